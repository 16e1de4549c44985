#pragma once

#include <atomic>
#include <memory>

#include <boost/asio/io_context.hpp>

#include "absl/container/flat_hash_map.h"

#include "daemon/base/read_set.h"
#include "daemon/cleanup/worker_crew.h"

namespace lessor {

// Has deeds carried out by worker processes, which the nursery makes and one strand minds: a crew for each
// identity. `Run`, `RunInOrder` and `CanServe` are thread-safe, and `done` and `told` run on the strand. Not
// OK, besides what deeds.h says:
//   UNAVAILABLE         the worker was killed in the middle, there is none to be had, or the nursery has died
//   DEADLINE_EXCEEDED   its worker did not answer, and has been killed
//   RESOURCE_EXHAUSTED  too much of this identity waits, or hangs in the kernel; what hangs may come free
//   PERMISSION_DENIED   no worker could get this identity
// The nursery, the strand, clock and log outlive it. The strand's thread has been stopped when it is
// destroyed (IoThreads::Stop): the workers then end with their deeds, or with the nursery.
class WorkerRunner final : public CleanupRunner {
 public:
  WorkerRunner(Nursery& nursery, asio::io_context& strand, const Clock& clock, Logger& log);
  ~WorkerRunner() override;
  WorkerRunner(const WorkerRunner&) = delete;
  WorkerRunner& operator=(const WorkerRunner&) = delete;

  absl::Status CanServe(const Identity& identity) const override { return yard_.nursery.CanServe(identity); }
  void Run(const Identity& identity, Step step, Done done) override;
  void RunInOrder(const Identity& identity, std::vector<Step> steps, Told told) override;

  // For metrics: processes that work or wait for work, and those that not even SIGKILL ends. Thread-safe.
  int workers() const { return yard_.workers.load(std::memory_order_relaxed); }
  int stuck() const { return yard_.stuck.load(std::memory_order_relaxed); }
  // OK, or that there will be no more workers before the broker is restarted. Thread-safe.
  absl::Status Healthy() const;

 private:
  class NurseryReader;
  void Begin();
  void Begin(const Identity& identity, WorkerTask task);
  void OnAnswer(absl::StatusOr<Nursery::Born> born);
  void OnNurseryEnd(const absl::Status& why);
  WorkerCrew& CrewOf(const Identity& identity);

  WorkerYard yard_;
  std::atomic<bool> nursery_died_{false};  // written on the strand
  absl::flat_hash_map<Identity, std::shared_ptr<WorkerCrew>> crews_;
  size_t sweep_at_ = 64;  // crews; then those that rest are forgotten
  std::shared_ptr<NurseryReader> reader_;
};

}  // namespace lessor
