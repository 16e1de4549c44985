#include "tests/fault/raw_postgres.h"

#include <sys/socket.h>
#include <sys/time.h>

#include <array>
#include <cerrno>

#include "daemon/base/check.h"
#include "daemon/wire/postgres.h"
#include "daemon/wire/postgres_bytes.h"
#include "daemon/wire/postgres_server.h"
#include "tests/fault/pool_client.h"

namespace lessor::testing {
namespace {

constexpr size_t kHeaderBytes = 5;

// The first column of a DataRow; "" if it is NULL, or there is none.
std::string FirstColumn(absl::string_view row) {
  if (row.size() < 6) return "";
  row.remove_prefix(2);
  const auto length = static_cast<int32_t>(postgres::ReadInt32(row));
  return length < 0 ? "" : std::string(row.substr(4, static_cast<size_t>(length)));
}

}  // namespace

std::string MessageOf(char type, absl::string_view body) {
  std::string message;
  postgres::AppendMessage(type, body, message);
  return message;
}

std::string QueryOf(absl::string_view sql) {
  std::string query;
  postgres::AppendQuery(sql, query);
  return query;
}

std::string RunOf(absl::string_view sql) {
  std::string run;
  postgres::AppendParse("", sql, absl::string_view("\0\0", 2), run);
  postgres::AppendRun("", run);
  return run;
}

RawPostgres::RawPostgres(const std::string& folder) : socket_(ConnectToPool(folder + "/.s.PGSQL.5432")) {}

void RawPostgres::Send(absl::string_view bytes) const {
  SendAll(socket_.raw(), bytes);
}

void RawPostgres::SendStartup(const std::string& user, const std::string& database) const {
  std::string body;
  postgres::AppendInt32(3 << 16, body);
  for (const char* word : {"user", user.c_str(), "database", database.c_str(), ""})
    postgres::AppendString(word, body);
  std::string packet;
  postgres::AppendInt32(static_cast<uint32_t>(body.size() + postgres::kLengthBytes), packet);
  Send(packet + body);
}

void RawPostgres::SendQuery(const std::string& sql) const {
  Send(QueryOf(sql));
}

void RawPostgres::SendParse(const std::string& name, const std::string& sql) const {
  std::string parse;
  postgres::AppendParse(name, sql, absl::string_view("\0\0", 2), parse);
  Send(parse);
}

void RawPostgres::SendRun(const std::string& name) const {
  std::string run;
  postgres::AppendRun(name, run);
  Send(run);
}

void RawPostgres::SendSync() const {
  std::string sync;
  postgres::AppendSync(sync);
  Send(sync);
}

void RawPostgres::SendGoodbye() const {
  std::string goodbye;
  postgres::AppendTerminate(goodbye);
  Send(goodbye);
}

void RawPostgres::SendCancelOf(const RawPostgres& other) const {
  std::string request;
  postgres::AppendInt32(static_cast<uint32_t>(2 * postgres::kLengthBytes + other.cancel_key_.size()),
                        request);
  postgres::AppendInt32(postgres::kCancelCode, request);
  Send(request + other.cancel_key_);
}

// False: what has come is no whole message yet.
bool RawPostgres::ReadMessage(char& type, std::string& body) {
  if (unread_.size() < kHeaderBytes) return false;
  const size_t size = 1 + postgres::ReadInt32(absl::string_view(unread_).substr(1));
  LESSOR_CHECK(size >= kHeaderBytes);
  if (unread_.size() < size) return false;
  type = unread_.front();
  body = unread_.substr(kHeaderBytes, size - kHeaderBytes);
  unread_.erase(0, size);
  return true;
}

Heard RawPostgres::Hear() {
  Heard heard;
  char type = 0;
  std::string body;
  for (;;) {
    while (ReadMessage(type, body)) {
      if (type == 'K') cancel_key_ = body;
      if (type == 'E') {
        heard.state = std::string(postgres::ErrorField(body, 'C'));
        heard.words = std::string(postgres::ErrorField(body, 'M'));
      }
      if (type == 'D') {
        ++heard.rows;
        heard.value = FirstColumn(body);
      }
      heard.ready = type == 'Z';
      if (heard.ready) return heard;
    }
    std::array<char, 1 << 16> buffer;
    const ssize_t got = ::recv(socket_.raw(), buffer.data(), buffer.size(), 0);
    if (got < 0 && errno == EINTR) continue;
    if (got > 0) {
      unread_.append(buffer.data(), static_cast<size_t>(got));
      continue;
    }
    heard.ended = got == 0 || errno == ECONNRESET;
    heard.torn = !unread_.empty();
    return heard;
  }
}

bool RawPostgres::AwaitEnd() {
  for (;;) {
    const Heard heard = Hear();
    if (!heard.ready) return heard.ended;
  }
}

}  // namespace lessor::testing
