#pragma once

#include <initializer_list>
#include <map>
#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

#include "daemon/base/fd.h"
#include "daemon/pool/connector.h"
#include "daemon/relay/redis_front.h"

namespace lessor {

// A connection that is nothing but its notes.
class NotesOnly final : public Connection {
 public:
  BorrowedFd fd() const override { return BorrowedFd(-1); }
  const std::map<std::string, std::string>& facts() const override { return facts_; }
  bool ResetsOverTheWire() const override { return true; }
  asio::awaitable<absl::Status> Validate(MonoTime) override { co_return absl::OkStatus(); }
  asio::awaitable<absl::Status> Reset(MonoTime) override { co_return absl::OkStatus(); }
  asio::awaitable<absl::Status> Cancel(MonoTime) override { co_return absl::OkStatus(); }
  asio::awaitable<bool> Close(MonoTime) override { co_return true; }

 private:
  const std::map<std::string, std::string> facts_;
};

// "GET k" as an array of bulk strings; words are separated by one blank.
std::string Redis(absl::string_view command);

// Commands as words, each followed by ";", for comparing with what was expected: "RESET;AUTH pw;".
std::string InWords(absl::string_view commands);

// Drives a RedisFront as a Client does: in chunks, what it does not take is offered again.
class RedisDriver {
 public:
  RedisDriver(RedisShared& options, uint64_t holder, size_t chunk, Login* login = nullptr)
      : front_(options, holder, login), chunk_(chunk) {}

  RedisFront& front() { return front_; }

  // What the client says next; and again what has not been taken.
  absl::Status Client(absl::string_view bytes);
  absl::Status Upstream(absl::string_view bytes);
  void Attach(Connection& connection);
  void Refuse(const absl::Status& why);
  Front::Parking Park() { return front_.Park(flow_); }

  // What has come out since the last look.
  std::string Heard();      // by the client
  std::string Forwarded();  // to the upstream, in words
  std::string ForwardedBytes();
  size_t untaken() const { return unread_.size(); }

 private:
  void Deliver();

  RedisFront front_;
  const size_t chunk_;
  std::string unread_;
  std::string heard_;
  std::string forwarded_;
  Outgoing to_client_;
  Outgoing to_upstream_;
  const Flow flow_{to_client_, to_upstream_};
};

}  // namespace lessor
