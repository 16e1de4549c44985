#include "tests/integration/servers/postgres_server.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>

#include <libpq-fe.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/base/clock.h"

namespace lessor::testing {
namespace {

namespace fs = std::filesystem;

using OwnedConn = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using OwnedResult = std::unique_ptr<PGresult, decltype(&PQclear)>;

constexpr char kHba[] =
    "local all +with_password scram-sha-256\n"
    "local all all trust\n";

// Debian keeps the programs of each version apart.
std::string Program(const std::string& name) {
  std::error_code none;
  std::string newest;
  for (const fs::directory_entry& version : fs::directory_iterator("/usr/lib/postgresql", none)) {
    const std::string path = version.path() / "bin" / name;
    if (::access(path.c_str(), X_OK) == 0 && path > newest) newest = path;
  }
  return newest.empty() ? name : newest;
}

[[noreturn]] void Die(const std::string& what, const std::string& output) {
  std::fprintf(stderr, "%s:\n%s\n", what.c_str(), output.c_str());
  ::abort();
}

// A folder that only the server's account can read.
void MakePrivate(const std::string& path, const Account& account) {
  (void)fs::create_directory(path);
  if (::geteuid() == 0) LESSOR_CHECK(::chown(path.c_str(), account.uid, account.gid) == 0);
  LESSOR_CHECK(::chmod(path.c_str(), 0700) == 0);
}

// The server refuses data that do not belong to it.
void GiveTo(const std::string& path, const Account& account) {
  if (::geteuid() != 0) return;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(path)) {
    LESSOR_CHECK(::lchown(entry.path().c_str(), account.uid, account.gid) == 0);
  }
}

void InitDb(const std::string& data) {
  const Account account = UnprivilegedAccount();
  MakePrivate(data, account);
  ChildProcess initdb(
      {.command = {Program("initdb"), "-D", data, "-U", "postgres", "-A", "trust", "--no-sync",
                   "--no-instructions", "--locale=C", "-E", "UTF8", "--wal-segsize=1"},
       .account = account,
       .end_signal = SIGTERM,
       .environment = {}});
  if (initdb.Wait() != 0) Die("initdb fails", initdb.output());
}

// Makes the template if this build has none yet. One test program at a time: the others wait for its lock.
void MakeTemplate(const std::string& build, const std::string& path) {
  const UniqueFd lock(
      ::open((build + "/postgres-template.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
  LESSOR_CHECK(lock && ::flock(lock.raw(), LOCK_EX) == 0);
  if (fs::exists(path)) return;
  const TempFolder scratch;
  InitDb(scratch.path() + "/data");
  const std::string unfinished = path + ".unfinished";
  (void)fs::remove_all(unfinished);
  fs::copy(scratch.path() + "/data", unfinished, fs::copy_options::recursive);
  fs::rename(unfinished, path);
}

// Called before the server's process is there.
std::string PrepareData(const std::string& folder) {
  const Account account = UnprivilegedAccount();
  if (::geteuid() == 0) LESSOR_CHECK(::chown(folder.c_str(), account.uid, account.gid) == 0);
  const std::string data = folder + "/data";
  const char* build = ::getenv("LESSOR_BUILD_DIR");
  if (build == nullptr) {
    InitDb(data);
  } else {
    const std::string path = absl::StrCat(build, "/postgres-template-", account.uid);
    MakeTemplate(build, path);
    MakePrivate(data, account);
    fs::copy(path, data, fs::copy_options::recursive);
    GiveTo(data, account);
  }
  std::ofstream(data + "/pg_hba.conf") << kHba;
  return data;
}

std::vector<std::string> CommandLine(const std::string& folder, const std::vector<std::string>& settings) {
  std::vector<std::string> line = {Program("postgres"), "-D", PrepareData(folder), "-k", folder};
  for (const char* setting :
       {"listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off",
        "max_connections=100", "shared_buffers=16MB", "logging_collector=off", "log_destination=stderr"}) {
    line.insert(line.end(), {"-c", setting});
  }
  for (const std::string& setting : settings) line.insert(line.end(), {"-c", setting});
  return line;
}

OwnedConn Connect(const PostgresServer& server) {
  const std::string uri = absl::StrCat(server.uri(), "&application_name=", PostgresServer::kOnlooker);
  OwnedConn conn(PQconnectdb(uri.c_str()), &PQfinish);
  if (PQstatus(conn.get()) != CONNECTION_OK) Die("cannot ask PostgreSQL", PQerrorMessage(conn.get()));
  return conn;
}

std::string AskOver(PGconn* conn, const std::string& sql) {
  const OwnedResult result(PQexec(conn, sql.c_str()), &PQclear);
  const ExecStatusType status = PQresultStatus(result.get());
  if (status == PGRES_COMMAND_OK) return "";
  if (status != PGRES_TUPLES_OK) Die(sql, PQerrorMessage(conn));
  return PQntuples(result.get()) > 0 && PQnfields(result.get()) > 0 ? PQgetvalue(result.get(), 0, 0) : "";
}

}  // namespace

PostgresServer::PostgresServer(const std::vector<std::string>& settings)
    : command_(CommandLine(folder_.path(), settings)) {
  StartAgain();
  (void)Ask("CREATE ROLE with_password NOLOGIN");
}

// The end signal is that of an immediate shutdown: the server ends its processes too.
void PostgresServer::StartAgain() {
  process_ = std::make_unique<ChildProcess>(ChildProcess::Options{
      .command = command_, .account = UnprivilegedAccount(), .end_signal = SIGQUIT, .environment = {}});
  if (!process_->WaitForOutput("database system is ready to accept connections")) {
    Die("PostgreSQL does not start", process_->output());
  }
}

void PostgresServer::Stop() {
  process_->Signal(SIGQUIT);
  (void)process_->Wait();
}

std::string PostgresServer::uri(const std::string& user, const std::string& database) const {
  return absl::StrCat("postgresql://", user, "@/", database, "?host=", socket_dir());
}

std::string PostgresServer::Ask(const std::string& sql) const {
  return AskOver(Connect(*this).get(), sql);
}

bool PostgresServer::AskUntil(const std::string& sql, const std::string& expected) const {
  const OwnedConn conn = Connect(*this);
  const SystemClock clock;
  const MonoTime deadline = clock.Now() + absl::Seconds(30);
  while (AskOver(conn.get(), sql) != expected) {
    if (clock.Now() >= deadline) return false;
    (void)AskOver(conn.get(), "SELECT pg_sleep(0.01)");
  }
  return true;
}

}  // namespace lessor::testing
