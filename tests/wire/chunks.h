#pragma once

#include <functional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include "daemon/wire/exchange.h"

namespace lessor {

// A nonce as the pool makes them.
constexpr char kNonce[] = "0123456789abcdef0123456789abcdef";

using MakeExchange = std::function<Exchange()>;

// What a fresh checker says in the end of `answer`, given to it in these chunks. `cuts` are lengths, used in
// turn, over and over; none: all at once.
absl::StatusOr<ExchangeChecker::Verdict> Judge(const MakeExchange& make, absl::string_view answer,
                                               const std::vector<size_t>& cuts = {});

// "more", "done" or the status' text: what two runs are compared by.
std::string Show(const absl::StatusOr<ExchangeChecker::Verdict>& verdict);

// Expects that `answer` is accepted as a whole, in two parts cut anywhere, and byte by byte; that no part of
// it is enough; and that one byte more is an error, in the same chunk or a later one.
void ExpectExactlyAccepted(const MakeExchange& make, absl::string_view answer);

}  // namespace lessor
