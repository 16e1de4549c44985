#include "daemon/base/read_set.h"

#include <sched.h>
#include <sys/epoll.h>

#include <array>
#include <cerrno>
#include <utility>

#include <boost/asio/steady_timer.hpp>

#include "absl/status/status.h"

#include "daemon/base/check.h"

namespace lessor {
namespace {

constexpr ReadSet::Token kAsios = 0;  // of no reader

// What the thread's io_context is served with.
thread_local ReadSet* this_threads = nullptr;

uint32_t Awaited(ReadSet::Trigger trigger, bool readable, bool writable) {
  const uint32_t events = (readable ? EPOLLIN : 0U) | (writable ? EPOLLOUT : 0U);
  if (trigger == ReadSet::Trigger::kLevel) return events;
  return events | EPOLLET | (readable ? EPOLLRDHUP : 0U);
}

}  // namespace

asio::io_context::id ReadSet::id;

ReadSet::ReadSet(asio::io_context& strand)
    : asio::io_context::service(strand), epoll_(::epoll_create1(EPOLL_CLOEXEC)) {
  LESSOR_CHECK(static_cast<bool>(epoll_));  // at start, before anything can have used up the descriptors
  (void)asio::steady_timer(strand);         // from the first of these on Asio waits for a set at all
}

ReadSet::~ReadSet() {
  if (this_threads == this) this_threads = nullptr;
}

void ReadSet::ServeOnThisThread(absl::Duration busy_poll) {
  this_threads = this;
  busy_poll_ = BusyPoll(busy_poll);
}

void ReadSet::shutdown() {
  const auto dropped = std::exchange(places_, {});
  free_.clear();
  reading_.clear();
  at_end_.clear();
  left_.clear();
}

ReadSet::Place* ReadSet::Find(Token token) {
  const size_t index = static_cast<uint32_t>(token);
  if (index >= places_.size()) return nullptr;
  Place& place = places_[index];
  return place.reader != nullptr && place.generation == token >> 32 ? &place : nullptr;
}

void ReadSet::Forget(Token token) {
  Place* const place = Find(token);
  if (place == nullptr) return;
  if (++place->generation == 0) ++place->generation;
  free_.push_back(static_cast<uint32_t>(token));
  std::shared_ptr<Reader> reader = std::move(place->reader);
  if (in_round_) left_.push_back(std::move(reader));
}

absl::StatusOr<ReadSet::Token> ReadSet::Add(BorrowedFd socket, std::shared_ptr<Reader> reader,
                                            Trigger trigger) {
  const bool anew = free_.empty();
  const auto index = anew ? static_cast<uint32_t>(places_.size()) : free_.back();
  const Token token = uint64_t{anew ? 1 : places_[index].generation} << 32 | index;
  epoll_event event{};
  event.events = Awaited(trigger, true, false);
  event.data.u64 = token;
  if (::epoll_ctl(epoll_.raw(), EPOLL_CTL_ADD, socket.raw(), &event) != 0) {
    return absl::ErrnoToStatus(errno, "epoll_ctl");
  }
  if (anew) {
    places_.emplace_back();
  } else {
    free_.pop_back();
  }
  Place& place = places_[index];
  place.socket = socket;
  place.reader = std::move(reader);
  place.trigger = trigger;
  place.awaited = event.events;
  return token;
}

void ReadSet::Remove(Token token) {
  const Place* const place = Find(token);
  if (place == nullptr) return;
  (void)::epoll_ctl(epoll_.raw(), EPOLL_CTL_DEL, place->socket.raw(), nullptr);
  Forget(token);
}

void ReadSet::Await(Token token, bool readable, bool writable) {
  Place* const place = Find(token);
  if (place == nullptr) return;
  place->awaited = Awaited(place->trigger, readable, writable);
  Tell(*place, token);
}

void ReadSet::ReadOn(Token token) {
  if (const Place* const place = Find(token)) Tell(*place, token);
}

// The kernel looks at the socket at once.
void ReadSet::Tell(const Place& place, Token token) const {
  epoll_event event{};
  event.events = place.awaited;
  event.data.u64 = token;
  LESSOR_CHECK(::epoll_ctl(epoll_.raw(), EPOLL_CTL_MOD, place.socket.raw(), &event) == 0);
}

// The first set that Asio waits for on this thread is that of our io_context.
bool ReadSet::Shares(BorrowedFd asios) {
  if (!asios_) {
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = kAsios;
    LESSOR_CHECK(::epoll_ctl(epoll_.raw(), EPOLL_CTL_ADD, asios.raw(), &event) == 0);
    asios_ = asios;
  }
  return asios_.raw() == asios.raw();
}

// As epoll_wait. Where there is always something the first look finds it, and no clock is read.
int ReadSet::Wait(absl::Span<epoll_event> events, int timeout) {
  const auto wait = [&](int its_timeout) {
    return ::epoll_wait(epoll_.raw(), events.data(), static_cast<int>(events.size()), its_timeout);
  };
  if (timeout == 0 || busy_poll_.off()) return wait(timeout);
  int count = wait(0);
  if (count != 0) return count;
  const MonoTime began = clock_.Now();
  const absl::Duration window = busy_poll_.Window(began);
  MonoTime looked = began;
  while (count == 0 && looked - began < window) {
    (void)::sched_yield();
    const MonoTime now = clock_.Now();
    if (!busy_poll_.OnYielded(now, now - looked)) break;
    looked = now;
    count = wait(0);
  }
  if (count == 0) count = wait(timeout);
  busy_poll_.OnWaited(clock_.Now() - began);
  return count;
}

// One round. Who is not among those that the kernel tells of at once comes in a later one; but each of these
// is told, because an edge is not told again. True: Asio has something to do besides.
bool ReadSet::Serve(int timeout) {
  std::array<epoll_event, 64> events;
  const int count = Wait(absl::MakeSpan(events), timeout);
  bool asios = false;
  in_round_ = true;
  full_ = count == static_cast<int>(events.size());
  for (int i = 0; i < count; ++i) {
    const epoll_event& event = events[static_cast<size_t>(i)];
    const Token token = event.data.u64;  // the event is packed: no reference may be taken
    if (token == kAsios) {
      asios = true;
      continue;
    }
    const Place* const place = Find(token);
    if (place == nullptr) continue;  // one before it has removed it
    Reader* const reader = place->reader.get();
    const Trigger trigger = place->trigger;
    if ((event.events & EPOLLOUT) != 0) {
      reader->OnWritable();
      if (Find(token) == nullptr) continue;
    }
    if ((event.events & EPOLLIN) == 0) {
      if ((event.events & (EPOLLHUP | EPOLLERR)) != 0) reader->OnHangUp();
      continue;
    }
    reader->Read();
    reading_.push_back(reader);
    // An end that came with the piece, which was all that the reader has seen.
    const bool ended = (event.events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0;
    if (ended && trigger == Trigger::kEdge) ReadOn(token);
  }
  for (Reader* reader : reading_) reader->Handle();
  reading_.clear();
  in_round_ = false;
  for (const std::shared_ptr<RoundEnd>& who : at_end_) who->OnEndOfRound();
  at_end_.clear();
  left_.clear();
  return asios;
}

int WaitForAsio(int set, epoll_event* events, int max, int timeout) {
  ReadSet* const reads = this_threads;
  if (reads == nullptr || !reads->Shares(BorrowedFd(set))) return ::epoll_wait(set, events, max, timeout);
  return reads->Serve(timeout) ? ::epoll_wait(set, events, max, 0) : 0;
}

}  // namespace lessor
