#include "client/cpp/attachment.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <utility>

#include "absl/strings/str_cat.h"

#include "client/cpp/status.h"

namespace lessor {
inline namespace client {
namespace {

constexpr char kRuntimeDir[] = "/run/lessor";
constexpr size_t kNameBytesMax = 64;
constexpr absl::Duration kBackoffFirst = absl::Milliseconds(10);
constexpr absl::Duration kBackoffMax = absl::Milliseconds(500);

std::string RuntimeDir(const std::string& chosen) {
  if (!chosen.empty()) return chosen;
  const char* named = std::getenv("LESSOR_RUNTIME_DIR");
  return named != nullptr && *named != '\0' ? named : kRuntimeDir;
}

std::string NameOr(const std::string& chosen) {
  return chosen.empty() ? std::string(program_invocation_short_name).substr(0, kNameBytesMax) : chosen;
}

bool WorthAnotherTry(const absl::Status& status) {
  return RecoveryOf(status) == Recovery::kRetryAfter;
}

}  // namespace

Attachment::Attachment(ClientOptions chosen)
    : options(std::move(chosen)),
      path_(absl::StrCat(RuntimeDir(options.runtime_dir), "/attach.sock")),
      pid_(::getpid()) {}

absl::Status Attachment::Open() {
  auto opened = OpenOnce();
  if (!opened.ok()) return opened.status();
  MutexLock lock(mutex_);
  present_ = *std::move(opened);
  return absl::OkStatus();
}

// In a forked child the threads that wait are missing, and a condition's destructor would wait for them.
Attachment::~Attachment() {
  if (Forked()) (void)attached_.release();
}

// Without the lock, which in a child may be held for good by a thread that it does not have. The pointer
// itself is one word, whole at any moment of a fork, and an assignment lets the old object go only
// afterwards.
bool Attachment::Forked() ABSL_NO_THREAD_SAFETY_ANALYSIS {
  if (::getpid() == pid_) return false;
  if (present_ != nullptr) (void)present_->Forked();
  return true;
}

absl::StatusOr<std::shared_ptr<Connection>> Attachment::Present() {
  if (Forked()) return ForkedError();
  MutexLock lock(mutex_);
  return present_;
}

absl::StatusOr<std::shared_ptr<Connection>> Attachment::Living(absl::Duration patience, bool anew) {
  auto present = Present();
  if (!present.ok()) return present.status();
  const absl::Status alive = (*present)->Alive();
  if (alive.ok()) return present;
  if (options.reattach_timeout <= absl::ZeroDuration()) return alive;
  patience = std::min(patience, options.reattach_timeout);
  const Deadline deadline = Deadline::After(patience + options.connect_timeout);
  {
    MutexLock lock(mutex_);
    while (attaching_ && !deadline.passed()) attached_->WaitUntil(mutex_, deadline);
    if (present_ != *present) return present_;  // another thread has attached meanwhile
    if (attaching_) {
      return ErrorOf(v1::Reason::BROKER_UNREACHABLE, "another thread is still trying to attach again",
                     kBackoffMax);
    }
    if (over_ && !anew) return alive;
    attaching_ = true;
  }
  auto attached = AttachWithin(patience, **present, anew);
  {
    MutexLock lock(mutex_);
    attaching_ = false;
    if (attached.ok()) present_ = *attached;
    over_ = !attached.ok() && !WorthAnotherTry(attached.status());
    attached_->NotifyAll();
  }
  if (attached.ok()) (*attached)->Announce();
  return attached;
}

absl::StatusOr<std::shared_ptr<Connection>> Attachment::AttachWithin(absl::Duration patience,
                                                                     Connection& lost, bool anew) {
  const Deadline deadline = Deadline::After(patience);
  absl::Duration backoff = kBackoffFirst;
  for (;;) {
    auto attached = AttachOnce(lost, anew);
    if (attached.ok() || !WorthAnotherTry(attached.status()) || deadline.passed()) return attached;
    // A pause; a signal may cut it short, which does no harm.
    (void)::poll(nullptr, 0,
                 static_cast<int>(absl::ToInt64Milliseconds(std::min(backoff, deadline.left()))) + 1);
    backoff = std::min(backoff * 2, kBackoffMax);
  }
}

// A broker that was killed knows the session still; one that has ended it does not.
absl::StatusOr<std::shared_ptr<Connection>> Attachment::AttachOnce(Connection& lost, bool anew) {
  auto resumed = Connection::Resume(path_, lost, Deadline::After(options.connect_timeout), options.on_event);
  if (resumed.ok() || !anew || WorthAnotherTry(resumed.status())) return resumed;
  return OpenOnce();
}

absl::StatusOr<std::shared_ptr<Connection>> Attachment::OpenOnce() {
  return Connection::Open(path_, NameOr(options.name), Deadline::After(options.connect_timeout),
                          options.on_event);
}

absl::StatusOr<Connection::Answer> Attachment::Ask(v1::AttachRequest& request, absl::Duration wait,
                                                   absl::Duration patience,
                                                   std::shared_ptr<Connection>& used) {
  for (bool again = false;; again = true) {
    auto living = Living(patience);
    if (!living.ok()) return living.status();
    used = *std::move(living);
    bool unsent = false;
    auto answer = used->Call(request, Deadline::After(wait + options.answer_timeout), &unsent);
    if (answer.ok() || again || !unsent || used->Alive().ok()) return answer;
  }
}

std::shared_ptr<Connection> LatestOf(std::shared_ptr<Connection> connection) {
  while (std::shared_ptr<Connection> heir = connection->heir()) connection = std::move(heir);
  return connection;
}

void FollowHeir(const std::weak_ptr<Attachment>& attachment, std::shared_ptr<Connection>& connection) {
  if (connection->Forked() || connection->Alive().ok()) return;
  connection = LatestOf(std::move(connection));
  if (connection->Alive().ok()) return;
  const std::shared_ptr<Attachment> living = attachment.lock();
  if (living == nullptr) return;
  living->TryResume();
  connection = LatestOf(std::move(connection));
}

absl::StatusOr<Connection::Answer> AskHeir(const std::weak_ptr<Attachment>& attachment,
                                           std::shared_ptr<Connection>& connection,
                                           v1::AttachRequest& request, absl::Duration answer_timeout,
                                           bool* unsent) {
  bool lost = false;
  if (unsent == nullptr) unsent = &lost;
  auto answer = connection->Call(request, Deadline::After(answer_timeout), unsent);
  if (answer.ok() || !*unsent || connection->Alive().ok()) return answer;
  const Connection* asked = connection.get();
  FollowHeir(attachment, connection);
  if (connection.get() == asked) return answer;
  return connection->Call(request, Deadline::After(answer_timeout), unsent);
}

}  // namespace client
}  // namespace lessor
