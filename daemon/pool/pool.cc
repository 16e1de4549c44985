#include "daemon/pool/pool.h"

#include <sys/socket.h>

#include <cerrno>
#include <optional>
#include <type_traits>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/base/reason.h"

namespace lessor {
namespace {

uint64_t JitterSeed(const std::string& name, const Clock& clock) {
  return std::hash<std::string>()(name) ^ static_cast<uint64_t>(absl::ToUnixNanos(clock.WallNow()));
}

}  // namespace

Pool::Pool(std::string name, const PoolSettings& settings, std::unique_ptr<Connector> connector,
           const PoolContext& context)
    : name_(std::move(name)),
      connector_(std::move(connector)),
      context_(context),
      metrics_(context.metrics.Of(name_)),
      home_(context.io.Next()),
      timer_(home_),
      settings_(settings),
      state_(name_, settings, context.tokens, JitterSeed(name_, context.clock)) {}

Pool::~Pool() = default;

template <typename Decide>
auto Pool::Run(Decide decide) {
  using Result = std::invoke_result_t<Decide, PoolState&, MonoTime, Decisions&>;
  Effects effects;
  const auto decide_locked = [&]() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    Decisions decisions;
    const MonoTime now = context_.clock.Now();
    const auto finish = [&]() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
      Collect(decisions, effects);
      const MonoTime due = state_.NextDue(now);
      if (due < armed_) {
        armed_ = due;
        effects.arm_timer = true;
      }
    };
    if constexpr (std::is_void_v<Result>) {
      decide(state_, now, decisions);
      finish();
    } else {
      Result result = decide(state_, now, decisions);
      finish();
      return result;
    }
  };
  if constexpr (std::is_void_v<Result>) {
    {
      MutexLock lock(mutex_);
      decide_locked();
    }
    CarryOut(std::move(effects));
  } else {
    std::optional<Result> result;
    {
      MutexLock lock(mutex_);
      result.emplace(decide_locked());
    }
    CarryOut(std::move(effects));
    return *std::move(result);
  }
}

std::shared_ptr<Pool> Pool::Create(std::string name, const PoolSettings& settings,
                                   std::unique_ptr<Connector> connector, const PoolContext& context) {
  std::shared_ptr<Pool> pool(new Pool(std::move(name), settings, std::move(connector), context));
  if (pool->connector_->HandoffAllowed().ok()) {
    pool->Run([](PoolState& state, MonoTime now, Decisions& out) { state.Start(now, out); });
  }
  return pool;
}

void Pool::Collect(Decisions& decisions, Effects& effects) {
  for (Decision& decision : decisions) {
    if (auto* granted = std::get_if<Granted>(&decision)) {
      auto node = waiting_.extract(granted->waiter);
      LESSOR_CHECK(!node.empty());
      effects.answers.push_back(
          {std::move(node.mapped()),
           GrantedLease{granted->lease, granted->waited, granted->expires, connections_.at(granted->slot)}});
    } else if (auto* refused = std::get_if<Refused>(&decision)) {
      auto node = waiting_.extract(refused->waiter);
      LESSOR_CHECK(!node.empty());
      effects.answers.push_back({std::move(node.mapped()), std::move(refused->why)});
    } else if (auto* ended = std::get_if<Ended>(&decision)) {
      effects.ended.push_back(*ended);
    } else if (auto* recall = std::get_if<Recall>(&decision)) {
      effects.recalls.push_back(*recall);
    } else {
      const Work& work = std::get<Work>(decision);
      auto it = connections_.find(work.slot);
      effects.tasks.push_back({work.slot, work.what, it == connections_.end() ? nullptr : it->second});
    }
  }
}

void Pool::CarryOut(Effects effects) {
  if (effects.arm_timer) ArmTimer();
  for (const Ended& ended : effects.ended) {
    metrics_.Ended(ended.how, ended.held);
    context_.listener.OnLeaseEnded(ended);
  }
  for (const Recall& recall : effects.recalls) context_.listener.OnLeaseRecalled(recall);
  for (Answer& answer : effects.answers) {
    if (answer.result.ok()) {
      metrics_.Waited(answer.result->waited);
    } else {
      metrics_.Refused(answer.result.status());
    }
    answer.done(std::move(answer.result));
  }
  for (Task& task : effects.tasks) Start(std::move(task));
}

