#pragma once

#include <signal.h>

#include <filesystem>
#include <map>

#include "lessor/v1/attach.pb.h"

#include "client/cpp/mutex.h"

namespace lessor {

// The cleanup registry of a FakeBroker: keeps what is registered, and carries removals and killings out at
// once when it is told to. What belongs to a session that has ended stays, so that a test can see it.
// Thread-safe.
class FakeCleanup {
 public:
  // False: not a request about cleanup.
  bool Answer(const v1::AttachRequest& request, v1::AttachReply& reply) {
    MutexLock lock(mutex_);
    for (const auto& action : request.register_cleanup().actions()) {
      actions_.emplace(++last_id_, action);
      reply.mutable_register_cleanup()->add_action_ids(last_id_);
    }
    for (uint64_t id : request.cancel_cleanup().action_ids()) {
      reply.mutable_cancel_cleanup()->add_results()->set_code(actions_.erase(id) > 0 ? 0 : 5);
    }
    for (uint64_t id : request.run_cleanup().action_ids()) {
      auto found = actions_.find(id);
      reply.mutable_run_cleanup()->add_results()->set_code(found != actions_.end() ? 0 : 5);
      if (found == actions_.end()) continue;
      CarryOut(found->second);
      actions_.erase(found);
    }
    return request.has_register_cleanup() || request.has_cancel_cleanup() || request.has_run_cleanup();
  }

  std::map<uint64_t, v1::CleanupAction> waiting() {
    MutexLock lock(mutex_);
    return actions_;
  }

 private:
  static void CarryOut(const v1::CleanupAction& action) {
    std::error_code ignored;
    if (action.has_remove_file()) std::filesystem::remove(action.remove_file().path(), ignored);
    if (action.has_remove_tree()) std::filesystem::remove_all(action.remove_tree().path(), ignored);
    if (action.has_kill_process()) {
      const pid_t pid = action.kill_process().pid();
      ::kill(action.kill_process().group() ? -pid : pid, SIGKILL);
    }
  }

  Mutex mutex_;
  uint64_t last_id_ ABSL_GUARDED_BY(mutex_) = 0;
  std::map<uint64_t, v1::CleanupAction> actions_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace lessor
