#include "daemon/pool/connectors/postgres.h"

#include <fcntl.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"

#include "daemon/base/random.h"
#include "daemon/base/reason.h"
#include "daemon/pool/connectors/adopted.h"
#include "daemon/pool/connectors/postgres_cancel.h"
#include "daemon/pool/connectors/resolve.h"
#include "daemon/pool/connectors/socket.h"
#include "daemon/pool/connectors/upstream_failure.h"
#include "daemon/settings/secret.h"
#include "daemon/wire/postgres.h"
#include "daemon/wire/postgres_startup.h"

namespace lessor {
namespace {

constexpr int kNonceBytes = 16;
constexpr absl::Duration kClocksDiffer = absl::Seconds(1);  // two hosts', over a connection's life
constexpr std::chrono::milliseconds kLookAgain{5};          // whether what was told to end has ended

using OwnedConn = PostgresConnector::OwnedConn;

// libpq would print what servers have to say to stderr.
void IgnoreNotice(void*, const char*) {}

// libpq's words, its lines as sentences.
std::string WordsOf(const PGconn* conn, absl::string_view password) {
  const absl::string_view words = absl::StripAsciiWhitespace(PQerrorMessage(conn));
  return absl::StrReplaceAll(WithoutSecret(words, password), {{"\n\t", "; "}, {"\n", "; "}, {"\t", " "}});
}

OwnedConn Start(const std::map<std::string, std::string>& settings) {
  std::vector<const char*> keywords;
  std::vector<const char*> values;
  for (const auto& [keyword, value] : settings) {
    keywords.push_back(keyword.c_str());
    values.push_back(value.c_str());
  }
  keywords.push_back(nullptr);
  values.push_back(nullptr);
  return OwnedConn(PQconnectStartParams(keywords.data(), values.data(), /*expand_dbname=*/0), &PQfinish);
}

std::string FactOf(const char* text) {
  return text == nullptr ? "" : text;
}

// libpq tells them by name only: those that servers from 9.6 to 18 report.
std::map<std::string, std::string> ReportedBy(const PGconn* conn) {
  std::map<std::string, std::string> reported;
  for (const char* name :
       {"application_name", "client_encoding", "DateStyle", "default_transaction_read_only", "in_hot_standby",
        "integer_datetimes", "IntervalStyle", "is_superuser", "scram_iterations", "search_path",
        "server_encoding", "server_version", "session_authorization", "standard_conforming_strings",
        "TimeZone"}) {
    const char* value = PQparameterStatus(conn, name);
    if (value != nullptr) reported.emplace(name, value);
  }
  return reported;
}

class PostgresConnection final : public Connection {
 public:
  PostgresConnection(OwnedConn conn, std::string cancel_ticket, std::string opened_under,
                     std::string reset_name, BlockingPool& blocking, const Clock& clock)
      : conn_(std::move(conn)),
        cancel_ticket_(std::move(cancel_ticket)),
        opened_under_(std::move(opened_under)),
        reset_name_(std::move(reset_name)),
        cancel_(PQgetCancel(conn_.get()), &PQfreeCancel),
        peer_(PeerOf(BorrowedFd(PQsocket(conn_.get())))),
        facts_({{"server_version", FactOf(PQparameterStatus(conn_.get(), "server_version"))},
                {"database", FactOf(PQdb(conn_.get()))},
                {"user", FactOf(PQuser(conn_.get()))},
                {"backend_pid", absl::StrCat(PQbackendPID(conn_.get()))}}),
        greeting_(std::make_shared<const std::map<std::string, std::string>>(ReportedBy(conn_.get()))),
        blocking_(blocking),
        clock_(clock) {}

  // PQfinish says goodbye with a plain send, which must not wait; and other duplicates are of no use from
  // here on.
  ~PostgresConnection() override {
    (void)::shutdown(fd().raw(), SHUT_RDWR);
    (void)::fcntl(fd().raw(), F_SETFL, O_NONBLOCK);
    CloseWithoutLinger(fd());
  }

