// Pool's dealings with what an earlier start of the broker has left: docs/design/restart.md.
#include <sys/socket.h>

#include <algorithm>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/crc.hpp>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

#include "daemon/base/check.h"
#include "daemon/base/reason.h"
#include "daemon/pool/pool.h"

namespace lessor {
namespace {

constexpr absl::Duration kBackoffFirst = absl::Milliseconds(100);
constexpr absl::Duration kBackoffMax = absl::Seconds(5);
constexpr absl::Duration kEnding = absl::Milliseconds(500);  // what takes longer waits for something
constexpr absl::Duration kBeyondMaxAgain = absl::Seconds(30);
constexpr absl::Duration kRest = absl::Hours(1);  // nothing is due: until it is woken
constexpr std::chrono::milliseconds kStopping{
    100};  // from when a query is cancelled until its session is gone

// The kernel's own number for a socket, which no other gets in this boot. 0: it has none.
uint64_t CookieOf(BorrowedFd socket) {
  uint64_t cookie = 0;
  socklen_t size = sizeof cookie;
  return ::getsockopt(socket.raw(), SOL_SOCKET, SO_COOKIE, &cookie, &size) == 0 ? cookie : 0;
}

UpstreamSession SessionOf(const LedgerConnection& record, MonoTime now) {
  return {record.upstream_id, now - record.opened, record.cancel_ticket};
}

}  // namespace

uint32_t ChecksumOf(const Upstream& upstream) {
  boost::crc_32_type sum;
  sum.process_bytes(upstream.uri.data(), upstream.uri.size());
  return sum.checksum();
}

// Empty where there is no room: the connection is good all the same.
Ledger::Entry Pool::Record(const Connection& connection) const {
  if (context_.ledger == nullptr) return {};
  LedgerConnection record;
  record.pool = name_;
  record.upstream = ChecksumOf(settings().upstream);
  record.upstream_id = connection.upstream_id();
  record.cancel_ticket = connection.cancel_ticket();
  record.cookie = CookieOf(connection.fd());
  record.opened = context_.clock.Now();
  Ledger::Entry entry = context_.ledger->Add(record);
  if (!entry) {
    context_.log.Warn("a connection could not be recorded: should the broker be killed, it will not count",
                      {{"pool", name_}});
  }
  return entry;
}

void Pool::AddSurvivors(Survivors&& survivors) {
  if (survivors.empty()) return;
  {
    MutexLock lock(mutex_);
    for (auto& [record, entry] : survivors) {
      survivors_.emplace(state_.AddRecovering(), Survivor{std::move(record), std::move(entry)});
    }
  }
  context_.log.Info("connections of an earlier start count until they have ended",
                    {{"pool", name_}, {"connections", survivors.size()}});
  asio::co_spawn(
      home_, [self = shared_from_this()] { return self->Recover(); }, asio::detached);
}

std::vector<SessionId> Pool::AwaitedSessions() const {
  MutexLock lock(mutex_);
  std::vector<SessionId> sessions;
  for (const auto& [slot, survivor] : survivors_) {
    if (survivor.record.lease) sessions.push_back(survivor.record.session);
  }
  return sessions;
}

absl::StatusOr<GrantedLease> Pool::TakeUp(LeaseId lease, const Claim& claim, UniqueFd& socket) {
  const auto unknown = [&] {
    return ReasonError(
        v1::Reason::LEASE_UNKNOWN,
        absl::StrCat("lease ", lease.value(), " of pool '", name_, "' cannot be taken up again"),
        {{"pool", name_}, {"lease", absl::StrCat(lease.value())}});
  };
  DescriptorBudget::Share share = context_.descriptors.Take(1);
  if (!share) return ReasonError(v1::Reason::DESCRIPTORS_EXHAUSTED, "the broker's descriptors are used up");
  MutexLock lock(mutex_);
  const auto it = std::find_if(survivors_.begin(), survivors_.end(), [&](const auto& one) {
    const LedgerConnection& record = one.second.record;
    return record.lease == lease && record.session == claim.session && !one.second.ending;
  });
  if (it == survivors_.end()) return unknown();
  Survivor& survivor = it->second;
  if (survivor.record.cookie == 0 || CookieOf(socket.borrow()) != survivor.record.cookie) {
    return ReasonError(v1::Reason::REQUEST_INVALID,
                       absl::StrCat("the descriptor is not that of lease ", lease.value()));
  }
  const MonoTime now = context_.clock.Now();
  auto adopted = connector_->Adopt(std::move(socket), SessionOf(survivor.record, now));
  adopted->entry = std::move(survivor.entry);
  const SlotId slot = it->first;
  survivors_.erase(it);
  GrantedLease granted;
  granted.id = lease;
  granted.connection = Counted(std::move(share), std::move(adopted));
  connections_.emplace(slot, granted.connection);
  granted.expires = state_.Resume(slot, lease, claim, now);
  return granted;
}

bool Pool::GiveUp(LeaseId lease, SessionId session) {
  return Abandon([&](const LedgerConnection& one) { return one.lease == lease && one.session == session; });
}

// Of those that are somebody's. False: there is none such.
bool Pool::Abandon(absl::FunctionRef<bool(const LedgerConnection&)> which) {
  bool any = false;
  {
    MutexLock lock(mutex_);
    for (auto& [slot, survivor] : survivors_) {
      if (!survivor.record.lease || !which(survivor.record)) continue;
      survivor.record.lease = LeaseId();
      survivor.entry.GiveBack();
      any = true;
    }
  }
  if (any) WakeRecovery();
  return any;
}

void Pool::WakeRecovery() {
  asio::post(home_, [self = shared_from_this()] { self->recovery_.cancel(); });
}

std::vector<std::pair<SlotId, UpstreamSession>> Pool::TakeEnding() {
  std::vector<std::pair<SlotId, UpstreamSession>> ending;
  const MonoTime now = context_.clock.Now();
  MutexLock lock(mutex_);
  for (auto& [slot, survivor] : survivors_) {
    if (survivor.record.lease) continue;
    survivor.ending = true;
    ending.emplace_back(slot, SessionOf(survivor.record, now));
  }
  return ending;
}

std::optional<SlotId> Pool::TakeRoom() {
  std::optional<SlotId> room;
  Run([&](PoolState& state, MonoTime now, Decisions& out) { room = state.TakeRoom(now, out); });
  return room;
}

// Those of them end by that whose agents are gone: no session is needed for it.
asio::awaitable<void> Pool::StopQueries(std::vector<UpstreamSession> sessions) {
  const MonoTime deadline = context_.clock.Now() + timeouts().cancel;
  const absl::Status stopped = co_await connector_->StopQueries(std::move(sessions), deadline);
  if (!stopped.ok()) co_return;
  asio::steady_timer pause(home_, kStopping);
  co_await pause.async_wait(asio::use_awaitable);
}

// Whoever ends sessions has one itself, which counts as all do: in `room`, where there is some.
asio::awaitable<absl::StatusOr<std::vector<std::string>>> Pool::EndSessions(
    std::vector<UpstreamSession> sessions, std::optional<SlotId> room, absl::Duration patience) {
  absl::StatusOr<std::vector<std::string>> left = co_await connector_->EndSessions(
      std::move(sessions), patience, context_.clock.Now() + timeouts().connect);
  if (room) {
    Run([&](PoolState& state, MonoTime now, Decisions& out) { state.OnRecovered(*room, now, out); });
  }
  co_return left;
}

// Those that have been told to end and are not left any more.
void Pool::Recovered(const std::vector<std::pair<SlotId, UpstreamSession>>& told,
                     const std::vector<std::string>& left) {
  Run([&](PoolState& state, MonoTime now, Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    for (const auto& [slot, session] : told) {
      if (std::find(left.begin(), left.end(), session.id) != left.end()) continue;
      survivors_.at(slot).entry.Free();
      survivors_.erase(slot);
      state.OnRecovered(slot, now, out);
    }
  });
}

// Ends what is nobody's, as often as something becomes so, until nothing is left.
asio::awaitable<void> Pool::Recover() {
  absl::Duration backoff = kBackoffFirst;
  MonoTime patience = context_.clock.Now() + context_.resume_timeout;
  MonoTime beyond_max = context_.clock.Now();  // from when on that may be one connection more
  size_t waiting_for = 0;                      // have been told to end, as far as the log knows
  for (;;) {
    if (context_.clock.Now() >= patience) {
      patience = MonoTime::Infinite();
      // Nobody has come. What nobody could end but its agent stays that agent's.
      if (connector_->CanEndSessions()) Abandon([](const LedgerConnection&) { return true; });
    }
    const auto ending = TakeEnding();
    bool done = ending.empty();
    const std::optional<SlotId> room = done ? std::nullopt : TakeRoom();
    std::vector<UpstreamSession> sessions;
    sessions.reserve(ending.size());
    for (const auto& [slot, session] : ending) sessions.push_back(session);
    if (!done && !room) co_await StopQueries(sessions);
    if (room || (!done && context_.clock.Now() >= beyond_max)) {
      // Once with patience; who goes on then waits for something, and room is dear.
      const bool again = waiting_for > 0;
      const auto left =
          co_await EndSessions(std::move(sessions), room, room && !again ? kEnding : absl::ZeroDuration());
      Run([&](PoolState& state, MonoTime now, Decisions& out) { state.NeedNoRoom(now, out); });
      if (left.ok()) beyond_max = context_.clock.Now() + kBeyondMaxAgain;
      done = left.ok() && left->empty();
      if (!left.ok()) {
        context_.log.Warn(
            "connections of an earlier start cannot be ended, and count on",
            {{"pool", name_}, {"connections", ending.size()}, {"error", left.status().message()}});
      } else {
        Recovered(ending, *left);
        if (!done && left->size() != waiting_for) {
          context_.log.Warn("connections of an earlier start have been told to end, and count until they do",
                            {{"pool", name_}, {"upstream_ids", absl::StrJoin(*left, ",")}});
        }
        waiting_for = left->size();
      }
    }
    if (done) backoff = kBackoffFirst;
    {
      MutexLock lock(mutex_);
      if (survivors_.empty()) co_return;
      const bool more = std::any_of(survivors_.begin(), survivors_.end(), [](const auto& one) {
        return !one.second.record.lease && !one.second.ending;
      });
      if (more) continue;  // while we were busy
    }
    const absl::Duration rest = std::min(patience - context_.clock.Now(), done ? kRest : backoff);
    recovery_.expires_after(absl::ToChronoNanoseconds(std::max(rest, absl::ZeroDuration())));
    boost::system::error_code woken;
    co_await recovery_.async_wait(asio::redirect_error(asio::use_awaitable, woken));
    if (!done) backoff = std::min(backoff * 2, kBackoffMax);
  }
}

}  // namespace lessor
