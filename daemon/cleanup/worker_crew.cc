#include "daemon/cleanup/worker_crew.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/passing.h"

namespace lessor {
namespace {

using State = WorkerLink::State;

absl::Status WasKilled() {
  return absl::UnavailableError("the worker was killed");
}

// Whatever kept a worker from coming to be, but for its rights, may be over later.
absl::Status NoWorker(const absl::Status& why) {
  return absl::IsPermissionDenied(why) ? why : absl::UnavailableError(why.message());
}

}  // namespace

WorkerCrew::WorkerCrew(const Identity& identity, WorkerYard& yard)
    : identity_(identity), yard_(yard), timer_(yard.strand) {}

WorkerCrew::~WorkerCrew() {
  while (!workers_.empty()) Drop(*workers_.back());
}

void WorkerCrew::Run(WorkerTask task) {
  if (task.request.size() >= kPacketMax) {
    return task.Refuse(absl::InvalidArgumentError("the deed is too long"));
  }
  if (stuck_ >= kStuckMax) {
    return task.Refuse(absl::ResourceExhaustedError(
        absl::StrCat(stuck_, " workers of uid ", identity_.uid, " hang in the kernel and cannot be ended")));
  }
  if (queue_.size() >= kQueueMax) {
    return task.Refuse(absl::ResourceExhaustedError(absl::StrCat("too much waits for uid ", identity_.uid)));
  }
  queue_.push_back(std::move(task));
  Advance();
}

void WorkerCrew::OnBorn(const std::shared_ptr<WorkerLink>& worker, absl::StatusOr<Nursery::Born> born) {
  const bool given_up = std::find(workers_.begin(), workers_.end(), worker) == workers_.end();
  if (given_up && born.ok()) (void)KillHeld(born->pidfd.borrow());
  if (given_up) return;
  if (!born.ok()) return Missed(*worker, born.status());
  worker->pidfd = std::move(born->pidfd);
  BeIdleIfReady(*worker);
}

void WorkerCrew::GiveUp(const absl::Status& why) {
  for (WorkerTask& task : std::exchange(queue_, {})) task.Refuse(why);
}

void WorkerCrew::OnWord(WorkerLink& worker, absl::StatusOr<journal::WorkerReply> word) {
  const std::shared_ptr<WorkerLink> kept = worker.shared_from_this();
  if (word.ok()) return OnReply(worker, *word);
  if (absl::IsCancelled(word.status())) return OnEnd(worker);
  Kill(worker);
  End(worker, absl::UnavailableError("the worker said what no worker says, and was ended"));
}

void WorkerCrew::OnReply(WorkerLink& worker, const journal::WorkerReply& reply) {
  std::vector<absl::Status> ended;
  for (const journal::WorkerResult& result : reply.results()) {
    ended.emplace_back(static_cast<absl::StatusCode>(result.code()), result.message());
  }
  switch (worker.state) {
    case State::kAsked:
      if (!ended.front().ok()) return Missed(worker, ended.front());
      worker.ready = true;
      return BeIdleIfReady(worker);
    case State::kBusy:
      return OnEnded(worker, ended);
    case State::kIdle:
      return Kill(worker);  // nobody has asked it
    case State::kKilled:
    case State::kStuck:
      return;  // too late
  }
}

void WorkerCrew::OnEnded(WorkerLink& worker, const std::vector<absl::Status>& steps) {
  if (steps.size() > worker.task->left())
    return OnWord(worker, absl::DataLossError("it did more than it was to"));
  worker.task->ended += steps.size();
  if (worker.task->left() > 0) {
    got_on_ = yard_.clock.Now();
    worker.due = DueOf(*worker.task);
    WakeBy(worker.due);
    return worker.task->told(steps, false);
  }
  WorkerTask task = *std::exchange(worker.task, std::nullopt);
  BeIdle(worker);
  task.told(steps, true);
}

// Of the step that it is at, which has just begun.
MonoTime WorkerCrew::DueOf(const WorkerTask& task) const {
  return yard_.clock.Now() + task.timeouts[task.ended] + kSlack;
}

void WorkerCrew::OnEnd(WorkerLink& worker) {
  if (worker.state == State::kAsked) return Missed(worker, WasKilled());
  Drop(worker);
  End(worker, WasKilled());
  Advance();
}

void WorkerCrew::BeIdleIfReady(WorkerLink& worker) {
  if (!worker.ready || !worker.pidfd) return;
  --coming_;
  BeIdle(worker);
}

void WorkerCrew::BeIdle(WorkerLink& worker) {
  worker.state = State::kIdle;
  worker.since = yard_.clock.Now();
  worker.due = worker.since + kIdle;
  idle_.push_back(&worker);
  WakeBy(worker.due);
  Advance();
}

void WorkerCrew::Advance() {
  while (!queue_.empty() && !idle_.empty()) Give(*idle_.back());
  while (coming_ < queue_.size() && workers_.size() - stuck_ < kQuickMax) {
    const size_t before = workers_.size();
    Hire();
    if (workers_.size() == before) break;
  }
  if (!queue_.empty()) WakeBy(HireAt());
}

void WorkerCrew::Give(WorkerLink& worker) {
  WorkerTask task = std::move(queue_.front());
  queue_.pop_front();
  const absl::Status sent = worker.Send(task);
  if (absl::IsInvalidArgument(sent)) return task.Refuse(sent);
  if (!sent.ok()) {  // it has been killed, and has not heard of the task
    queue_.push_front(std::move(task));
    (void)KillHeld(worker.pidfd.borrow());
    return Drop(worker);
  }
  idle_.pop_back();
  worker.state = State::kBusy;
  got_on_ = yard_.clock.Now();
  worker.due = DueOf(task);
  worker.task = std::move(task);
  WakeBy(worker.due);
}

void WorkerCrew::Hire() {
  absl::StatusOr<std::pair<UniqueFd, UniqueFd>> ends = PacketPair();
  absl::Status status = ends.status();
  std::shared_ptr<WorkerLink> worker;
  if (status.ok()) {
    (void)MayBePassed(ends->first.borrow(), false);  // what a worker's user makes of it may be anything
    worker = std::make_shared<WorkerLink>(std::move(ends->first), *this);
    worker->ShareProgress();
    status = worker->Watch(ReadSet::Of(yard_.strand));
  }
  if (status.ok()) status = yard_.nursery.Ask(identity_, ends->second.borrow());
  hired_ = yard_.clock.Now();
  if (!status.ok()) {
    if (worker != nullptr) worker->Close();
    if (workers_.size() == stuck_) GiveUp(NoWorker(status));
    return;
  }
  worker->due = hired_ + kBirth;
  WakeBy(worker->due);
  yard_.asked.push_back({weak_from_this(), worker});
  workers_.push_back(std::move(worker));
  ++coming_;
  ++yard_.workers;
}

void WorkerCrew::Missed(WorkerLink& worker, const absl::Status& why) {
  const std::shared_ptr<WorkerLink> kept = worker.shared_from_this();
  (void)KillHeld(worker.pidfd.borrow());
  Drop(worker);
  yard_.log.Warn("a cleanup worker could not be made", {{"uid", identity_.uid}, {"error", why.message()}});
  // Others take what waits. With none there, whoever waits tries again, with the pauses of a retry between.
  if (workers_.size() == stuck_) return GiveUp(NoWorker(why));
  WakeBy(HireAt());
}

void WorkerCrew::Kill(WorkerLink& worker) {
  std::erase(idle_, &worker);
  if (worker.state == State::kAsked) --coming_;
  (void)KillHeld(worker.pidfd.borrow());
  worker.state = State::kKilled;
  worker.due = yard_.clock.Now() + kDeath;
  WakeBy(worker.due);
}

void WorkerCrew::Drop(WorkerLink& worker) {
  std::erase(idle_, &worker);
  if (worker.state == State::kAsked) --coming_;
  const bool stuck = worker.state == State::kStuck;
  if (stuck) --stuck_;
  --(stuck ? yard_.stuck : yard_.workers);
  worker.Close();
  std::erase_if(workers_, [&](const auto& each) { return each.get() == &worker; });
}

// What it had begun before the last has gone well: it would have told otherwise.
void WorkerCrew::End(WorkerLink& worker, const absl::Status& status) {
  if (!worker.task.has_value()) return;
  WorkerTask task = *std::exchange(worker.task, std::nullopt);
  const size_t begun = std::clamp(worker.begun(), task.ended + 1, task.timeouts.size());
  std::vector<absl::Status> ended(begun - task.ended);
  ended.back() = status;
  task.told(ended, true);
}

void WorkerCrew::WakeBy(MonoTime time) {
  if (time >= armed_) return;
  armed_ = time;
  const absl::Duration left = std::max(time - yard_.clock.Now(), absl::ZeroDuration());
  timer_.expires_after(absl::ToChronoNanoseconds(left));
  timer_.async_wait([crew = weak_from_this()](const boost::system::error_code& error) {
    const std::shared_ptr<WorkerCrew> self = crew.lock();
    if (!error && self != nullptr) self->Tick();
  });
}

void WorkerCrew::Tick() {
  armed_ = MonoTime::Infinite();
  const MonoTime now = yard_.clock.Now();
  for (const std::shared_ptr<WorkerLink>& worker : std::vector(workers_)) {
    if (worker->due <= now) OnDue(*worker);
  }
  if (HireAt() <= now) Hire();
  Advance();
  for (const std::shared_ptr<WorkerLink>& worker : workers_) WakeBy(worker->due);
}

void WorkerCrew::OnDue(WorkerLink& worker) {
  switch (worker.state) {
    case State::kAsked:
      return Missed(worker, absl::UnavailableError("a worker did not come in time"));
    case State::kIdle:
      worker.due = worker.since + kIdleLast;
      if (workers_.size() == 1 && worker.due > yard_.clock.Now()) return;
      (void)KillHeld(worker.pidfd.borrow());  // one that is stopped does not see the end of its channel
      return Drop(worker);
    case State::kBusy:
      yard_.log.Warn("a cleanup worker does not answer and is killed", {{"uid", identity_.uid}});
      Kill(worker);
      return End(worker,
                 absl::DeadlineExceededError("it was not over in time, and its worker did not answer"));
    case State::kKilled:
      yard_.log.Warn("a cleanup worker hangs in the kernel", {{"uid", identity_.uid}});
      worker.state = State::kStuck;
      worker.due = MonoTime::Infinite();
      ++stuck_;
      ++yard_.stuck;
      --yard_.workers;
      return;
    case State::kStuck:
      return;
  }
}

// When another worker is due for those who have waited too long.
MonoTime WorkerCrew::HireAt() const {
  if (queue_.empty() || coming_ >= queue_.size() || workers_.size() - stuck_ >= kWorkersMax) {
    return MonoTime::Infinite();
  }
  return std::max({queue_.front().since, hired_, got_on_}) + kPatience;
}

}  // namespace lessor
