#pragma once

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

#include "daemon/base/check.h"
#include "daemon/wire/exchange.h"

namespace lessor {

// The nonce and password of every exchange in the corpus.
constexpr char kFuzzNonce[] = "0123456789abcdef0123456789abcdef";
constexpr char kFuzzPassword[] = "hunter2-hunter2";

inline absl::string_view FuzzInput(const uint8_t* data, size_t size) {
  return absl::string_view(reinterpret_cast<const char*>(data), size);
}

inline std::string Show(const absl::StatusOr<ExchangeChecker::Verdict>& verdict) {
  if (!verdict.ok()) return verdict.status().ToString();
  return *verdict == ExchangeChecker::Verdict::kDone ? "done" : "more";
}

// Ends the run if the verdict on `answer` depends on how it is cut, or holds `secret`. Returns whether it is
// done.
template <typename MakeExchange>
bool CheckVerdict(const MakeExchange& make, absl::string_view answer, const char* secret = nullptr) {
  const Exchange at_once = make();
  const std::string verdict = Show(at_once.checker->Consume(answer));
  for (size_t chunk : {1, 7}) {
    const Exchange in_parts = make();
    auto last = in_parts.checker->Consume("");
    for (size_t at = 0; at < answer.size(); at += chunk)
      last = in_parts.checker->Consume(answer.substr(at, chunk));
    LESSOR_CHECK(Show(last) == verdict);
  }
  LESSOR_CHECK(secret == nullptr || verdict.find(secret) == std::string::npos);
  return verdict == "done";
}

}  // namespace lessor
