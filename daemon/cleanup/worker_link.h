#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "lessor/journal/record.pb.h"

#include "daemon/base/mono_time.h"
#include "daemon/base/read_set.h"
#include "daemon/cleanup/packet.h"
#include "daemon/cleanup/progress.h"
#include "daemon/cleanup/runner.h"

namespace lessor {

// What a worker is to do, one step after another, and how far it has got.
struct WorkerTask {
  WorkerTask(std::vector<CleanupRunner::Step> steps, CleanupRunner::Told told, MonoTime since);

  std::string request;                   // a WorkerRequest
  std::vector<absl::Duration> timeouts;  // of the steps
  CleanupRunner::Told told;
  MonoTime since;    // when it was asked for
  size_t ended = 0;  // of the steps, as far as it has told

  size_t left() const { return timeouts.size() - ended; }
  // None of what is left can be done, for this reason.
  void Refuse(const absl::Status& why) { told(std::vector(left(), why), true); }
};

// SIGKILL. False: there is no hold on it, or the broker may not.
bool KillHeld(BorrowedFd pidfd);

// The broker's end of one worker, and how it stands with it. Only its crew changes that. On the strand.
class WorkerLink final : public ReadSet::Reader, public std::enable_shared_from_this<WorkerLink> {
 public:
  //   asked ─▶ idle ⇄ busy      killed: it has been sent a SIGKILL, and is seen to end, or else is
  //     └───────┴──────┴──▶ killed ─▶ stuck, which means: somewhere in the kernel
  enum class State { kAsked, kIdle, kBusy, kKilled, kStuck };

  class Listener {
   public:
    virtual ~Listener() = default;
    // What it has said. CANCELLED: it has ended. DATA_LOSS: it said what no worker says.
    virtual void OnWord(WorkerLink& worker, absl::StatusOr<journal::WorkerReply> word) = 0;
  };

  WorkerLink(UniqueFd channel, Listener& listener) : channel_(std::move(channel)), listener_(&listener) {}

  // Begins to listen to it. The kernel's error.
  absl::Status Watch(ReadSet& set);
  // Stops that, for good, and lets the worker see the end of its channel.
  void Close();

  // As SendPacket.
  absl::Status Send(const WorkerTask& task);
  // Lets the worker say in shared memory how far it is; without that it tells of each step by itself.
  void ShareProgress();
  // Steps of its task, as far as is known.
  size_t begun() const { return progress_.has_value() ? progress_->begun() : 0; }

  State state = State::kAsked;
  MonoTime due = MonoTime::Infinite();  // when something must have happened, as the state has it
  MonoTime since;                       // when it became idle
  bool ready = false;                   // it has its identity
  UniqueFd pidfd;                       // once the nursery has answered
  std::optional<WorkerTask> task;       // if it is busy

 private:
  void Read() override;
  void Handle() override;
  void OnEndOfRound() override {}
  void OnHangUp() override;

  UniqueFd channel_;
  std::optional<Progress> progress_;
  Listener* listener_;  // null: nobody cares any more
  ReadSet* set_ = nullptr;
  ReadSet::Token token_ = 0;
  absl::StatusOr<journal::WorkerReply> word_ = absl::UnavailableError("");
};

}  // namespace lessor
