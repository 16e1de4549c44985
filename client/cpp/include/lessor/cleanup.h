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

// A call of a web hook. Done is an answer of 2xx, or one of `also_done`: 404 of what is gone already.
struct HttpRequest {
  std::string method = "POST";  // or DELETE, GET, PATCH, PUT
  std::string url;              // beneath one of the broker's cleanup.http_allowed
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
  std::vector<uint32_t> also_done;
};

// Something to undo. A value; the broker checks it when it is registered.
struct CleanupAction {
  enum class Kind {
    kRemoveFile,
    kRemoveTree,
    kKillProcess,
    kRunCommand,
    kRunSql,
    kRunRedis,
    kHttpRequest,
    kReleaseLease,
    kDropSegment,
  };

  // A file, a link (not what it points to), a socket or a pipe. Paths are absolute, without "..", beneath one
  // of the broker's cleanup.roots; links on the way are not followed.
  static CleanupAction RemoveFile(std::string path, CleanupOptions options = {});
  // The same, or a folder with all that is in it.
  static CleanupAction RemoveTree(std::string path, CleanupOptions options = {});
  // A child of this process, of the same user, with SIGTERM and then SIGKILL. `group`: with all of its
  // process group, which it leads. `kill_after` unset: 5 s.
  static CleanupAction KillProcess(pid_t pid, bool group, std::optional<absl::Duration> kill_after = {},
                                   CleanupOptions options = {});
  // The same of any process of the same user, by a pidfd; which need not stay open once it is registered.
  static CleanupAction KillProcessOf(int pidfd, bool group, std::optional<absl::Duration> kill_after = {},
                                     CleanupOptions options = {});  // house(raw-fd): by its number only
  // The first of `arguments` is the program, one of the broker's cleanup.commands.
  static CleanupAction RunCommand(std::vector<std::string> arguments, CleanupOptions options = {});
  // By the broker, over a connection of a pool that this process may lease from: one or more statements, as
  // one transaction; or a Redis command with its arguments.
  static CleanupAction RunSql(std::string pool, std::string sql, CleanupOptions options = {});
  static CleanupAction RunRedis(std::string pool, std::vector<std::string> command,
                                CleanupOptions options = {});
  // By a process of this process's user; redirects are not followed.
  static CleanupAction CallHttp(HttpRequest request, CleanupOptions options = {});
  // A lease of another session of the same user is revoked, which its holder is told. One of this session's
  // own (session_id 0) goes back as if its Lease had released it; that must not be used after it.
  static CleanupAction ReleaseLease(LeaseId lease, uint64_t session_id = 0, CleanupOptions options = {});

  // Shared memory with a name, which outlives its processes: of shm_open ("/NAME", which need not be there
  // yet), or of shmget, of this process's user. Who has it mapped keeps it.
  static CleanupAction DropSegment(std::string posix_name, CleanupOptions options = {});
  static CleanupAction DropSysvSegment(int shmid, CleanupOptions options = {});

  Kind kind = Kind::kRemoveFile;
  std::string path;
  pid_t pid = 0;
  std::optional<int> pidfd;  // house(raw-fd): by its number only
  LeaseId lease;
  uint64_t session_id = 0;
  std::string segment;
  std::optional<int> shmid;
  bool group = false;
  std::optional<absl::Duration> kill_after;
  std::vector<std::string> arguments;
  std::string pool;
  std::string sql;
  HttpRequest http;
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
  friend struct ChildState;
  friend class ChildProcess;
  friend class ScratchFile;
  explicit CleanupGuard(std::unique_ptr<CleanupHold> hold);
  bool Forked() const;

  std::unique_ptr<CleanupHold> hold_;  // null: empty
};

struct ScratchOptions {
  // Where it is made; beneath one of the broker's cleanup.roots. Empty: $TMPDIR, or else /tmp.
  std::string parent;
  std::string prefix = "scratch-";  // of its name, which 128 random bits make unique
};

// A folder (mode 0700) that is gone, with all that is in it, when this object or this process is. Its removal
// is registered before it is made, so that at no moment it could be orphaned. Move-only.
class ScratchDirectory {
 public:
  // Errors as CleanupGuard::Register, REQUEST_INVALID (the prefix has a slash), or the system's. Nothing is
  // left after an error.
  static absl::StatusOr<ScratchDirectory> Create(Client& client, const ScratchOptions& options = {});

