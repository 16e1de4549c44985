#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include <boost/intrusive/list_hook.hpp>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include "daemon/base/descriptor_budget.h"
#include "daemon/base/fd.h"
#include "daemon/base/mono_time.h"
#include "daemon/base/read_set.h"
#include "daemon/relay/front.h"
#include "daemon/relay/holder.h"
#include "daemon/relay/login.h"
#include "daemon/relay/shown.h"

namespace lessor {

class Client;
class PoolRelay;

// An upstream's socket in a relay's ReadSet. It stays there between two clients, because to take it out and
// put it in again costs more than all else that a change of hands does; it leaves when it says something that
// no client is there for: to the pool, which has it meanwhile, or that it has ended. Strand only.
class UpstreamSocket final : public ReadSet::Reader {
 public:
  UpstreamSocket(std::weak_ptr<PoolRelay> its_relay, ReadSet& its_reads,
                 std::shared_ptr<Connection> its_connection)
      : connection(std::move(its_connection)),
        socket(connection->fd()),
        relay_(std::move(its_relay)),
        reads_(its_reads) {}

  void Read() override;
  void Handle() override {}
  void OnEndOfRound() override {}
  void OnHangUp() override;
  void OnWritable() override;

  const std::shared_ptr<Connection> connection;
  const BorrowedFd socket;  // the connection's
  ReadSet::Token token = 0;
  std::shared_ptr<Client> client;  // null: between two

 private:
  void Leave();

  const std::weak_ptr<PoolRelay> relay_;
  ReadSet& reads_;
};

// What operators see of a client.
enum class ClientState : uint8_t {
  kWaiting,        // for a connection
  kActive,         // attached, in the middle of something
  kIdle,           // attached, between transactions
  kPinned,         // the same, and cannot be parked
  kParked,         // without a connection
  kInTransaction,  // attached, with a transaction open, and silent
};
inline constexpr int kClientStates = 6;
absl::string_view Name(ClientState state);

// One connection of a driver to a pool socket: pumps the bytes between its socket and an upstream's, through
// its front, and acquires and gives back the upstream. Owned by its PoolRelay, until it has ended. On the
// relay's strand only, but for the atomics that listings read.
//
//   state      from                 when
//   parked     (new)                the driver has connected
//              attached             it made room, or its upstream was lost to no harm
//   waiting    parked               the front wants an upstream
//   attached   waiting              granted
//              swapped              something comes from the driver again
//   swapped    attached             the driver has asked for the upstream's socket, and speaks to it itself
//   flushing   parked, attached     there will be no more for it, and it has not taken all yet
//   ended      any                  the driver, the upstream, the lease or the session is gone
class Client final : public ReadSet::Reader, public std::enable_shared_from_this<Client> {
 public:
  // Wires: `relay` outlives it. Either `holder`; or `login`, by which it becomes known who holds; or a
  // `refusal`, which it is told as soon as it wants something.
  struct Admitted {
    std::shared_ptr<Holder> holder;
    std::unique_ptr<Login> login;
    absl::Status refusal;           // OK, or why it gets nothing
    uint32_t uid = 0;               // of a process on this host: without `login`
    bool keeps = false;             // what it gets it keeps, however idle: an agent has leased it by itself
    DescriptorBudget::Share share;  // of its socket
  };
  Client(PoolRelay& relay, UniqueFd socket, Admitted admitted, std::unique_ptr<Front> front, CancelKey key);

  void Start();  // once, after it has got its place in the relay

  // ReadSet::Reader
  void Read() override;
  void Handle() override {}
  void OnEndOfRound() override {}
  void OnHangUp() override;
  void OnWritable() override;

  // From its upstream.
  void OnUpstreamReadable();
  void OnUpstreamWritable();

  // From its relay.
  void OnGranted(absl::StatusOr<GrantedLease>&& granted);
  void MakeRoom();                    // idle: park, or ask what forbids it
  void End(const absl::Status& why);  // tells the driver, and lets go of everything
  void EndWithProcess();              // after what that has said last, a goodbye as a rule
  // What it has under way, if anything; afterwards `asked_by` ends.
  void CancelQuery(std::shared_ptr<Client> asked_by);
  void Sweep(MonoTime now);  // once in a while: what has lasted too long
  void Recall();             // give the lease back as soon as that is possible
  // It gets no more connections, because of `why`, and is ended once it has given back what it has.
  void Refuse(const absl::Status& why);

