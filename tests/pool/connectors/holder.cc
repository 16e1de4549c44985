#include "tests/pool/connectors/holder.h"

#include <poll.h>
#include <sys/socket.h>

#include <array>
#include <optional>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/wire/postgres.h"

namespace lessor::testing {
namespace {

std::string Hear(BorrowedFd socket, size_t bytes_max) {
  constexpr int kPatienceMs = 30'000;
  pollfd wait{socket.raw(), POLLIN, 0};
  LESSOR_CHECK(::poll(&wait, 1, kPatienceMs) == 1);
  std::string heard(bytes_max, '\0');
  const ssize_t got = ::recv(socket.raw(), heard.data(), heard.size(), MSG_DONTWAIT);
  LESSOR_CHECK(got > 0);
  heard.resize(static_cast<size_t>(got));
  return heard;
}

}  // namespace

void Say(BorrowedFd socket, absl::string_view bytes) {
  LESSOR_CHECK(::send(socket.raw(), bytes.data(), bytes.size(), MSG_NOSIGNAL) ==
               static_cast<ssize_t>(bytes.size()));
}

std::string HearUntil(BorrowedFd socket, absl::string_view end) {
  std::string heard;
  while (!absl::EndsWith(heard, end)) heard += Hear(socket, 1);
  return heard;
}

std::string AskRedis(BorrowedFd socket, absl::string_view command) {
  Say(socket, absl::StrCat(command, "\r\n"));
  std::string reply = HearUntil(socket, "\r\n");
  reply.resize(reply.size() - 2);
  return reply;
}

std::string AskPostgres(BorrowedFd socket, absl::string_view sql) {
  constexpr size_t kBeforeValue = 6;  // the number of columns, the first one's length
  std::string request;
  postgres::AppendQuery(sql, request);
  Say(socket, request);
  postgres::MessageReader reader;
  std::string answer;
  for (;;) {
    const std::string heard = Hear(socket, 4096);
    absl::string_view bytes = heard;
    for (;;) {
      const absl::StatusOr<std::optional<postgres::Message>> message = reader.Read(bytes);
      LESSOR_CHECK(message.ok());
      if (!message->has_value()) break;
      if ((*message)->type == 'D') answer = (*message)->body.substr(kBeforeValue);
      if ((*message)->type == 'E') answer = "ERROR";
      if ((*message)->type == 'Z') return answer;
    }
  }
}

}  // namespace lessor::testing