  BorrowedFd fd() const override { return BorrowedFd(PQsocket(conn_.get())); }
  const std::map<std::string, std::string>& facts() const override { return facts_; }
  std::shared_ptr<const std::map<std::string, std::string>> greeting() const override { return greeting_; }
  std::string upstream_id() const override { return absl::StrCat(PQbackendPID(conn_.get())); }
  std::string cancel_ticket() const override { return cancel_ticket_; }
  absl::string_view opened_under() const override { return opened_under_; }
  std::string reset_name() const override { return reset_name_; }
  bool ResetsOverTheWire() const override { return true; }

  asio::awaitable<absl::Status> Validate(MonoTime deadline) override {
    co_return co_await RunExchange(fd(), postgres::ProbeExchange(SecureRandomHex(kNonceBytes)), deadline,
                                   clock_);
  }

  asio::awaitable<absl::Status> Reset(MonoTime deadline) override {
    co_return co_await RunExchange(fd(), postgres::ResetExchange(SecureRandomHex(kNonceBytes), reset_name_),
                                   deadline, clock_);
  }

  // Blocks in a thread of its own, and may do so for longer than this connection lives.
  asio::awaitable<absl::Status> Cancel(MonoTime deadline) override {
    co_return co_await blocking_.Run([cancel = cancel_] { return CancelNow(cancel.get()); }, deadline,
                                     clock_);
  }

  asio::awaitable<Performed> Perform(Errand errand, MonoTime deadline) override {
    StatementAnswer answer;
    Exchange exchange = postgres::StatementExchange(errand.sql, answer);
    co_return co_await RunStatement(fd(), std::move(exchange), answer, deadline, clock_);
  }

  asio::awaitable<bool> Close(MonoTime deadline) override {
    std::string goodbye;
    postgres::AppendTerminate(goodbye);
    co_return co_await EndSessionAndAwaitEof(fd(), std::move(goodbye), peer_, deadline, clock_);
  }

 private:
  static absl::Status CancelNow(PGcancel* cancel) {
    std::array<char, 256> words{};
    if (PQcancel(cancel, words.data(), static_cast<int>(words.size())) == 1) return absl::OkStatus();
    return IndirectFailure("cancel", absl::StripAsciiWhitespace(words.data()));
  }

  const OwnedConn conn_;
  const std::string cancel_ticket_;
  const std::string opened_under_;
  const std::string reset_name_;
  const std::shared_ptr<PGcancel> cancel_;
  const SocketAddress peer_;
  const std::map<std::string, std::string> facts_;
  const std::shared_ptr<const std::map<std::string, std::string>> greeting_;
  BlockingPool& blocking_;
  const Clock& clock_;
};

// Drives libpq to the end of the start-up. It may change its socket between two polls, for the next host.
asio::awaitable<absl::Status> Authenticate(PGconn* conn, std::string what, std::string password,
                                           MonoTime deadline, const Clock& clock) {
  PostgresPollingStatusType wants = PGRES_POLLING_WRITING;
  while (PQstatus(conn) != CONNECTION_BAD) {
    if (wants == PGRES_POLLING_OK) co_return absl::OkStatus();
    if (wants == PGRES_POLLING_FAILED) break;
    const absl::Status ready = co_await WaitUntilReady(
        BorrowedFd(PQsocket(conn)),
        wants == PGRES_POLLING_READING ? Readiness::kReadable : Readiness::kWritable, deadline, clock, what);
    if (!ready.ok()) co_return ready;
    wants = PQconnectPoll(conn);
  }
  co_return IndirectFailure(what, WordsOf(conn, password));
}

// Ends those that are there still, and asks for their pids. A backend with the pid that is younger than the
// connection that had it is somebody else's; so is another user's. `search_path`: what a user's own path
// names before the system's is not to be asked.
std::string EndingSql(const std::vector<UpstreamSession>& sessions) {
  std::vector<std::string> wanted;
  for (const UpstreamSession& session : sessions) {
    int32_t pid = 0;
    if (!absl::SimpleAtoi(session.id, &pid) || pid <= 0) continue;  // no name of ours
    const int64_t age = absl::ToInt64Seconds(std::max(session.age - kClocksDiffer, absl::ZeroDuration()));
    wanted.push_back(absl::StrCat("(", pid, ",", age, ")"));
  }
  if (wanted.empty()) return "";
  return absl::StrCat(
      "SET search_path = pg_catalog; "
      "SELECT a.pid, pg_terminate_backend(a.pid) FROM pg_stat_activity a, (VALUES ",
      absl::StrJoin(wanted, ","),
      ") AS w (pid, age) WHERE a.pid = w.pid AND a.usename = session_user AND a.pid <> pg_backend_pid() AND "
      "clock_timestamp() - a.backend_start >= make_interval(secs => w.age)");
}

// Asks; the first column of the last answer.
asio::awaitable<absl::StatusOr<std::vector<std::string>>> FirstColumn(PGconn* conn, std::string sql,
                                                                      MonoTime deadline, const Clock& clock) {
  const std::string what = "end connections of an earlier start";
  if (PQsendQuery(conn, sql.c_str()) != 1) co_return IndirectFailure(what, WordsOf(conn, ""));
  std::vector<std::string> column;
  for (;;) {
    while (PQisBusy(conn) != 0) {
      const absl::Status ready =
          co_await WaitUntilReady(BorrowedFd(PQsocket(conn)), Readiness::kReadable, deadline, clock, what);
      if (!ready.ok()) co_return ready;
      if (PQconsumeInput(conn) != 1) co_return IndirectFailure(what, WordsOf(conn, ""));
    }
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQgetResult(conn), &PQclear);
    if (result == nullptr) co_return column;
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
      co_return IndirectFailure(what, WordsOf(conn, ""));
    }
    column.clear();
    for (int row = 0; row < PQntuples(result.get()); ++row) {
      column.emplace_back(PQgetvalue(result.get(), row, 0));
    }
  }
}

