#pragma once

#include <memory>
#include <optional>
#include <string>

#include "absl/status/status.h"

#include "daemon/base/descriptor_budget.h"
#include "daemon/base/fd.h"
#include "daemon/base/mutex.h"
#include "daemon/relay/pool_relay.h"
#include "daemon/serve/leased_paths.h"
#include "daemon/serve/session.h"
#include "daemon/serve/unix_acceptor.h"

namespace lessor {

// Where a lease has its path.
struct LeasedPlace {
  std::shared_ptr<PoolRelay> relay;
  std::string socket;  // its path
  std::string folder;  // of the socket's own; empty: none
};

// One lease's path. Held by LeasedPaths until it is over, and by the holders of its drivers. Thread-safe.
//
//   state   from          when
//   open    (new)         granted; nobody has connected, or nobody has wanted the connection yet
//   taken   open          a driver has it
//   over    open, taken   given back, closed, expired, revoked, or the session has ended
class LeasedPath final : public EventSink, public std::enable_shared_from_this<LeasedPath> {
 public:
  LeasedPath(LeasedPaths& paths, std::shared_ptr<Session> session, GrantedLease granted, LeasedPlace place)
      : paths_(paths),
        session_(std::move(session)),
        pool_(place.relay->pool()),
        lease_(granted.id),
        socket_(std::move(place.socket)),
        folder_(std::move(place.folder)),
        relay_(std::move(place.relay)),
        granted_(std::move(granted)) {}

  // Once, before anything else. The errors of the file system, or DESCRIPTORS_EXHAUSTED.
  absl::Status Listen();
  // The agent gives it back.
  void GiveBack(bool discard);
  // The driver that has it is to be told `why`; the pool has the lease back already, or gets it now.
  void End(const absl::Status& why);

  // From its drivers' holders, on the relay's strand.
  void Take(AcquireDone done);
  void LetGo(LeaseEnd how);  // by whom has it
  bool over() const;
  SessionId session() const { return session_->id(); }
  TenantId tenant() const { return session_->tenant().id(); }

  // EventSink
  void OnEvent(const v1::KeepAliveResponse& event) override;
  void OnSessionEnded() override;

 private:
  enum class State : uint8_t { kOpen, kTaken, kOver };

  void OnAccepted(UniqueFd socket);
  void BeOver(const absl::Status& why, std::optional<LeaseEnd> if_open);
  void CloseDoor();
  std::shared_ptr<PoolRelay> Relay() const;  // null: it is over
  void ToPool(LeaseEnd how);

  LeasedPaths& paths_;
  const std::shared_ptr<Session> session_;
  const std::shared_ptr<Pool> pool_;
  const LeaseId lease_;
  const std::string socket_;
  const std::string folder_;  // empty: none
  mutable Mutex mutex_;
  State state_ ABSL_GUARDED_BY(mutex_) = State::kOpen;
  // Until it is over: the relay has its clients, they their holders, and those have this.
  std::shared_ptr<PoolRelay> relay_ ABSL_GUARDED_BY(mutex_);
  GrantedLease granted_ ABSL_GUARDED_BY(mutex_);  // until it is taken
  bool discard_ ABSL_GUARDED_BY(mutex_) = false;
  bool stopping_ ABSL_GUARDED_BY(mutex_) = false;  // the broker is
  std::shared_ptr<UnixAcceptor> acceptor_ ABSL_GUARDED_BY(mutex_);
  DescriptorBudget::Share share_ ABSL_GUARDED_BY(mutex_);  // of the listening socket
};

}  // namespace lessor
