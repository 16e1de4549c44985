#include "daemon/journal/journal.h"

#include <signal.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/failpoint.h"
#include "daemon/journal/journal_file.h"

namespace lessor {
namespace {

constexpr size_t kGroupMax = 10'000;  // changes: so long does the first of a group wait for the last at most

absl::StatusOr<std::string> SetAside(const std::string& path, absl::Time now) {
  const std::string aside = absl::StrCat(path, ".damaged-", absl::ToUnixMillis(now));
  if (std::rename(path.c_str(), aside.c_str()) != 0) {
    return absl::ErrnoToStatus(errno, absl::StrCat("rename ", path));
  }
  for (const absl::string_view part : {"-wal", "-shm"}) {  // which may not be there
    (void)std::rename(absl::StrCat(path, part).c_str(), absl::StrCat(aside, part).c_str());
  }
  return aside;
}

}  // namespace

absl::StatusOr<Journal::Opened> Journal::Open(const std::string& state_dir, Options options,
                                              const Clock& clock) {
  const std::string path = absl::StrCat(state_dir, "/journal.db");
  Opened opened;
  absl::StatusOr<std::unique_ptr<File>> file = File::Open(path, options.trail);
  if (absl::IsDataLoss(file.status())) {
    absl::StatusOr<std::string> aside = SetAside(path, clock.WallNow());
    if (!aside.ok()) return aside.status();
    opened.set_aside = *std::move(aside);
    file = File::Open(path, options.trail);
  }
  if (!file.ok()) return file.status();
  absl::StatusOr<std::vector<Session>> sessions = (*file)->Sessions();
  if (!sessions.ok()) return sessions.status();
  absl::StatusOr<std::vector<Action>> actions = (*file)->Actions();
  if (!actions.ok()) return actions.status();
  opened.sessions = *std::move(sessions);
  opened.actions = *std::move(actions);
  opened.journal.reset(new Journal(*std::move(file), std::move(options), clock));
  return opened;
}

Journal::Journal(std::unique_ptr<File> file, Options options, const Clock& clock)
    : options_(std::move(options)), clock_(clock), file_(std::move(file)), thread_([this] { Loop(); }) {}

Journal::~Journal() {
  {
    MutexLock lock(mutex_);
    stopping_ = true;
  }
  changed_.NotifyOne();
  thread_.join();
}

absl::Status Journal::Write(std::vector<Change> changes, Written written) {
  MutexLock lock(mutex_);
  if (written != nullptr && waiting_changes_ + changes.size() > kWaitingMax) {
    return absl::ResourceExhaustedError(
        absl::StrCat("more than ", kWaitingMax, " changes wait for the disk already"));
  }
  Take({std::move(changes), std::move(written), 0, nullptr});
  return absl::OkStatus();
}

void Journal::ReadTrail(size_t most, Read read) {
  MutexLock lock(mutex_);
  Take({{}, nullptr, most, std::move(read)});
}

void Journal::Take(Batch batch) {
  const bool awaited = batch.written != nullptr || batch.read != nullptr;
  if (awaited || waiting_.empty()) changed_.NotifyOne();
  awaited_ |= awaited;
  waiting_changes_ += batch.changes.size();
  waiting_.push_back(std::move(batch));
}

void Journal::Loop() {
  sigset_t all;
  (void)::sigfillset(&all);
  (void)::pthread_sigmask(SIG_BLOCK, &all, nullptr);  // signals are the main thread's
  std::vector<Batch> group;
  for (;;) {
    {
      MutexLock lock(mutex_);
      while (waiting_.empty() && !stopping_) changed_.Wait(mutex_);
      if (waiting_.empty()) return;
      if (!awaited_ && !stopping_) changed_.WaitFor(mutex_, kLinger);
      for (size_t changes = 0; !waiting_.empty() && changes < kGroupMax; waiting_.pop_front()) {
        changes += waiting_.front().changes.size();
        waiting_changes_ -= waiting_.front().changes.size();
        group.push_back(std::move(waiting_.front()));
      }
      awaited_ = awaited_ && !waiting_.empty();
    }
    Commit(group);
    group.clear();
  }
}

// Where all of them do not fit on the disk, some may.
void Journal::Commit(std::vector<Batch>& group) {
  absl::Status status = Keep(group);
  const bool alone = !status.ok() && group.size() > 1;
  for (Batch& batch : group) {
    if (alone) status = Keep({&batch, 1});
    if (batch.written != nullptr) {
      batch.written(status);
    } else if (!status.ok()) {
      options_.failed(status);
    }
    if (batch.read != nullptr) batch.read(file_->Trail(batch.most));
  }
}

absl::Status Journal::Keep(absl::Span<const Batch> batches) {
  const MonoTime began = clock_.Now();
  const absl::Time now = clock_.WallNow();
  size_t changes = 0;
  absl::Status status = LESSOR_FAILPOINT("journal_commit");
  if (status.ok()) status = file_->Begin();
  for (const Batch& batch : batches) {
    for (const Change& change : batch.changes) {
      if (status.ok()) status = file_->Apply(change, now);
      ++changes;
    }
  }
  if (status.ok()) status = file_->Commit();
  if (!status.ok()) file_->Rollback();
  if (status.ok() && changes > 0) options_.committed(changes, clock_.Now() - began);
  return status;
}

}  // namespace lessor