std::string NameOf(const std::vector<PostgresHost>& hosts) {
  const PostgresHost& first = hosts.front();
  if (first.host.empty() && first.address.empty()) return "PostgreSQL";
  return absl::StrCat("PostgreSQL at ", first.host.empty() ? first.address : first.host);
}

}  // namespace

absl::StatusOr<std::unique_ptr<Connector>> PostgresConnector::Create(const PoolSettings& settings,
                                                                     const Clock& clock) {
  absl::StatusOr<PostgresOptions> options = ParsePostgresOptions(settings.upstream.uri);
  if (!options.ok()) return options.status();
  return std::make_unique<PostgresConnector>(settings, *std::move(options), clock);
}

PostgresConnector::PostgresConnector(const PoolSettings& settings, PostgresOptions options,
                                     const Clock& clock)
    : settings_(settings),
      options_(std::move(options)),
      clock_(clock),
      opens_under_(options_.settings.at(postgres::kApplicationName)) {}

absl::Status PostgresConnector::HandoffAllowed() const {
  if (!options_.encrypted) return absl::OkStatus();
  return ReasonError(v1::Reason::HANDOFF_ENCRYPTED,
                     absl::StrCat(NameOf(options_.hosts),
                                  " is reached by TLS, whose keys cannot be handed over with the socket"));
}

std::string PostgresConnector::usual_name() const {
  return options_.named ? "" : options_.settings.at(postgres::kApplicationName);
}

void PostgresConnector::OpenUnder(const std::string& name) {
  MutexLock lock(mutex_);
  opens_under_ = name;
}

asio::awaitable<absl::StatusOr<PostgresConnector::LoggedIn>> PostgresConnector::LogIn(MonoTime deadline,
                                                                                      std::string name) {
  const std::string what = absl::StrCat("connect to ", NameOf(options_.hosts));
  absl::StatusOr<std::string> password = ReadPassword(settings_);
  if (!password.ok()) co_return IndirectFailure(what, password.status().message());
  absl::StatusOr<std::vector<PostgresHost>> hosts = co_await ResolveHosts(deadline);
  if (!hosts.ok()) co_return hosts.status();
  std::map<std::string, std::string> settings = options_.For(*hosts, *password);
  settings[postgres::kApplicationName] = std::move(name);
  OwnedConn conn = Start(settings);
  if (conn == nullptr) co_return Unavailable(what, "libpq is out of memory");
  PQsetNoticeProcessor(conn.get(), &IgnoreNotice, nullptr);
  const postgres::BackendKeyTrace trace(conn.get());
  const absl::Status authenticated = co_await Authenticate(conn.get(), what, *password, deadline, clock_);
  if (!authenticated.ok()) co_return authenticated;
  (void)PQsetnonblocking(conn.get(), 1);
  const std::optional<int32_t> key = trace.KeyOf(PQbackendPID(conn.get()));
  std::string ticket = key ? postgres::CancelTicket(BorrowedFd(PQsocket(conn.get())), *key) : "";
  co_return LoggedIn{std::move(conn), std::move(ticket)};
}

