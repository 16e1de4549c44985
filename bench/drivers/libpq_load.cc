// Clients of PostgreSQL, through libpq: of the server itself, of a pooler or of a pool socket.
//
//   libpq_load CONNINFO CONNECTIONS QUERIES [swapped]
//   libpq_load CONNINFO CONNECTIONS idle
//
// With a number, each connection has a thread that prepares `SELECT 1` and executes it so many times, each
// time when the last has been answered: how long a query takes, and how much of that is what stands between.
// swapped: on the server's own socket, which takes the pool socket's place (lessor/swap.h).
// idle: connects one after another, asks a question on each connection, prints how long all took, and keeps
// them open until stdin ends.
#include <unistd.h>

#include <cstdlib>
#include <deque>
#include <latch>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <libpq-fe.h>

#include "lessor/swap.h"

#include "bench/drivers/measure.h"
#include "daemon/base/mono_time.h"

namespace lessor::bench {
namespace {

constexpr int kWarmUp = 200;  // queries
constexpr const char* kQuery = "SELECT 1";
constexpr const char* kStatement = "one";

// An open connection. Its queries block.
class Client {
 public:
  explicit Client(const std::string& conninfo) : connection_(::PQconnectdb(conninfo.c_str()), &::PQfinish) {
    if (::PQstatus(connection_.get()) != CONNECTION_OK) Die(::PQerrorMessage(connection_.get()));
  }
  void Swap() {
    absl::StatusOr<lessor::Swap> swap = lessor::Swap::Over(::PQsocket(connection_.get()));
    if (!swap.ok()) Die(swap.status().ToString());
    swap_ = *std::move(swap);
  }
  void Ask() { CheckAnswer(::PQexec(connection_.get(), kQuery)); }
  void Prepare() { Check(::PQprepare(connection_.get(), kStatement, kQuery, 0, nullptr), PGRES_COMMAND_OK); }
  void Execute() {
    CheckAnswer(::PQexecPrepared(connection_.get(), kStatement, 0, nullptr, nullptr, nullptr, 0));
  }

 private:
  using Result = std::unique_ptr<PGresult, decltype(&::PQclear)>;

  Result Check(PGresult* raw, ExecStatusType wanted) {
    Result result(raw, &::PQclear);
    if (::PQresultStatus(raw) != wanted) Die(::PQerrorMessage(connection_.get()));
    return result;
  }
  void CheckAnswer(PGresult* raw) {
    const Result result = Check(raw, PGRES_TUPLES_OK);
    if (::PQntuples(raw) != 1 || std::string("1") != ::PQgetvalue(raw, 0, 0)) Die("the answer is wrong");
  }

  std::unique_ptr<PGconn, decltype(&::PQfinish)> connection_;
  std::optional<lessor::Swap> swap_;  // goes first
};

// A client that never rests, and its thread. All begin to measure together, when the last has warmed up.
class BusyClient {
 public:
  struct Options {
    int queries = 0;
    bool swapped = false;
  };
  BusyClient(const std::string& conninfo, Options options, std::latch& warm)
      : client_(conninfo), thread_([this, options, &warm] {
          if (options.swapped) client_.Swap();
          client_.Prepare();
          for (int i = 0; i < kWarmUp; ++i) client_.Execute();
          warm.arrive_and_wait();
          for (int i = 0; i < options.queries; ++i) Measure();
        }) {}
  void Join() { thread_.join(); }
  const std::vector<absl::Duration>& times() const { return times_; }

 private:
  void Measure() {
    const MonoTime begin = clock_.Now();
    client_.Execute();
    times_.push_back(clock_.Now() - begin);
  }

  const SystemClock clock_;
  Client client_;
  std::vector<absl::Duration> times_;
  std::thread thread_;  // last: it uses the rest
};

void RunBusy(const std::string& conninfo, int connections, BusyClient::Options options) {
  std::latch warm(connections + 1);
  std::deque<BusyClient> clients;
  for (int i = 0; i < connections; ++i) clients.emplace_back(conninfo, options, warm);
  warm.arrive_and_wait();
  const SystemClock clock;
  const MonoTime begin = clock.Now();
  for (BusyClient& client : clients) client.Join();
  const absl::Duration took = clock.Now() - begin;
  Latencies times;
  for (const BusyClient& client : clients) {
    for (absl::Duration time : client.times()) times.Add(time);
  }
  Emit("queries_per_second", static_cast<double>(times.count()) / absl::ToDoubleSeconds(took));
  EmitPercentiles("query", times);
}

void RunIdle(const std::string& conninfo, int connections) {
  const SystemClock clock;
  const MonoTime begin = clock.Now();
  std::deque<Client> clients;
  for (int i = 0; i < connections; ++i) clients.emplace_back(conninfo).Ask();
  Emit("connect_seconds", absl::ToDoubleSeconds(clock.Now() - begin));
  char end;
  while (::read(STDIN_FILENO, &end, 1) > 0) {
  }
}

}  // namespace
}  // namespace lessor::bench

int main(int argc, char** argv) {
  using namespace lessor::bench;  // NOLINT: this program's own
  const std::vector<std::string> words(argv, argv + argc);
  const bool swapped = words.size() == 5 && words[4] == "swapped";
  const bool known = words.size() == 4 || swapped;
  const bool idle = known && !swapped && words[3] == "idle";
  const int connections = known ? std::atoi(argv[2]) : 0;
  const int queries = known && !idle ? std::atoi(argv[3]) : 0;
  if (connections <= 0 || (!idle && queries <= 0)) {
    Die("libpq_load CONNINFO CONNECTIONS QUERIES [swapped], or libpq_load CONNINFO CONNECTIONS idle");
  }
  RaiseDescriptorLimit();
  if (idle) {
    RunIdle(argv[1], connections);
  } else {
    RunBusy(argv[1], connections, {queries, swapped});
  }
  return 0;
}
