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
  const bool copy_end = asked.what == Ask::kCopyEnd;
  if (skipping_) {
    // A Sync that is in doubt may have ended the skipping.
    if (asked.what != Ask::kSync) return void(lost_ = lost_ || (in_doubt_ > 0 && !copy_end));
    skipping_ = false;
  }
  if (copying_in_) {
    if (asked.what == Ask::kSync) return void(++ignored_);
    copying_in_ = !copy_end;
    mixed_ = mixed_ || !copy_end;
  }
  if (copy_end && empty()) return;
  if (!copy_end) unsynced_ = !EndsReady(asked.what);
  if (head_ >= kAskedMax) {  // it is never empty, so nothing else would give this up
    asked_.erase(asked_.begin(), asked_.begin() + static_cast<std::ptrdiff_t>(head_));
    head_ = 0;
  }
  asked_.push_back(asked);
}

bool Pipeline::ends_ready() const {
  return !empty() && EndsReady(asked_.back().what);
}

bool Pipeline::awaits_client(bool half) const {
  return copying_in_ || empty() || holds_back(half);
}

bool Pipeline::holds_back(bool half) const {
  return !empty() && flushed_ == 0 &&
         std::none_of(asked_.begin() + static_cast<std::ptrdiff_t>(head_), asked_.end() - (half ? 1 : 0),
                      [](const Asked& asked) { return EndsReady(asked.what); });
}

void Pipeline::Pop() {
  answered_ = false;
  do {
    ++head_;
    if (flushed_ > 0) --flushed_;
  } while (!empty() && asked_[head_].what == Ask::kCopyEnd);
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
  const bool doubts = ignored_ > 0;
  lost_ = doubts && mixed_;
  in_doubt_ += std::exchange(ignored_, 0);
  copying_in_ = false;
  if (EndsReady(asked_[head_].what)) {
    answered_ = true;
    return {.own = own, .out_of_step = lost_};
  }
  const Asked failed = asked_[head_];
  for (Pop(); !empty() && asked_[head_].what != Ask::kSync; Pop()) lost_ = lost_ || doubts;
  if (lost_) return {.out_of_step = true};
  skipping_ = empty();
  return {.own = own, .completed = failed, .failed = true};
}

// The server ignores the Syncs that it reads before the end of the data: clients send them with the query,
// before they know that it is a COPY.
void Pipeline::BeginCopyIn() {
  const auto begin = asked_.begin() + static_cast<std::ptrdiff_t>(head_) + 1;
  const auto end =
      std::find_if(begin, asked_.end(), [](const Asked& asked) { return asked.what == Ask::kCopyEnd; });
  copying_in_ = end == asked_.end();
  const auto kept = std::remove_if(begin, end, [](const Asked& asked) { return asked.what == Ask::kSync; });
  ignored_ = static_cast<size_t>(end - kept);
  mixed_ = kept != begin;
  asked_.erase(kept, end);
  flushed_ = std::min(flushed_, asked_.size() - head_);
  const auto last = std::find_if(asked_.rbegin(), asked_.rend(),
                                 [](const Asked& asked) { return asked.what != Ask::kCopyEnd; });
  unsynced_ = !EndsReady(last->what);
}

// A query is answered before it is over, so a ReadyForQuery that comes sooner is not its own.
Pipeline::Answer Pipeline::Ready() {
  if (!empty() && EndsReady(asked_[head_].what) && (asked_[head_].what == Ask::kSync || answered_)) {
    return Complete(true);
  }
  if (in_doubt_ == 0) return {.out_of_step = true};
  --in_doubt_;
  skipping_ = false;
  if (empty()) unsynced_ = false;
  return {};
}

Pipeline::Answer Pipeline::On(char type, char status) {
  if (lost_) return {.out_of_step = true};
  switch (type) {
    case 'N':  // NoticeResponse
    case 'S':  // ParameterStatus
    case 'A':  // NotificationResponse
      return {.own = own_first()};
    case 'E':
      return Fail();
    case 'Z':
      status_ = status;
      return Ready();
    default:
      break;
  }
  if (empty()) return {.out_of_step = true};
  const Answer answer = OnAnswer(type);
  // Whatever the server has read before has been answered by now.
  if (!answer.out_of_step) in_doubt_ = 0;
  return answer;
}

Pipeline::Answer Pipeline::OnAnswer(char type) {
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
      ignored_ = 0;
      answered_ = true;
      return head == Ask::kQuery ? part : Complete(head == Ask::kExecute);
    case 's':  // PortalSuspended
      return Complete(head == Ask::kExecute);
    case 'V':  // FunctionCallResponse
      answered_ = true;
      return part_if(head == Ask::kFunctionCall);
    default:
      return {.out_of_step = true};
  }
}

bool Pipeline::own_only() const {
  return !skipping_ && !unsynced_ &&
         std::all_of(asked_.begin() + static_cast<std::ptrdiff_t>(head_), asked_.end(),
                     [](const Asked& asked) { return asked.own; });
}

bool Pipeline::is_last() const {
  auto begin = asked_.begin() + static_cast<std::ptrdiff_t>(head_);
  if (!empty() && EndsReady(begin->what)) ++begin;
  return std::all_of(begin, asked_.end(), [](const Asked& asked) { return asked.what == Ask::kSync; });
}

bool Pipeline::IsUnderWay(Ask what, uint64_t statement) const {
  return std::any_of(asked_.begin() + static_cast<std::ptrdiff_t>(head_), asked_.end(),
                     [&](const Asked& asked) { return asked.what == what && asked.statement == statement; });
}

void Pipeline::Reset() {
  *this = Pipeline();
}

}  // namespace lessor::postgres