// What needs no waiting is done at once, on this thread; the rest becomes a coroutine on an I/O thread.
void Pool::Start(Task task) {
  switch (task.what) {
    case SlotWork::kConnect:
      asio::co_spawn(
          context_.io.Next(), [self = shared_from_this(), slot = task.slot] { return self->DoConnect(slot); },
          asio::detached);
      return;
    case SlotWork::kLook: {
      const bool fine = LooksQuiet(task.connection->fd()).ok();
      metrics_.Checked(fine);
      Run([&](PoolState& state, MonoTime now, Decisions& out) {
        state.OnChecked(task.slot, fine, now, out);
      });
      return;
    }
    case SlotWork::kReset:
      // Unread bytes would be taken for the reset's answer, and are dirt in any case.
      if (const bool quiet = LooksQuiet(task.connection->fd()).ok();
          !quiet || !task.connection->ResetsOverTheWire()) {
        metrics_.Reset(quiet);
        Run([&](PoolState& state, MonoTime now, Decisions& out) {
          state.OnReset(task.slot, quiet, now, out);
        });
        return;
      }
      break;
    case SlotWork::kCancel:
      // First the cut: from here on nothing that the agent writes reaches the upstream. For writing only:
      // shut down for reading as well, the socket would show an EOF of its own, and Close could not tell when
      // the upstream's has come. Close ends the other half. ENOTCONN is as good.
      (void)::shutdown(task.connection->fd().raw(), SHUT_WR);
      break;
    case SlotWork::kValidate:
    case SlotWork::kClose:
      break;
  }
  asio::co_spawn(
      context_.io.Next(), [self = shared_from_this(), task = std::move(task)] { return self->DoWork(task); },
      asio::detached);
}

asio::awaitable<void> Pool::DoConnect(SlotId slot) {
  const MonoTime began = context_.clock.Now();
  absl::StatusOr<std::unique_ptr<Connection>> result =
      co_await connector_->Connect(began + timeouts().connect);
  Connected(slot, std::move(result), context_.clock.Now() - began);
}

void Pool::Connected(SlotId slot, absl::StatusOr<std::unique_ptr<Connection>> result, absl::Duration took) {
  const absl::Status status =
      result.ok() ? absl::OkStatus() : Annotate(result.status(), absl::StrCat("pool '", name_, "'"));
  metrics_.Connected(status, took);
  if (!status.ok()) {
    context_.log.Warn("connect failed", {{"pool", name_}, {"error", status.message()}});
  }
  const absl::Time wall_now = context_.clock.WallNow();
  Run([&](PoolState& state, MonoTime now, Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    if (result.ok()) connections_.emplace(slot, *std::move(result));
    state.OnConnected(slot, status, now, wall_now, out);
  });
}

asio::awaitable<void> Pool::DoWork(Task task) {
  const Timeouts limits = timeouts();
  const MonoTime now = context_.clock.Now();
  switch (task.what) {
    case SlotWork::kValidate: {
      const absl::Status status = co_await task.connection->Validate(now + limits.validate);
      metrics_.Checked(status.ok());
      Run([&](PoolState& state, MonoTime at, Decisions& out) {
        state.OnChecked(task.slot, status.ok(), at, out);
      });
      break;
    }
    case SlotWork::kReset: {
      const absl::Status status = co_await task.connection->Reset(now + limits.reset);
      metrics_.Reset(status.ok());
      if (!status.ok()) {
        context_.log.Info("returned dirty", {{"pool", name_}, {"why", status.message()}});
      }
      Run([&](PoolState& state, MonoTime at, Decisions& out) {
        state.OnReset(task.slot, status.ok(), at, out);
      });
      break;
    }
    case SlotWork::kCancel: {
      const absl::Status status = co_await task.connection->Cancel(now + limits.cancel);
      metrics_.Cancelled(status.ok());
      if (!status.ok()) {
        context_.log.Warn("cancel failed", {{"pool", name_}, {"why", status.message()}});
      }
      Run([&](PoolState& state, MonoTime at, Decisions& out) { state.OnCancelled(task.slot, at, out); });
      break;
    }
    case SlotWork::kClose:
      co_await task.connection->Close(now + limits.close);
      task.connection.reset();
      Closed(task.slot);
      break;
    case SlotWork::kConnect:
    case SlotWork::kLook:
      LESSOR_CHECK(false);
  }
}

void Pool::Closed(SlotId slot) {
  std::shared_ptr<Connection> last;  // destroyed off the lock
  {
    MutexLock lock(mutex_);
    auto node = connections_.extract(slot);
    LESSOR_CHECK(!node.empty());
    last = std::move(node.mapped());
  }
  last.reset();
  Run([&](PoolState& state, MonoTime now, Decisions& out) { state.OnClosed(slot, now, out); });
}

void Pool::ArmTimer() {
  asio::post(home_, [self = shared_from_this()] {
    MonoTime due;
    {
      MutexLock lock(self->mutex_);
      due = self->armed_;
    }
    if (due == MonoTime::Infinite()) return;
    const absl::Duration left = std::max(due - self->context_.clock.Now(), absl::ZeroDuration());
    self->timer_.expires_after(absl::ToChronoNanoseconds(left));
    self->timer_.async_wait([weak = self->weak_from_this()](const boost::system::error_code& error) {
      std::shared_ptr<Pool> pool = weak.lock();
      if (error || pool == nullptr) return;  // armed anew, or gone
      {
        MutexLock lock(pool->mutex_);
        pool->armed_ = MonoTime::Infinite();
      }
      pool->Run([](PoolState& state, MonoTime now, Decisions& out) { state.Tick(now, out); });
    });
  });
}

