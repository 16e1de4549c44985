// What is said to a Redis server to validate or reset a connection, and how its answer is checked.
#include <algorithm>
#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

#include "daemon/base/check.h"
#include "daemon/wire/redis.h"
#include "daemon/wire/redis_replies.h"
#include "daemon/wire/upstream_error.h"

namespace lessor::redis {
namespace {

using Type = Reply::Type;

constexpr size_t kErrorKeptMax = 512;  // bytes of a reply that may be an error

using Accepts = std::function<bool(absl::string_view text)>;

// The one reply that a command may have.
struct Step {
  std::string awaiting;  // "the reply to PING"
  Type type;
  std::string text;
  Accepts accepts;        // instead of the text
  bool optional = false;  // the server may refuse it
};

// The upstream's words, without what could be the password: a server that does not know a command quotes the
// arguments, perhaps cut; the command's name is enough.
absl::string_view WithoutPassword(absl::string_view words, absl::string_view password) {
  words = words.substr(0, words.find(", with args"));
  if (!password.empty() && absl::StrContains(words, password))
    return "(its words are withheld: they hold the password)";
  return words;
}

// Demands the replies of `steps`, one after the other.
class Checker final : public ExchangeChecker {
 public:
  Checker(std::vector<Step> steps, std::string password)
      : ExchangeChecker(kExchangeBytesMax),
        steps_(std::move(steps)),
        password_(std::move(password)),
        reader_({.reply_max = kExchangeBytesMax, .depth_max = 4, .elements_max = 256}) {}

  absl::string_view awaiting() const override {
    return at_ < steps_.size() ? absl::string_view(steps_[at_].awaiting) : "nothing more";
  }

 private:
  absl::StatusOr<Verdict> Take(absl::string_view& bytes) override {
    while (at_ < steps_.size()) {
      absl::StatusOr<std::optional<Reply>> reply = reader_.Read(bytes);
      if (!reply.ok()) return Annotated(reply.status());
      if (!reply->has_value()) return Verdict::kMore;
      if (absl::Status good = Check(**reply); !good.ok()) return good;
      ++at_;
    }
    return Verdict::kDone;
  }

  absl::Status Check(const Reply& reply) const {
    const Step& step = steps_[at_];
    if (reply.is_error() && step.optional) return absl::OkStatus();
    if (reply.is_error())
      return UpstreamError(absl::StrCat("awaited ", step.awaiting), WithoutPassword(reply.text, password_));
    const bool good = step.accepts ? step.accepts(reply.text) : reply.text == step.text;
    if (reply.type == step.type && good) return absl::OkStatus();
    // Not quoted: it may be what the last holder's question was answered with.
    return absl::FailedPreconditionError(absl::StrCat("awaited ", step.awaiting, ", got ", reply.Describe()));
  }

  absl::Status Annotated(const absl::Status& status) const {
    return absl::Status(status.code(), absl::StrCat("awaited ", awaiting(), ": ", status.message()));
  }

  const std::vector<Step> steps_;
  const std::string password_;
  ReplyReader reader_;
  size_t at_ = 0;
};

// Collects commands, each with its reply.
class Script {
 public:
  void Add(std::initializer_list<absl::string_view> command, Type type, absl::string_view text) {
    AppendCommand(command, request_);
    steps_.push_back({absl::StrCat("the reply to ", *command.begin()), type, std::string(text), nullptr});
  }
  void Add(std::initializer_list<absl::string_view> command, Type type, Accepts accepts) {
    Add(command, type, "");
    steps_.back().accepts = std::move(accepts);
  }
  // Of which the server may not want to tell.
  void AddOptional(std::initializer_list<absl::string_view> command, Type type, Accepts accepts) {
    Add(command, type, std::move(accepts));
    steps_.back().optional = true;
  }

  void AddLogin(const Login& login) {
    LESSOR_CHECK(login.database >= 0);
    if (!login.user.empty()) {
      Add({"AUTH", login.user, login.password}, Type::kSimple, "OK");
    } else if (!login.password.empty()) {
      Add({"AUTH", login.password}, Type::kSimple, "OK");
    }
    if (login.database != 0) Add({"SELECT", absl::StrCat(login.database)}, Type::kSimple, "OK");
  }

  Exchange Build(std::string password) && {
    return {std::move(request_), std::make_unique<Checker>(std::move(steps_), std::move(password))};
  }

