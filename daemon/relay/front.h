#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

#include "daemon/lease/claim.h"
#include "daemon/pool/connector.h"
#include "daemon/relay/outgoing.h"

namespace lessor {

// How much a front says of its own accord in answer to one call, or little more: then it takes nothing until
// it is called again.
inline constexpr size_t kSaidMax = 64 << 10;

// Where the bytes go that a front passes on or says.
struct Flow {
  Outgoing& to_client;
  Outgoing& to_upstream;
};

// Names a client to whoever wants to cancel what it does (PostgreSQL's BackendKeyData). Unique in its pool;
// the secret is what makes it hard to guess.
struct CancelKey {
  int32_t number = 0;
  int32_t secret = 0;
  friend bool operator==(const CancelKey&, const CancelKey&) = default;
};

// What becomes of the upstream's connection when its client lets go of it.
enum class Leaving : uint8_t {
  kClean,   // between transactions: the next holder resets it on its way
  kReset,   // in step, but inside a transaction, or with locks and the like: to be reset now
  kBroken,  // in the middle of something: to be cancelled and closed
};

// The broker's half of a pool socket's protocol: it answers the client whether or not a connection is behind
// it, and knows at any time in what state the session is. Pure: bytes in, bytes out; no I/O, no clock. Owned
// by its Client, called on its strand only.
//
// The order of calls: OnClient at any time; Attach when wants_upstream(); then OnUpstream, until Detach.
// Detach only while between(), or when the client or the upstream has gone.
class Front {
 public:
  virtual ~Front() = default;

  // What the client sent, in order. Takes from the front of `bytes` what it can: all, unless it wants an
  // upstream first, or enough is unanswered already, or said (all: come back with the rest). An error: not
  // the protocol; what the client shall hear about it has been said, and it must be closed.
  virtual absl::Status OnClient(absl::string_view& bytes, const Flow& flow) = 0;

  // It is known whose client it is; before it wants an upstream.
  virtual void BelongTo(TenantId /*tenant*/) {}

  // What the upstream sent: takes all of it. An error: not the protocol; both sides must be closed.
  virtual absl::Status OnUpstream(absl::string_view bytes, const Flow& flow) = 0;

  // It cannot go on without an upstream.
  virtual bool wants_upstream() const = 0;

  // Wants one only to say what it can say without: has said it now, and wants none (yet).
  virtual bool GreetAlone(const Flow&) { return false; }

  // First it has to know what the user is called whose process the client is; empty: that is not to be had.
  virtual bool wants_user_name() const { return false; }
  virtual void OnUserName(const std::string& /*name*/) {}

  // The client holds `connection` from now on. Says ahead of its next message what brings the upstream's
  // session into the state that the client knows; notes there whose it is.
  virtual void Attach(Connection& connection, const Flow& flow) = 0;
  virtual void Detach() = 0;

  // The client has said all that it must say before anything else: its start-up, and who it is where that has
  // to be proved.
  virtual bool greeted() const { return true; }

  // Attached, and nothing is under way: no message half sent, nothing unanswered, no transaction.
  virtual bool between() const = 0;
  // Attached, and nothing is under way but a transaction that the client has open: it is the client's turn.
  virtual bool in_transaction() const { return false; }
  // Attached, and only the client can carry on what is under way, because the upstream owes nothing: a
  // transaction, half a message, a COPY. False: it is the upstream's turn, or it is not known whose.
  virtual bool awaits_client() const { return false; }

  // Wants to be detached, if that loses nothing.
  enum class Parking : uint8_t {
    kReady,   // yes
    kAsking,  // the upstream has been asked first; ask again when between()
    kPinned,  // no: pinned_by() says why, until it has changed
  };
  virtual Parking Park(const Flow& flow) = 0;
  // In a word or two, for people; empty: nothing. A literal.
  virtual absl::string_view pinned_by() const = 0;

  // The client has said goodbye: nothing more is to be expected of it.
  virtual bool finished() const = 0;

  // The client will say no more, but may still be told (shutdown(2) of its writing side). True: the upstream
  // is to be told the same way; false: it ends when what it has asked is answered.
  virtual bool PassesHalfClose() const { return false; }
  // What the client is owed is not known any more: it listens to a feed.
  virtual bool blind() const { return false; }
  // Attached to a server that does not wait for that: it ends who has ended its writing side, whatever is
  // unanswered, and something may never be (commands that block, feeds).
  virtual bool MayNeverAnswer() const { return false; }

  // The client has said goodbye. True: its locks and the like are being undone first, because a driver that
  // waits for the end of its connection takes that for their end; come back when that is answered.
  virtual bool CleanUp(const Flow&) { return false; }

  // How the upstream is left if the client lets go of it now. Attached only.
  virtual Leaving Leave() const = 0;

  // The upstream has gone. True: nothing is lost by it, and the client can go on as if it had been parked.
  virtual bool SurvivesLoss() const = 0;

  // The upstream cannot be brought into the client's state, or has gone meanwhile. True: it has heard nothing
  // of the client's, which can have another one.
  virtual bool wants_another() const { return false; }

  // The client has asked for the upstream's own socket, and it is the moment to answer: between().
  virtual bool wants_swap() const { return false; }
  // Answers that. OK: the client gets the socket with the answer, and speaks to the upstream itself until
  // something comes from it here again. What has become of the session meanwhile nobody knows: it is pinned.
  virtual void Swap(const absl::Status& /*granted*/, const Flow&) {}

  // Tells the client why it is being closed, in the protocol's own words.
  virtual void Refuse(const absl::Status& why, const Flow& flow) = 0;

  // Of an upstream that is given back well: whoever comes next is served better by one that is opened anew.
  // If so, that is what will be done.
  virtual bool WantsReplaced() { return false; }

  // Whom the client, whose only message this is, wants to have cancelled.
  virtual std::optional<CancelKey> cancels() const { return std::nullopt; }
};

}  // namespace lessor
