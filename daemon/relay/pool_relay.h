#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/intrusive/list.hpp>

#include "absl/container/flat_hash_map.h"
#include "absl/container/inlined_vector.h"
#include "absl/status/status.h"

#include "daemon/base/clock.h"
#include "daemon/base/mutex.h"
#include "daemon/base/read_set.h"
#include "daemon/pool/pool.h"
#include "daemon/relay/client.h"
#include "daemon/relay/outgoing.h"
#include "daemon/relay/postgres_session.h"
#include "daemon/relay/redis_front.h"
#include "daemon/relay/shown.h"
#include "daemon/relay/user_names.h"
#include "daemon/settings/settings.h"

namespace lessor {

// All clients of one pool's socket, on one strand: who holds a connection, who of them is idle, and who makes
// room when somebody waits. Thread-safe where it says so; everything else, and every client, is on the
// strand.
//
// Whatever comes to the strand is a turn. What a pool decides meanwhile (a grant, that somebody waits) is
// noted, and carried out at the end of the turn, so that nothing is called from within itself; or, while
// several sockets are read in a row, at the end of that round: what they have to say comes first. What has
// ended is told at the beginning of the next turn, whatever that is: so a client hears why its lease has
// ended before it hears what the server says to that.
class PoolRelay final : public RoomMaker,
                        public ReadSet::RoundEnd,
                        public std::enable_shared_from_this<PoolRelay> {
 public:
  struct Context {
    const Clock& clock;
    asio::io_context& strand;
    absl::Duration open_timeout;  // within which a client must have said who it is
    UserNames& names;
  };
  static std::shared_ptr<PoolRelay> Create(std::shared_ptr<Pool> pool, const PoolSettings& settings,
                                           const Context& context);
  ~PoolRelay() override;

  // Takes over a driver's connection. On the strand.
  void Adopt(UniqueFd socket, Client::Admitted admitted);
  // Tells a driver that is not taken over why, as far as its socket has room. On the strand.
  void TurnAway(BorrowedFd socket, const absl::Status& why);

  // On any thread.
  void Reconfigure(const PoolSettings& settings);
  void Retire();  // its pool is no more: clients are ended as soon as they hold nothing
  void EndSession(SessionId session, absl::Status why);
  void EndProcess(SessionId session);              // the process of that session has ended
  void EndLease(LeaseId lease, absl::Status why);  // expired or revoked
  void RecallLease(LeaseId lease);
  void OnWanted() override;

  struct ClientView {
    int32_t number = 0;
    SessionId session;
    LeaseId lease;  // zero: none
    ClientState state = ClientState::kParked;
    MonoTime since;
    absl::string_view pinned_by;
  };
  std::vector<ClientView> Clients() const;
  bool empty() const;  // it has no clients
  uint64_t parks() const { return parks_.Get(); }
  uint64_t swaps() const { return swaps_.Get(); }

  const std::shared_ptr<Pool>& pool() const { return pool_; }
  asio::io_context& strand() const { return context_.strand; }

 private:
  friend class Client;
  friend class UpstreamSocket;

  // Lasts as long as what came to the strand; the outermost one ends the turn.
  class Turn {
   public:
    explicit Turn(PoolRelay& relay);
    ~Turn();
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

   private:
    PoolRelay& relay_;
  };
  struct Grant {
    std::shared_ptr<Client> client;
    absl::StatusOr<GrantedLease> result;
  };
  using Idle =
      boost::intrusive::list<Client,
                             boost::intrusive::member_hook<Client, Client::IdleHook, &Client::idle_hook_>,
                             boost::intrusive::constant_time_size<false>>;

  PoolRelay(std::shared_ptr<Pool> pool, const PoolSettings& settings, const Context& context);
  std::unique_ptr<Front> MakeFront(const Client::Admitted& client, CancelKey key);
  int32_t NextSecret();
  void Post(std::function<void()> what);
  void PostEnd(std::function<void()> tell);
  void TellEnds();
  void EndTurn();
  void OnEndOfRound() override;
  void CarryOutDecisions();
  MonoTime Now();  // the same throughout a turn
  bool MustWake() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void Wake();
  void Answer(std::shared_ptr<Client> client, absl::StatusOr<GrantedLease>&& result);  // on any thread
  void MakeRoom();
  Client* WhoMakesRoom();
  bool WaitUntilWanted();
  void Cancel(CancelKey key, std::shared_ptr<Client> asked_by);
  std::shared_ptr<UpstreamSocket> Take(std::shared_ptr<Connection> connection);
  void Drop(const Connection& connection) { upstreams_.erase(&connection); }
  void Forget(const std::shared_ptr<Client>& client);
  void BeIdle(Client& client);
  void BeBusy(Client& client);
  void BeginSweeping();
  void ArmSweep();
  std::vector<std::shared_ptr<Client>> All() const;
  // Who has read that much into `scratch_`. (A read also ends at a descriptor that comes with the bytes, and
  // at an urgent one. Who sends those to a pool waits for what came behind them until it says more.)
  bool MayHaveLeft(ssize_t got) const { return got == static_cast<ssize_t>(scratch_.size()); }
  bool wants_room() const { return pool_->wanted() > asking_; }
  bool WantsRoomOf(const Client& client) const;

  const std::shared_ptr<Pool> pool_;
  const Context context_;
  ReadSet& reads_;
  PoolSettings settings_;
  PostgresShared postgres_;
  RedisShared redis_;
  asio::steady_timer sweep_;
  bool sweeping_ = false;  // while there are clients

  int turns_ = 0;
  bool ends_with_round_ = false;  // decisions of earlier turns are carried out then
  std::optional<MonoTime> now_;
  std::vector<char> scratch_;  // what is being read; nothing is kept in it beyond a turn
  Outgoing to_client_;
  Outgoing to_upstream_;
  Idle idle_;                      // who has been idle longest comes first
  bool told_when_wanted_ = false;  // the pool says when somebody waits
  int asking_ = 0;                 // clients who find out whether they may be parked
  uint64_t last_holder_ = 0;
  int32_t last_number_ = 0;
  std::string secrets_;  // random digits not used yet
  absl::flat_hash_map<const Connection*, std::shared_ptr<UpstreamSocket>> upstreams_;
  Shown<uint64_t> parks_{0};
  Shown<uint64_t> swaps_{0};

  mutable Mutex mutex_;  // after no other; a leaf
  absl::flat_hash_map<int32_t, std::shared_ptr<Client>> clients_ ABSL_GUARDED_BY(mutex_);
  absl::InlinedVector<Grant, 2> granted_ ABSL_GUARDED_BY(mutex_);
  bool wanted_ ABSL_GUARDED_BY(mutex_) = false;
  bool woken_ ABSL_GUARDED_BY(mutex_) = false;  // a turn has been posted for them
  std::vector<std::function<void()>> ends_ ABSL_GUARDED_BY(mutex_);
  std::atomic<bool> has_ends_{false};
  std::atomic<bool> has_decisions_{false};  // granted_ or wanted_
};

}  // namespace lessor
