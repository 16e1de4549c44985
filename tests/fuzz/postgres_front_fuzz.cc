// PostgresFront: a client and servers that say anything at all, at any time. It must never crash, must end
// what it passes on where the messages end, passes on every message of the client's in order, and tells the
// client nothing of a server's but what that has said.
//
// The input is a list of deeds, each two bytes and what follows them: what (its low three bits) and how long.

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/base/reason.h"
#include "daemon/relay/postgres_front.h"
#include "daemon/wire/postgres.h"
#include "tests/fuzz/exchange_fuzz.h"
#include "tests/relay/stub_connection.h"

namespace lessor {
namespace {

enum Deed : uint8_t {
  kClientBytes,
  kServerBytes,
  kClientSays,
  kServerSays,
  kAttach,
  kPark,
  kLose,
  kServerIsIdle
};

std::string Framed(absl::string_view type_and_body) {
  if (type_and_body.empty()) return "";
  const size_t length = type_and_body.size() + 3;
  std::string out(1, type_and_body[0]);
  for (int shift = 24; shift >= 0; shift -= 8) out.push_back(static_cast<char>(length >> shift));
  return absl::StrCat(out, type_and_body.substr(1));
}

// Cuts a stream into messages, and remembers which it has seen.
class Stream {
 public:
  void Add(absl::string_view bytes) {
    while (!bytes.empty() && valid_) {
      absl::StatusOr<std::optional<postgres::Message>> message = reader_.Read(bytes);
      valid_ = message.ok();
      if (!valid_ || !message->has_value()) continue;
      messages_.push_back(absl::StrCat(std::string(1, (*message)->type), (*message)->body));
    }
  }
  bool valid() const { return valid_; }
  const std::vector<std::string>& messages() const { return messages_; }

 private:
  postgres::MessageReader reader_{MiB(1)};
  bool valid_ = true;
  std::vector<std::string> messages_;
};

// Whether all of `some` that `counts` are among `all`, in this order.
template <typename Counts>
bool AreAmong(const std::vector<std::string>& some, const std::vector<std::string>& all, Counts counts) {
  size_t at = 0;
  for (const std::string& one : some) {
    if (!counts(one)) continue;
    while (at < all.size() && all[at] != one) ++at;
    if (at++ >= all.size()) return false;
  }
  return true;
}

class World {
 public:
  World() { front_.BelongTo(TenantId(1)); }
  void Do(uint8_t deed, absl::string_view bytes) {
    switch (static_cast<Deed>(deed & 7)) {
      case kClientBytes:
        return FromClient(bytes);
      case kServerBytes:
        return FromServer(bytes);
      case kClientSays:
        return FromClient(Framed(bytes));
      case kServerSays:
        return FromServer(Framed(bytes));
      case kAttach:
        if (!attached_ && front_.wants_upstream()) Attach((deed & 8) != 0);
        return;
      case kPark:
        if (!attached_ || !front_.between()) return;
        if (front_.Park(flow_) == Front::Parking::kReady) Detach();
        return Collect();
      case kLose:
        if (!attached_) return;
        ended_ = !front_.SurvivesLoss();
        return Detach();
      case kServerIsIdle:
        return FromServer(Framed("ZI"));
    }
  }
  bool ended() const { return ended_; }

 private:
  void Attach(bool another) {
    if (another || connection_ == nullptr) connection_ = std::make_unique<StubConnection>();
    attached_ = true;
    streams_ = std::make_unique<Streams>();
    front_.Attach(*connection_, flow_);
    Collect();
    const std::string held = std::move(held_);
    held_.clear();
    if (!front_.finished()) FromClient(held);
    ended_ = ended_ || front_.finished();
  }
  void Detach() {
    (void)front_.Leave();
    front_.Detach();
    attached_ = false;
  }

