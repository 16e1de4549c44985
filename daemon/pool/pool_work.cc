// Pool's work on connections: what is done at once, the coroutines on the I/O threads, and the timer.
#include <sys/socket.h>

#include <algorithm>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/base/reason.h"
#include "daemon/pool/pool.h"

namespace lessor {
namespace {

// How often it is asked whether the upstream of a lingering connection is there.
constexpr absl::Duration kLingerFirst = absl::Seconds(1);
constexpr absl::Duration kLingerMax = absl::Seconds(30);

}  // namespace

// What needs no waiting, on the caller's thread. Nothing: it has to be started.
std::optional<Pool::Finished> Pool::DoAtOnce(const Task& task) {
  if (task.what == SlotWork::kLook) {
    const bool fine = LooksQuiet(task.connection->fd()).ok();
    metrics_.Checked(fine);
    return Finished{task.slot, task.what, fine};
  }
  if (task.what == SlotWork::kReset) {
    // Unread bytes would be taken for the reset's answer, and are dirt in any case.
    const bool quiet = LooksQuiet(task.connection->fd()).ok();
    if (quiet && task.connection->ResetsOverTheWire()) return std::nullopt;
    metrics_.Reset(quiet);
    return Finished{task.slot, task.what, quiet};
  }
  return std::nullopt;
}

void Pool::Start(Task task) {
  if (task.what == SlotWork::kConnect) {
    asio::co_spawn(
        context_.io.Next(), [self = shared_from_this(), slot = task.slot] { return self->DoConnect(slot); },
        asio::detached);
    return;
  }
  if (task.what == SlotWork::kCancel) {
    // First the cut: from here on nothing that the agent writes reaches the upstream. For writing only: shut
    // down for reading as well, the socket would show an EOF of its own, and Close could not tell when the
    // upstream's has come. Close ends the other half. ENOTCONN is as good.
    (void)::shutdown(task.connection->fd().raw(), SHUT_WR);
  }
  // The task moves on into the coroutine: a copy that stays behind would keep a closed connection's
  // descriptor open while its slot is free already.
  asio::co_spawn(
      context_.io.Next(),
      [self = shared_from_this(), task = std::move(task)]() mutable { return self->DoWork(std::move(task)); },
      asio::detached);
}

asio::awaitable<void> Pool::DoConnect(SlotId slot) {
  const MonoTime began = context_.clock.Now();
  absl::StatusOr<std::shared_ptr<Connection>> result = co_await Connect(began + timeouts().connect);
  Connected(slot, std::move(result), context_.clock.Now() - began);
}

// With its share of the descriptors, which lasts as long as the connection.
asio::awaitable<absl::StatusOr<std::shared_ptr<Connection>>> Pool::Connect(MonoTime deadline) {
  DescriptorBudget::Share share = context_.descriptors.Take(1);
  if (!share) {
    co_return ReasonError(
        v1::Reason::DESCRIPTORS_EXHAUSTED,
        "the broker's descriptors are used up; raise their limit (LimitNOFILE) or lower the "
        "pools' max");
  }
  absl::StatusOr<std::unique_ptr<Connection>> result = co_await connector_->Connect(deadline);
  if (!result.ok()) co_return result.status();
  (*result)->entry = Record(**result);
  co_return Counted(std::move(share), *std::move(result));
}

std::shared_ptr<Connection> Pool::Counted(DescriptorBudget::Share share,
                                          std::unique_ptr<Connection> connection) {
  struct Both {
    DescriptorBudget::Share share;
    std::unique_ptr<Connection> connection;
  };
  const auto both = std::make_shared<Both>(Both{std::move(share), std::move(connection)});
  return {both, both->connection.get()};
}

void Pool::Connected(SlotId slot, absl::StatusOr<std::shared_ptr<Connection>> result, absl::Duration took) {
  const absl::Status status =
      result.ok() ? absl::OkStatus() : Annotate(result.status(), absl::StrCat("pool '", name_, "'"));
  metrics_.Connected(status, took);
  if (!status.ok()) {
    context_.log.Warn("connect failed", {{"pool", name_}, {"error", status.message()}});
  }
  const absl::Time wall_now = context_.clock.WallNow();
  Run([&](PoolState& state, MonoTime now, Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    if (result.ok() && !(*result)->reset_name().empty()) state.SuitClientsOnly(slot);
    if (result.ok()) connections_.emplace(slot, *std::move(result));
    state.OnConnected(slot, status, now, wall_now, out);
  });
}

// Each lets go of the connection before it answers: what the answer decides may close it on another thread,
// and its descriptor must be gone by the time that its slot is free.
asio::awaitable<void> Pool::DoWork(Task task) {
  const Timeouts limits = timeouts();
  const MonoTime now = context_.clock.Now();
  switch (task.what) {
    case SlotWork::kValidate: {
      const absl::Status status = co_await task.connection->Validate(now + limits.validate);
      task.connection.reset();
      metrics_.Checked(status.ok());
      Run([&](PoolState& state, MonoTime at, Decisions& out) {
        state.OnChecked(task.slot, status.ok(), at, out);
      });
      break;
    }
    case SlotWork::kReset: {
      const absl::Status status = co_await task.connection->Reset(now + limits.reset);
      task.connection->notes.reset();
      task.connection.reset();
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
      task.connection.reset();
      metrics_.Cancelled(status.ok());
      if (!status.ok()) {
        context_.log.Warn("cancel failed", {{"pool", name_}, {"why", status.message()}});
      }
      Run([&](PoolState& state, MonoTime at, Decisions& out) { state.OnCancelled(task.slot, at, out); });
      break;
    }
    case SlotWork::kClose:
      if (!co_await task.connection->Close(now + limits.close)) {
        co_await Linger(task.slot, *task.connection, limits.close);
      }
      task.connection.reset();
      Closed(task.slot);
      break;
    case SlotWork::kConnect:
    case SlotWork::kLook:
      LESSOR_CHECK(false);
  }
}

// Of a connection that the upstream has not ended in time. It does not answer anybody: then counting would
// keep the pool from connecting to whatever takes its place. It does: so it counts this one, whose backend
// waits for something, a lock on its temporary table perhaps; and so do we. `connection` outlives this.
asio::awaitable<void> Pool::Linger(SlotId slot, Connection& connection, absl::Duration answer_within) {
  const MonoTime began = context_.clock.Now();
  absl::Duration pause = kLingerFirst;
  for (bool told = false;; told = true) {
    const absl::Status there = co_await connection.Cancel(context_.clock.Now() + answer_within);
    if (!there.ok()) {
      context_.log.Warn("a closed connection's upstream does not answer: it is not counted any more",
                        {{"pool", name_}, {"why", there.message()}});
      co_return;
    }
    if (!told) {
      context_.log.Warn("a closed connection goes on at the upstream, and counts until it ends there",
                        {{"pool", name_}, {"upstream_id", connection.upstream_id()}});
      Run([&](PoolState& state, MonoTime now, Decisions& out) { state.OnLingering(slot, now, out); });
    }
    if (co_await connection.Close(context_.clock.Now() + pause)) break;
    pause = std::min(pause * 2, kLingerMax);
  }
  context_.log.Info(
      "a closed connection has ended at the upstream",
      {{"pool", name_}, {"upstream_id", connection.upstream_id()}, {"after", context_.clock.Now() - began}});
}

void Pool::Closed(SlotId slot) {
  std::shared_ptr<Connection> last;  // destroyed off the lock
  {
    MutexLock lock(mutex_);
    auto node = connections_.extract(slot);
    LESSOR_CHECK(!node.empty());
    last = std::move(node.mapped());
    last->entry.Free();
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

Pool::Timeouts Pool::timeouts() const {
  MutexLock lock(mutex_);
  return {settings_.connect_timeout, settings_.validate_timeout, settings_.reset_timeout,
          settings_.cancel_timeout, settings_.close_timeout};
}

}  // namespace lessor
