#include "daemon/cleanup/worker_runner.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <boost/asio/post.hpp>

#include "daemon/base/check.h"

namespace lessor {
namespace {

absl::Status NurseryDied() {
  return absl::UnavailableError("the nursery, which makes workers, has died; restart the broker");
}

}  // namespace

// Reads the nursery's answers.
class WorkerRunner::NurseryReader final : public ReadSet::Reader {
 public:
  explicit NurseryReader(WorkerRunner& runner) : runner_(runner) {}

  absl::Status Watch() {
    const absl::StatusOr<ReadSet::Token> token = set().Add(runner_.yard_.nursery.socket(), runner_.reader_);
    if (token.ok()) token_ = *token;
    return token.status();
  }
  void Close() {
    if (token_.has_value()) set().Remove(*std::exchange(token_, std::nullopt));
  }

 private:
  void Read() override { born_ = runner_.yard_.nursery.Answer(); }
  void Handle() override {
    if (token_.has_value()) runner_.OnAnswer(std::move(born_));
  }
  void OnEndOfRound() override {}
  void OnHangUp() override { runner_.OnAnswer(absl::CancelledError("it has ended")); }
  ReadSet& set() const { return ReadSet::Of(runner_.yard_.strand); }

  WorkerRunner& runner_;
  std::optional<ReadSet::Token> token_;
  absl::StatusOr<Nursery::Born> born_ = absl::UnavailableError("");
};

WorkerRunner::WorkerRunner(Nursery& nursery, asio::io_context& strand, const Clock& clock, Logger& log)
    : yard_{nursery, strand, clock, log}, reader_(std::make_shared<NurseryReader>(*this)) {
  asio::post(strand, [this] { Begin(); });
}

WorkerRunner::~WorkerRunner() {
  LESSOR_CHECK(yard_.strand.stopped());
  reader_->Close();
}

void WorkerRunner::Begin() {
  if (const absl::Status watched = reader_->Watch(); !watched.ok()) OnNurseryEnd(watched);
}

void WorkerRunner::Run(const Identity& identity, Step step, Done done) {
  RunInOrder(identity, {std::move(step)},
             [done = std::move(done)](const std::vector<absl::Status>& ended, bool) mutable {
               done(ended.front());
             });
}

void WorkerRunner::RunInOrder(const Identity& identity, std::vector<Step> steps, Told told) {
  WorkerTask task(std::move(steps), std::move(told), yard_.clock.Now());
  asio::post(yard_.strand,
             [this, identity, given = std::move(task)]() mutable { Begin(identity, std::move(given)); });
}

void WorkerRunner::Begin(const Identity& identity, WorkerTask task) {
  if (nursery_died_) return task.Refuse(NurseryDied());
  if (absl::Status can = CanServe(identity); !can.ok()) return task.Refuse(can);
  CrewOf(identity).Run(std::move(task));
}

WorkerCrew& WorkerRunner::CrewOf(const Identity& identity) {
  if (const auto it = crews_.find(identity); it != crews_.end()) return *it->second;
  if (crews_.size() >= sweep_at_) {
    absl::erase_if(crews_, [](const auto& each) { return each.second->resting(); });
    sweep_at_ = std::max<size_t>(64, 2 * crews_.size());
  }
  return *crews_.emplace(identity, std::make_shared<WorkerCrew>(identity, yard_)).first->second;
}

void WorkerRunner::OnAnswer(absl::StatusOr<Nursery::Born> born) {
  if (absl::IsUnavailable(born.status())) return;  // nothing was there after all
  if (absl::IsCancelled(born.status()) || yard_.asked.empty()) return OnNurseryEnd(born.status());
  const std::shared_ptr<WorkerCrew> crew = yard_.asked.front().crew.lock();
  const std::shared_ptr<WorkerLink> worker = yard_.asked.front().worker.lock();
  yard_.asked.pop_front();
  if (crew != nullptr) return crew->OnBorn(worker, std::move(born));
  if (born.ok()) (void)KillHeld(born->pidfd.borrow());
}

absl::Status WorkerRunner::Healthy() const {
  return nursery_died_ ? NurseryDied() : absl::OkStatus();
}

void WorkerRunner::OnNurseryEnd(const absl::Status& why) {
  yard_.log.Error("the nursery has died: no cleanup can be done until the broker is restarted",
                  {{"error", why.message()}});
  nursery_died_ = true;
  reader_->Close();
  for (const auto& [identity, crew] : crews_) crew->GiveUp(NurseryDied());
}

}  // namespace lessor
