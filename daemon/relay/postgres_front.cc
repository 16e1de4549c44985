#include "daemon/relay/postgres_front.h"

#include <utility>
#include <variant>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"

namespace lessor {
namespace {

// Whose contents the front has to know. Everything else passes in pieces.
bool SeesWholeOfClient(char type) {
  return type == 'Q' || type == 'P' || type == 'B' || type == 'D' || type == 'C';
}
bool SeesWholeOfUpstream(char type) {
  return type == 'S' || type == 'Z' || type == 'C' || type == 'T' || type == 'E';
}

constexpr absl::string_view kProtocolViolation = "08P01";
constexpr absl::string_view kTcpHint =
    "Over TCP a pool's user is the name of a tenant, and its password the one in that tenant's "
    "password_file.";

struct SqlState {
  absl::string_view state;
  absl::string_view hint;
};

SqlState SqlStateOf(v1::Reason::Code reason) {
  switch (reason) {
    case v1::Reason::POOL_EXHAUSTED:
    case v1::Reason::WAIT_EXPIRED:
      return {"53300", "Try again later, or raise the pool's max or acquire_timeout."};
    case v1::Reason::QUEUE_FULL:
      return {"53300", "Try again later, or raise the pool's max or max_waiters."};
    case v1::Reason::QUOTA_EXCEEDED:
      return {"53300", "Close a connection of this process or tenant first."};
    case v1::Reason::DESCRIPTORS_EXHAUSTED:
      return {"53300", "Raise the broker's descriptor limit (LimitNOFILE)."};
    case v1::Reason::UPSTREAM_UNAVAILABLE:
      return {"08001", "The broker cannot reach the server; it goes on trying. Try again later."};
    case v1::Reason::POOL_DRAINING:
    case v1::Reason::BROKER_DRAINING:
      return {"57P03", "Connect again in a moment."};
    case v1::Reason::POOL_FORBIDDEN:
      return {"28000",
              "Ask whoever runs the broker: the pool's `allow` has to name your tenant (`default` is "
              "everybody whom "
              "no tenant matches)."};
    case v1::Reason::LEASE_EXPIRED:
      return {"57P05", "A time was over (lease_ttl or another of the pool's settings); connect again."};
    case v1::Reason::LEASE_REVOKED:
    case v1::Reason::SESSION_ENDED:
      return {"57P01", "Connect again."};
    case v1::Reason::HANDOFF_ENCRYPTED:
      return {"08001", "Use an upstream without TLS (sslmode=disable) for this pool."};
    default:
      return {"XX000", "See the broker's log."};
  }
}

}  // namespace

PostgresFront::PostgresFront(PostgresShared& shared, uint64_t holder, CancelKey key, Login* login)
    : shared_(shared),
      holder_(holder),
      key_(key),
      login_(login),
      from_client_(&SeesWholeOfClient, kWholeMax),
      from_upstream_(&SeesWholeOfUpstream, kWholeMax),
      starting_(std::make_unique<Starting>()) {}

PostgresFront::~PostgresFront() = default;

absl::Status PostgresFront::OnClient(absl::string_view& bytes, const Flow& flow) {
  while (!bytes.empty()) {
    switch (phase_) {
      case Phase::kGreeting: {
        if (absl::Status status = OnFirstPacket(bytes, flow); !status.ok()) return status;
        break;
      }
      case Phase::kProving: {
        if (absl::Status status = OnPassword(bytes, flow); !status.ok()) return status;
        break;
      }
      case Phase::kStarting:
        return absl::OkStatus();
      case Phase::kFinished:
        bytes = {};
        return absl::OkStatus();
      case Phase::kOpen: {
        if (from_client_.at_boundary() && bytes.front() == 'X') {
          if (owes_client()) return absl::OkStatus();  // its answers come first
          phase_ = Phase::kFinished;
          break;
        }
        wants_upstream_ = true;
        if (connection_ == nullptr || MustWait(bytes.front())) return absl::OkStatus();
        if (flow.to_client.size() >= kSaidMax) return absl::OkStatus();
        absl::string_view rest = bytes;
        Piece piece;
        std::optional<postgres::MessageWalker> before;
        if (!from_client_.TakeWhole(rest, piece)) {
          if (!entered_) before = from_client_;
          absl::StatusOr<std::optional<Piece>> next = from_client_.Next(rest);
          if (!next.ok()) return Fail(kProtocolViolation, next.status().message(), flow);
          if (!next->has_value()) {
            bytes = rest;
            return absl::OkStatus();
          }
          piece = **next;
        }
        if (!entered_ && !AsksToSwap(piece)) {
          Enter(flow, true);
          if (own_ == Own::kEntering && waits_) {
            if (before) from_client_ = *std::move(before);
            return absl::OkStatus();
          }
        }
        bytes = rest;
        if (absl::Status status = OnMessage(piece, flow); !status.ok()) return status;
        break;
      }
    }
  }
  return absl::OkStatus();
}

absl::Status PostgresFront::OnFirstPacket(absl::string_view& bytes, const Flow& flow) {
  std::string& said = starting_->packet;
  const size_t before = said.size();
  said.append(bytes.data(), bytes.size());
  if (auto known = shared_.startups.find(postgres::FirstPacketIn(said)); known != shared_.startups.end()) {
    bytes.remove_prefix(known->first.size() - before);
    said = {};
    starting_->startup = known->second;
    return BeginSession(flow);
  }
  absl::string_view rest = said;
  absl::StatusOr<std::optional<postgres::FirstPacket>> packet = postgres::ReadFirstPacket(rest);
  const size_t behind = packet.ok() && packet->has_value() ? rest.size() : 0;
  bytes.remove_prefix(bytes.size() - behind);
  if (!packet.ok()) return Fail(kProtocolViolation, packet.status().message(), flow);
  if (!packet->has_value()) return absl::OkStatus();  // more is to come
  if (++starting_->packets > kFirstPacketsMax) {
    return Fail(kProtocolViolation, "too many packets ahead of the start-up", flow);
  }
  if (auto* startup = std::get_if<postgres::StartupPacket>(&**packet)) {
    said = std::string(said, 0, said.size() - behind);
    return OnStartup(std::move(*startup), flow);
  }
  said = {};
  if (std::holds_alternative<postgres::EncryptionRequest>(**packet)) {
    flow.to_client.Say("N");  // it does not leave this host
    return absl::OkStatus();
  }
  if (std::holds_alternative<postgres::SwapRequest>(**packet)) {
    starting_->asks_to_swap = true;
    return absl::OkStatus();
  }
  const auto& cancel = std::get<postgres::CancelPacket>(**packet);
  cancels_ = CancelKey{cancel.process_id, cancel.secret_key};
  phase_ = Phase::kFinished;
  return absl::OkStatus();
}

absl::Status PostgresFront::OnStartup(postgres::StartupPacket packet, const Flow& flow) {
  if (packet.replication) {
    return Fail("0A000", "replication is not possible through a pool; connect to the server itself", flow);
  }
  postgres::SettingList settings = std::exchange(packet.settings, {});
  if (shared_.names.on() && FindSetting(settings, postgres::kApplicationName) == nullptr) {
    settings.emplace_back(postgres::kApplicationName, shared_.names.usual());
  }
  starting_->startup = std::make_shared<const PostgresShared::Startup>(PostgresShared::Startup{
      .packet = std::move(packet),
      .settings = std::make_shared<const postgres::SettingList>(std::move(settings))});
  return BeginSession(flow);
}

absl::Status PostgresFront::BeginSession(const Flow& flow) {
  startup_ = settings_ = starting_->startup->settings;
  // Who has still to prove who it is has no vote yet.
  if (const std::string* name = FindSetting(*settings_, postgres::kApplicationName);
      name != nullptr && login_ == nullptr) {
    shared_.names.OnAsked(*name);
  }
  phase_ = login_ == nullptr ? Phase::kStarting : Phase::kProving;
  wants_upstream_ = login_ == nullptr;
  const std::string& user = starting_->startup->packet.user;
  wants_user_name_ = login_ == nullptr && !user.empty() && user != shared_.user;
  if (login_ != nullptr) {
    std::string request;
    postgres::AppendAuthenticationCleartextPassword(request);
    flow.to_client.Say(std::move(request));
  }
  return absl::OkStatus();
}

absl::Status PostgresFront::OnPassword(absl::string_view& bytes, const Flow& flow) {
  absl::StatusOr<std::optional<postgres::Message>> message = starting_->password.Read(bytes);
  if (message.ok() && !message->has_value()) return absl::OkStatus();  // more is to come
  absl::string_view body = message.ok() ? absl::string_view((*message)->body) : absl::string_view();
  const size_t length = body.find('\0');  // the password goes up to a NUL, which ends the message
  if (!message.ok() || (*message)->type != 'p' || length == body.npos || length + 1 != body.size()) {
    return Fail(kProtocolViolation, "a password was expected", flow);
  }
  const std::string& tenant = starting_->startup->packet.user;
  if (!login_->Authenticate(tenant, body.substr(0, length))) {
    const std::string why = absl::StrCat("password authentication failed for user \"", tenant, "\"");
    SayLast({true, "28P01", why, kTcpHint}, flow);
    return absl::InvalidArgumentError(why);
  }
  starting_->default_user = tenant;
  phase_ = Phase::kStarting;
  wants_upstream_ = true;
  return absl::OkStatus();
}

void PostgresFront::OnUserName(const std::string& name) {
  starting_->default_user = name;
  wants_user_name_ = false;
}

// The pool has one user and one database, whatever the client would like. What drivers send if they were told
// nothing is accepted: the name of the user who runs them, for both, or nothing at all.
std::optional<PostgresFront::Mistake> PostgresFront::WrongName() const {
  const auto fact = [this](const char* name) {
    auto it = shared_.facts.find(name);
    return it == shared_.facts.end() ? absl::string_view() : absl::string_view(it->second);
  };
  const std::string& user = starting_->startup->packet.user;
  const bool is_default = user.empty() || user == starting_->default_user;
  if (!is_default && user != fact("user")) {
    return Mistake{"28000", absl::StrCat("this pool connects as user \"", fact("user"),
                                         "\"; leave the user out, or use that one")};
  }
  const std::string& database = starting_->startup->packet.database;
  if (!database.empty() && database != fact("database") && database != user) {
    return Mistake{"3D000", absl::StrCat("this pool leads to database \"", fact("database"),
                                         "\"; leave the database out, or use that one")};
  }
  return std::nullopt;
}

void PostgresFront::Attach(Connection& connection, const Flow& flow) {
  connection_ = &connection;
  if (connection.notes == nullptr) {
    auto notes = std::make_unique<PostgresNotes>(connection.greeting());
    notes->name_unknown = !connection.reset_name().empty();
    notes->used = notes->changed = notes->name_unknown;  // so it is reset, which shows
    connection.notes = std::move(notes);
  }
  notes_ = static_cast<PostgresNotes*>(connection.notes.get());  // the pool's connector is PostgreSQL's
  entered_ = notes_->holder == holder_;
  has_said_goodbye_ = false;
  wants_upstream_ = false;
  if (shared_.facts.empty()) shared_.facts = connection.facts();
  if (phase_ != Phase::kStarting || Greet(flow)) return;
  Enter(flow, false);  // which tells whether the server takes the settings
}

bool PostgresFront::GreetAlone(const Flow& flow) {
  if (phase_ != Phase::kStarting || starting_->asks_to_swap || !Greet(flow)) return false;
  wants_upstream_ = false;
  return true;
}

// False: no server has said yet whether it takes the settings, and what it says then.
bool PostgresFront::Greet(const Flow& flow) {
  if (shared_.facts.empty()) return false;
  if (const std::optional<Mistake> mistake = WrongName()) {
    (void)Fail(mistake->sqlstate, mistake->message, flow);
    return true;
  }
  if (starting_->startup->reported == nullptr) {
    auto known = shared_.startups.find(starting_->packet);
    if (known == shared_.startups.end()) return false;
    starting_->startup = known->second;
    startup_ = settings_ = known->second->settings;
  }
  Told(starting_->startup->reported);
  AnswerStartup(starting_->startup->greeting, flow);
  return true;
}

void PostgresFront::Detach() {
  if (own_ == Own::kEntering) ++failed_enterings_;
  connection_ = nullptr;
  notes_ = nullptr;
  entered_ = false;
  wants_upstream_ = phase_ == Phase::kStarting;
  swap_ = Swapping::kNone;
  own_ = Own::kNothing;
  resets_alone_ = false;
  own_row_ = {};
  passing_ = rejecting_ = false;
  pipeline_.Reset();
  from_client_.Shrink();
  from_upstream_.Shrink();
  parsing_ = {};
  deallocated_ = {};
  tail_ = {};
  told_ = {};
}

void PostgresFront::AnswerStartup(absl::string_view greeting, const Flow& flow) {
  std::string answer(greeting);
  postgres::AppendBackendKeyData(key_.number, key_.secret, answer);
  const bool swap = starting_->asks_to_swap;
  if (!swap) postgres::AppendReadyForQuery('I', answer);
  flow.to_client.Say(std::move(answer));
  starting_.reset();
  phase_ = Phase::kOpen;
  if (swap) BeginSwap(Swapping::kAskedAtStart, flow);
}

absl::Status PostgresFront::Fail(absl::string_view sqlstate, absl::string_view message, const Flow& flow) {
  SayLast({true, sqlstate, message, ""}, flow);
  return absl::InvalidArgumentError(message);
}

void PostgresFront::Refuse(const absl::Status& why, const Flow& flow) {
  if (phase_ == Phase::kFinished) return;
  const SqlState words = SqlStateOf(ReasonOf(why));
  SayLast({true, words.state, why.message(), words.hint}, flow);
}

// Not into the middle of a message: the client would take it for the rest of a row. Nor behind the server's
// own last word.
void PostgresFront::SayLast(const postgres::ErrorWords& words, const Flow& flow) {
  phase_ = Phase::kFinished;
  if ((passing_ && from_upstream_.within()) || (connection_ != nullptr && has_said_goodbye_)) return;
  std::string error;
  postgres::AppendError(words, error);
  flow.to_client.Say(std::move(error));
}

bool PostgresFront::between() const {
  return connection_ != nullptr && phase_ != Phase::kStarting && in_step() && pipeline_.status() == 'I';
}

bool PostgresFront::in_transaction() const {
  return connection_ != nullptr && entered_ && own_ == Own::kNothing && in_step() &&
         pipeline_.status() != 'I';
}

bool PostgresFront::awaits_client() const {
  const bool others =
      own_ != Own::kNothing && own_ != Own::kEntering;  // what is entered by comes with the Sync
  if (phase_ != Phase::kOpen || connection_ == nullptr || others || swap_asked() || out_of_step_)
    return false;
  // For copy data nothing has been asked.
  const bool half = from_client_.within() && from_client_.type() != 'd';
  return from_upstream_.within() ? pipeline_.holds_back(half) : pipeline_.awaits_client(half);
}

Leaving PostgresFront::Leave() const {
  // What a swapped one has done nobody has seen.
  if (swap_ == Swapping::kSwapped) return in_step() ? Leaving::kReset : Leaving::kBroken;
  // What would last although nobody is there any more (locks, LISTEN) does not wait for the next holder.
  if (!entered_) return Leaving::kClean;
  if (own_ == Own::kEntering) return Leaving::kBroken;
  if (between()) return traces_ == 0 && pins_ == 0 ? Leaving::kClean : Leaving::kReset;
  return in_step() ? Leaving::kReset : Leaving::kBroken;
}

bool PostgresFront::CleanUp(const Flow& flow) {
  if (own_ == Own::kLeaving || own_ == Own::kAsking) return true;
  if (!in_step() || Leave() != Leaving::kReset) return false;
  // One at a time: DISCARD ALL must not stand behind anything in a pipeline, nor in a transaction.
  discarding_ = pipeline_.status() == 'I' && swap_ != Swapping::kSwapped;
  SendOwn(Own::kLeaving, {discarding_ ? "DISCARD ALL" : "ROLLBACK"}, flow);
  return true;
}

bool PostgresFront::SurvivesLoss() const {
  return between() && phase_ == Phase::kOpen && swap_ == Swapping::kNone && traces_ == 0 && names_.empty() &&
         *WhyPinned() == '\0';
}

}  // namespace lessor
