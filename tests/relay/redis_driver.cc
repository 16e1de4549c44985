#include "tests/relay/redis_driver.h"

#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"

namespace lessor {

std::string Redis(absl::string_view command) {
  const std::vector<absl::string_view> words = absl::StrSplit(command, ' ');
  std::string out;
  redis::AppendCommand(words, out);
  return out;
}

std::string InWords(absl::string_view commands) {
  redis::ReplyReader reader({.reply_max = MiB(8), .depth_max = 1, .elements_max = 100'000});
  std::string words;
  while (!commands.empty()) {
    const absl::StatusOr<std::optional<redis::Reply>> command = reader.Read(commands);
    if (!command.ok()) return absl::StrCat(words, command.status().ToString());
    if (!command->has_value()) return words + "...";
    absl::StrAppend(&words,
                    absl::StrJoin((*command)->elements, " ",
                                  [](std::string* out, const redis::Reply& word) { out->append(word.text); }),
                    ";");
  }
  return words;
}

absl::Status RedisDriver::Client(absl::string_view bytes) {
  unread_.append(bytes.data(), bytes.size());
  while (!unread_.empty()) {
    const std::string chunk = unread_.substr(0, chunk_);
    absl::string_view rest = chunk;
    absl::Status taken = front_.OnClient(rest, flow_);
    Deliver();
    if (!taken.ok()) return taken;
    unread_.erase(0, chunk.size() - rest.size());
    if (rest.size() == chunk.size()) break;
  }
  return absl::OkStatus();
}

absl::Status RedisDriver::Upstream(absl::string_view bytes) {
  while (!bytes.empty()) {
    const std::string chunk(bytes.substr(0, chunk_));
    bytes.remove_prefix(chunk.size());
    absl::Status taken = front_.OnUpstream(chunk, flow_);
    Deliver();
    if (!taken.ok()) return taken;
  }
  return Client("");
}

void RedisDriver::Attach(Connection& connection) {
  front_.Attach(connection, flow_);
  Deliver();
  EXPECT_TRUE(Client("").ok());
}

void RedisDriver::Refuse(const absl::Status& why) {
  front_.Refuse(why, flow_);
  Deliver();
}

std::string RedisDriver::Heard() {
  return std::exchange(heard_, {});
}

std::string RedisDriver::Forwarded() {
  return InWords(ForwardedBytes());
}

std::string RedisDriver::ForwardedBytes() {
  return std::exchange(forwarded_, {});
}

void RedisDriver::Deliver() {
  for (absl::string_view piece : to_client_.pieces()) absl::StrAppend(&heard_, piece);
  for (absl::string_view piece : to_upstream_.pieces()) absl::StrAppend(&forwarded_, piece);
  to_client_.Clear();
  to_upstream_.Clear();
}

}  // namespace lessor