  const CancelKey& key() const { return key_; }

  // For listings, on any thread.
  SessionId session() const { return session_.Get(); }  // zero: it has none (yet)
  ClientState shown_state() const { return shown_state_.Get(); }
  MonoTime shown_since() const { return shown_since_.Get(); }
  LeaseId shown_lease() const { return shown_lease_.Get(); }
  absl::string_view pinned_by() const { return pinned_by_.Get(); }

 private:
  friend class PoolRelay;
  enum class State : uint8_t {
    kParked,
    kWaiting,
    kAttached,
    kSwapped,
    kFlushing,  // holds nothing and is not heard; takes the rest of its answers, and is ended then
    kEnded,
  };
  using IdleHook =
      boost::intrusive::list_member_hook<boost::intrusive::link_mode<boost::intrusive::auto_unlink>>;

  bool ReadPiece();
  void Feed(absl::string_view bytes);
  void FeedHeld();
  void Flush();
  void Send(BorrowedFd socket, Outgoing& out, std::string& pending);
  bool SendPending(BorrowedFd socket, std::string& pending);
  void UpdateInterest();
  void OnSettled(const absl::Status& status);
  bool GreetAlone();
  void Enter();
  void BelongToHolder();
  void FindUserName();
  void Finish();
  void OnBetween();
  void BeIdleForGood();
  void OnClientEof();
  bool HalfClosesUpstream() const { return half_closed_ && front_->PassesHalfClose(); }
  bool HasItsAnswers() const;
  void PassHalfClose();
  void OnUpstreamGone();
  void Acquire();
  void Attach(GrantedLease&& granted);
  void LetGo(LeaseEnd how);
  void Swap();
  absl::Status HandOut();
  bool SendWith(BorrowedFd descriptor);
  bool SwapBack();
  absl::Duration Silence(MonoTime now) const;
  bool Stalls() const;
  void Park();
  void EndQuietly();
  void EndOnceFlushed();
  void Dismiss(const absl::Status& why);
  void Tell(const absl::Status& why);
  void Show(ClientState state);
  LeaseEnd EndFor(Leaving leaving);
  LeaseEnd Replaced(LeaseEnd otherwise);

  PoolRelay& relay_;
  UniqueFd socket_;
  Admitted admitted_;
  const std::unique_ptr<Front> front_;
  const CancelKey key_;
  ReadSet::Token token_ = 0;
  State state_ = State::kParked;
  bool client_readable_ = true;  // what the ReadSet was told
  bool client_writable_ = false;
  bool upstream_readable_ = true;
  bool upstream_writable_ = false;
  bool more_than_held_ = false;  // it has sent more than is held already
  bool says_itself_ = false;     // the front has answered something by itself, and not all has been heard
  bool half_closed_ = false;
  bool leaving_ = false;           // it has said goodbye, and its session is being cleaned up
  bool asked_for_traces_ = false;  // the front asks the upstream before it can be parked
  bool asked_to_cancel_ = false;   // its only wish is under way
  bool asked_for_name_ = false;    // what its user is called
  bool recalled_ = false;          // the pool wants the lease back
  int cancelling_ = 0;             // cancels under way
  bool late_cancel_ = false;       // one was given up: it may reach the upstream yet, whoever has that then
  WaiterId waiter_;
  std::shared_ptr<PoolRelay> waits_at_;  // until it is answered, on whatever thread
  LeaseId lease_;
  std::shared_ptr<UpstreamSocket> upstream_;
  std::string held_;       // what the front has not taken yet
  std::string to_client_;  // what could not be sent yet
  std::string to_upstream_;
  IdleHook idle_hook_;  // in the relay's list while the client is idle
  const MonoTime connected_;
  MonoTime last_heard_;  // when the driver last said something
  MonoTime last_took_;   // and when it last took something

  Shown<SessionId> session_{SessionId()};
  Shown<ClientState> shown_state_{ClientState::kParked};
  Shown<MonoTime> shown_since_{MonoTime()};
  Shown<LeaseId> shown_lease_{LeaseId()};
  Shown<const char*> pinned_by_{""};
};

}  // namespace lessor
