// What is said to a PostgreSQL server to validate or reset a connection, and how its answer is checked.
#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/strip.h"

#include "daemon/wire/postgres.h"
#include "daemon/wire/postgres_bytes.h"
#include "daemon/wire/postgres_server.h"
#include "daemon/wire/postgres_startup.h"
#include "daemon/wire/postgres_walker.h"
#include "daemon/wire/upstream_error.h"

namespace lessor::postgres {
namespace {

constexpr size_t kColumnTailBytes = 18;  // of a RowDescription's column, behind its name

// Interjected by the server as it likes.
constexpr char kNotice = 'N';
constexpr char kParameterStatus = 'S';
constexpr char kNotification = 'A';
constexpr char kError = 'E';

constexpr char kReady = 'Z';
constexpr char kComplete = 'C';
constexpr char kRowDescription = 'T';
constexpr char kDataRow = 'D';
constexpr char kCopyIn = 'G';
// What else the answer to a statement is made of: EmptyQueryResponse, CopyOutResponse, CopyData, CopyDone.
constexpr absl::string_view kThrownAway = "CTDNSAIHdc";
constexpr Bytes kWholeMax = KiB(4);  // of an error

// The one message that may come next.
struct Step {
  std::string awaiting;  // "ReadyForQuery behind ROLLBACK"
  char type;
  std::string body;  // exactly; not looked at where `match` says so
  bool (*match)(absl::string_view body) = nullptr;
  bool notifications = false;  // whether some may come before it
};

bool IsAnyTransactionState(absl::string_view body) {
  return body == "I" || body == "T" || body == "E";
}

// One column, of whatever name.
bool IsOneColumn(absl::string_view body) {
  if (!absl::ConsumePrefix(&body, absl::string_view("\0\1", 2))) return false;
  const size_t name = body.find('\0');
  return name != absl::string_view::npos && body.size() == name + 1 + kColumnTailBytes;
}

// The bytes of an int16 or int32 below 256: column counts and the lengths of nonces.
std::string SmallInt(size_t width, size_t value) {
  std::string bytes(width, '\0');
  bytes.back() = static_cast<char>(value);
  return bytes;
}

// "FATAL 57P01: terminating connection due to administrator command". Fields that are missing or broken off
// are left out: a server that says it badly has still said that it failed.
std::string WordsOf(absl::string_view body) {
  const absl::string_view severity = ErrorField(body, 'S');
  const absl::string_view sqlstate = ErrorField(body, 'C');
  const absl::string_view message = ErrorField(body, 'M');
  if (severity.empty() && sqlstate.empty() && message.empty()) return "an error without words";
  return absl::StrCat(severity, " ", sqlstate, ": ", message);
}

// Demands the messages of `steps`, one after the other.
class Checker final : public ExchangeChecker {
 public:
  explicit Checker(std::vector<Step> steps)
      : ExchangeChecker(kExchangeBytesMax), steps_(std::move(steps)), reader_(kExchangeBytesMax) {}

  absl::string_view awaiting() const override {
    return at_ < steps_.size() ? absl::string_view(steps_[at_].awaiting) : "nothing more";
  }

 private:
  absl::StatusOr<Verdict> Take(absl::string_view& bytes) override {
    while (at_ < steps_.size()) {
      absl::StatusOr<std::optional<Message>> message = reader_.Read(bytes);
      if (!message.ok()) {
        return absl::Status(message.status().code(),
                            absl::StrCat("awaited ", awaiting(), ": ", message.status().message()));
      }
      if (!message->has_value()) return Verdict::kMore;
      if (absl::Status good = Check(**message); !good.ok()) return good;
    }
    return Verdict::kDone;
  }

  // Goes one step on, or stays where it is for an interjection.
  absl::Status Check(const Message& message) {
    const Step& step = steps_[at_];
    const char type = message.type;
    if (type == kError) return UpstreamError(absl::StrCat("awaited ", step.awaiting), WordsOf(message.body));
    if (type == kNotice || type == kParameterStatus) return absl::OkStatus();
    if (type == kNotification && step.notifications) return absl::OkStatus();
    if (type != step.type) {
      return absl::FailedPreconditionError(absl::StrFormat("awaited %s, got a message of type 0x%02x",
                                                           step.awaiting, static_cast<unsigned char>(type)));
    }
    // What it says is not quoted: it may be what the last holder's question was answered with.
    const bool good = step.match != nullptr ? step.match(message.body) : message.body == step.body;
    if (!good)
      return absl::FailedPreconditionError(
          absl::StrCat("awaited ", step.awaiting, ", which says something else"));
    ++at_;
    return absl::OkStatus();
  }

