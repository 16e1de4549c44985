#include "daemon/cleanup/worker.h"

#include <fcntl.h>
#include <linux/close_range.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"

#include "daemon/base/process.h"
#include "daemon/base/reason.h"
#include "daemon/cleanup/deeds.h"
#include "daemon/cleanup/packet.h"
#include "daemon/cleanup/progress.h"

namespace lessor {
namespace {

constexpr auto kFirstFree = STDERR_FILENO + 1;
constexpr absl::Duration kTellWithin = absl::Milliseconds(1);

void Add(const absl::Status& status, journal::WorkerReply& reply) {
  journal::WorkerResult& result = *reply.add_results();
  result.set_code(static_cast<int>(status.code()));
  result.set_message(Printable(status.message(), kReplyMessageMax));
}

bool Send(BorrowedFd channel, const journal::WorkerReply& reply) {
  return SendPacket(channel, reply.SerializeAsString(), Patience::kEndless).ok();
}

absl::Status CarryOut(const journal::WorkerStep& step, const Clock& clock, LastFolder& last) {
  journal::Deed deed;
  if (!deed.ParseFromString(step.deed())) {
    return absl::InvalidArgumentError("the deed cannot be read; is its text UTF-8?");
  }
  if (deed.has_remove()) return CarryOutRemoval(deed.remove(), last);
  return CarryOut(deed, absl::Milliseconds(step.timeout_ms()), clock);
}

// Carries out what it is sent, and tells how it went: of a step that went well together with those after it,
// if that is soon, and if the broker can see how far it is meanwhile.
class Server {
 public:
  explicit Server(BorrowedFd channel) : channel_(channel), room_(kPacketMax) {}

  void Serve() {
    for (;;) {
      const absl::StatusOr<Packet> packet =
          ReceivePacket(channel_, absl::MakeSpan(room_), Patience::kEndless);
      if (!packet.ok()) return;
      if (packet->passed) Share(packet->passed.borrow());
      if (!request_.ParseFromArray(packet->bytes.data(), static_cast<int>(packet->bytes.size()))) return;
      if (!CarryOutAll()) return;
    }
  }

 private:
  void Share(BorrowedFd page) {
    absl::StatusOr<Progress> progress = Progress::Map(page);
    if (progress.ok()) progress_.emplace(*std::move(progress));
  }

  // False: the broker has gone.
  bool CarryOutAll() {
    LastFolder last;
    told_ = clock_.Now();
    for (int i = 0; i < request_.steps_size(); ++i) {
      if (progress_.has_value()) progress_->Set(static_cast<uint32_t>(i) + 1);
      const absl::Status status = CarryOut(request_.steps(i), clock_, last);
      Add(status, reply_);
      if (status.ok() && MayWait(i)) continue;
      if (!Send(channel_, reply_)) return false;
      reply_.clear_results();
      told_ = clock_.Now();
    }
    return true;
  }

  // The broker reckons a step's time from when it heard of the one before it. So that it may take those of
  // which it has not heard to have as much, they all have the same.
  bool MayWait(int step) const {
    return progress_.has_value() && step + 1 < request_.steps_size() &&
           request_.steps(step).timeout_ms() == request_.steps(step + 1).timeout_ms() &&
           clock_.Now() - told_ < kTellWithin;
  }

  const BorrowedFd channel_;
  const SystemClock clock_;
  std::vector<char> room_;
  std::optional<Progress> progress_;
  journal::WorkerRequest request_;
  journal::WorkerReply reply_;
  MonoTime told_;  // when it has told last
};

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
  journal::WorkerReply first;
  Add(status, first);
  if (Send(channel.borrow(), first) && status.ok()) Server(channel.borrow()).Serve();
  ::_exit(0);
}

}  // namespace lessor
