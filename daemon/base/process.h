#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <utility>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include "daemon/base/descriptor_budget.h"
#include "daemon/base/fd.h"

namespace lessor {

// Names a process for as long as a pidfd on it is open: the inode of the pidfd where the kernel gives each
// process one of its own (pidfs, Linux 6.9), otherwise pid and start time. Two equal keys are the same
// process.
struct ProcessKey {
  uint64_t first = 0;   // pidfs inode, or pid
  uint64_t second = 0;  // pidfs device, or start time in clock ticks since boot
  friend bool operator==(const ProcessKey&, const ProcessKey&) = default;
  template <typename H>
  friend H AbslHashValue(H h, const ProcessKey& key) {
    return H::combine(std::move(h), key.first, key.second);
  }
};

// The kernel's word for who has connected from the other end of a Unix socket.
struct Credentials {
  uint32_t uid = 0;
  uint32_t gid = 0;
  pid_t pid = 0;  // as this process sees it; 0: the peer lives in another pid namespace
};

// Reads SO_PEERCRED. The kernel's errors.
absl::StatusOr<Credentials> ReadCredentials(BorrowedFd socket);

// The process that they are of, which its pid alone does not name for ever.
struct Peer : Credentials {
  UniqueFd pidfd;  // readable once the process has died
  DescriptorBudget::Share
      pidfd_share;  // what the pidfd counts against, if anything; set by whoever asked for it
  ProcessKey key;
};

// Reads SO_PEERPIDFD (Linux 6.5) besides the credentials, which may be known already. Older kernels:
// pidfd_open, then a check that this is still the process that connected: it is older than this call, runs as
// the same user, and has not hung up. NOT_FOUND: the peer has died already. Otherwise the kernel's errors,
// RESOURCE_EXHAUSTED for want of descriptors. Failpoints: peer_pidfd (as if SO_PEERPIDFD did not exist),
// pidfs_inode (as if pidfds shared one inode).
absl::StatusOr<Peer> ReadPeer(BorrowedFd socket);
absl::StatusOr<Peer> ReadPeer(BorrowedFd socket, const Credentials& credentials);

// The process of this key, by the pid that it had when somebody else looked; without credentials. NOT_FOUND:
// it has died.
absl::StatusOr<Peer> ReopenPeer(pid_t pid, const ProcessKey& key);

// What /proc says of a process, by its pid as the broker sees it.
struct ProcessFacts {
  uint64_t start_time = 0;  // in clock ticks since the boot: with it a pid is never another process's
  uint32_t uid = 0;         // real
  pid_t parent = 0;
  pid_t group = 0;
  pid_t session = 0;  // of setsid
  char state = ' ';   // 'Z': it has ended, and nobody has asked how
};
// NOT_FOUND: there is no such process.
absl::StatusOr<ProcessFacts> ReadProcessFacts(pid_t pid);
// The process behind the pidfd that another process, `holder`, has open under a number; nothing is taken of
// it for that. INVALID_ARGUMENT: that is no pidfd; NOT_FOUND: its process has ended, or is not to be seen
// from here.
absl::StatusOr<pid_t> ProcessBehind(pid_t holder,
                                    int number);  // house(raw-fd): another process's, a number only
// Names this boot of the machine; empty if the kernel does not say.
const std::string& BootId();

// The command line of the process behind a pidfd, control characters replaced, cut to `bytes_max`. Empty when
// it has died, or when its pid means nothing here.
std::string CommandLine(BorrowedFd pidfd, pid_t pid, size_t bytes_max);

// The same replacement for any untrusted text that people will read: what is not printable UTF-8 becomes '?'.
std::string Printable(absl::string_view text, size_t bytes_max);

// Whether the process behind a pidfd has died.
bool HasDied(BorrowedFd pidfd);

// Raises RLIMIT_NOFILE to its hard limit and returns that.
uint64_t RaiseDescriptorLimit();
// How many descriptors this process has open.
uint64_t OpenDescriptors();

}  // namespace lessor
