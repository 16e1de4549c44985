#include "client/cli/run/blocked_signals.h"

#include <sys/signalfd.h>

#include <cerrno>

namespace lessor::cli {
namespace {

// SIGABRT is blocked too: abort() unblocks it.
sigset_t Blocked() {
  sigset_t set;
  sigfillset(&set);
  for (const int fault : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS}) sigdelset(&set, fault);
  return set;
}

}  // namespace

BlockedSignals::BlockedSignals() {
  struct sigaction plain {};
  plain.sa_handler = SIG_DFL;
  ::sigaction(SIGCHLD, &plain, &child_before_);
  const sigset_t set = Blocked();
  ::sigprocmask(SIG_SETMASK, &set, &before_);
}

void BlockedSignals::Block() const {
  const sigset_t set = Blocked();
  ::sigprocmask(SIG_SETMASK, &set, nullptr);
}

void BlockedSignals::LetThrough() const {
  sigset_t set = before_;
  for (const int stop : {SIGTSTP, SIGTTIN, SIGTTOU}) sigaddset(&set, stop);
  ::sigprocmask(SIG_SETMASK, &set, nullptr);
}

void BlockedSignals::Restore() const {
  ::sigaction(SIGCHLD, &child_before_, nullptr);
  ::sigprocmask(SIG_SETMASK, &before_, nullptr);
}

absl::StatusOr<UniqueFd> BlockedSignals::Reader() {
  const sigset_t set = Blocked();
  UniqueFd reader(::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
  if (!reader) return absl::ErrnoToStatus(errno, "signalfd");
  return reader;
}

}  // namespace lessor::cli
