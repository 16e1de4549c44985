#include "daemon/cleanup/worker.h"

#include <fcntl.h>
#include <linux/close_range.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"

#include "daemon/base/process.h"
#include "daemon/base/reason.h"
#include "daemon/cleanup/deeds.h"
#include "daemon/cleanup/packet.h"

namespace lessor {
namespace {

constexpr auto kFirstFree = STDERR_FILENO + 1;

bool Answer(BorrowedFd channel, const absl::Status& status) {
  journal::WorkerReply reply;
  reply.set_code(static_cast<int>(status.code()));
  reply.set_message(Printable(status.message(), kReplyMessageMax));
  return SendPacket(channel, reply.SerializeAsString(), Patience::kEndless).ok();
}

void Serve(BorrowedFd channel) {
  const SystemClock clock;
  std::vector<char> room(kPacketMax);
  journal::WorkerRequest request;
  for (;;) {
    const absl::StatusOr<Packet> packet = ReceivePacket(channel, absl::MakeSpan(room), Patience::kEndless);
    if (!packet.ok()) return;
    absl::Status status = absl::InvalidArgumentError("the deed cannot be read; is its text UTF-8?");
    if (request.ParseFromArray(packet->bytes.data(), static_cast<int>(packet->bytes.size()))) {
      status = CarryOut(request.deed(), absl::Milliseconds(request.timeout_ms()), clock);
    }
    if (!Answer(channel, status)) return;
  }
}

}  // namespace

UniqueFd KeepOnly(UniqueFd kept) {
  UniqueFd null(::open("/dev/null", O_RDWR | O_CLOEXEC));
  (void)::dup2(null.raw(), STDIN_FILENO);
  (void)::dup2(null.raw(), STDOUT_FILENO);
  null.Reset();
  if (kept.raw() != kFirstFree) kept = UniqueFd(::dup3(kept.raw(), kFirstFree, O_CLOEXEC));
  (void)::syscall(SYS_close_range, kFirstFree + 1, ~0U, 0);
  return kept;
}

void LiveAsWorker(UniqueFd channel, const Identity& identity, const Rights& present, pid_t nursery) {
  (void)::prctl(PR_SET_NAME, "lessor-worker", 0, 0, 0);
  channel = KeepOnly(std::move(channel));
  sigset_t none;
  ::sigemptyset(&none);
  (void)::sigprocmask(SIG_SETMASK, &none, nullptr);
  absl::Status status = Become(identity, present);
  // Only now: a change of the uid makes the kernel forget it.
  if (status.ok() && ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0) {
    status = absl::ErrnoToStatus(errno, "prctl(PR_SET_PDEATHSIG)");
  }
  if (::getppid() != nursery) ::_exit(0);  // it had died before
  status = Annotate(status, absl::StrCat("a worker of uid ", identity.uid));
  if (Answer(channel.borrow(), status) && status.ok()) Serve(channel.borrow());
  ::_exit(0);
}

}  // namespace lessor
