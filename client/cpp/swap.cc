#include "lessor/swap.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"

#include "client/cpp/descriptor_swap.h"
#include "client/cpp/status.h"
#include "client/cpp/unique_fd.h"

namespace lessor {
inline namespace client {

struct SwapState {
  int descriptor = -1;    // the driver's, by its number
  UniqueFd kept;          // the pool's socket meanwhile
  uint64_t identity = 0;  // of the server's, under the driver's number
  pid_t process = 0;      // who has swapped
};

namespace {

// As relay/postgres_swap.cc has it: a query, with its type, length and NUL.
constexpr char kQuestion[] = "Q\0\0\0\x10LESSOR SWAP";
constexpr size_t kHeaderBytes = 5;
constexpr size_t kBodyMax = 64 << 10;

absl::Status Refused(absl::string_view why) {
  return ErrorOf(v1::Reason::SWAP_REFUSED, absl::StrCat("no swap: ", why));
}
absl::Status Gone(absl::string_view why) {
  return ErrorOf(v1::Reason::BROKER_UNREACHABLE, absl::StrCat("no swap: ", why));
}

bool IsUnixStream(int descriptor) {
  int domain = 0;
  int type = 0;
  socklen_t size = sizeof domain;
  return ::getsockopt(descriptor, SOL_SOCKET, SO_DOMAIN, &domain, &size) == 0 && domain == AF_UNIX &&
         ::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM;
}

// The answer, message by message: what comes behind it is the driver's.
class Answer {
 public:
  explicit Answer(int socket) : socket_(socket) {}

  // Up to ReadyForQuery.
  absl::Status Read() {
    for (;;) {
      absl::Status header = Take(kHeaderBytes);
      if (!header.ok()) return header;
      const char type = bytes_[0];
      size_t length = 0;
      for (size_t i = 1; i < kHeaderBytes; ++i) length = length << 8 | static_cast<unsigned char>(bytes_[i]);
      if (length < kHeaderBytes - 1 || length > kBodyMax) return Gone("the answer is not PostgreSQL's");
      absl::Status body = Take(length - (kHeaderBytes - 1));
      if (!body.ok()) return body;
      if (type == 'E') error_ = WordsOf(bytes_);
      if (type == 'Z') return absl::OkStatus();
    }
  }

  const std::string& error() const { return error_; }
  UniqueFd TakeSocket() { return std::move(received_); }

 private:
  static std::string WordsOf(absl::string_view fields) {
    while (!fields.empty() && fields.front() != '\0') {
      const size_t end = std::min(fields.find('\0'), fields.size());
      if (fields.front() == 'M') return std::string(fields.substr(1, end - 1));
      fields.remove_prefix(std::min(end + 1, fields.size()));
    }
    return "an error without words";
  }

  absl::Status Take(size_t count) {
    bytes_.resize(count);
    size_t have = 0;
    while (have < count) {
      pollfd readable{socket_, POLLIN, 0};
      if (::poll(&readable, 1, -1) < 0 && errno != EINTR) return Gone(std::strerror(errno));
      int raw = -1;
      const ssize_t got = ReceiveWith(socket_, bytes_.data() + have, count - have, MSG_DONTWAIT, raw);
      if (got < 0 && (errno == EINTR || errno == EAGAIN)) continue;
      if (got < 0) return Gone(std::strerror(errno));
      if (got == 0) return Gone(error_.empty() ? "the broker has closed the connection" : error_);
      have += static_cast<size_t>(got);
      if (raw >= 0) received_ = UniqueFd(raw);
    }
    return absl::OkStatus();
  }

  const int socket_;
  std::string bytes_;
  std::string error_;
  UniqueFd received_;
};

}  // namespace

absl::StatusOr<Swap> Swap::Over(int descriptor) {
  if (!IsUnixStream(descriptor)) return Refused("the descriptor is not a Unix stream socket");
  if (HasUnread(descriptor)) return Refused("the driver has not read all that the server has said");
  constexpr size_t kSize = sizeof kQuestion;  // with its NUL
  if (::send(descriptor, kQuestion, kSize, MSG_NOSIGNAL | MSG_DONTWAIT) != static_cast<ssize_t>(kSize)) {
    return Gone(std::strerror(errno));
  }
  Answer answer(descriptor);
  if (absl::Status read = answer.Read(); !read.ok()) return read;
  if (!answer.error().empty()) return Refused(answer.error());
  UniqueFd real = answer.TakeSocket();
  if (!real)
    return Refused("no descriptor came with the answer; has this process reached its limit (ulimit -n)?");
  UniqueFd kept(PutOver(descriptor, real.Release()));
  if (!kept) return Refused(absl::StrCat("the descriptor cannot be replaced: ", std::strerror(errno)));
  auto state = std::make_unique<SwapState>();
  state->descriptor = descriptor;
  state->kept = std::move(kept);
  state->identity = SocketIdentity(descriptor);
  state->process = ::getpid();
  return Swap(std::move(state));
}

Swap::Swap(std::unique_ptr<SwapState> state) : state_(std::move(state)) {}
Swap::Swap(Swap&& other) noexcept = default;
Swap& Swap::operator=(Swap&& other) noexcept {
  if (this != &other) {
    Back();
    state_ = std::move(other.state_);
  }
  return *this;
}
Swap::~Swap() {
  Back();
}

void Swap::Back() {
  const std::unique_ptr<SwapState> state = std::move(state_);
  if (state == nullptr || state->process != ::getpid()) return;
  if (SocketIdentity(state->descriptor) == state->identity) PutBack(state->descriptor, state->kept.Release());
}

}  // namespace client
}  // namespace lessor
