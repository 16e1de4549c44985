#pragma once

#include <utility>
#include <vector>

#include "daemon/cleanup/runner.h"
#include "daemon/serve/statement_runner.h"

namespace lessor {

// Gives each deed to whoever can carry it out: statements to those who have the pools, all else to workers.
// Both outlive it.
class DeedRouter final : public CleanupRunner {
 public:
  DeedRouter(CleanupRunner& workers, StatementRunner& statements)
      : workers_(workers), statements_(statements) {}

  absl::Status CanServe(const Identity& identity) const override { return workers_.CanServe(identity); }
  void Run(const Identity& identity, const journal::Deed& deed, absl::Duration timeout, Done done) override {
    if (deed.has_statement()) return statements_.Run(identity, deed, timeout, std::move(done));
    workers_.Run(identity, deed, timeout, std::move(done));
  }
  // Only what is quick comes in a run, and statements are not.
  void RunInOrder(const Identity& identity, std::vector<Step> steps, Told told) override {
    workers_.RunInOrder(identity, std::move(steps), std::move(told));
  }

 private:
  CleanupRunner& workers_;
  StatementRunner& statements_;
};

}  // namespace lessor
