// Sessions on the attach socket that acquire and release.
//
//   attach_cycle SOCKET POOL SESSIONS SECONDS blocking|multiplexed|CYCLES_PER_SECOND
//
// blocking: each session has a thread, which waits in recvmsg for each answer, as agents do that are
// processes of their own; every answer wakes somebody. multiplexed: one thread serves all sessions from one
// epoll set, so that hardly anybody is woken, and the server's own work is nearly all that is seen. In both a
// session starts its next cycle as soon as it has the answer to the last: how much the server can do. With a
// rate cycles begin at fixed times instead, multiplexed, and an acquire's time counts from when it should
// have begun: how long an agent waits for a server that is not overloaded.
#include <sys/epoll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <deque>
#include <string>
#include <thread>
#include <vector>

#include "absl/time/clock.h"

#include "bench/drivers/attach_frames.h"
#include "bench/drivers/measure.h"
#include "daemon/base/mono_time.h"

namespace lessor::bench {
namespace {

constexpr absl::Duration kWarmUp = absl::Milliseconds(300);

struct Session {
  UniqueFd socket;
  bool acquiring = false;
  bool busy = false;
  MonoTime since;            // of this acquire
  std::deque<MonoTime> due;  // with a rate: cycles that should have begun already
};

class Multiplexed {
 public:
  Multiplexed(const std::string& path, const std::string& pool, size_t sessions, double rate)
      : acquire_(AcquireFrame(pool)), epoll_(::epoll_create1(EPOLL_CLOEXEC)), sessions_(sessions) {
    DieUnless(static_cast<bool>(epoll_), "epoll_create1");
    for (size_t i = 0; i < sessions_.size(); ++i) {
      sessions_[i].socket = AttachSession(path);
      epoll_event event{};
      event.events = EPOLLIN;
      event.data.u64 = i;
      DieUnless(::epoll_ctl(epoll_.raw(), EPOLL_CTL_ADD, sessions_[i].socket.raw(), &event) == 0,
                "epoll_ctl");
    }
    if (rate > 0) interval_ = absl::Seconds(1) / rate;
  }

  void Run(absl::Duration seconds) {
    begin_ = next_ = clock_.Now();
    const MonoTime measured_from = begin_ + kWarmUp;
    const MonoTime end = measured_from + seconds;
    if (!paced()) {
      for (Session& session : sessions_) Acquire(session, begin_);
    }
    bool warm = false;
    for (MonoTime now = begin_; now < end; now = clock_.Now()) {
      if (!warm && now >= measured_from) {
        warm = true;
        waits_.Clear();
        cycles_ = 0;
        begin_ = now;
      }
      if (paced()) StartDue(now);
      Poll(paced() ? next_ - now : absl::Milliseconds(100));
    }
    Emit("cycles_per_second", static_cast<double>(cycles_) / absl::ToDoubleSeconds(clock_.Now() - begin_));
    EmitPercentiles("acquire", waits_);
  }

 private:
  bool paced() const { return interval_ > absl::ZeroDuration(); }

  void StartDue(MonoTime now) {
    for (; next_ <= now; next_ = next_ + interval_) {
      Session& session = sessions_[turn_++ % sessions_.size()];
      if (session.busy) {
        session.due.push_back(next_);
      } else {
        Acquire(session, next_);
      }
    }
  }

  void Acquire(Session& session, MonoTime since) {
    session.busy = session.acquiring = true;
    session.since = since;
    SendFrame(session.socket.borrow(), acquire_);
  }

  void Poll(absl::Duration patience) {
    const timespec timeout = absl::ToTimespec(std::max(patience, absl::ZeroDuration()));
    const int count =
        ::epoll_pwait2(epoll_.raw(), events_.data(), static_cast<int>(events_.size()), &timeout, nullptr);
    for (int i = 0; i < count; ++i) OnReadable(sessions_[events_[static_cast<size_t>(i)].data.u64]);
  }

