#include "daemon/relay/client.h"

#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include "daemon/base/reason.h"
#include "daemon/relay/pool_relay.h"

namespace lessor {
absl::string_view Name(ClientState state) {
  constexpr std::array<absl::string_view, kClientStates> kNames = {"waiting", "active", "idle",
                                                                   "pinned",  "parked", "in_transaction"};
  return kNames[static_cast<size_t>(state)];
}

void UpstreamSocket::Read() {
  if (const std::shared_ptr<Client> holder = client) {
    holder->OnUpstreamReadable();
  } else {
    Leave();
  }
}
void UpstreamSocket::OnHangUp() {
  Read();
}
void UpstreamSocket::Leave() {
  reads_.Remove(token);
  if (const std::shared_ptr<PoolRelay> relay = relay_.lock()) relay->Drop(*connection);
}
void UpstreamSocket::OnWritable() {
  if (const std::shared_ptr<Client> holder = client) holder->OnUpstreamWritable();
}

Client::Client(PoolRelay& relay, UniqueFd socket, Admitted admitted, std::unique_ptr<Front> front,
               CancelKey key)
    : relay_(relay),
      socket_(std::move(socket)),
      admitted_(std::move(admitted)),
      front_(std::move(front)),
      key_(key),
      connected_(relay.context_.clock.Now()),
      last_heard_(connected_),
      last_took_(connected_) {
  if (admitted_.holder != nullptr) BelongToHolder();
  Show(ClientState::kParked);
}

void Client::Start() {
  absl::StatusOr<ReadSet::Token> token =
      relay_.reads_.Add(socket_.borrow(), shared_from_this(), ReadSet::Trigger::kEdge);
  if (!token.ok()) return EndQuietly();
  token_ = *token;
  OnSettled(absl::OkStatus());  // there are protocols whose server speaks first
  Read();                       // as a rule the driver has spoken by now, which spares a wait
}

// After anything that the front was told: what follows from the state that it is in now.
void Client::OnSettled(const absl::Status& status) {
  if (state_ == State::kEnded) return;
  if (const std::optional<CancelKey> key = front_->cancels()) {
    // It stays until it is done: what the driver asks next must not be hit by it.
    if (!std::exchange(asked_to_cancel_, true)) relay_.Cancel(*key, shared_from_this());
    return;
  }
  if (!status.ok()) return EndQuietly();
  if (front_->finished()) return Finish();
  if (admitted_.login != nullptr && front_->greeted()) Enter();
  if (state_ == State::kParked && front_->wants_user_name()) return FindUserName();
  if (state_ == State::kParked && front_->wants_upstream()) {
    if (!GreetAlone()) return Acquire();
    if (front_->finished()) return Finish();
    if (!held_.empty()) return FeedHeld();
  }
  if (HasItsAnswers()) return EndOnceFlushed();
  if (state_ != State::kAttached) return;
  if (front_->between() && to_upstream_.empty()) return front_->wants_swap() ? Swap() : OnBetween();
  const bool thinks = front_->in_transaction() && to_upstream_.empty();
  if (thinks && shown_state() == ClientState::kInTransaction) return;
  relay_.BeBusy(*this);
  if (thinks) Show(ClientState::kInTransaction);
}

// Who gives back its connection with each transaction needs none for its greeting.
bool Client::GreetAlone() {
  const bool may = relay_.settings_.hold == HoldMode::kTransaction && admitted_.refusal.ok();
  if (!may || admitted_.keeps || !front_->GreetAlone({relay_.to_client_, relay_.to_upstream_})) return false;
  Flush();
  return true;
}

// It has proved who it is.
void Client::Enter() {
  if (admitted_.holder != nullptr || !admitted_.refusal.ok()) return;
  absl::StatusOr<std::shared_ptr<Holder>> holder = admitted_.login->Enter();
  if (!holder.ok()) {
    admitted_.refusal = holder.status();
    return;
  }
  admitted_.holder = *std::move(holder);
  BelongToHolder();
}

void Client::BelongToHolder() {
  session_.Set(admitted_.holder->session());
  front_->BelongTo(admitted_.holder->tenant());
}

void Client::FindUserName() {
  if (std::exchange(asked_for_name_, true)) return;
  const auto tell = [weak = weak_from_this()](const std::string& name) {
    const std::shared_ptr<Client> self = weak.lock();
    if (self == nullptr || self->state_ == State::kEnded) return;
    const PoolRelay::Turn turn(self->relay_);
    self->front_->OnUserName(name);
    self->OnSettled(absl::OkStatus());
  };
  UserNames& names = relay_.context_.names;
  if (const std::optional<std::string> known = names.Known(admitted_.uid)) return tell(*known);
  names.Find(admitted_.uid, relay_.strand(), tell);
}

// The driver has said goodbye, and may wait for us to hang up.
void Client::Finish() {
  relay_.BeBusy(*this);
  leaving_ = state_ == State::kAttached && front_->CleanUp({relay_.to_client_, relay_.to_upstream_});
  Flush();
  if (!leaving_) EndOnceFlushed();
}

void Client::OnBetween() {
  if (asked_for_traces_) {
    asked_for_traces_ = false;
    --relay_.asking_;
    UpdateInterest();
    return Park();
  }
  if (!held_.empty()) return FeedHeld();
  if (admitted_.keeps) return BeIdleForGood();
  const HoldMode hold = relay_.settings_.hold;
  const bool wanted = hold == HoldMode::kUntilWanted && relay_.WantsRoomOf(*this);
  if (recalled_ || wanted || hold == HoldMode::kTransaction) return Park();
  relay_.BeIdle(*this);
}

// Not one of those who are asked to make room.
void Client::BeIdleForGood() {
  if (shown_state() != ClientState::kIdle) Show(ClientState::kIdle);
}

void Client::MakeRoom() {
  if (state_ == State::kAttached && front_->between()) Park();
}

void Client::Recall() {
  const PoolRelay::Turn turn(relay_);
  recalled_ = true;
  MakeRoom();
}

void Client::Park() {
  relay_.BeBusy(*this);
  if (cancelling_ > 0) return;  // a cancel that comes late would hit the next holder
  const Front::Parking parking = front_->Park({relay_.to_client_, relay_.to_upstream_});
  Flush();
  const absl::string_view pinned_by = front_->pinned_by();
  pinned_by_.Set(pinned_by.empty() ? "" : pinned_by.data());
  switch (parking) {
    case Front::Parking::kReady:
      relay_.parks_.Add(1);
      LetGo(late_cancel_ ? LeaseEnd::kDiscarded : Replaced(LeaseEnd::kParked));
      Show(ClientState::kParked);
      if (!admitted_.refusal.ok()) return Dismiss(admitted_.refusal);
      FeedHeld();
      break;
    case Front::Parking::kAsking:
      asked_for_traces_ = true;
      ++relay_.asking_;
      UpdateInterest();
      break;
    case Front::Parking::kPinned:
      Show(ClientState::kPinned);
      relay_.OnWanted();  // then somebody else
      FeedHeld();
      break;
  }
}

void Client::Refuse(const absl::Status& why) {
  const PoolRelay::Turn turn(relay_);
  if (state_ == State::kEnded || admitted_.keeps) return;  // that one has what it wants
  admitted_.refusal = why;
  if (state_ == State::kParked && front_->greeted()) return Dismiss(why);
  Recall();
}

void Client::Acquire() {
  if (!admitted_.refusal.ok()) return End(admitted_.refusal);
  state_ = State::kWaiting;
  Show(ClientState::kWaiting);
  waits_at_ = relay_.shared_from_this();
  const WaiterId waiter =
      admitted_.holder->Acquire([self = shared_from_this()](absl::StatusOr<GrantedLease>&& granted) mutable {
        const std::shared_ptr<PoolRelay> relay = std::move(self->waits_at_);
        relay->Answer(std::move(self), std::move(granted));
      });
  waiter_ = waiter;
}

void Client::OnGranted(absl::StatusOr<GrantedLease>&& granted) {
  waiter_ = WaiterId();
  if (state_ != State::kWaiting) {  // it has gone meanwhile
    if (!granted.ok()) return;
    granted->connection.reset();  // its descriptor must be gone by the time that its slot is free
    admitted_.holder->Release(granted->id, LeaseEnd::kUnsent);
    return;
  }
  if (!granted.ok()) return End(granted.status());
  Attach(*std::move(granted));
}

void Client::Attach(GrantedLease&& granted) {
  upstream_ = relay_.Take(std::move(granted.connection));
  if (upstream_ == nullptr) {  // no room in the ReadSet
    admitted_.holder->Release(granted.id, LeaseEnd::kUnsent);
    return End(ReasonError(v1::Reason::DESCRIPTORS_EXHAUSTED, "the connection cannot be watched"));
  }
  state_ = State::kAttached;
  lease_ = granted.id;
  shown_lease_.Set(lease_);
  Show(ClientState::kActive);
  recalled_ = late_cancel_ = false;
  upstream_readable_ = true;
  upstream_writable_ = false;
  upstream_->client = shared_from_this();
  const Flow flow{relay_.to_client_, relay_.to_upstream_};
  front_->Attach(*upstream_->connection, flow);
  more_than_held_ = false;
  std::string held = std::exchange(held_, {});
  absl::Status status;
  absl::string_view bytes = held;
  if (!front_->finished()) status = front_->OnClient(bytes, flow);  // in one write with what goes ahead of it
  if (!bytes.empty()) held_.assign(bytes.data(), bytes.size());
  Flush();
  PassHalfClose();
  UpdateInterest();
  OnSettled(status);
}

// Gives the upstream back. `how`: what is to become of it.
void Client::LetGo(LeaseEnd how) {
  relay_.BeBusy(*this);
  front_->Detach();
  upstream_->client = nullptr;
  if (!upstream_readable_ || upstream_writable_) relay_.reads_.Await(upstream_->token, true, false);
  upstream_.reset();
  state_ = State::kParked;
  to_upstream_ = {};
  const LeaseId lease = std::exchange(lease_, LeaseId());
  shown_lease_.Set(LeaseId());
  if (std::exchange(asked_for_traces_, false)) --relay_.asking_;
  admitted_.holder->Release(lease, how);
}

LeaseEnd Client::EndFor(Leaving leaving) {
  const bool may_be_cancelled = cancelling_ > 0 || late_cancel_;
  // Nobody else could say anything on what has been ended for writing.
  const bool unknown = state_ == State::kSwapped || leaving == Leaving::kBroken || HalfClosesUpstream();
  if (unknown || !to_upstream_.empty() || may_be_cancelled) return LeaseEnd::kDiscarded;
  return leaving == Leaving::kClean ? Replaced(LeaseEnd::kReleased) : LeaseEnd::kAbandoned;
}

LeaseEnd Client::Replaced(LeaseEnd otherwise) {
  return front_->WantsReplaced() ? LeaseEnd::kReplaced : otherwise;
}

void Client::OnHangUp() {
  const PoolRelay::Turn turn(relay_);
  if (leaving_) {
    relay_.reads_.Remove(token_);  // it need not hear the end
    token_ = 0;
    return;
  }
  // What a plain pool's client has said before goes on as the upstream takes it, and the end comes behind it.
  if (state_ == State::kAttached && !half_closed_ && front_->PassesHalfClose()) return;
  EndQuietly();
}

void Client::OnUpstreamGone() {
  if ((front_->SurvivesLoss() || front_->wants_another()) && !admitted_.keeps) {
    LetGo(LeaseEnd::kDiscarded);
    Show(ClientState::kParked);
    FeedHeld();
    return OnSettled(absl::OkStatus());
  }
  Dismiss(ReasonError(v1::Reason::UPSTREAM_UNAVAILABLE, "the server closed the connection unexpectedly"));
}

void Client::End(const absl::Status& why) {
  const PoolRelay::Turn turn(relay_);
  if (state_ == State::kEnded) return;
  Tell(why);
  EndQuietly();
}

// As End, but behind what it has still to hear.
void Client::Dismiss(const absl::Status& why) {
  Tell(why);
  EndOnceFlushed();
}

void Client::Tell(const absl::Status& why) {
  front_->Refuse(why, {relay_.to_client_, relay_.to_upstream_});
  relay_.to_upstream_.Clear();
  Flush();
}

void Client::EndWithProcess() {
  const PoolRelay::Turn turn(relay_);
  constexpr int kPiecesMax = 16;  // the process may have children who have its socket, and go on
  for (int i = 0; i < kPiecesMax && state_ != State::kEnded && !leaving_ && ReadPiece();) ++i;
  if (!leaving_) EndQuietly();
}

void Client::EndQuietly() {
  if (state_ == State::kEnded) return;
  const std::shared_ptr<Client> self = shared_from_this();
  if (upstream_ != nullptr) LetGo(EndFor(front_->Leave()));
  if (state_ == State::kWaiting && waiter_) admitted_.holder->Cancel(waiter_);
  state_ = State::kEnded;
  leaving_ = false;
  if (token_ != 0) relay_.reads_.Forget(token_);
  socket_.Reset();
  relay_.Forget(self);
}

// On the strand, and longer than the client if need be; the upstream stays this client's until it is done.
void Client::CancelQuery(std::shared_ptr<Client> asked_by) {
  const bool busy = state_ == State::kSwapped || (state_ == State::kAttached && !front_->between());
  if (!busy) return asked_by->EndQuietly();
  ++cancelling_;
  const MonoTime deadline = relay_.context_.clock.Now() + relay_.settings_.cancel_timeout;
  asio::co_spawn(
      relay_.strand(),
      [self = shared_from_this(), relay = relay_.shared_from_this(), upstream = upstream_,
       asked_by = std::move(asked_by), deadline]() -> asio::awaitable<void> {
        const absl::Status cancelled = co_await upstream->connection->Cancel(deadline);
        const PoolRelay::Turn turn(*relay);
        const bool still_has_it =
            self->upstream_ != nullptr && self->upstream_->connection == upstream->connection;
        if (!cancelled.ok() && still_has_it) self->late_cancel_ = true;
        asked_by->EndQuietly();
        --self->cancelling_;
        self->OnSettled(absl::OkStatus());
      },
      asio::detached);
}

void Client::Show(ClientState state) {
  shown_since_.Set(relay_.Now());
  shown_state_.Set(state);
}

}  // namespace lessor