asio::awaitable<absl::StatusOr<std::unique_ptr<Connection>>> PostgresConnector::Connect(MonoTime deadline) {
  std::string name;
  {
    MutexLock lock(mutex_);
    name = opens_under_;
  }
  const std::string& usual = options_.settings.at(postgres::kApplicationName);
  std::string reset_name = name == usual ? "" : usual;
  absl::StatusOr<LoggedIn> in = co_await LogIn(deadline, name);
  if (!in.ok()) co_return in.status();
  co_return std::make_unique<PostgresConnection>(std::move(in->conn), std::move(in->cancel_ticket),
                                                 std::move(name), std::move(reset_name), cancels_, clock_);
}

asio::awaitable<absl::StatusOr<std::vector<std::string>>> PostgresConnector::EndSessions(
    std::vector<UpstreamSession> sessions, absl::Duration patience, MonoTime deadline) {
  const std::string sql = EndingSql(sessions);
  if (sql.empty()) co_return std::vector<std::string>();
  const absl::StatusOr<LoggedIn> in =
      co_await LogIn(deadline, options_.settings.at(postgres::kApplicationName));
  if (!in.ok()) co_return in.status();
  const MonoTime until = std::min(deadline, clock_.Now() + patience);
  absl::StatusOr<std::vector<std::string>> left;
  for (;;) {
    left = co_await FirstColumn(in->conn.get(), sql, deadline, clock_);
    if (!left.ok() || left->empty() || clock_.Now() >= until) break;
    asio::steady_timer pause(co_await asio::this_coro::executor, kLookAgain);
    co_await pause.async_wait(asio::use_awaitable);
  }
  std::string goodbye;
  postgres::AppendTerminate(goodbye);
  co_await CloseAndAwaitEof(BorrowedFd(PQsocket(in->conn.get())), std::move(goodbye), deadline, clock_);
  co_return left;
}

asio::awaitable<absl::Status> PostgresConnector::StopQueries(std::vector<UpstreamSession> sessions,
                                                             MonoTime deadline) {
  absl::Status all;
  for (const UpstreamSession& one : sessions) {
    all.Update(co_await postgres::CancelByTicket(one.id, one.cancel_ticket, deadline, clock_));
  }
  co_return all;
}

// Names that cannot be resolved are left out as long as one can, as libpq goes on to the next host.
asio::awaitable<absl::StatusOr<std::vector<PostgresHost>>> PostgresConnector::ResolveHosts(
    MonoTime deadline) {
  std::vector<PostgresHost> resolved;
  absl::Status last;
  for (const PostgresHost& host : options_.hosts) {
    if (!host.NeedsLookUp()) {
      resolved.push_back(host);
      continue;
    }
    const absl::StatusOr<std::vector<asio::ip::tcp::endpoint>> endpoints =
        co_await ResolveHost(host.host, host.port_number(), deadline, clock_, look_ups_);
    if (!endpoints.ok()) last = endpoints.status();
    if (!endpoints.ok()) continue;
    for (const asio::ip::tcp::endpoint& endpoint : *endpoints) {
      resolved.push_back({host.host, endpoint.address().to_string(), host.port});
    }
  }
  if (resolved.empty()) co_return last;
  co_return resolved;
}

std::unique_ptr<Connection> PostgresConnector::Adopt(UniqueFd socket, UpstreamSession session) {
  SocketAddress server = postgres::ServerOf(session.cancel_ticket);
  return std::make_unique<AdoptedConnection>(std::move(socket), std::move(session), std::move(server), *this,
                                             clock_);
}

}  // namespace lessor
