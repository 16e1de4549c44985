// Sessions on the attach socket that acquire and release, from one thread with one epoll set.
//
//   attach_cycle SOCKET POOL SESSIONS SECONDS [CYCLES_PER_SECOND]
//
// Without a rate every session starts its next cycle as soon as it has the answer to the last: how much the
// server can do. With one, cycles begin at fixed times, spread over the sessions, and an acquire's time
// counts from when it should have begun: how long an agent waits for a server that is not overloaded.
#include <sys/epoll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <deque>
#include <string>
#include <vector>

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

class Driver {
 public:
  Driver(const std::string& path, const std::string& pool, int sessions, double rate)
      : acquire_(AcquireFrame(pool)),
        epoll_(::epoll_create1(EPOLL_CLOEXEC)),
        sessions_(static_cast<size_t>(sessions)) {
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

}  // namespace
}  // namespace lessor::bench

int main(int argc, char** argv) {
  using lessor::bench::Driver;
  if (argc < 5) lessor::bench::Die("attach_cycle SOCKET POOL SESSIONS SECONDS [CYCLES_PER_SECOND]");
  lessor::bench::RaiseDescriptorLimit();
  Driver driver(argv[1], argv[2], std::atoi(argv[3]), argc > 5 ? std::atof(argv[5]) : 0);
  driver.Run(absl::Seconds(std::atof(argv[4])));
  return 0;
}
