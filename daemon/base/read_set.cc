#include "daemon/base/read_set.h"

#include <fcntl.h>
#include <sys/epoll.h>

#include <array>
#include <cerrno>
#include <utility>

#include "absl/status/status.h"

#include "daemon/base/check.h"

namespace lessor {
namespace {

// After so many pieces the strand's other work gets its turn.
constexpr int kTurn = 256;

}  // namespace

asio::io_context::id ReadSet::id;

ReadSet::ReadSet(asio::io_context& strand)
    : asio::io_context::service(strand), epoll_(::epoll_create1(EPOLL_CLOEXEC)), watch_(strand) {
  UniqueFd watched(::fcntl(epoll_.raw(), F_DUPFD_CLOEXEC, 0));
  LESSOR_CHECK(epoll_ && watched);  // at start, before anything can have used up the descriptors
  watch_.assign(watched.Release());
  Wait();
}

void ReadSet::shutdown() {
  const auto dropped = std::exchange(watched_, {});
  reading_.clear();
  at_end_.clear();
}

absl::StatusOr<ReadSet::Token> ReadSet::Add(BorrowedFd socket, std::shared_ptr<Reader> reader) {
  const Token token = ++last_;
  epoll_event event{};
  event.events = EPOLLIN;
  event.data.u64 = token;
  if (::epoll_ctl(epoll_.raw(), EPOLL_CTL_ADD, socket.raw(), &event) != 0) {
    return absl::ErrnoToStatus(errno, "epoll_ctl");
  }
  watched_.emplace(token, Watched{socket, std::move(reader)});
  return token;
}

void ReadSet::Remove(Token token) {
  auto node = watched_.extract(token);
  if (node.empty()) return;
  (void)::epoll_ctl(epoll_.raw(), EPOLL_CTL_DEL, node.mapped().socket.raw(), nullptr);
}

void ReadSet::Await(Token token, bool readable, bool writable) {
  auto it = watched_.find(token);
  if (it == watched_.end()) return;
  epoll_event event{};
  event.events = (readable ? EPOLLIN : 0U) | (writable ? EPOLLOUT : 0U);
  event.data.u64 = token;
  LESSOR_CHECK(::epoll_ctl(epoll_.raw(), EPOLL_CTL_MOD, it->second.socket.raw(), &event) == 0);
}

void ReadSet::Wait() {
  watch_.async_wait(asio::posix::descriptor_base::wait_read, [this](const boost::system::error_code& error) {
    if (!error) Serve();
  });
}

// While several are readable at once more will be by the time they are served: then the set is asked again at
// once, which is cheaper than a wait. Nothing is lost either way: the set stays readable until all is read.
void ReadSet::Serve() {
  std::array<epoll_event, 64> events;
  int count = 0;
  int served = 0;
  do {
    count = ::epoll_wait(epoll_.raw(), events.data(), static_cast<int>(events.size()), 0);
    in_round_ = true;
    for (int i = 0; i < count; ++i) {
      const epoll_event& event = events[static_cast<size_t>(i)];
      const Token token = event.data.u64;  // the event is packed: no reference may be taken
      auto it = watched_.find(token);
      if (it == watched_.end()) continue;  // one before it has removed it
      const std::shared_ptr<Reader> reader = it->second.reader;
      if ((event.events & EPOLLOUT) != 0) {
        reader->OnWritable();
        if (!watched_.contains(token)) continue;
      }
      if ((event.events & EPOLLIN) == 0) {
        if ((event.events & (EPOLLHUP | EPOLLERR)) != 0) reader->OnHangUp();
        continue;
      }
      reader->Read();
      reading_.push_back(reader);
    }
    for (const std::shared_ptr<Reader>& reader : reading_) reader->Handle();
    reading_.clear();
    in_round_ = false;
    for (const std::shared_ptr<Reader>& reader : at_end_) reader->OnEndOfRound();
    at_end_.clear();
    served += count;
  } while (count > 1 && served < kTurn);
  Wait();
}

}  // namespace lessor
