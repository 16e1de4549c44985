#include "client/cli/run/gated_child.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "absl/strings/str_cat.h"

#include "client/cli/format.h"

namespace lessor::cli {
namespace {

constexpr int kExitNotRun = 126;
constexpr int kExitNotFound = 127;

// What the child says over the gate if it does not come to run the program.
struct Failure {
  enum class Step { kCgroup, kDescriptors, kExecute };
  Step step = Step::kExecute;
  int error = 0;
};

std::vector<char*> Pointers(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  pointers.reserve(words.size() + 1);
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

// Returns only if something is in the way. There is one thread, so a look into $PATH may allocate.
Failure BecomeProgram(const Program& program, char* const* argv, char* const* envp,
                      const BlockedSignals& signals) {
  if (program.cgroup != nullptr && !program.cgroup->Enter()) return {Failure::Step::kCgroup, errno};
  if (program.descriptors.has_value()) {
    const rlimit limit{.rlim_cur = *program.descriptors, .rlim_max = *program.descriptors};
    if (::setrlimit(RLIMIT_NOFILE, &limit) != 0) return {Failure::Step::kDescriptors, errno};
  }
  signals.Restore();
  ::execvpe(argv[0], argv, envp);
  return {Failure::Step::kExecute, errno};
}

// Until the gate opens. False: it never will.
bool AwaitOpening(const UniqueFd& gate) {
  char word = 0;
  ssize_t got = 0;
  do {
    got = ::recv(gate.raw(), &word, 1, 0);
  } while (got < 0 && errno == EINTR);
  return got == 1;
}

}  // namespace

absl::StatusOr<GatedChild> GatedChild::Fork(const Program& program, const BlockedSignals& signals) {
  std::vector<std::string> arguments = program.argv;
  std::vector<std::string> environment = program.environment;
  const std::vector<char*> argv = Pointers(arguments);
  const std::vector<char*> envp = Pointers(environment);
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
    return absl::ErrnoToStatus(errno, "socketpair");
  }
  UniqueFd gate(ends[0]);
  UniqueFd far(ends[1]);
  const pid_t pid = ::fork();
  if (pid < 0) return absl::ErrnoToStatus(errno, "fork");
  if (pid == 0) {
    gate.Reset();
    if (!AwaitOpening(far)) ::_exit(kExitNotRun);
    const Failure failure = BecomeProgram(program, argv.data(), envp.data(), signals);
    (void)::send(far.raw(), &failure, sizeof(failure), MSG_NOSIGNAL);
    ::_exit(kExitNotRun);
  }
  return GatedChild(pid, std::move(gate), program.argv[0]);
}

void GatedChild::Open() const {
  (void)::send(gate_.raw(), "", 1, MSG_NOSIGNAL);
}

std::optional<GatedChild::Refusal> GatedChild::Refused() const {
  Failure failure;
  const ssize_t got = ::recv(gate_.raw(), &failure, sizeof(failure), MSG_DONTWAIT);
  if (got != static_cast<ssize_t>(sizeof(failure))) return std::nullopt;
  const std::string why = std::strerror(failure.error);
  switch (failure.step) {
    case Failure::Step::kCgroup:
      return Refusal{kExitNotRun, "the command cannot enter its cgroup: " + why};
    case Failure::Step::kDescriptors:
      return Refusal{kExitNotRun, "the limit of descriptors (nofile) cannot be set: " + why};
    case Failure::Step::kExecute:
      break;
  }
  return Refusal{failure.error == ENOENT ? kExitNotFound : kExitNotRun,
                 absl::StrCat("cannot run '", Printable(name_), "': ", why)};
}

}  // namespace lessor::cli
