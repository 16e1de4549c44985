#include "tests/fault/raw_redis.h"

#include <sys/socket.h>

#include <array>
#include <cerrno>

#include <hiredis/hiredis.h>

#include "absl/strings/str_cat.h"

#include "daemon/wire/redis.h"
#include "tests/fault/pool_client.h"

namespace lessor::testing {
namespace {

std::string TextOf(const redisReply& reply) {
  switch (reply.type) {
    case REDIS_REPLY_INTEGER:
      return absl::StrCat(reply.integer);
    case REDIS_REPLY_NIL:
      return "(nil)";
    case REDIS_REPLY_ARRAY: {
      std::string text = "[";
      for (size_t i = 0; i < reply.elements; ++i)
        absl::StrAppend(&text, i == 0 ? "" : " ", TextOf(*reply.element[i]));
      return text + "]";
    }
    default:
      return std::string(reply.str, reply.len);
  }
}

}  // namespace

RawRedis::RawRedis(const std::string& socket_path)
    : socket_(ConnectToPool(socket_path)), reader_(redisReaderCreate(), &redisReaderFree) {}
RawRedis::~RawRedis() = default;
RawRedis::RawRedis(RawRedis&&) noexcept = default;

void RawRedis::Send(absl::string_view bytes) const {
  SendAll(socket_.raw(), bytes);
}

void RawRedis::SendCommand(const std::vector<absl::string_view>& command) const {
  std::string bytes;
  redis::AppendCommand(command, bytes);
  Send(bytes);
}

std::optional<std::string> RawRedis::Reply() {
  for (;;) {
    void* read = nullptr;
    broken_ = broken_ || redisReaderGetReply(reader_.get(), &read) != REDIS_OK;
    if (broken_) return std::nullopt;
    if (read != nullptr) {
      const std::unique_ptr<void, decltype(&freeReplyObject)> reply(read, &freeReplyObject);
      return TextOf(*static_cast<const redisReply*>(read));
    }
    std::array<char, 1 << 16> buffer;
    const ssize_t got = ::recv(socket_.raw(), buffer.data(), buffer.size(), 0);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return std::nullopt;
    (void)redisReaderFeed(reader_.get(), buffer.data(), static_cast<size_t>(got));
  }
}

bool RawRedis::AwaitEnd(std::string* last) {
  while (const std::optional<std::string> reply = Reply()) {
    if (last != nullptr) *last = *reply;
  }
  std::array<char, 1> byte;
  const ssize_t got = ::recv(socket_.raw(), byte.data(), byte.size(), MSG_DONTWAIT);
  return !broken_ && reader_->len == reader_->pos && (got == 0 || (got < 0 && errno == ECONNRESET));
}

}  // namespace lessor::testing