  const std::vector<Step> steps_;
  MessageReader reader_;
  size_t at_ = 0;
};

// Collects requests, each with the messages that answer it.
class Script {
 public:
  void AddSync() {
    AppendSync(request_);
    steps_.push_back({.awaiting = "ReadyForQuery behind Sync",
                      .type = kReady,
                      .body = {},
                      .match = IsAnyTransactionState,
                      .notifications = true});
  }

  // A statement that ends any transaction and returns nothing. Notifications for the last holder's LISTEN can
  // come until DISCARD ALL has ended it, and while a transaction lasted they were held back.
  void AddStatement(absl::string_view sql) {
    AppendQuery(sql, request_);
    AddComplete(sql, sql, /*notifications=*/true);
  }

  void AddSet(absl::string_view sql) {
    AppendQuery(sql, request_);
    AddComplete("SET", "SET", /*notifications=*/false);
  }

  void AddNonce(absl::string_view nonce) {
    CheckNonce(nonce);
    AppendQuery(absl::StrCat("SELECT '", nonce, "'"), request_);
    steps_.push_back({.awaiting = "the nonce's RowDescription",
                      .type = kRowDescription,
                      .body = {},
                      .match = IsOneColumn});
    steps_.push_back({.awaiting = "the nonce's DataRow",
                      .type = kDataRow,
                      .body = absl::StrCat(SmallInt(2, 1), SmallInt(4, nonce.size()), nonce)});
    AddComplete("the nonce", "SELECT 1", /*notifications=*/false);
  }

  Exchange Build() && { return {std::move(request_), std::make_unique<Checker>(std::move(steps_))}; }

 private:
  void AddComplete(absl::string_view what, absl::string_view tag, bool notifications) {
    steps_.push_back({.awaiting = absl::StrCat("CommandComplete of ", what),
                      .type = kComplete,
                      .body = absl::StrCat(tag, absl::string_view("\0", 1)),
                      .notifications = notifications});
    steps_.push_back({.awaiting = absl::StrCat("ReadyForQuery behind ", what),
                      .type = kReady,
                      .body = "I",
                      .notifications = notifications});
  }

  std::string request_;
  std::vector<Step> steps_;
};

// Reads on to the end, whatever a statement returns, and keeps nothing of it but how it went.
class StatementChecker final : public ExchangeChecker {
 public:
  explicit StatementChecker(StatementAnswer& answer)
      : ExchangeChecker(kThrownAwayBytesMax),
        walker_([](char type) { return type == kError || type == kReady; }, kWholeMax),
        answer_(answer) {}

  absl::string_view awaiting() const override { return done_ ? "nothing more" : "the end of the statement"; }

 private:
  absl::StatusOr<Verdict> Take(absl::string_view& bytes) override {
    while (!done_) {
      const absl::StatusOr<std::optional<MessageWalker::Piece>> piece = walker_.Next(bytes);
      if (!piece.ok()) return piece.status();
      if (!piece->has_value()) return Verdict::kMore;
      if (!(*piece)->begins) continue;
      if (absl::Status good = Check((*piece)->type, (*piece)->body()); !good.ok()) return good;
    }
    return Verdict::kDone;
  }

  absl::Status Check(char type, absl::string_view body) {
    if (type == kReady) {
      if (!answer_.has_value()) answer_ = body == "I" ? absl::OkStatus() : LeftOpen();
      done_ = true;
    } else if (type == kError) {
      if (!answer_.has_value()) answer_ = RefusedStatement(WordsOf(body));
    } else if (type == kCopyIn) {
      answer_ = absl::InvalidArgumentError("it wants data (COPY FROM STDIN), and there is none");
      return *answer_;
    } else if (kThrownAway.find(type) == absl::string_view::npos) {
      return absl::FailedPreconditionError(absl::StrFormat("awaited %s, got a message of type 0x%02x",
                                                           awaiting(), static_cast<unsigned char>(type)));
    }
    return absl::OkStatus();
  }

  static absl::Status LeftOpen() {
    return absl::InvalidArgumentError("it leaves a transaction open, so that nothing of it holds");
  }

  MessageWalker walker_;
  StatementAnswer& answer_;
  bool done_ = false;
};

}  // namespace

Exchange ResetExchange(absl::string_view nonce, absl::string_view name) {
  Script script;
  script.AddSync();
  script.AddStatement("ROLLBACK");
  script.AddStatement("DISCARD ALL");
  if (!name.empty()) script.AddSet(absl::StrCat("SET ", kApplicationName, " TO ", Literal(name)));
  script.AddNonce(nonce);
  return std::move(script).Build();
}

Exchange ProbeExchange(absl::string_view nonce) {
  Script script;
  script.AddNonce(nonce);
  return std::move(script).Build();
}

Exchange StatementExchange(absl::string_view sql, StatementAnswer& answer) {
  Exchange exchange;
  AppendQuery(sql, exchange.request);
  exchange.checker = std::make_unique<StatementChecker>(answer);
  return exchange;
}

}  // namespace lessor::postgres
