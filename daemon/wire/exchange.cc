#include "daemon/wire/exchange.h"

#include <algorithm>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"

namespace lessor {
namespace {

constexpr size_t kNonceDigitsMin = 16;
constexpr size_t kNonceDigitsMax = 128;

}  // namespace

absl::StatusOr<ExchangeChecker::Verdict> ExchangeChecker::Consume(absl::string_view bytes) {
  if (failure_.ok()) failure_ = TakeAll(bytes);
  if (!failure_.ok()) return failure_;
  return verdict_;
}

absl::Status ExchangeChecker::TakeAll(absl::string_view bytes) {
  // Whatever lies beyond the limit is judged only after what lies within it, so that the verdict is the same
  // for one big chunk and for many small ones.
  absl::string_view within = bytes.substr(0, bytes_left_);
  const size_t beyond = bytes.size() - within.size();
  bytes_left_ -= within.size();
  if (verdict_ == Verdict::kMore && !within.empty()) {
    absl::StatusOr<Verdict> verdict = Take(within);
    if (!verdict.ok()) return verdict.status();
    verdict_ = *verdict;
    LESSOR_CHECK(verdict_ == Verdict::kDone || within.empty());
  }
  if (verdict_ == Verdict::kDone && within.size() + beyond > 0) {
    return absl::FailedPreconditionError("the upstream sent bytes behind the end of its answer");
  }
  if (beyond > 0) {
    return absl::DataLossError(absl::StrCat("the upstream's answer is too long; awaited ", awaiting()));
  }
  return absl::OkStatus();
}

void CheckNonce(absl::string_view nonce) {
  LESSOR_CHECK(nonce.size() >= kNonceDigitsMin && nonce.size() <= kNonceDigitsMax);
  LESSOR_CHECK(std::all_of(nonce.begin(), nonce.end(),
                           [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }));
}

}  // namespace lessor
