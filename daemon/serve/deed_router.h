#pragma once

#include <utility>

#include "daemon/cleanup/runner.h"

namespace lessor {

// Gives each deed to whoever can carry it out: statements to those who have the pools, all else to workers.
// Both outlive it.
class DeedRouter final : public CleanupRunner {
 public:
  DeedRouter(CleanupRunner& workers, CleanupRunner& statements)
      : workers_(workers), statements_(statements) {}

  absl::Status CanServe(const Identity& identity) const override { return workers_.CanServe(identity); }
  void Run(const Identity& identity, const journal::Deed& deed, absl::Duration timeout, Done done) override {
    (deed.has_statement() ? statements_ : workers_).Run(identity, deed, timeout, std::move(done));
  }

 private:
  CleanupRunner& workers_;
  CleanupRunner& statements_;
};

}  // namespace lessor
