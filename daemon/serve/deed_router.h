#pragma once

#include <utility>
#include <vector>

#include "lessor/journal/record.pb.h"

#include "daemon/cleanup/runner.h"
#include "daemon/serve/lease_releaser.h"
#include "daemon/serve/statement_runner.h"

namespace lessor {

// Gives each deed to whoever can carry it out: statements and releases to those who have the pools, all else
// to workers. They outlive it.
class DeedRouter final : public CleanupRunner {
 public:
  DeedRouter(CleanupRunner& workers, StatementRunner& statements, LeaseReleaser& releases)
      : workers_(workers), statements_(statements), releases_(releases) {}

  absl::Status CanServe(const Identity& identity) const override { return workers_.CanServe(identity); }
  void Run(const Identity& identity, Step step, Done done) override {
    journal::Deed deed;  // one that cannot be read is a worker's to complain of
    const bool read = deed.ParseFromString(step.deed);
    if (read && deed.has_release()) return releases_.Run(deed.release(), std::move(done));
    if (read && deed.has_statement()) {
      return statements_.Run(identity, deed.statement(), step.timeout, std::move(done));
    }
    workers_.Run(identity, std::move(step), std::move(done));
  }
  // Only what is quick comes in a run, and statements are not.
  void RunInOrder(const Identity& identity, std::vector<Step> steps, Told told) override {
    workers_.RunInOrder(identity, std::move(steps), std::move(told));
  }

 private:
  CleanupRunner& workers_;
  StatementRunner& statements_;
  LeaseReleaser& releases_;
};

}  // namespace lessor
