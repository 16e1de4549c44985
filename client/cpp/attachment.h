#pragma once

#include <sys/types.h>

#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "lessor/client.h"

#include "client/cpp/connection.h"
#include "client/cpp/mutex.h"

namespace lessor {
inline namespace client {

// A Client's inside: the present session, and the way to the next one. Owned by its Client; all methods from
// any thread. Of the threads that find the session lost one attaches again, the others wait for it.
struct Attachment {
 public:
  explicit Attachment(ClientOptions chosen);
  ~Attachment();

  // The first session. Errors as Client::Attach.
  absl::Status Open();

  // The present session, whether it lives or not. CLIENT_FORKED.
  absl::StatusOr<std::shared_ptr<Connection>> Present();

  // A session that lives, as far as is known; attaches again within `patience` (at least one try) where it
  // was lost: to the same session, where the broker knows it still. SESSION_ENDED (reattach_timeout is 0),
  // BROKER_UNREACHABLE, CLIENT_FORKED or the broker's refusal.
  absl::StatusOr<std::shared_ptr<Connection>> Living(absl::Duration patience) {
    return Living(patience, /*anew=*/true);
  }
  // Tries once to take up a session that was lost.
  void TryResume() { (void)Living(absl::ZeroDuration(), /*anew=*/false); }

  // Asks in a living session; once more in the next one where the session turns out to have ended before the
  // broker got the request. `wait` is how long the broker may take, besides answer_timeout; `used` is the
  // session.
  absl::StatusOr<Connection::Answer> Ask(v1::AttachRequest& request, absl::Duration wait,
                                         absl::Duration patience, std::shared_ptr<Connection>& used);

  const ClientOptions options;

 private:
  bool Forked();
  absl::StatusOr<std::shared_ptr<Connection>> Living(absl::Duration patience, bool anew);
  absl::StatusOr<std::shared_ptr<Connection>> AttachWithin(absl::Duration patience, Connection& lost,
                                                           bool anew);
  absl::StatusOr<std::shared_ptr<Connection>> AttachOnce(Connection& lost, bool anew);
  absl::StatusOr<std::shared_ptr<Connection>> OpenOnce();

  const std::string path_;
  const pid_t pid_;
  Mutex mutex_;
  std::unique_ptr<Condition> attached_ = std::make_unique<Condition>();  // left alone in a forked child
  bool attaching_ ABSL_GUARDED_BY(mutex_) = false;
  std::shared_ptr<Connection> present_ ABSL_GUARDED_BY(mutex_);
  bool over_ ABSL_GUARDED_BY(mutex_) = false;  // the broker does not know the present session
};

// Whoever has taken up the session of a lease or a guard by now, itself if nobody has.
std::shared_ptr<Connection> LatestOf(std::shared_ptr<Connection> connection);

// Asks in the session of a lease or a guard, wherever that goes on by now; once more where it was lost before
// the broker got the request. As Connection::Call.
absl::StatusOr<Connection::Answer> AskHeir(const std::weak_ptr<Attachment>& attachment,
                                           std::shared_ptr<Connection>& connection,
                                           v1::AttachRequest& request, absl::Duration answer_timeout,
                                           bool* unsent = nullptr);

// Where the session of a lease or a guard was lost: goes over to the one that has taken it up, if there is
// one or the broker can be asked now. `attachment` is of no more use once its Client is gone.
void FollowHeir(const std::weak_ptr<Attachment>& attachment, std::shared_ptr<Connection>& connection);

}  // namespace client
}  // namespace lessor
