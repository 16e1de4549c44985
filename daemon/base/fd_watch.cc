#include "daemon/base/fd_watch.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>

#include <array>
#include <cerrno>
#include <utility>

#include "absl/status/status.h"

#include "daemon/base/check.h"

namespace lessor {

FdWatch::FdWatch() : epoll_(::epoll_create1(EPOLL_CLOEXEC)), stop_(::eventfd(0, EFD_CLOEXEC)) {
  LESSOR_CHECK(epoll_ && stop_);  // at start, before anything can have used up the descriptors
  epoll_event event{};
  event.events = EPOLLIN;
  event.data.u64 = 0;
  LESSOR_CHECK(::epoll_ctl(epoll_.raw(), EPOLL_CTL_ADD, stop_.raw(), &event) == 0);
  thread_ = std::thread([this] { Loop(); });
}

FdWatch::~FdWatch() {
  Stop();
}

void FdWatch::Stop() {
  if (!thread_.joinable()) return;
  const uint64_t one = 1;
  LESSOR_CHECK(::write(stop_.raw(), &one, sizeof one) == sizeof one);
  thread_.join();
}

absl::StatusOr<FdWatch::Token> FdWatch::Add(BorrowedFd fd, For what, std::function<void()> callback) {
  MutexLock lock(mutex_);
  const Token token = ++last_;
  epoll_event event{};
  event.events = (what == For::kReadable ? EPOLLIN : EPOLLRDHUP) | EPOLLONESHOT;
  event.data.u64 = token;
  // The callback must be there before the event can be.
  watched_.emplace(token, Watched{fd, std::move(callback)});
  if (::epoll_ctl(epoll_.raw(), EPOLL_CTL_ADD, fd.raw(), &event) != 0) {
    const int error = errno;
    watched_.erase(token);
    return absl::ErrnoToStatus(error, "epoll_ctl");
  }
  return token;
}

void FdWatch::Remove(Token token) {
  MutexLock lock(mutex_);
  auto node = watched_.extract(token);
  if (node.empty()) return;
  (void)::epoll_ctl(epoll_.raw(), EPOLL_CTL_DEL, node.mapped().fd.raw(), nullptr);
}

void FdWatch::Loop() {
  std::array<epoll_event, 64> events;
  for (;;) {
    const int count = ::epoll_wait(epoll_.raw(), events.data(), static_cast<int>(events.size()), -1);
    for (int i = 0; i < count; ++i) {
      const Token token = events[static_cast<size_t>(i)].data.u64;
      if (token == 0) return;
      std::function<void()> callback;
      {
        MutexLock lock(mutex_);
        auto it = watched_.find(token);
        if (it == watched_.end()) continue;
        callback = std::exchange(it->second.callback, nullptr);
      }
      if (callback) callback();
    }
  }
}

}  // namespace lessor
