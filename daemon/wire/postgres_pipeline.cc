#include "daemon/wire/postgres_pipeline.h"

#include <algorithm>
#include <utility>

namespace lessor::postgres {
namespace {

// What is answered by a ReadyForQuery, whatever happens.
bool EndsReady(Ask what) {
  return what == Ask::kSync || what == Ask::kQuery || what == Ask::kFunctionCall;
}

}  // namespace

void Pipeline::Push(Asked asked) {
  if (skipping_) {
    if (asked.what != Ask::kSync) return;
    skipping_ = false;
  }
  if (copying_in_) {
    if (asked.what == Ask::kSync) return;
    if (asked.what == Ask::kCopyEnd) copying_in_ = false;
  }
  if (asked.what == Ask::kCopyEnd && empty()) return;
  if (head_ >= kAskedMax) {  // it is never empty, so nothing else would give this up
    asked_.erase(asked_.begin(), asked_.begin() + static_cast<std::ptrdiff_t>(head_));
    head_ = 0;
  }
  asked_.push_back(asked);
}

bool Pipeline::ends_ready() const {
  return !empty() && EndsReady(asked_.back().what);
}

void Pipeline::Pop() {
  ++head_;
  while (!empty() && asked_[head_].what == Ask::kCopyEnd) ++head_;
  if (!empty()) return;
  asked_.clear();
  head_ = 0;
}

Pipeline::Answer Pipeline::Complete(bool matches) {
  if (!matches) return {.out_of_step = true};
  const Asked asked = asked_[head_];
  Pop();
  return {.own = asked.own, .completed = asked};
}

// Of an extended query: the server skips everything up to the next Sync, come or to come.
Pipeline::Answer Pipeline::Fail() {
  if (empty()) return {};  // not an answer: it says goodbye
  const bool own = asked_[head_].own;
  copying_in_ = false;
  if (EndsReady(asked_[head_].what)) return {.own = own};
  const Asked failed = asked_[head_];
  while (!empty() && asked_[head_].what != Ask::kSync) ++head_;
  if (empty()) {
    asked_.clear();
    head_ = 0;
    skipping_ = true;
  }
  return {.own = own, .completed = failed, .failed = true};
}

// The server ignores the Syncs that it reads before the end of the data: clients send them with the query,
// before they know that it is a COPY.
void Pipeline::BeginCopyIn() {
  const auto begin = asked_.begin() + static_cast<std::ptrdiff_t>(head_) + 1;
  const auto end =
      std::find_if(begin, asked_.end(), [](const Asked& asked) { return asked.what == Ask::kCopyEnd; });
  copying_in_ = end == asked_.end();
  asked_.erase(std::remove_if(begin, end, [](const Asked& asked) { return asked.what == Ask::kSync; }), end);
}

Pipeline::Answer Pipeline::On(char type, char status) {
  switch (type) {
    case 'N':  // NoticeResponse
    case 'S':  // ParameterStatus
    case 'A':  // NotificationResponse
      return {.own = own_first()};
    case 'E':
      return Fail();
    case 'Z': {
      if (empty() && skipping_) {  // for a Sync that a COPY should have swallowed, but failed before
        skipping_ = false;
        status_ = status;
        return {};
      }
      status_ = status;
      return Complete(!empty() && EndsReady(asked_[head_].what));
    }
    default:
      break;
  }
  if (empty()) return {.out_of_step = true};
  const Ask head = asked_[head_].what;
  const bool rows = head == Ask::kQuery || head == Ask::kExecute;
  const Answer part{.own = asked_[head_].own};
  const auto part_if = [&](bool fits) { return fits ? part : Answer{.out_of_step = true}; };
  switch (type) {
    case '1':
      return Complete(head == Ask::kParse);
    case '2':
      return Complete(head == Ask::kBind);
    case '3':
      return Complete(head == Ask::kClose);
    case 't':
      return part_if(head == Ask::kDescribeStatement);
    case 'T':
      if (head == Ask::kQuery) return part;
      return Complete(head == Ask::kDescribeStatement || head == Ask::kDescribePortal);
    case 'n':
      return Complete(head == Ask::kDescribeStatement || head == Ask::kDescribePortal);
    case 'D':  // DataRow
    case 'H':  // CopyOutResponse
    case 'd':  // CopyData
    case 'c':  // CopyDone
      return part_if(rows);
    case 'G':  // CopyInResponse
      if (rows) BeginCopyIn();
      return part_if(rows);
    case 'C':  // CommandComplete
    case 'I':  // EmptyQueryResponse
      copying_in_ = false;
      return head == Ask::kQuery ? part : Complete(head == Ask::kExecute);
    case 's':  // PortalSuspended
      return Complete(head == Ask::kExecute);
    case 'V':  // FunctionCallResponse
      return part_if(head == Ask::kFunctionCall);
    default:
      return {.out_of_step = true};
  }
}

bool Pipeline::own_only() const {
  return !skipping_ && std::all_of(asked_.begin() + static_cast<std::ptrdiff_t>(head_), asked_.end(),
                                   [](const Asked& asked) { return asked.own; });
}

bool Pipeline::IsUnderWay(Ask what, uint64_t statement) const {
  return std::any_of(asked_.begin() + static_cast<std::ptrdiff_t>(head_), asked_.end(),
                     [&](const Asked& asked) { return asked.what == what && asked.statement == statement; });
}

void Pipeline::Reset() {
  asked_ = {};
  head_ = 0;
  skipping_ = false;
  copying_in_ = false;
  status_ = 'I';
}

}  // namespace lessor::postgres