 private:
  std::string request_;
  std::vector<Step> steps_;
};

// Whether CLIENT INFO describes a connection as GreetingExchange leaves it. A field that a server does not
// know yet does not count against it.
bool IsPristine(absl::string_view info, const Login& login) {
  const std::map<absl::string_view, std::string> expected = {
      {"flags", "N"},  {"db", absl::StrCat(login.database)},
      {"sub", "0"},    {"psub", "0"},
      {"ssub", "0"},   {"multi", "-1"},
      {"redir", "-1"}, {"user", login.user.empty() ? "default" : login.user},
  };
  size_t seen = 0;
  for (absl::string_view field : absl::StrSplit(absl::StripTrailingAsciiWhitespace(info), ' ')) {
    const size_t equals = field.find('=');
    if (equals == absl::string_view::npos) return false;
    auto it = expected.find(field.substr(0, equals));
    if (it == expected.end()) continue;
    if (field.substr(equals + 1) != it->second) return false;
    ++seen;
  }
  return seen + 1 >= expected.size();  // ssub: from 7.0 on
}

// Whatever it is.
Accepts Into(std::string& text) {
  return [&text](absl::string_view said) {
    text = std::string(said);
    return true;
  };
}

// The words of an error as it was sent, simple ("-ERR ...") or bulk ("!21\r\nSYNTAX ...").
absl::string_view WordsOf(absl::string_view reply) {
  if (absl::ConsumePrefix(&reply, "!")) reply.remove_prefix(std::min(reply.find('\n') + 1, reply.size()));
  absl::ConsumePrefix(&reply, "-");
  return absl::StripTrailingAsciiWhitespace(reply);
}

// Reads on to the end of the reply, and keeps nothing of it but whether it is an error.
class CommandChecker final : public ExchangeChecker {
 public:
  explicit CommandChecker(StatementAnswer& answer) : ExchangeChecker(kThrownAwayBytesMax), answer_(answer) {}

  absl::string_view awaiting() const override { return answer_ ? "nothing more" : "the reply"; }

 private:
  absl::StatusOr<Verdict> Take(absl::string_view& bytes) override {
    while (!bytes.empty()) {
      const absl::StatusOr<ReplyWalker::Piece> piece = walker_.Next(bytes);
      if (!piece.ok()) return piece.status();
      absl::StrAppend(&kept_, piece->bytes.substr(0, kErrorKeptMax - kept_.size()));
      if (!piece->last) continue;
      const std::string reply = std::exchange(kept_, {});
      if (walker_.type() == Type::kPush) continue;  // of its own accord
      answer_ = walker_.is_error() ? RefusedStatement(WithoutPassword(WordsOf(reply), "")) : absl::OkStatus();
      return Verdict::kDone;
    }
    return Verdict::kMore;
  }

  ReplyWalker walker_;
  std::string kept_;
  StatementAnswer& answer_;
};

}  // namespace

Exchange GreetingExchange(const Login& login) {
  Script script;
  script.AddLogin(login);
  script.Add({"PING"}, Type::kSimple, "PONG");
  return std::move(script).Build(login.password);
}

Exchange ResetExchange(const Login& login, absl::string_view nonce) {
  CheckNonce(nonce);
  Script script;
  script.Add({"RESET"}, Type::kSimple, "RESET");
  script.AddLogin(login);
  script.Add({"ECHO", nonce}, Type::kBulk, nonce);
  return std::move(script).Build(login.password);
}

Exchange ResetInPlaceExchange(const Login& login, absl::string_view nonce) {
  CheckNonce(nonce);
  Script script;
  script.Add({"CLIENT", "REPLY", "ON"}, Type::kSimple, "OK");
  script.Add({"UNWATCH"}, Type::kSimple, "OK");
  script.Add({"CLIENT", "TRACKING", "OFF"}, Type::kSimple, "OK");
  script.Add({"CLIENT", "SETNAME", ""}, Type::kSimple, "OK");
  script.Add({"SELECT", absl::StrCat(login.database)}, Type::kSimple, "OK");
  // A bulk string in RESP2 only: RESP3 answers with a verbatim one.
  script.Add({"CLIENT", "INFO"}, Type::kBulk,
             [login](absl::string_view info) { return IsPristine(info, login); });
  script.Add({"ECHO", nonce}, Type::kBulk, nonce);
  return std::move(script).Build(login.password);
}

Exchange ProbeExchange(absl::string_view nonce) {
  CheckNonce(nonce);
  Script script;
  script.Add({"ECHO", nonce}, Type::kBulk, nonce);
  return std::move(script).Build({});
}

Exchange ClientIdExchange(std::string& id) {
  Script script;
  script.AddOptional({"CLIENT", "ID"}, Type::kInteger, Into(id));
  return std::move(script).Build({});
}

Exchange ListClientExchange(absl::string_view id, std::string& line) {
  Script script;
  script.Add({"CLIENT", "LIST", "ID", id}, Type::kBulk, Into(line));
  return std::move(script).Build({});
}

Exchange KillClientExchange(absl::string_view id) {
  Script script;
  script.Add({"CLIENT", "KILL", "ID", id}, Type::kInteger, [](absl::string_view) { return true; });
  return std::move(script).Build({});
}

std::optional<int64_t> AgeOfClient(absl::string_view line, absl::string_view id) {
  bool same = false;
  int64_t age = -1;
  for (absl::string_view field : absl::StrSplit(absl::StripTrailingAsciiWhitespace(line), ' ')) {
    if (absl::ConsumePrefix(&field, "id=")) same = field == id;
    if (absl::ConsumePrefix(&field, "age=") && !absl::SimpleAtoi(field, &age)) return std::nullopt;
  }
  if (!same || age < 0) return std::nullopt;
  return age;
}

Exchange CommandExchange(absl::Span<const absl::string_view> command, StatementAnswer& answer) {
  Exchange exchange;
  AppendCommand(command, exchange.request);
  exchange.checker = std::make_unique<CommandChecker>(answer);
  return exchange;
}

}  // namespace lessor::redis
