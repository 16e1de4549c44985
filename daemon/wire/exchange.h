#pragma once

#include <memory>
#include <optional>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include "daemon/base/bytes.h"

namespace lessor {

// Judges the upstream's half of an exchange: a pure state machine without I/O or time, which whoever owns the
// connection feeds. Made together with the request that it answers (see Exchange), used for that one request,
// from one thread at a time. Its verdict does not depend on how the bytes were cut into chunks.
//
// Invariants: it takes at most `bytes_max` bytes, and keeps no more than those in memory. Nothing it reports
// contains a password. Once it has failed it stays failed. It says kDone only if the upstream sent what was
// expected and nothing behind it: the caller must then hand the connection on without reading on, or treat
// what it reads as an error (Consume does).
//
// It does not see the end of the stream or a deadline: those are the caller's to report, with awaiting().
class ExchangeChecker {
 public:
  enum class Verdict {
    kMore,  // all well so far: read on
    kDone,  // the upstream has said everything expected, and nothing else
  };

  virtual ~ExchangeChecker() = default;
  ExchangeChecker(const ExchangeChecker&) = delete;
  ExchangeChecker& operator=(const ExchangeChecker&) = delete;

  // Takes every byte that has arrived, in order. After any error the connection must be closed: what it would
  // say next is unknown.
  //   DATA_LOSS            not this protocol, broken off inside, or over `bytes_max`
  //   FAILED_PRECONDITION  well-formed, but not what was expected, or bytes behind the end
  //   UPSTREAM_UNAVAILABLE (reason) the upstream refused; its words are quoted
  absl::StatusOr<Verdict> Consume(absl::string_view bytes);

  // What it waits for now, for the words of an error: "the reply to SELECT". "nothing more" when done.
  virtual absl::string_view awaiting() const = 0;

 protected:
  explicit ExchangeChecker(Bytes bytes_max) : bytes_left_(bytes_max.count()) {}

 private:
  // Takes from the front of `bytes` what it can, all of it unless it returns kDone.
  virtual absl::StatusOr<Verdict> Take(absl::string_view& bytes) = 0;

  absl::Status TakeAll(absl::string_view bytes);

  uint64_t bytes_left_;
  Verdict verdict_ = Verdict::kMore;
  absl::Status failure_;
};

// One request of the broker to an upstream and the judge of its answer. `request` is sent in one write,
// whole, and may contain a password: never log it.
struct Exchange {
  std::string request;
  std::unique_ptr<ExchangeChecker> checker;
};

// How a statement went that somebody else has thought out. Set when the upstream has said so, even if the
// exchange fails afterwards: OK; ABORTED: refused, in the upstream's words; INVALID_ARGUMENT: it can never go
// well.
using StatementAnswer = std::optional<absl::Status>;

// What an answer may be long in all: room for the notices and notifications that a client left behind, no
// more.
constexpr Bytes kExchangeBytesMax = KiB(64);

// And what is thrown away, because nobody wants to know it.
constexpr Bytes kThrownAwayBytesMax = MiB(16);

// Ends the broker if `nonce` is not 16 to 128 lower-case hex digits. Shorter ones could be guessed by the
// last holder of the connection, and hex needs no quoting in any protocol.
void CheckNonce(absl::string_view nonce);

}  // namespace lessor
