#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

#include "daemon/base/fd.h"

struct redisReader;

namespace lessor::testing {

// A driver of Redis over a pool's socket, which sends and reads when the test says so. Every wait for the
// broker ends after a minute, as an end of the connection would.
class RawRedis {
 public:
  explicit RawRedis(const std::string& socket_path);  // connects, and says nothing
  ~RawRedis();
  RawRedis(RawRedis&&) noexcept;

  void Send(absl::string_view bytes) const;
  void SendCommand(const std::vector<absl::string_view>& command) const;
  // The next reply: the text of a string, status or error, an integer's digits, "(nil)"; of an array the
  // elements in brackets. nullopt: the connection has ended first, or what has come is no reply.
  std::optional<std::string> Reply();
  std::string Ask(const std::vector<absl::string_view>& command) {
    SendCommand(command);
    return Reply().value_or("(end)");
  }
  // Whether nothing but whole replies comes before the end; the last of them is `*last`.
  bool AwaitEnd(std::string* last = nullptr);
  int socket() const { return socket_.raw(); }

 private:
  UniqueFd socket_;
  std::unique_ptr<redisReader, void (*)(redisReader*)> reader_;
  bool broken_ = false;  // what has come is no reply
};

}  // namespace lessor::testing