  void FromClient(absl::string_view more) {
    held_.append(more.data(), more.size());
    if (ended_ || held_.size() > postgres::kFirstPacketMax + (1 << 20)) return;
    const std::string whole = std::move(held_);
    held_.clear();
    absl::string_view bytes = whole;
    const absl::Status status = front_.OnClient(bytes, flow_);
    if (front_.wants_user_name()) front_.OnUserName("agent");
    if (attached_)
      streams_->said_by_client.Add(absl::string_view(whole).substr(0, whole.size() - bytes.size()));
    held_ = std::string(bytes);
    if (!attached_ && !held_.empty())
      LESSOR_CHECK(front_.wants_upstream() || held_.size() < postgres::kFirstPacketMax);
    ended_ = !status.ok() || front_.finished();
    Collect();
  }

  void FromServer(absl::string_view bytes) {
    if (!attached_ || ended_) return;
    streams_->said_by_server.Add(bytes);
    const std::string read(bytes);
    const absl::Status status = front_.OnUpstream(read, flow_);
    if (!status.ok()) {
      front_.Refuse(absl::UnavailableError("out of step"), flow_);
      LESSOR_CHECK(front_.Leave() != Leaving::kClean || front_.finished());
      ended_ = true;
    }
    Collect();
    (void)front_.Leave();
    if (!ended_ && front_.between()) Account();
  }

  void Collect() {
    for (absl::string_view piece : to_upstream_.pieces()) {
      LESSOR_CHECK(attached_ || ended_);
      streams_->sent_to_server.Add(piece);
    }
    for (absl::string_view piece : to_client_.pieces()) {
      if (attached_) streams_->told_client.Add(piece);
    }
    to_upstream_.Clear();
    to_client_.Clear();
    if (attached_ && !ended_ && front_.wants_swap()) Swap();
  }

  // Granted and refused by turns. The client goes on here, as if it had given the socket back at once.
  void Swap() {
    granted_ = !granted_;
    front_.Swap(granted_ ? absl::OkStatus() : absl::UnavailableError("not now"), flow_);
    LESSOR_CHECK(!front_.wants_swap());
    Collect();
    if (granted_) LESSOR_CHECK(front_.Park(flow_) == Front::Parking::kPinned);
    FromClient("");
  }

  // At rest everything has arrived.
  void Account() {
    LESSOR_CHECK(streams_->sent_to_server.valid() && streams_->told_client.valid());
    LESSOR_CHECK(AreAmong(streams_->said_by_client.messages(), streams_->sent_to_server.messages(),
                          [](const std::string& message) { return message[0] != 'X' && !IsSwap(message); }));
    // Of what the front says itself none has rows or ends a command, but for the word that a swap is granted.
    const auto from_server = [](const std::string& message) {
      return std::string("REKSZvN").find(message[0]) == std::string::npos && !IsSwap(message);
    };
    LESSOR_CHECK(
        AreAmong(streams_->told_client.messages(), streams_->said_by_server.messages(), from_server));
  }

  static bool IsSwap(absl::string_view message) {
    return message.substr(1) == absl::string_view("LESSOR SWAP\0", 12);
  }

  PostgresShared shared_{KiB(64)};
  PostgresFront front_{shared_, /*holder=*/7, CancelKey{1, 2}};
  std::unique_ptr<StubConnection> connection_;
  Outgoing to_client_;
  Outgoing to_upstream_;
  const Flow flow_{to_client_, to_upstream_};
  bool attached_ = false;
  bool ended_ = false;
  bool granted_ = false;
  std::string held_;
  struct Streams {  // of one attachment
    Stream said_by_client;
    Stream sent_to_server;
    Stream said_by_server;
    Stream told_client;
  };
  std::unique_ptr<Streams> streams_ = std::make_unique<Streams>();
};

}  // namespace
}  // namespace lessor

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  absl::string_view input = lessor::FuzzInput(data, size);
  lessor::World world;
  while (input.size() >= 2 && !world.ended()) {
    const auto deed = static_cast<uint8_t>(input[0]);
    const absl::string_view bytes = input.substr(2, static_cast<uint8_t>(input[1]));
    input.remove_prefix(2 + bytes.size());
    world.Do(deed, bytes);
  }
  return 0;
}
