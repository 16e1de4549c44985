#include "daemon/pool/connectors/postgres.h"

#include <fcntl.h>
#include <sys/socket.h>

#include <array>
#include <map>
#include <utility>

#include <libpq-fe.h>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"

#include "daemon/base/random.h"
#include "daemon/base/reason.h"
#include "daemon/pool/connectors/resolve.h"
#include "daemon/pool/connectors/socket.h"
#include "daemon/pool/connectors/upstream_failure.h"
#include "daemon/settings/secret.h"
#include "daemon/wire/postgres.h"

namespace lessor {
namespace {

constexpr int kNonceBytes = 16;

using OwnedConn = std::unique_ptr<PGconn, decltype(&PQfinish)>;

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
  PostgresConnection(OwnedConn conn, BlockingPool& blocking, const Clock& clock)
      : conn_(std::move(conn)),
        cancel_(PQgetCancel(conn_.get()), &PQfreeCancel),
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
  bool ResetsOverTheWire() const override { return true; }

  asio::awaitable<absl::Status> Validate(MonoTime deadline) override {
    co_return co_await RunExchange(fd(), postgres::ProbeExchange(SecureRandomHex(kNonceBytes)), deadline,
                                   clock_);
  }

  asio::awaitable<absl::Status> Reset(MonoTime deadline) override {
    co_return co_await RunExchange(fd(), postgres::ResetExchange(SecureRandomHex(kNonceBytes)), deadline,
                                   clock_);
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

  asio::awaitable<void> Close(MonoTime deadline) override {
    std::string goodbye;
    postgres::AppendTerminate(goodbye);
    co_await CloseAndAwaitEof(fd(), std::move(goodbye), deadline, clock_);
  }

 private:
  static absl::Status CancelNow(PGcancel* cancel) {
    std::array<char, 256> words{};
    if (PQcancel(cancel, words.data(), static_cast<int>(words.size())) == 1) return absl::OkStatus();
    return IndirectFailure("cancel", absl::StripAsciiWhitespace(words.data()));
  }

  const OwnedConn conn_;
  const std::shared_ptr<PGcancel> cancel_;
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
    : settings_(settings), options_(std::move(options)), clock_(clock) {}

absl::Status PostgresConnector::HandoffAllowed() const {
  if (!options_.encrypted) return absl::OkStatus();
  return ReasonError(v1::Reason::HANDOFF_ENCRYPTED,
                     absl::StrCat(NameOf(options_.hosts),
                                  " is reached by TLS, whose keys cannot be handed over with the socket"));
}

asio::awaitable<absl::StatusOr<std::unique_ptr<Connection>>> PostgresConnector::Connect(MonoTime deadline) {
  const std::string what = absl::StrCat("connect to ", NameOf(options_.hosts));
  absl::StatusOr<std::string> password = ReadPassword(settings_);
  if (!password.ok()) co_return IndirectFailure(what, password.status().message());
  absl::StatusOr<std::vector<PostgresHost>> hosts = co_await ResolveHosts(deadline);
  if (!hosts.ok()) co_return hosts.status();
  OwnedConn conn = Start(options_.For(*hosts, *password));
  if (conn == nullptr) co_return Unavailable(what, "libpq is out of memory");
  PQsetNoticeProcessor(conn.get(), &IgnoreNotice, nullptr);
  const absl::Status authenticated = co_await Authenticate(conn.get(), what, *password, deadline, clock_);
  if (!authenticated.ok()) co_return authenticated;
  (void)PQsetnonblocking(conn.get(), 1);
  co_return std::make_unique<PostgresConnection>(std::move(conn), cancels_, clock_);
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

}  // namespace lessor
