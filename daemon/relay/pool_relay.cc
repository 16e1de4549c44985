#include "daemon/relay/pool_relay.h"

#include <sys/socket.h>

#include <algorithm>
#include <utility>

#include <boost/asio/post.hpp>

#include "absl/strings/numbers.h"
#include "absl/strings/str_join.h"

#include "daemon/base/check.h"
#include "daemon/base/random.h"
#include "daemon/base/reason.h"
#include "daemon/relay/postgres_front.h"
#include "daemon/relay/raw_front.h"
#include "daemon/settings/secret.h"

namespace lessor {
namespace {

constexpr Bytes kStatementsMax = MiB(16);  // texts of prepared statements, of all clients of the pool
constexpr size_t kScratchBytes = 64 << 10;
constexpr absl::Duration kSweepMax = absl::Seconds(1);
constexpr absl::Duration kSweepMin = absl::Milliseconds(20);

}  // namespace

PoolRelay::PoolRelay(std::shared_ptr<Pool> pool, const PoolSettings& settings, const Context& context)
    : pool_(std::move(pool)),
      context_(context),
      reads_(ReadSet::Of(context.strand)),
      settings_(settings),
      postgres_(kStatementsMax),
      sweep_(context.strand),
      scratch_(kScratchBytes) {
  const Upstream& upstream = settings_.upstream;
  postgres_.reset_when_changed = redis_.reset_when_changed = settings.reset == ResetMode::kWhenChanged;
  postgres_.names = SessionNames(pool_->connector().usual_name(),
                                 [this](const std::string& common) { pool_->OpenUnder(common); });
  postgres_.user = redis_.login.user = upstream.user;
  redis_.login.database = upstream.redis_database;
  // An agent that has had a TCP socket in its hands may have connected it elsewhere.
  redis_.password_may_be_sent = !upstream.path.empty();
}

PoolRelay::~PoolRelay() = default;

std::shared_ptr<PoolRelay> PoolRelay::Create(std::shared_ptr<Pool> pool, const PoolSettings& settings,
                                             const Context& context) {
  std::shared_ptr<PoolRelay> relay(new PoolRelay(std::move(pool), settings, context));
  relay->pool_->SetRoomMaker(relay);
  return relay;
}

std::unique_ptr<Front> PoolRelay::MakeFront(const Client::Admitted& client, CancelKey key) {
  ++last_holder_;
  if (settings_.upstream.kind == Upstream::Kind::kRedis) {
    // Anew, because it may have been rotated; who cannot read it now keeps the one before.
    if (absl::StatusOr<std::string> password = ReadPassword(settings_); password.ok()) {
      redis_.login.password = *std::move(password);
    }
    return std::make_unique<RedisFront>(redis_, last_holder_, client.login.get());
  }
  if (settings_.upstream.kind != Upstream::Kind::kPostgres) return std::make_unique<RawFront>();
  return std::make_unique<PostgresFront>(postgres_, last_holder_, key, client.login.get());
}

// Many with one system call.
int32_t PoolRelay::NextSecret() {
  constexpr size_t kDigits = 2 * sizeof(int32_t);
  if (secrets_.size() < kDigits) secrets_ = SecureRandomHex(64 * sizeof(int32_t));
  uint32_t value = 0;
  LESSOR_CHECK(absl::SimpleHexAtoi(secrets_.substr(secrets_.size() - kDigits), &value));
  secrets_.resize(secrets_.size() - kDigits);
  return static_cast<int32_t>(value);
}

void PoolRelay::Adopt(UniqueFd socket, Client::Admitted admitted) {
  const Turn turn(*this);
  CancelKey key{0, NextSecret()};
  std::shared_ptr<Client> client;
  {
    MutexLock lock(mutex_);
    do {
      last_number_ = last_number_ == INT32_MAX ? 1 : last_number_ + 1;
    } while (clients_.contains(last_number_));
    key.number = last_number_;
  }
  std::unique_ptr<Front> front = MakeFront(admitted, key);
  client = std::make_shared<Client>(*this, std::move(socket), std::move(admitted), std::move(front), key);
  {
    MutexLock lock(mutex_);
    clients_.emplace(key.number, client);
  }
  BeginSweeping();
  client->Start();
}

void PoolRelay::TurnAway(BorrowedFd socket, const absl::Status& why) {
  const Turn turn(*this);
  MakeFront(Client::Admitted(), CancelKey())->Refuse(why, {to_client_, to_upstream_});
  const std::string words = absl::StrJoin(to_client_.pieces(), "");
  to_client_.Clear();
  (void)::send(socket.raw(), words.data(), words.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
}

void PoolRelay::Forget(const std::shared_ptr<Client>& client) {
  MutexLock lock(mutex_);
  clients_.erase(client->key().number);
}

std::vector<std::shared_ptr<Client>> PoolRelay::All() const {
  std::vector<std::shared_ptr<Client>> all;
  MutexLock lock(mutex_);
  all.reserve(clients_.size());
  for (const auto& [number, client] : clients_) all.push_back(client);
  return all;
}

void PoolRelay::Post(std::function<void()> what) {
  asio::post(context_.strand, [self = shared_from_this(), what = std::move(what)] {
    const Turn turn(*self);
    what();
  });
}

void PoolRelay::PostEnd(std::function<void()> tell) {
  {
    MutexLock lock(mutex_);
    ends_.push_back(std::move(tell));
    has_ends_.store(true, std::memory_order_release);
  }
  Post([] {});
}

void PoolRelay::TellEnds() {
  std::vector<std::function<void()>> ends;
  {
    MutexLock lock(mutex_);
    ends = std::exchange(ends_, {});
    has_ends_.store(false, std::memory_order_relaxed);
  }
  for (const std::function<void()>& tell : ends) tell();
}

PoolRelay::Turn::Turn(PoolRelay& relay) : relay_(relay) {
  if (relay_.turns_++ > 0) return;
  relay_.now_.reset();
  if (!relay_.has_ends_.load(std::memory_order_acquire)) return;
  relay_.CarryOutDecisions();  // whoever is told must have what ends: grants came before
  relay_.TellEnds();
}

PoolRelay::Turn::~Turn() {
  if (relay_.turns_ == 1 && relay_.has_decisions_.load(std::memory_order_acquire)) relay_.EndTurn();
  --relay_.turns_;
}

void PoolRelay::EndTurn() {
  if (ends_with_round_) return;
  ends_with_round_ = reads_.AtEndOfRound(shared_from_this());
  if (!ends_with_round_) CarryOutDecisions();
}

void PoolRelay::OnEndOfRound() {
  const Turn turn(*this);
  ends_with_round_ = false;
}

void PoolRelay::CarryOutDecisions() {
  for (;;) {
    absl::InlinedVector<Grant, 2> granted;
    bool wanted = false;
    {
      MutexLock lock(mutex_);
      granted = std::exchange(granted_, {});
      wanted = std::exchange(wanted_, false);
      has_decisions_.store(false, std::memory_order_relaxed);
    }
    if (granted.empty() && !wanted) break;
    for (Grant& grant : granted) grant.client->OnGranted(std::move(grant.result));
    if (wanted) MakeRoom();
  }
}

// What was decided on the strand itself, within a turn, is carried out at its end; anything else needs a turn
// of its own, and one is enough.
bool PoolRelay::MustWake() {
  has_decisions_.store(true, std::memory_order_release);
  const bool in_turn =
      context_.strand.get_executor().running_in_this_thread() && (turns_ > 0 || ends_with_round_);
  return !in_turn && !std::exchange(woken_, true);
}

MonoTime PoolRelay::Now() {
  if (turns_ == 0) return context_.clock.Now();
  if (!now_) now_ = context_.clock.Now();
  return *now_;
}

void PoolRelay::Answer(std::shared_ptr<Client> client, absl::StatusOr<GrantedLease>&& result) {
  bool wake = false;
  {
    MutexLock lock(mutex_);
    granted_.push_back({std::move(client), std::move(result)});
    wake = MustWake();
  }
  if (wake) Wake();
}

void PoolRelay::OnWanted() {
  bool wake = false;
  {
    MutexLock lock(mutex_);
    if (wanted_) return;
    wanted_ = true;
    wake = MustWake();
  }
  if (wake) Wake();
}

void PoolRelay::Wake() {
  Post([this] {
    MutexLock lock(mutex_);
    woken_ = false;
  });
}

// Nobody else's connection helps who waits because its tenant has all that it may have. One of them at a time
// is asked what it has left: not more are parked than are wanted.
bool PoolRelay::WantsRoomOf(const Client& client) const {
  if (wants_room()) return true;
  return pool_->held_back() && asking_ == 0 && pool_->IsHeldBack(client.admitted_.holder->tenant());
}

// Of those who are idle, who has been so longest and is wanted to make room.
Client* PoolRelay::WhoMakesRoom() {
  if (!wants_room() && !pool_->held_back()) return nullptr;
  for (Client& client : idle_) {
    if (WantsRoomOf(client)) return &client;
  }
  return nullptr;
}

// Those who may not be parked leave the list meanwhile.
void PoolRelay::MakeRoom() {
  told_when_wanted_ = false;
  if (settings_.hold == HoldMode::kSession) return;
  do {
    while (Client* const client = WhoMakesRoom()) {
      BeBusy(*client);  // whatever it does now, it is looked at once
      client->MakeRoom();
    }
  } while (!idle_.empty() && !WaitUntilWanted());
}

// Who can make room is told when it is wanted. False: it is already.
bool PoolRelay::WaitUntilWanted() {
  if (!std::exchange(told_when_wanted_, true)) pool_->TellWhenWanted();
  return WhoMakesRoom() == nullptr;
}

void PoolRelay::BeIdle(Client& client) {
  if (client.idle_hook_.is_linked()) return;
  idle_.push_back(client);
  client.Show(ClientState::kIdle);
  if (settings_.hold != HoldMode::kSession && !WaitUntilWanted()) OnWanted();
}

void PoolRelay::BeBusy(Client& client) {
  client.idle_hook_.unlink();
  if (client.shown_state() != ClientState::kActive) client.Show(ClientState::kActive);
}

std::shared_ptr<UpstreamSocket> PoolRelay::Take(std::shared_ptr<Connection> connection) {
  auto it = upstreams_.find(connection.get());
  if (it != upstreams_.end()) return it->second;
  auto upstream = std::make_shared<UpstreamSocket>(weak_from_this(), reads_, std::move(connection));
  absl::StatusOr<ReadSet::Token> token =
      reads_.Add(upstream->connection->fd(), upstream, ReadSet::Trigger::kEdge);
  if (!token.ok()) return nullptr;
  upstream->token = *token;
  upstreams_.emplace(upstream->connection.get(), upstream);
  return upstream;
}

void PoolRelay::Cancel(CancelKey key, std::shared_ptr<Client> asked_by) {
  std::shared_ptr<Client> client;
  {
    MutexLock lock(mutex_);
    auto it = clients_.find(key.number);
    if (it != clients_.end() && it->second->key() == key) client = it->second;
  }
  if (client == nullptr) return asked_by->EndQuietly();
  client->CancelQuery(std::move(asked_by));
}

void PoolRelay::Reconfigure(const PoolSettings& settings) {
  Post([this, settings] {
    settings_ = settings;
    postgres_.reset_when_changed = redis_.reset_when_changed = settings.reset == ResetMode::kWhenChanged;
    for (const auto& client : All()) {
      const std::shared_ptr<Holder>& holder = client->admitted_.holder;
      const absl::Status may = holder == nullptr ? absl::OkStatus() : holder->MayUse(settings);
      if (!may.ok()) client->Refuse(may);
    }
    MakeRoom();  // those who are idle may have been allowed to keep what they have
  });
}

void PoolRelay::Retire() {
  Post([this] {
    const absl::Status why =
        ReasonError(v1::Reason::POOL_DRAINING,
                    absl::StrCat("pool '", pool_->name(),
                                 "' has been removed from the settings, or leads elsewhere now"));
    for (const auto& client : All()) client->Refuse(why);
  });
}

void PoolRelay::EndSession(SessionId session, absl::Status why) {
  PostEnd([this, session, why = std::move(why)] {
    for (const auto& client : All()) {
      if (client->session() == session) client->End(why);
    }
  });
}

void PoolRelay::EndProcess(SessionId session) {
  PostEnd([this, session] {
    for (const auto& client : All()) {
      if (client->session() == session) client->EndWithProcess();
    }
  });
}

void PoolRelay::EndLease(LeaseId lease, absl::Status why) {
  PostEnd([this, lease, why = std::move(why)] {
    for (const auto& client : All()) {
      if (client->shown_lease() == lease) client->End(why);
    }
  });
}

void PoolRelay::RecallLease(LeaseId lease) {
  Post([this, lease] {
    for (const auto& client : All()) {
      if (client->shown_lease() == lease) client->Recall();
    }
  });
}

void PoolRelay::BeginSweeping() {
  if (std::exchange(sweeping_, true)) return;
  ArmSweep();
}

void PoolRelay::ArmSweep() {
  absl::Duration every = kSweepMax;
  for (absl::Duration time :
       {settings_.pinned_timeout, settings_.client_idle_timeout, settings_.client_stall_timeout,
        settings_.client_max_lifetime, settings_.lease_ttl, context_.open_timeout}) {
    if (time > absl::ZeroDuration()) every = std::min(every, time / 4);
  }
  sweep_.expires_after(absl::ToChronoNanoseconds(std::max(every, kSweepMin)));
  sweep_.async_wait([weak = weak_from_this()](const boost::system::error_code& error) {
    const std::shared_ptr<PoolRelay> self = std::static_pointer_cast<PoolRelay>(weak.lock());
    if (error || self == nullptr) return;
    const Turn turn(*self);
    const MonoTime now = self->context_.clock.Now();
    for (const auto& client : self->All()) client->Sweep(now);
    self->sweeping_ = !self->empty();
    if (self->sweeping_) self->ArmSweep();
  });
}

bool PoolRelay::empty() const {
  MutexLock lock(mutex_);
  return clients_.empty();
}

std::vector<PoolRelay::ClientView> PoolRelay::Clients() const {
  std::vector<ClientView> views;
  for (const auto& client : All()) {
    views.push_back({client->key().number, client->session(), client->shown_lease(), client->shown_state(),
                     client->shown_since(), client->pinned_by()});
  }
  std::sort(views.begin(), views.end(),
            [](const ClientView& a, const ClientView& b) { return a.number < b.number; });
  return views;
}

}  // namespace lessor
