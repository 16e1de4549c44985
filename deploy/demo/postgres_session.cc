#include "deploy/demo/postgres_session.h"

#include <sys/socket.h>
#include <sys/un.h>

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <optional>

#include "absl/strings/str_cat.h"

namespace lessor::demo {
namespace {

constexpr uint32_t kProtocol = 3 << 16;
constexpr size_t kMessageMax = 1 << 20;

void AppendNumber(uint32_t number, std::string& out) {
  for (int shift = 24; shift >= 0; shift -= 8) out.push_back(static_cast<char>(number >> shift));
}

// The number in the next `bytes` bytes, which are taken off; nullopt: there are not so many.
std::optional<uint32_t> TakeNumber(size_t bytes, absl::string_view& from) {
  if (from.size() < bytes) return std::nullopt;
  uint32_t number = 0;
  for (size_t i = 0; i < bytes; ++i) number = number << 8 | static_cast<unsigned char>(from[i]);
  from.remove_prefix(bytes);
  return number;
}

// The fields of a DataRow.
absl::StatusOr<PostgresSession::Row> ParseRow(absl::string_view body) {
  const absl::Status cut = absl::InternalError("a row from PostgreSQL is cut off");
  const std::optional<uint32_t> columns = TakeNumber(2, body);
  if (!columns.has_value()) return cut;
  PostgresSession::Row row;
  for (uint32_t i = 0; i < *columns; ++i) {
    const std::optional<uint32_t> length = TakeNumber(4, body);
    if (!length.has_value()) return cut;
    const bool is_null = *length == UINT32_MAX;
    if (!is_null && *length > body.size()) return cut;
    row.emplace_back(is_null ? absl::string_view() : body.substr(0, *length));
    if (!is_null) body.remove_prefix(*length);
  }
  return row;
}

// An ErrorResponse is fields of a letter and a text each; M is what people read.
absl::Status ParseError(absl::string_view body) {
  while (!body.empty() && body.front() != '\0') {
    const absl::string_view field = body.substr(0, body.find('\0'));
    if (field.front() == 'M') return absl::AbortedError(absl::StrCat("PostgreSQL: ", field.substr(1)));
    body.remove_prefix(std::min(field.size() + 1, body.size()));
  }
  return absl::AbortedError("PostgreSQL refuses and does not say why");
}

}  // namespace

absl::StatusOr<PostgresSession> PostgresSession::Connect(const std::string& folder, absl::string_view user,
                                                         absl::string_view database) {
  const std::string path = folder + "/.s.PGSQL.5432";
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.size() >= sizeof address.sun_path) {
    return absl::InvalidArgumentError(absl::StrCat("too long for a socket: ", path));
  }
  std::memcpy(address.sun_path, path.data(), path.size());
  UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  if (::connect(socket.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    return absl::UnavailableError(absl::StrCat("connect to ", path, ": ", std::strerror(errno)));
  }
  PostgresSession session(std::move(socket));
  std::string settings;
  AppendNumber(kProtocol, settings);
  const absl::string_view nul("", 1);
  absl::StrAppend(&settings, "user", nul, user, nul, "database", nul, database, nul, nul);
  std::string message;
  AppendNumber(static_cast<uint32_t>(settings.size() + 4), message);
  message += settings;
  if (absl::Status sent = session.Send(message); !sent.ok()) return sent;
  if (const auto answer = session.Answer(); !answer.ok()) return answer.status();
  return session;
}

absl::StatusOr<std::vector<PostgresSession::Row>> PostgresSession::Query(absl::string_view sql) {
  std::string message = "Q";
  AppendNumber(static_cast<uint32_t>(sql.size() + 5), message);
  absl::StrAppend(&message, sql, absl::string_view("", 1));
  if (absl::Status sent = Send(message); !sent.ok()) return sent;
  return Answer();
}

absl::StatusOr<std::vector<PostgresSession::Row>> PostgresSession::Answer() {
  std::vector<Row> rows;
  absl::Status refusal;
  for (;;) {
    absl::StatusOr<Message> message = Next();
    if (!message.ok()) return refusal.ok() ? message.status() : refusal;
    switch (message->type) {
      case 'D': {
        absl::StatusOr<Row> row = ParseRow(message->body);
        if (!row.ok()) return row.status();
        rows.push_back(*std::move(row));
        break;
      }
      case 'E':
        refusal = ParseError(message->body);
        break;
      case 'Z':
        if (!refusal.ok()) return refusal;
        return rows;
      default:  // the log-in's end, notices, settings, the rows' description: of no interest here
        break;
    }
  }
}

absl::StatusOr<PostgresSession::Message> PostgresSession::Next() {
  std::string header;
  if (absl::Status read = Receive(5, header); !read.ok()) return read;
  absl::string_view rest = absl::string_view(header).substr(1);
  const uint32_t length = TakeNumber(4, rest).value();
  if (length < 4 || length > kMessageMax) return absl::InternalError("this is not PostgreSQL's protocol");
  Message message{header.front(), ""};
  if (absl::Status read = Receive(length - 4, message.body); !read.ok()) return read;
  return message;
}

absl::Status PostgresSession::Send(absl::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(socket_.raw(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent < 0) return absl::UnavailableError(absl::StrCat("send to PostgreSQL: ", std::strerror(errno)));
    bytes.remove_prefix(static_cast<size_t>(sent));
  }
  return absl::OkStatus();
}

absl::Status PostgresSession::Receive(size_t size, std::string& bytes) {
  bytes.resize(size);
  for (size_t have = 0; have < size;) {
    const ssize_t got = ::recv(socket_.raw(), &bytes[have], size - have, 0);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return absl::UnavailableError(absl::StrCat("read from PostgreSQL: ", std::strerror(errno)));
    if (got == 0) return absl::UnavailableError("PostgreSQL has closed the connection");
    have += static_cast<size_t>(got);
  }
  return absl::OkStatus();
}

}  // namespace lessor::demo
