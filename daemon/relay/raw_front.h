#pragma once

#include "daemon/relay/front.h"

namespace lessor {

// The front of `tcp` and `unix` pools, whose protocol nobody here knows: it passes everything, and wants an
// upstream at once, because servers may speak first (SMTP does). A client keeps its connection until it
// closes; what has been said on it is not to be undone, so afterwards nobody else has it.
class RawFront final : public Front {
 public:
  absl::Status OnClient(absl::string_view& bytes, const Flow& flow) override;
  absl::Status OnUpstream(absl::string_view bytes, const Flow& flow) override;
  bool wants_upstream() const override { return !attached_; }
  void Attach(Connection& connection, const Flow& flow) override;
  void Detach() override { attached_ = false; }
  bool between() const override { return false; }  // nobody knows
  bool PassesHalfClose() const override { return true; }
  Parking Park(const Flow& /*flow*/) override { return Parking::kPinned; }
  absl::string_view pinned_by() const override { return "raw protocol"; }
  bool finished() const override { return false; }
  Leaving Leave() const override { return passed_ ? Leaving::kBroken : Leaving::kClean; }
  bool SurvivesLoss() const override { return false; }
  // There are no words for it.
  void Refuse(const absl::Status& /*why*/, const Flow& /*flow*/) override {}

 private:
  bool attached_ = false;
  bool passed_ = false;  // a byte, in either direction
};

}  // namespace lessor
