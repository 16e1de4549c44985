#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/steady_timer.hpp>

#include "absl/container/flat_hash_map.h"
#include "absl/container/inlined_vector.h"
#include "absl/functional/any_invocable.h"
#include "absl/functional/function_ref.h"
#include "absl/status/statusor.h"

#include "daemon/base/clock.h"
#include "daemon/base/descriptor_budget.h"
#include "daemon/base/io_threads.h"
#include "daemon/base/log.h"
#include "daemon/base/mutex.h"
#include "daemon/journal/ledger.h"
#include "daemon/lease/pool_state.h"
#include "daemon/pool/connector.h"
#include "daemon/pool/pool_metrics.h"

namespace lessor {

// A lease, as its holder's door gets it. The connection stays open at least as long as somebody keeps the
// pointer, so its descriptor can be sent; what the agent may do with it ends with the lease.
struct GrantedLease {
  LeaseId id;
  absl::Duration waited;
  MonoTime expires;  // infinite: never
  std::shared_ptr<Connection> connection;
  uint64_t taken_back = 0;  // how many leases the pool had taken back by then
};

// Runs exactly once, on any thread, with no lock held. It must not wait. What it leaves in its argument lives
// until others have been told as well.
using AcquireDone = absl::AnyInvocable<void(absl::StatusOr<GrantedLease>&&)>;

// Who wants to hear what happens to leases: the sessions. Called on any thread with no lock held; outlives
// the pools.
class LeaseListener {
 public:
  virtual ~LeaseListener() = default;
  virtual void OnLeaseEnded(const Ended& ended) = 0;
  virtual void OnLeaseRecalled(const Recall& recall) = 0;
};

// Who can make room in a pool when somebody waits: its relay. Called on any thread with no lock held, in the
// middle of whatever has led to it: it must not call the pool from there. Once for each time that it has
// asked for that.
class RoomMaker {
 public:
  virtual ~RoomMaker() = default;
  virtual void OnWanted() = 0;
};

// What all pools of a broker share. All of it outlives them.
struct PoolContext {
  TokenSource& tokens;
  const Clock& clock;
  IoThreads& io;
  LeaseListener& listener;
  PoolMetricFamilies& metrics;
  Logger& log;
  DescriptorBudget& descriptors;                         // one for each connection
  Ledger* ledger = nullptr;                              // null: the next start knows of nothing
  absl::Duration resume_timeout = absl::ZeroDuration();  // for what an earlier start has lent
};

// What an earlier start has left of a pool.
using Survivors = std::vector<Ledger::Found<LedgerConnection>>;
// Tells one upstream from another, in the ledger.
uint32_t ChecksumOf(const Upstream& upstream);

// A named, bounded set of connections to one upstream. PoolState decides, under this pool's one mutex; Pool
// carries out what was decided: it runs the connector's coroutines on the I/O threads, answers requests,
// keeps the timer. Thread-safe. Held by shared_ptr: work under way keeps its pool alive, so a pool that was
// taken out of the settings goes away by itself once it is empty.
class Pool : public std::enable_shared_from_this<Pool> {
 public:
  static std::shared_ptr<Pool> Create(std::string name, const PoolSettings& settings,
                                      std::unique_ptr<Connector> connector, const PoolContext& context,
                                      Survivors survivors = {});
  ~Pool();

  // Answers through `done`, perhaps before it returns. `wait`: how long to wait in the queue, infinite: the
  // pool's acquire_timeout; zero: not at all. The id names the request for Cancel; zero: it has been
  // answered. Errors: those of PoolState::Acquire, and HANDOFF_ENCRYPTED.
  WaiterId Acquire(Claim claim, absl::Duration wait, AcquireDone done);
  void Cancel(WaiterId waiter);

  absl::Status Release(LeaseId lease, SessionId session, LeaseEnd how);
  absl::StatusOr<absl::Duration> Renew(LeaseId lease,
                                       SessionId session);  // time left; infinite: never expires
  absl::StatusOr<absl::Duration> TimeLeft(LeaseId lease, SessionId session) const;
  // False: it has been taken back since it was granted. As a rule one atomic read.
  bool IsHeld(const GrantedLease& granted, SessionId session) const;
  // The connection whose descriptor may now be sent to the holder, once.
  absl::StatusOr<std::shared_ptr<Connection>> HandOut(LeaseId lease, SessionId session);
  // How many wait with nothing under way for them. One atomic read: what it says may just have changed.
  int wanted() const { return wanted_.load(std::memory_order_relaxed); }
  // Whether anybody waits because its tenant has all that it may have at once: the same. And whether somebody
  // of that tenant does, so that what another of its agents gives back is wanted.
  bool held_back() const { return held_back_.load(std::memory_order_relaxed); }
  bool IsHeldBack(TenantId tenant) const;
  void SetRoomMaker(std::weak_ptr<RoomMaker> room_maker);
  // It can make room, and is told of the next decision that leaves somebody waiting so. What was decided
  // before that it sees in wanted() and held_back(), if it looks now.
  void TellWhenWanted();
  absl::Status Revoke(LeaseId lease);
  void EndSession(SessionId session);

  // What an earlier start has left (pool_recovery.cc). The sessions that may take something up again:
  std::vector<SessionId> AwaitedSessions() const;
  // One does, with the socket. It has its lease again until it gives it back. LEASE_UNKNOWN: it is nobody's
  // any more, or was not this session's; REQUEST_INVALID: this is another socket. Takes it only if it is
  // well.
  absl::StatusOr<GrantedLease> TakeUp(LeaseId lease, const Claim& claim, UniqueFd& socket);
  // Or it gives one back without. False: it has none of that id.
  bool GiveUp(LeaseId lease, SessionId session);

