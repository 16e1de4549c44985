#pragma once

#include <sys/types.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "lessor/client.h"
#include "lessor/error.h"
#include "lessor/lease.h"

// What must be undone when this process is gone, however it goes: registered with the broker, which has it on
// disk when the registration is answered and carries it out with this process's rights. Whatever this process
// lives to see is undone when a guard leaves its scope, like everything else in C++.
//
// Threads: each object from one thread at a time; different ones of a Client from different threads. Each
// keeps its session alive, so it may outlive its Client.
//
// Broker restart: a session that was lost stays lost. Its actions are in the broker's journal, and the broker
// carries them out once that session has ended, at the latest when this process does. Meanwhile lost() is
// true, Run and Dismiss answer SESSION_ENDED, and destructors ask nobody.
//
// Fork: the child's copies do nothing, neither run nor cancel; their methods answer CLIENT_FORKED.
//
// Errors: the broker's, and this library's, with their reasons. The system's own (mkdir, open, fork, exec)
// have errno's canonical code and no reason.
namespace lessor {
inline namespace client {

struct CleanupOptions {
  // Of a session the most urgent actions come first, and of equals the one that was registered last.
  Priority priority = Priority::kDefault;
  // Of one attempt. Unset: the broker's (cleanup.timeout).
  std::optional<absl::Duration> timeout;
  // How many before it is a dead letter, which waits for an operator. 0: the broker's (cleanup.attempts).
  uint32_t attempts = 0;
  // Started once at most, also across a crash of the broker.
  bool once = false;
  // For people: at most 64 bytes of printable UTF-8.
  std::string label;
  // Also carried out when this lease of the session ends. None: only with the session.
  LeaseId lease;
};

// Something to undo. A value; the broker checks it when it is registered.
struct CleanupAction {
  enum class Kind { kRemoveFile, kRemoveTree, kKillProcess, kRunCommand };

  // A file, a link (not what it points to), a socket or a pipe. Paths are absolute, without "..", beneath one
  // of the broker's cleanup.roots; links on the way are not followed.
  static CleanupAction RemoveFile(std::string path, CleanupOptions options = {});
  // The same, or a folder with all that is in it.
  static CleanupAction RemoveTree(std::string path, CleanupOptions options = {});
  // A child of this process, of the same user, with SIGTERM and then SIGKILL. `group`: with all of its
  // process group, which it leads. `kill_after` unset: 5 s.
  static CleanupAction KillProcess(pid_t pid, bool group, std::optional<absl::Duration> kill_after = {},
                                   CleanupOptions options = {});
  // The first of `arguments` is the program, one of the broker's cleanup.commands.
  static CleanupAction RunCommand(std::vector<std::string> arguments, CleanupOptions options = {});

  Kind kind = Kind::kRemoveFile;
  std::string path;
  pid_t pid = 0;
  bool group = false;
  std::optional<absl::Duration> kill_after;
  std::vector<std::string> arguments;
  CleanupOptions options;
};

struct CleanupHold;

// One registered action. Move-only; what was moved from is empty. Leaving the scope carries the action out:
// the destructor does what Run() does, in stack unwinding too, and nobody hears of its errors, because the
// broker tries again by itself.
class CleanupGuard {
 public:
  // OK: the broker has it on disk. CLEANUP_FORBIDDEN, REQUEST_INVALID, LEASE_UNKNOWN, QUOTA_EXCEEDED,
  // JOURNAL_UNAVAILABLE: the broker refuses, and nothing is registered. BROKER_UNREACHABLE: no answer within
  // answer_timeout; what it registers nevertheless is cancelled when its answer is read. Attaches again where
  // the session was lost, as an Acquire does.
  static absl::StatusOr<CleanupGuard> Register(Client& client, const CleanupAction& action);
  // All of them or none, at most 1000 and a frame of 64 KiB; one flush of the disk. In their order.
  static absl::StatusOr<std::vector<CleanupGuard>> RegisterAll(Client& client,
                                                               const std::vector<CleanupAction>& actions);

  CleanupGuard() noexcept;  // empty
  CleanupGuard(CleanupGuard&& other) noexcept;
  CleanupGuard& operator=(CleanupGuard&& other) noexcept;  // runs what it held
  ~CleanupGuard();

  // Has the broker carry the action out now, and waits for its first attempt, at most answer_timeout
  // (BROKER_UNREACHABLE: it may be under way). ACTION_UNKNOWN: it is over, or this guard is empty. Other
  // errors say why the attempt failed; the broker will try again. The guard is empty afterwards.
  absl::Status Run();

  // Takes the action back: what it would have undone was undone otherwise, or is wanted to stay. After an
  // error (ACTION_BEGUN, ACTION_UNKNOWN, SESSION_ENDED, BROKER_UNREACHABLE) it is carried out nevertheless,
  // or has been. The guard is empty afterwards.
  absl::Status Dismiss();

  uint64_t id() const;  // the broker's; 0: empty
  // True once the end of its session has been noticed, and in a forked child. False where it is empty.
  bool lost() const;

 private:
  explicit CleanupGuard(std::unique_ptr<CleanupHold> hold);
  bool Forked() const;

  std::unique_ptr<CleanupHold> hold_;  // null: empty
};

}  // namespace client
}  // namespace lessor
