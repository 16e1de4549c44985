#pragma once

#include <sys/types.h>

#include <cstdint>
#include <optional>
#include <utility>

#include "absl/status/statusor.h"

#include "client/cpp/unique_fd.h"

namespace lessor::cli {

// What the two guardians tell each other.
struct GuardianMessage {
  enum class Kind : uint8_t {
    kSignal,   // to the inner: the command shall get the signal `value`, sent by `sender`
    kStarted,  // from the inner: there is a command
    kStopped,  // from the inner: the command and the outer guardian were stopped, for the `stops`th time
    kEnded,    // from the inner: with the wait status `value`, and nothing is left of it
  };
  Kind kind = Kind::kSignal;
  bool by_terminal = false;  // of kSignal: the terminal sent it, to its foreground process group
  int value = 0;
  pid_t sender = 0;
  int stops = 0;  // of kSignal: how many kStopped had been heard when the signal was read
};

// One end of the socket pair between the guardians. Its far end's closing is the far guardian's death.
class GuardianChannel {
 public:
  static absl::StatusOr<std::pair<GuardianChannel, GuardianChannel>> MakePair();

  // Nobody hears it where the far guardian is dead, which the next Receive tells.
  void Send(const GuardianMessage& message) const;
  // Waits. nullopt: the far guardian is dead, and all that it said was read.
  std::optional<GuardianMessage> Receive() const;

  const UniqueFd& end() const { return end_; }  // readable: Receive does not wait

 private:
  explicit GuardianChannel(UniqueFd end) : end_(std::move(end)) {}

  UniqueFd end_;
};

}  // namespace lessor::cli
