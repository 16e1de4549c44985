#pragma once

#include <sys/types.h>

#include <memory>
#include <string>
#include <vector>

#include "tests/integration/servers/child_process.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor::testing {

// A PostgreSQL server of the test's own, on a Unix socket in a temporary folder, without TCP and without
// fsync. Ready when constructed; ends the test program, with the server's words, if it does not start. Takes
// about 100 ms, because the data of a new cluster are made once a build (in $LESSOR_BUILD_DIR) and copied.
//
// The superuser is `postgres`; everybody is trusted, but members of the group `with_password` must give
// theirs (scram-sha-256).
class PostgresServer {
 public:
  // The application_name of whoever asks here, in pg_stat_activity.
  static constexpr char kOnlooker[] = "onlooker";

  PostgresServer() : PostgresServer(std::vector<std::string>()) {}
  // With more of its settings: {"max_connections=10"}.
  explicit PostgresServer(const std::vector<std::string>& settings);

  const std::string& socket_dir() const { return folder_.path(); }
  std::string socket_path() const { return socket_dir() + "/.s.PGSQL.5432"; }
  // postgresql://USER@/DATABASE?host=FOLDER
  std::string uri(const std::string& user = "postgres", const std::string& database = "postgres") const;
  pid_t pid() const { return process_->pid(); }
  const ChildProcess& process() const { return *process_; }

  // Ends it and all that it does at once, as an immediate shutdown, or again with the same data.
  void Stop();
  void StartAgain();

  // Runs one or more statements over a connection of its own, as the superuser, and gives the first column of
  // the first row of the last one, "" if there is none. Ends the test program on an error.
  std::string Ask(const std::string& sql) const;

  // Asks the server until it answers `expected`; the server itself waits between two times (pg_sleep). False:
  // not in 30 seconds.
  bool AskUntil(const std::string& sql, const std::string& expected) const;

 private:
  TempFolder folder_;
  const std::vector<std::string> command_;
  std::unique_ptr<ChildProcess> process_;
};

}  // namespace lessor::testing