  const std::string& path() const { return path_; }  // absolute, without links
  bool lost() const { return guard_.lost(); }        // as CleanupGuard's: the broker may remove it any time

  // What the destructor does, with the error heard: as CleanupGuard::Run.
  absl::Status Remove() { return guard_.Run(); }
  // The folder stays: its path. Errors as CleanupGuard::Dismiss: it does not stay.
  absl::StatusOr<std::string> Keep();

 private:
  ScratchDirectory(CleanupGuard guard, std::string path) : guard_(std::move(guard)), path_(std::move(path)) {}

  CleanupGuard guard_;
  std::string path_;
};

struct ScratchFileState;

// The same for a file (mode 0600), which is made empty and opened for reading and writing.
class ScratchFile {
 public:
  static absl::StatusOr<ScratchFile> Create(Client& client, const ScratchOptions& options = {});

  ScratchFile(ScratchFile&& other) noexcept;
  ScratchFile& operator=(ScratchFile&& other) noexcept;
  ~ScratchFile();  // closes, and removes

  // Its descriptor (CLOEXEC), which the ScratchFile owns. -1: taken, removed, moved from, or a forked child.
  int fd() const;
  // Gives the descriptor's ownership to the caller, who closes it.
  [[nodiscard]] int TakeFd();
  const std::string& path() const;
  bool lost() const;

  absl::Status Remove();               // as ScratchDirectory's; closes first
  absl::StatusOr<std::string> Keep();  // as ScratchDirectory's; the descriptor stays too

 private:
  explicit ScratchFile(std::unique_ptr<ScratchFileState> state);

  std::unique_ptr<ScratchFileState> state_;  // null: moved from
};

struct ChildOptions {
  // From SIGTERM to SIGKILL, for this object's destructor and for the broker.
  absl::Duration kill_after = absl::Seconds(5);
  // "NAME=value" each. Unset: this process's.
  std::optional<std::vector<std::string>> environment;
};

struct ChildState;

// A child process that cannot be orphaned, nor what it starts in its process group, which it leads. It runs
// its program only after the broker has its end on disk; if this process dies before, the child does too.
// Move-only.
//
// The group ends with its leader: once the child has ended, by itself or not, what else is in its group gets
// SIGKILL. So does not what has left the group (setsid, setpgid).
//
// Do not wait for it otherwise: a program that ignores SIGCHLD, or reaps any child (waitpid of -1), takes the
// status away, and with it the proof that the number is still this child's. Then the broker ends the group.
//
// The child inherits what POSIX has it inherit: the signal mask, ignored signals, the working folder and
// every descriptor that is not CLOEXEC (all of this library's are).
class ChildProcess {
 public:
  // argv[0] with a slash is the program, otherwise it is looked for in $PATH (this process's). Errors as
  // CleanupGuard::Register, REQUEST_INVALID (no argv[0]), or the system's, of the exec too. No child is left
  // after an error.
  static absl::StatusOr<ChildProcess> Spawn(Client& client, const std::vector<std::string>& argv,
                                            const ChildOptions& options = {});

  ChildProcess(ChildProcess&& other) noexcept;
  ChildProcess& operator=(ChildProcess&& other) noexcept;
  // Ends the group (SIGTERM, SIGKILL after kill_after), reaps the child and dismisses the guard. It signals
  // by itself, since that works without the broker too, and only this process, as long as it has not reaped
  // the child, can be sure whose number it is. If the child does not even end then (the kernel holds it), it
  // is left to the broker.
  ~ChildProcess();

  pid_t pid() const;  // 0: moved from
  // Waits for its end: the status as waitpid's, the same each time. FAILED_PRECONDITION: somebody else took
  // it, or this was moved from. CLIENT_FORKED.
  absl::StatusOr<int> Wait();
  // SIGKILL to the group, now. Wait() tells the rest.
  absl::Status Kill();

 private:
  explicit ChildProcess(std::unique_ptr<ChildState> state);

  std::unique_ptr<ChildState> state_;  // null: moved from
};

}  // namespace client
}  // namespace lessor
