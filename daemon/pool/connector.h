#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

#include "daemon/base/fd.h"
#include "daemon/base/io_threads.h"
#include "daemon/base/mono_time.h"
#include "daemon/journal/ledger.h"

namespace lessor {

// What somebody who holds a connection wants to remember of the upstream's session for who comes next. Of the
// relay; see relay/front.h.
class SessionNotes {
 public:
  virtual ~SessionNotes() = default;
};

// What the broker itself has an upstream do on somebody's behalf. One of the two.
struct Errand {
  std::string sql;                   // PostgreSQL
  std::vector<std::string> command;  // Redis: one command, with its arguments
};

// One pooled connection to an upstream. Owned by its pool; made by a Connector. The pool runs at most one of
// the coroutines at a time, on one io_context, and none while the connection is lent. A lent socket may have
// been duplicated and its flags changed by whoever held it: implementations pass MSG_DONTWAIT and trust
// nothing about it. Every coroutine ends by `deadline` at the latest, and none throws.
class Connection {
 public:
  virtual ~Connection() = default;

  // The socket, for as long as this object lives.
  virtual BorrowedFd fd() const = 0;

  // What the agent may want to know: {"server_version", "15.8"}. Constant.
  virtual const std::map<std::string, std::string>& facts() const = 0;

  // What the upstream has said of its session when it was opened, for fronts that say it to their clients:
  // the ParameterStatus values of PostgreSQL. Constant.
  virtual std::shared_ptr<const std::map<std::string, std::string>> greeting() const { return nullptr; }

  // The upstream's own name for its session, by which another connection may end it: PostgreSQL's backend
  // pid. Constant; empty: it has none.
  virtual std::string upstream_id() const { return ""; }

  // What else the connector's StopQueries needs to know of it, in the connector's own words; a secret.
  // Constant; empty: it can say nothing.
  virtual std::string cancel_ticket() const { return ""; }

  // What its opener asked the upstream to call the session: PostgreSQL's application_name, of which a pooler
  // in between may have made something else. Constant; empty: nobody knows, or it has none.
  virtual absl::string_view opened_under() const { return {}; }

  // What a reset makes the session be called where it was opened under another name than the settings give
  // it, so that it has to be reset before an agent gets it; see Connector::OpenUnder. Constant; empty: it is
  // called what the settings say.
  virtual std::string reset_name() const { return ""; }

  // Whether a reset needs a round trip. If not, it is enough that nothing is unread (LooksQuiet).
  virtual bool ResetsOverTheWire() const = 0;

  // A round trip that shows that the upstream answers.
  virtual asio::awaitable<absl::Status> Validate(MonoTime deadline) = 0;

  // Brings a connection that was lent back to how Connect left it (but for reset_name()), and proves it with
  // the echo of a fresh nonce with nothing behind. Any error means that it must not be lent again.
  virtual asio::awaitable<absl::Status> Reset(MonoTime deadline) = 0;

  // Tells the upstream to stop what it is doing for this connection. Our side of the socket has been ended
  // (SHUT_WR).
  virtual asio::awaitable<absl::Status> Cancel(MonoTime deadline) = 0;

  // Says goodbye and waits for the upstream's EOF: until then the upstream counts this connection. True:
  // nothing more will be heard. False: it has not come in time; as long as Cancel goes well the upstream is
  // there, and this is to be called again.
  virtual asio::awaitable<bool> Close(MonoTime deadline) = 0;

  // Has it done, and throws away what it returns. Only whoever holds the lease may call it. ABORTED:
  // the upstream refused it, in its own words; INVALID_ARGUMENT, UNIMPLEMENTED: it can never go well;
  // otherwise nobody knows whether it was done.
  struct Performed {
    absl::Status how;
    bool in_step = false;  // the connection can be reset; otherwise it must be discarded
  };
  virtual asio::awaitable<Performed> Perform(Errand errand, MonoTime deadline);

  // Null: the upstream's session is as Connect or Reset left it. Touched only by who holds the lease, and by
  // the pool after a reset.
  std::unique_ptr<SessionNotes> notes;

  // What the next start of the broker will know of it. The pool's, and guarded by its mutex.
  Ledger::Entry entry;
};

// An upstream's session that an earlier start of the broker had opened.
struct UpstreamSession {
  std::string id;             // Connection::upstream_id
  absl::Duration age;         // at least so long ago it was opened
  std::string cancel_ticket;  // Connection::cancel_ticket
};

// Makes connections of one protocol to one upstream. Owned by its pool, and outlives its connections.
// Thread-safe.
class Connector {
 public:
  virtual ~Connector() = default;

  // "postgres", "redis", "tcp", "unix".
  virtual std::string kind() const = 0;

  // OK, or why a connection of this upstream is of no use to another process: HANDOFF_ENCRYPTED.
  virtual absl::Status HandoffAllowed() const = 0;

  // Opens and authenticates one connection. Reads its password file each time. Errors: UPSTREAM_UNAVAILABLE
  // quoting the upstream's own words; DESCRIPTORS_EXHAUSTED when this process has none left, which is not the
  // upstream's fault.
  virtual asio::awaitable<absl::StatusOr<std::unique_ptr<Connection>>> Connect(MonoTime deadline) = 0;

  // What the upstream's sessions are called where nobody asks for another name, if the settings leave it to
  // the broker. Constant; empty: they are called what the settings say, or have no names.
  virtual std::string usual_name() const { return ""; }
  // Where usual_name() is not empty: the name under which connections are opened from now on, because it
  // suits clients of the pool's socket.
  virtual void OpenUnder(const std::string& /*name*/) {}

  // Whether EndSessions does more than nothing.
  virtual bool CanEndSessions() const = 0;
  // Ends these, whatever they are doing. Those that have been told to end and are there still after
  // `patience`, by their ids; whoever is not among them has gone, or there is no session of that name and
  // age. An error: nothing is known of any.
  virtual asio::awaitable<absl::StatusOr<std::vector<std::string>>> EndSessions(
      std::vector<UpstreamSession> sessions, absl::Duration patience, MonoTime deadline) = 0;

  // Has the upstream stop what these are doing, without a session of its own that the upstream would count:
  // those whose client has gone end by that. UNIMPLEMENTED: it has no such word, or not for all of these;
  // those of which it is known have been told.
  virtual asio::awaitable<absl::Status> StopQueries(std::vector<UpstreamSession> sessions, MonoTime deadline);

  // A connection that an earlier start of the broker had made, which its holder has passed back. It can be
  // cancelled and closed, and no more.
  virtual std::unique_ptr<Connection> Adopt(UniqueFd socket, UpstreamSession session) = 0;
};

// Looks without waiting: OK while neither side has been ended and nothing is unread. Two system calls.
absl::Status LooksQuiet(BorrowedFd socket);

}  // namespace lessor
