#include "tests/wire/chunks.h"

#include <gtest/gtest.h>

namespace lessor {

using Verdict = ExchangeChecker::Verdict;

absl::StatusOr<Verdict> Judge(const MakeExchange& make, absl::string_view answer,
                              const std::vector<size_t>& cuts) {
  const Exchange exchange = make();
  if (cuts.empty()) return exchange.checker->Consume(answer);
  absl::StatusOr<Verdict> verdict = exchange.checker->Consume("");
  for (size_t i = 0; !answer.empty(); i = (i + 1) % cuts.size()) {
    const absl::string_view chunk = answer.substr(0, cuts[i]);
    verdict = exchange.checker->Consume(chunk);
    answer.remove_prefix(chunk.size());
  }
  return verdict;
}

std::string Show(const absl::StatusOr<Verdict>& verdict) {
  if (!verdict.ok()) return verdict.status().ToString();
  return *verdict == Verdict::kDone ? "done" : "more";
}

void ExpectExactlyAccepted(const MakeExchange& make, absl::string_view answer) {
  EXPECT_EQ(Show(Judge(make, answer)), "done");
  EXPECT_EQ(Show(Judge(make, answer, {1})), "done");
  for (size_t cut = 0; cut < answer.size(); ++cut) {
    EXPECT_EQ(Show(Judge(make, answer.substr(0, cut))), "more") << "first " << cut << " bytes";
    EXPECT_EQ(Show(Judge(make, answer, {cut + 1, answer.size()})), "done") << "cut behind byte " << cut;
  }
  const std::string longer = std::string(answer) + "+";
  EXPECT_EQ(Judge(make, longer).status().code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ(Judge(make, longer, {answer.size()}).status().code(), absl::StatusCode::kFailedPrecondition);
}

}  // namespace lessor