  void OnReadable(Session& session) {
    const Received received = ReceiveFrame(session.socket.borrow(), MSG_DONTWAIT);
    if (received.bytes.empty()) return;
    if (session.acquiring) {
      const uint64_t lease = LeaseIdOf(received.bytes);
      if (received.descriptors != 1) Die("a lease came without its descriptor");
      waits_.Add(clock_.Now() - session.since);
      session.acquiring = false;
      SendFrame(session.socket.borrow(), ReleaseFrame(lease));
      return;
    }
    CheckAnswer(received.bytes);
    ++cycles_;
    session.busy = false;
    if (!paced()) return Acquire(session, clock_.Now());
    if (session.due.empty()) return;
    Acquire(session, session.due.front());
    session.due.pop_front();
  }

  const SystemClock clock_;
  const std::string acquire_;
  const UniqueFd epoll_;
  std::vector<Session> sessions_;
  std::array<epoll_event, 256> events_{};
  absl::Duration interval_ = absl::ZeroDuration();  // between the beginnings of two cycles
  MonoTime begin_;
  MonoTime next_;
  size_t turn_ = 0;
  uint64_t cycles_ = 0;
  Latencies waits_;
};

// One session and its thread.
class Blocking {
 public:
  Blocking(const std::string& path, const std::string& acquire)
      : acquire_(acquire), socket_(AttachSession(path)) {}

  void Start(const std::atomic<bool>& measuring, const std::atomic<bool>& stop) {
    thread_ = std::thread([this, &measuring, &stop] {
      while (!stop.load(std::memory_order_relaxed)) Cycle(measuring.load(std::memory_order_relaxed));
    });
  }
  void Join() { thread_.join(); }
  const std::vector<absl::Duration>& waits() const { return waits_; }

 private:
  void Cycle(bool measured) {
    const MonoTime begin = clock_.Now();
    SendFrame(socket_.borrow(), acquire_);
    const Received granted = ReceiveFrame(socket_.borrow(), 0);
    const uint64_t lease = LeaseIdOf(granted.bytes);
    if (granted.descriptors != 1) Die("a lease came without its descriptor");
    if (measured) waits_.push_back(clock_.Now() - begin);
    SendFrame(socket_.borrow(), ReleaseFrame(lease));
    CheckAnswer(ReceiveFrame(socket_.borrow(), 0).bytes);
  }

  const SystemClock clock_;
  const std::string& acquire_;
  const UniqueFd socket_;
  std::vector<absl::Duration> waits_;  // one for each cycle
  std::thread thread_;
};

void RunBlocking(const std::string& path, const std::string& pool, size_t sessions, absl::Duration seconds) {
  const std::string acquire = AcquireFrame(pool);
  std::deque<Blocking> agents;
  while (agents.size() < sessions) agents.emplace_back(path, acquire);
  std::atomic<bool> measuring = false;
  std::atomic<bool> stop = false;
  for (Blocking& agent : agents) agent.Start(measuring, stop);
  absl::SleepFor(kWarmUp);
  measuring = true;
  const SystemClock clock;
  const MonoTime begin = clock.Now();
  absl::SleepFor(seconds);
  stop = true;
  const absl::Duration took = clock.Now() - begin;
  Latencies waits;
  for (Blocking& agent : agents) agent.Join();
  for (const Blocking& agent : agents) {
    for (absl::Duration wait : agent.waits()) waits.Add(wait);
  }
  Emit("cycles_per_second", static_cast<double>(waits.count()) / absl::ToDoubleSeconds(took));
  EmitPercentiles("acquire", waits);
}

}  // namespace
}  // namespace lessor::bench

int main(int argc, char** argv) {
  using namespace lessor::bench;  // NOLINT: this program's own
  if (argc != 6) Die("attach_cycle SOCKET POOL SESSIONS SECONDS blocking|multiplexed|CYCLES_PER_SECOND");
  RaiseDescriptorLimit();
  const auto sessions = static_cast<size_t>(std::atoi(argv[3]));
  const absl::Duration seconds = absl::Seconds(std::atof(argv[4]));
  const std::string how = argv[5];
  if (how == "blocking") {
    RunBlocking(argv[1], argv[2], sessions, seconds);
  } else {
    Multiplexed(argv[1], argv[2], sessions, how == "multiplexed" ? 0 : std::atof(argv[5])).Run(seconds);
  }
  return 0;
}
