#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>

#include "daemon/pool/connector.h"

namespace lessor {

// A PostgreSQL connection that a front can be attached to: it says what it is, and nothing else.
class StubConnection final : public Connection {
 public:
  using Reports = std::map<std::string, std::string>;
  // `opened_under`: if the upstream reports another name than it was asked for.
  explicit StubConnection(Reports greeting = {{"TimeZone", "UTC"}, {"application_name", "lessord"}},
                          const std::string& opened_under = "")
      : greeting_(std::make_shared<const Reports>(std::move(greeting))),
        opened_under_(opened_under.empty() ? Name(*greeting_) : opened_under) {}

  BorrowedFd fd() const override { return BorrowedFd(-1); }
  const std::map<std::string, std::string>& facts() const override { return facts_; }
  std::shared_ptr<const Reports> greeting() const override { return greeting_; }
  absl::string_view opened_under() const override { return opened_under_; }
  std::string reset_name() const override { return reset_name_; }
  void set_reset_name(const std::string& name) { reset_name_ = name; }
  bool ResetsOverTheWire() const override { return true; }
  asio::awaitable<absl::Status> Validate(MonoTime) override { co_return absl::OkStatus(); }
  asio::awaitable<absl::Status> Reset(MonoTime) override { co_return absl::OkStatus(); }
  asio::awaitable<absl::Status> Cancel(MonoTime) override { co_return absl::OkStatus(); }
  asio::awaitable<bool> Close(MonoTime) override { co_return true; }

 private:
  static std::string Name(const Reports& reports) {
    const auto it = reports.find("application_name");
    return it == reports.end() ? "" : it->second;
  }

  const std::map<std::string, std::string> facts_ = {{"database", "shop"}, {"user", "broker"}};
  const std::shared_ptr<const Reports> greeting_;
  const std::string opened_under_;
  std::string reset_name_;
};

}  // namespace lessor
