#pragma once

#include <atomic>
#include <deque>
#include <memory>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "absl/status/status.h"
#include "absl/time/time.h"

#include "daemon/base/clock.h"
#include "daemon/base/log.h"
#include "daemon/cleanup/nursery.h"
#include "daemon/cleanup/runner.h"
#include "daemon/cleanup/worker_link.h"

namespace lessor {

class WorkerCrew;

// What all crews share.
struct WorkerYard {
  struct Asked {
    std::weak_ptr<WorkerCrew> crew;
    std::weak_ptr<WorkerLink> worker;
  };

  Nursery& nursery;
  asio::io_context& strand;
  const Clock& clock;
  Logger& log;
  std::deque<Asked> asked = {};  // of the nursery, which answers in this order
  std::atomic<int> workers = 0;  // but for those that are stuck
  std::atomic<int> stuck = 0;
};

// The workers of one identity, and what waits for them. A task goes to an idle worker; there are quickly up
// to kQuickMax of them, which keeps a few processors busy, and slowly up to kWorkersMax, each time that
// something waits and for kPatience no worker has got on: so it is not what others of the same user hang on
// that a task waits for.
//
// An agent of that user can do to a worker what any process can do to another of its user. One that has been
// killed is replaced; one that does not answer, be it stopped or caught in the kernel, is killed kSlack after
// its task's time. On the strand; owned by a shared_ptr.
class WorkerCrew final : public WorkerLink::Listener, public std::enable_shared_from_this<WorkerCrew> {
 public:
  static constexpr size_t kQuickMax = 4;
  static constexpr size_t kWorkersMax = 64;
  static constexpr size_t kStuckMax = 16;
  static constexpr size_t kQueueMax = 32'768;
  static constexpr absl::Duration kPatience = absl::Milliseconds(10);
  // More than the second that a command has between SIGTERM and SIGKILL: what it said is worth waiting for.
  static constexpr absl::Duration kSlack = absl::Seconds(2);
  static constexpr absl::Duration kBirth = absl::Seconds(5);     // within which a worker has its identity
  static constexpr absl::Duration kDeath = absl::Seconds(1);     // within which a SIGKILL does its work
  static constexpr absl::Duration kIdle = absl::Seconds(10);     // after which one is let go
  static constexpr absl::Duration kIdleLast = absl::Minutes(1);  // the last one

  WorkerCrew(const Identity& identity, WorkerYard& yard);
  ~WorkerCrew() override;

  void Run(WorkerTask task);
  // The nursery's answer for one of its workers; null, or one that it does not have: given up meanwhile.
  void OnBorn(const std::shared_ptr<WorkerLink>& worker, absl::StatusOr<Nursery::Born> born);
  // No more workers can be had: ends what waits with `why`.
  void GiveUp(const absl::Status& why);
  bool resting() const { return workers_.empty() && queue_.empty(); }

 private:
  void OnWord(WorkerLink& worker, absl::StatusOr<journal::WorkerReply> word) override;
  void OnReply(WorkerLink& worker, const journal::WorkerReply& reply);
  void OnEnded(WorkerLink& worker, const std::vector<absl::Status>& steps);
  void OnEnd(WorkerLink& worker);
  void BeIdleIfReady(WorkerLink& worker);
  void BeIdle(WorkerLink& worker);

  void Advance();
  void Give(WorkerLink& worker);
  void Hire();
  void Missed(WorkerLink& worker, const absl::Status& why);  // it has not come to be a worker
  void Kill(WorkerLink& worker);
  void Drop(WorkerLink& worker);
  void End(WorkerLink& worker, const absl::Status& status);  // of the step that it is at, and of its task

  void WakeBy(MonoTime time);
  void Tick();
  void OnDue(WorkerLink& worker);
  MonoTime DueOf(const WorkerTask& task) const;
  MonoTime HireAt() const;
  size_t Count(WorkerLink::State state) const;

  const Identity identity_;
  WorkerYard& yard_;
  std::vector<std::shared_ptr<WorkerLink>> workers_;  // at most kWorkersMax, and those that are stuck
  std::vector<WorkerLink*> idle_;                     // the last one in is the next to work
  std::deque<WorkerTask> queue_;
  size_t stuck_ = 0;
  size_t coming_ = 0;  // workers that have been asked for
  MonoTime hired_;     // when the last of them was
  MonoTime got_on_;    // when a worker was last given a task, or got on with one
  asio::steady_timer timer_;
  MonoTime armed_ = MonoTime::Infinite();
};

}  // namespace lessor
