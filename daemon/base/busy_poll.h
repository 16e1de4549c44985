#pragma once

#include "absl/time/time.h"

#include "daemon/base/mono_time.h"

namespace lessor {

// For how long a thread that has nothing to do looks for what comes next before it sleeps. To be woken takes
// a processor that sleeps as well some 30 us, in a virtual machine more, and costs whoever wakes it ten: a
// query through the broker has four wake-ups, and takes less than that by itself.
//
// As the kernel does for guests that halt (Documentation/virt/kvm/halt-polling.rst): the window grows while
// waits are short, and is nothing from the first long one on. So a broker at rest uses no processor, and one
// that is asked once in a while next to none.
//
// Between two looks it lets others run (sched_yield). If that takes longer than the longest window, others
// have work for this processor (servers' processes, programs that compute, a quota, a host that has taken it
// away): there is nothing idle to be used, and a thread that yields may even be served later than one that is
// woken. So it sleeps then, for a hundred times as long as it was kept away, 10 s at most. That bounds what
// it can lose to a hundredth.
//
// Pure; for one thread.
class BusyPoll {
 public:
  // `most`: the longest window; zero: it always sleeps at once.
  explicit BusyPoll(absl::Duration most) : most_(most) {}

  bool off() const { return most_ == absl::ZeroDuration(); }

  // Of the wait that begins now.
  absl::Duration Window(MonoTime now) const { return now < sleeps_until_ ? absl::ZeroDuration() : window_; }

  // It has looked and let others run, which took so long. False: it had better sleep.
  bool OnYielded(MonoTime now, absl::Duration away);

  // Something has come, after so long.
  void OnWaited(absl::Duration waited);

 private:
  absl::Duration most_;
  absl::Duration window_;
  MonoTime sleeps_until_;
};

}  // namespace lessor