  void Pause();
  void Resume();
  void Drain(v1::Reason::Code why, absl::Duration within);
  void Reconnect();
  void Resize(int min, int max);
  void Reconfigure(const PoolSettings& settings);
  void RevokeAll();

  PoolView View() const;
  std::vector<LeaseView> Leases() const;
  bool Empty() const;
  size_t leases_held() const;
  const std::string& name() const { return name_; }
  const Connector& connector() const { return *connector_; }
  void OpenUnder(const std::string& name) { connector_->OpenUnder(name); }  // see Connector
  PoolSettings settings() const;

 private:
  struct Timeouts {
    absl::Duration connect, validate, reset, cancel, close;
  };
  struct Answer {
    AcquireDone done;
    absl::StatusOr<GrantedLease> result;
  };
  struct Task {
    SlotId slot;
    SlotWork what;
    std::shared_ptr<Connection> connection;  // null for a connect
  };
  // What a decision causes, with everything it needs looked up under the lock.
  struct Effects {
    absl::InlinedVector<Answer, 1> answers;
    absl::InlinedVector<Ended, 2> ended;
    absl::InlinedVector<Recall, 1> recalls;
    absl::InlinedVector<Task, 2> tasks;
    bool arm_timer = false;
    std::shared_ptr<RoomMaker> asked_for_room;
  };
  // A task that was done without waiting, and how it went.
  struct Finished {
    SlotId slot;
    SlotWork what;
    bool fine;
  };
  using Decide = absl::FunctionRef<void(PoolState&, MonoTime now, Decisions&)>;

  Pool(std::string name, const PoolSettings& settings, std::unique_ptr<Connector> connector,
       const PoolContext& context);

  // Decides under the lock and carries out the rest after it (pool.cc).
  void Run(Decide decide);
  void RunLocked(Decide decide, Effects& effects) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  AcquireDone TakeWaiting(WaiterId waiter) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void Collect(Decisions& decisions, Effects& effects) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void CarryOut(Effects& effects);
  void Announce(Effects& effects);

  // What an earlier start has left (pool_recovery.cc).
  struct Survivor {
    LedgerConnection record;
    Ledger::Entry entry;
    bool ending = false;
  };
  void AddSurvivors(Survivors&& survivors);
  std::vector<std::pair<SlotId, UpstreamSession>> TakeEnding();
  bool Abandon(absl::FunctionRef<bool(const LedgerConnection&)> which);
  void WakeRecovery();
  std::optional<SlotId> TakeRoom();
  asio::awaitable<void> StopQueries(std::vector<UpstreamSession> sessions);
  asio::awaitable<absl::StatusOr<std::vector<std::string>>> EndSessions(std::vector<UpstreamSession> sessions,
                                                                        std::optional<SlotId> room,
                                                                        absl::Duration patience);
  void Recovered(const std::vector<std::pair<SlotId, UpstreamSession>>& told,
                 const std::vector<std::string>& left);
  asio::awaitable<void> Recover();

  // Work on connections, and the timer (pool_work.cc).
  std::optional<Finished> DoAtOnce(const Task& task);
  void Start(Task task);
  asio::awaitable<void> DoConnect(SlotId slot);
  asio::awaitable<absl::StatusOr<std::shared_ptr<Connection>>> Connect(MonoTime deadline);
  static std::shared_ptr<Connection> Counted(DescriptorBudget::Share share,
                                             std::unique_ptr<Connection> connection);
  Ledger::Entry Record(const Connection& connection) const;
  asio::awaitable<void> DoWork(Task task);
  void Connected(SlotId slot, absl::StatusOr<std::shared_ptr<Connection>> result, absl::Duration took);
  asio::awaitable<void> Linger(SlotId slot, Connection& connection, absl::Duration answer_within);
  void Closed(SlotId slot);
  void ArmTimer();
  Timeouts timeouts() const;

  const std::string name_;
  const std::unique_ptr<Connector> connector_;
  const PoolContext context_;
  PoolMetrics& metrics_;
  asio::io_context& home_;       // the timer's strand
  asio::steady_timer timer_;     // touched on home_ only
  asio::steady_timer recovery_;  // the same

  mutable Mutex mutex_;
  PoolSettings settings_ ABSL_GUARDED_BY(mutex_);
  PoolState state_ ABSL_GUARDED_BY(mutex_);
  absl::flat_hash_map<SlotId, std::shared_ptr<Connection>> connections_ ABSL_GUARDED_BY(mutex_);
  absl::flat_hash_map<WaiterId, AcquireDone> waiting_ ABSL_GUARDED_BY(mutex_);
  std::map<SlotId, Survivor> survivors_ ABSL_GUARDED_BY(mutex_);
  std::weak_ptr<RoomMaker> room_maker_ ABSL_GUARDED_BY(mutex_);
  bool tell_when_wanted_ ABSL_GUARDED_BY(mutex_) = false;
  std::atomic<int> wanted_{0};           // written under the lock
  std::atomic<bool> held_back_{false};   // the same
  std::atomic<uint64_t> taken_back_{0};  // the same: leases that their holders have not given back
  MonoTime armed_ ABSL_GUARDED_BY(mutex_) =
      MonoTime::Infinite();  // when the timer will run Tick at the latest
};

}  // namespace lessor
