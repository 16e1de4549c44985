#include "daemon/pool/connectors/postgres_cancel.h"

#include <string.h>
#include <sys/socket.h>

#include <cstdio>
#include <cstring>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_split.h"

#include "daemon/pool/connectors/socket.h"
#include "daemon/pool/connectors/upstream_failure.h"
#include "daemon/wire/postgres.h"

namespace lessor::postgres {
namespace {

// As libpq writes it, from version 14 on: time, "B", length, name, then what it says.
constexpr absl::string_view kName = "\tBackendKeyData\t";
constexpr size_t kLineMax = 256;  // what is longer is something else

constexpr size_t kKeySize = sizeof(int32_t);  // of a ticket, before the address

}  // namespace

BackendKeyTrace::BackendKeyTrace(PGconn* conn) : conn_(conn), file_(nullptr, &std::fclose) {
  line_.reserve(kLineMax);
  cookie_io_functions_t functions{};
  functions.write = &Write;
  file_.reset(::fopencookie(this, "w", functions));
  if (file_ == nullptr) return;  // no memory: then there is no key
  (void)std::setvbuf(file_.get(), nullptr, _IONBF, 0);
  PQtrace(conn_, file_.get());
}

BackendKeyTrace::~BackendKeyTrace() {
  PQuntrace(conn_);
  file_.reset();
  ::explicit_bzero(line_.data(), line_.size());
}

ssize_t BackendKeyTrace::Write(void* self, const char* bytes, size_t size) {
  auto& trace = *static_cast<BackendKeyTrace*>(self);
  for (const char byte : absl::string_view(bytes, size)) {
    if (byte == '\n') {
      trace.EndLine();
    } else if (trace.line_.size() < kLineMax) {
      trace.line_ += byte;
    }
  }
  return static_cast<ssize_t>(size);
}

void BackendKeyTrace::EndLine() {
  const size_t at = absl::string_view(line_).find(kName);
  if (at != absl::string_view::npos) told_ = line_.substr(at + kName.size());
  ::explicit_bzero(line_.data(), line_.size());
  line_.clear();
}

std::optional<int32_t> BackendKeyTrace::KeyOf(int32_t pid) const {
  const std::vector<absl::string_view> words =
      absl::StrSplit(told_, absl::ByAnyChar(" \t"), absl::SkipWhitespace());
  int32_t said = 0;
  int32_t key = 0;
  if (words.size() != 2 || !absl::SimpleAtoi(words[0], &said) || !absl::SimpleAtoi(words[1], &key)) {
    return std::nullopt;
  }
  if (said != pid) return std::nullopt;
  return key;
}

std::string CancelTicket(BorrowedFd socket, int32_t key) {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  if (::getpeername(socket.raw(), reinterpret_cast<sockaddr*>(&address), &size) != 0) return "";
  std::string ticket(kKeySize + size, '\0');
  std::memcpy(ticket.data(), &key, kKeySize);
  std::memcpy(ticket.data() + kKeySize, &address, size);
  return ticket;
}

SocketAddress ServerOf(absl::string_view ticket) {
  if (ticket.size() <= kKeySize || ticket.size() > kKeySize + sizeof(sockaddr_storage)) return {};
  ticket.remove_prefix(kKeySize);
  return {ticket.data(), ticket.size()};
}

boost::asio::awaitable<absl::Status> CancelByTicket(std::string pid, std::string ticket, MonoTime deadline,
                                                    const Clock& clock) {
  int32_t key = 0;
  int32_t process = 0;
  SocketAddress server = ServerOf(ticket);
  if (server.size() == 0 || !absl::SimpleAtoi(pid, &process)) {
    co_return absl::UnimplementedError("nothing is known by which its query could be cancelled");
  }
  std::memcpy(&key, ticket.data(), kKeySize);
  absl::StatusOr<UniqueFd> socket =
      co_await ConnectSocket({std::move(server)}, "PostgreSQL, to cancel a query", deadline, clock);
  if (!socket.ok()) co_return socket.status();
  const bool answered =
      co_await CloseAndAwaitEof(socket->borrow(), CancelRequest(process, key), deadline, clock);
  co_return answered ? absl::OkStatus() : Unavailable("cancel a query", "no answer in time");
}

}  // namespace lessor::postgres