WaiterId Pool::Acquire(Claim claim, absl::Duration wait, AcquireDone done) {
  if (absl::Status allowed = connector_->HandoffAllowed(); !allowed.ok()) {
    metrics_.Refused(allowed);
    done(Annotate(allowed, absl::StrCat("pool '", name_, "'")));
    return WaiterId();
  }
  claim.no_wait = wait <= absl::ZeroDuration();
  absl::StatusOr<WaiterId> waiter =
      Run([&](PoolState& state, MonoTime now, Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
        absl::Duration patience = wait == absl::InfiniteDuration() ? settings_.acquire_timeout : wait;
        if (claim.no_wait) patience = settings_.validate_timeout;
        absl::StatusOr<WaiterId> id = state.Acquire(claim, now, now + patience, out);
        if (id.ok()) waiting_.emplace(*id, std::move(done));
        return id;
      });
  if (waiter.ok()) return *waiter;
  metrics_.Refused(waiter.status());
  done(waiter.status());
  return WaiterId();
}

void Pool::Cancel(WaiterId waiter) {
  Run([&](PoolState& state, MonoTime now, Decisions& out) { state.Cancel(waiter, now, out); });
}

absl::Status Pool::Release(LeaseId lease, SessionId session, LeaseEnd how) {
  return Run([&](PoolState& state, MonoTime now, Decisions& out) {
    return state.Release(lease, session, how, now, out);
  });
}

absl::StatusOr<absl::Duration> Pool::Renew(LeaseId lease, SessionId session) {
  return Run([&](PoolState& state, MonoTime now, Decisions&) -> absl::StatusOr<absl::Duration> {
    absl::StatusOr<MonoTime> expires = state.Renew(lease, session, now);
    if (!expires.ok()) return expires.status();
    return *expires - now;
  });
}

absl::StatusOr<absl::Duration> Pool::TimeLeft(LeaseId lease, SessionId session) const {
  MutexLock lock(mutex_);
  absl::StatusOr<MonoTime> expires = state_.Expires(lease, session);
  if (!expires.ok()) return expires.status();
  return *expires - context_.clock.Now();
}

absl::StatusOr<std::shared_ptr<Connection>> Pool::HandOut(LeaseId lease, SessionId session) {
  MutexLock lock(mutex_);
  absl::StatusOr<SlotId> slot = state_.HandOut(lease, session);
  if (!slot.ok()) return slot.status();
  return connections_.at(*slot);
}

absl::Status Pool::Revoke(LeaseId lease) {
  return Run([&](PoolState& state, MonoTime now, Decisions& out) { return state.Revoke(lease, now, out); });
}

void Pool::EndSession(SessionId session) {
  Run([&](PoolState& state, MonoTime now, Decisions& out) { state.EndSession(session, now, out); });
}

void Pool::Pause() {
  Run([](PoolState& state, MonoTime, Decisions&) { state.Pause(); });
}
void Pool::Resume() {
  Run([](PoolState& state, MonoTime now, Decisions& out) { state.Resume(now, out); });
}
void Pool::Drain(v1::Reason::Code why, absl::Duration within) {
  Run([&](PoolState& state, MonoTime now, Decisions& out) { state.Drain(why, within, now, out); });
}
void Pool::Reconnect() {
  Run([](PoolState& state, MonoTime now, Decisions& out) { state.Reconnect(now, out); });
}
void Pool::RevokeAll() {
  Run([](PoolState& state, MonoTime now, Decisions& out) { state.RevokeAll(now, out); });
}

void Pool::Resize(int min, int max) {
  Run([&](PoolState& state, MonoTime now, Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    settings_.min = min;
    settings_.max = max;
    state.Resize(min, max, now, out);
  });
}

void Pool::Reconfigure(const PoolSettings& settings) {
  Run([&](PoolState& state, MonoTime now, Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    settings_ = settings;
    state.Reconfigure(settings, now, out);
  });
}

PoolSettings Pool::settings() const {
  MutexLock lock(mutex_);
  return settings_;
}

Pool::Timeouts Pool::timeouts() const {
  MutexLock lock(mutex_);
  return {settings_.connect_timeout, settings_.validate_timeout, settings_.reset_timeout,
          settings_.cancel_timeout, settings_.close_timeout};
}

PoolView Pool::View() const {
  MutexLock lock(mutex_);
  return state_.View();
}

std::vector<LeaseView> Pool::Leases() const {
  MutexLock lock(mutex_);
  return state_.Leases();
}

bool Pool::Empty() const {
  MutexLock lock(mutex_);
  return state_.Empty();
}

size_t Pool::leases_held() const {
  MutexLock lock(mutex_);
  return state_.leases_held();
}

}  // namespace lessor
