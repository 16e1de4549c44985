// PostgresFront: the upstream's own socket for the client's.
#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/relay/postgres_front.h"
#include "daemon/wire/postgres_server.h"

namespace lessor {
namespace {

// A query, so that a server that is not behind a broker answers it with an error, and no harm is done.
constexpr absl::string_view kQuestion("LESSOR SWAP\0", 12);
constexpr absl::string_view kTag = "LESSOR SWAP";

}  // namespace

// In a pipeline it is a query like any other: its answer could not come in its turn.
bool PostgresFront::IsTheQuestion(const Piece& query) const {
  return query.whole() && query.body() == kQuestion && pipeline_.own_only();
}

// The session has to be as the client knows it before the client gets to see it.
void PostgresFront::BeginSwap(Swapping how, const Flow& flow) {
  if (pipeline_.status() != 'I') {
    return RefuseSwap({"25001", "a transaction is open: ask for a swap between transactions"}, flow);
  }
  swap_ = how;
  if (!entered_) Enter(flow, false);
  if (swap_asked()) PrepareAll(flow);
}

void PostgresFront::Swap(const absl::Status& granted, const Flow& flow) {
  const bool at_start = swap_ == Swapping::kAskedAtStart;
  if (!granted.ok() && !at_start) {
    return RefuseSwap({"55000", absl::StrCat("no swap: ", granted.message())}, flow);
  }
  swap_ = granted.ok() ? Swapping::kSwapped : Swapping::kNone;
  pinned_by_ = WhyPinned();
  std::string answer;
  if (!at_start) postgres::AppendCommandComplete(kTag, answer);
  postgres::AppendReadyForQuery('I', answer);
  flow.to_client.Say(std::move(answer));
}

void PostgresFront::RefuseSwap(const Mistake& why, const Flow& flow) {
  swap_ = Swapping::kNone;
  std::string answer;
  postgres::AppendError({false, why.sqlstate, why.message, "The connection goes on through the broker."},
                        answer);
  postgres::AppendReadyForQuery(pipeline_.status(), answer);
  flow.to_client.Say(std::move(answer));
}

}  // namespace lessor
