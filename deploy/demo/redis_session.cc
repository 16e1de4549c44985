#include "deploy/demo/redis_session.h"

#include "absl/strings/str_cat.h"

namespace lessor::demo {

absl::StatusOr<RedisSession> RedisSession::From(redisContext* raw) {
  Context context(raw, &redisFree);
  if (context == nullptr) return absl::ResourceExhaustedError("hiredis is out of memory");
  if (context->err != 0) return absl::UnavailableError(absl::StrCat("Redis: ", context->errstr));
  return RedisSession(std::move(context));
}

absl::StatusOr<RedisSession> RedisSession::Connect(const std::string& path) {
  return From(redisConnectUnix(path.c_str()));
}

absl::StatusOr<RedisSession> RedisSession::Adopt(UniqueFd socket) {
  return From(redisConnectFd(socket.Release()));
}

absl::StatusOr<std::string> RedisSession::Command(const std::vector<std::string>& words) {
  std::vector<const char*> arguments;
  std::vector<size_t> lengths;
  for (const std::string& word : words) {
    arguments.push_back(word.data());
    lengths.push_back(word.size());
  }
  const std::unique_ptr<void, decltype(&freeReplyObject)> reply(
      redisCommandArgv(context_.get(), static_cast<int>(words.size()), arguments.data(), lengths.data()),
      &freeReplyObject);
  if (reply == nullptr) return absl::UnavailableError(absl::StrCat("Redis: ", context_->errstr));
  const auto* answer = static_cast<const redisReply*>(reply.get());
  if (answer->type == REDIS_REPLY_INTEGER) return absl::StrCat(answer->integer);
  const std::string text(answer->str == nullptr ? "" : answer->str, answer->len);
  if (answer->type == REDIS_REPLY_ERROR) return absl::AbortedError(absl::StrCat("Redis: ", text));
  return text;
}

}  // namespace lessor::demo
