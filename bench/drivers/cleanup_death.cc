// How soon what many agents left behind is gone when all of them are killed at once: from kill -9 until the
// last action of each session has been done, as the file system or the server tells it; and what that takes
// of the processors: the broker, its nursery and its workers, for each action, until they are quiet again. A
// session's files lie in a scratch folder of its own, as agents' do: in one for all, the removals would wait
// for its lock.
//
//   cleanup_death SOCKET FOLDER PROCESSES SESSIONS ACTIONS KIND     sessions of each process, actions of each
//   session; KIND:
//   file                     removals of files
//   command                  the same by /bin/rm
//   statement POOL CONNINFO  NOTIFY over the pool; a connection of the driver's own hears of it
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <libpq-fe.h>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "lessor/v1/attach.pb.h"

#include "bench/drivers/attach_frames.h"
#include "bench/drivers/measure.h"
#include "daemon/base/process.h"

namespace lessor::bench {
namespace {

constexpr int kPatienceMs = 30'000;
constexpr size_t kEventBytes = 256 << 10;
// Between two looks: whoever looked at each file as it goes would take the processors from what it measures.
constexpr absl::Duration kBetweenLooks = absl::Milliseconds(1);
constexpr absl::Duration kQuiet = absl::Milliseconds(50);

struct Mess {  // what each agent leaves behind
  std::string folder;
  std::string kind;
  std::string pool;  // of statements
  int actions = 0;

  bool in_files() const { return kind != "statement"; }
};

constexpr const char* kChannel = "lessor_bench_gone";

void Add(const Mess& mess, const std::string& scratch, int number, v1::CleanupAction& action) {
  if (!mess.in_files()) {
    action.mutable_run_statement()->set_pool(mess.pool);
    action.mutable_run_statement()->set_sql(number == 0 ? absl::StrCat("NOTIFY ", kChannel) : "SELECT 1");
    return;
  }
  const std::string path = absl::StrCat(scratch, "/", number);
  const UniqueFd made(::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600));
  DieUnless(static_cast<bool>(made), "open");
  if (mess.kind == "file") return action.mutable_remove_file()->set_path(path);
  for (const std::string& word : {std::string("/bin/rm"), path})
    action.mutable_run_command()->add_arguments(word);
}

std::string RegisterFrame(const Mess& mess, const std::string& session) {
  v1::AttachRequest request;
  request.set_request_id(kAcquireId);
  const std::string scratch = absl::StrCat(mess.folder, "/", session);
  DieUnless(::mkdir(scratch.c_str(), 0700) == 0, "mkdir");
  for (int i = 0; i < mess.actions; ++i)
    Add(mess, scratch, i, *request.mutable_register_cleanup()->add_actions());
  return request.SerializeAsString();
}

// Its sessions' actions are registered; it says so on `ready`, and waits to be killed.
[[noreturn]] void BeAgent(const std::string& socket, const Mess& mess, int number, int sessions,
                          BorrowedFd ready) {
  std::vector<UniqueFd> held;
  for (int i = 0; i < sessions; ++i) {
    held.push_back(AttachSession(socket));
    SendFrame(held.back().borrow(), RegisterFrame(mess, absl::StrCat(number, "-", i)));
    CheckAnswer(ReceiveFrame(held.back().borrow(), 0).bytes);
  }
  DieUnless(::write(ready.raw(), "", 1) == 1, "write");
  for (;;) ::pause();
}

pid_t BrokerOf(const std::string& socket) {
  ucred peer{};
  socklen_t size = sizeof peer;
  const UniqueFd session = AttachSession(socket);
  DieUnless(::getsockopt(session.raw(), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0, "SO_PEERCRED");
  return peer.pid;
}

// What a process and all that descend from it have taken of the processors.
absl::Duration ProcessorTimeOf(pid_t pid) {
  clockid_t clock = 0;
  timespec time{};
  if (::clock_getcpuclockid(pid, &clock) != 0 || ::clock_gettime(clock, &time) != 0)
    return {};  // it has ended
  absl::Duration all = absl::DurationFromTimespec(time);
  for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
    pid_t other = 0;
    if (!absl::SimpleAtoi(entry.path().filename().string(), &other)) continue;
    const absl::StatusOr<ProcessFacts> facts = ReadProcessFacts(other);
    if (facts.ok() && facts->parent == pid) all += ProcessorTimeOf(other);
  }
  return all;
}

// The same, as soon as it does not grow any more.
absl::Duration ProcessorTimeWhenQuiet(pid_t pid) {
  absl::Duration taken = ProcessorTimeOf(pid);
  for (;;) {
    absl::SleepFor(kQuiet);
    const absl::Duration now = ProcessorTimeOf(pid);
    if (now - taken < kQuiet / 50) return now;
    taken = now;
  }
}

// Sees the last action of each session done: that is the one which it has registered first.
class Witness {
 public:
  virtual ~Witness() = default;
  virtual int descriptor() const = 0;  // readable: there is news
  virtual int Hear() = 0;              // how many sessions more
};

// Only those files are watched: to be told of each would take a fifth of the processors from what is
// measured.
class FileWitness final : public Witness {
 public:
  explicit FileWitness(const std::string& folder) : events_(::inotify_init1(IN_CLOEXEC)), room_(kEventBytes) {
    for (const auto& scratch : std::filesystem::directory_iterator(folder)) {
      const std::string last = scratch.path() / "0";
      DieUnless(::inotify_add_watch(events_.raw(), last.c_str(), IN_DELETE_SELF) >= 0, "inotify_add_watch");
    }
  }
  int descriptor() const override { return events_.raw(); }
  int Hear() override {
    const ssize_t got = ::read(events_.raw(), room_.data(), room_.size());
    DieUnless(got > 0, "read");
    int gone = 0;
    for (ssize_t at = 0; at < got;) {
      const auto* event = reinterpret_cast<const inotify_event*>(room_.data() + at);
      if ((event->mask & IN_Q_OVERFLOW) != 0) Die("the kernel's queue of events is too short");
      at += static_cast<ssize_t>(sizeof *event) + event->len;
      if ((event->mask & IN_DELETE_SELF) != 0) ++gone;  // besides, the end of its watch is told
    }
    return gone;
  }

 private:
  const UniqueFd events_;
  std::vector<char> room_;
};

class StatementWitness final : public Witness {
 public:
  explicit StatementWitness(const std::string& conninfo)
      : connection_(::PQconnectdb(conninfo.c_str()), &::PQfinish) {
    const std::string listen = absl::StrCat("LISTEN ", kChannel);
    const std::unique_ptr<PGresult, decltype(&::PQclear)> result(::PQexec(connection_.get(), listen.c_str()),
                                                                 &::PQclear);
    if (::PQresultStatus(result.get()) != PGRES_COMMAND_OK) Die(::PQerrorMessage(connection_.get()));
  }
  int descriptor() const override { return ::PQsocket(connection_.get()); }
  int Hear() override {
    if (::PQconsumeInput(connection_.get()) == 0) Die(::PQerrorMessage(connection_.get()));
    int gone = 0;
    while (PGnotify* told = ::PQnotifies(connection_.get())) {
      ::PQfreemem(told);
      ++gone;
    }
    return gone;
  }

 private:
  const std::unique_ptr<PGconn, decltype(&::PQfinish)> connection_;
};

void Watch(Witness& witness, int sessions, MonoTime since, const Clock& clock, Latencies& gone) {
  while (sessions > 0) {
    pollfd waiting{witness.descriptor(), POLLIN, 0};
    if (::poll(&waiting, 1, kPatienceMs) != 1)
      Die(absl::StrCat(sessions, " sessions have not been cleaned up"));
    absl::SleepFor(kBetweenLooks);
    const int more = witness.Hear();
    const absl::Duration took = clock.Now() - since;
    for (int i = 0; i < more; ++i) gone.Add(took);
    sessions -= more;
  }
}

void CheckAllGone(const std::string& folder) {
  for (const auto& scratch : std::filesystem::directory_iterator(folder)) {
    if (!std::filesystem::is_empty(scratch.path())) Die("a session's first file was not its last to go");
  }
}

}  // namespace
}  // namespace lessor::bench

int main(int argc, char** argv) {
  using namespace lessor::bench;  // NOLINT: this program's own
  if (argc != 7 && argc != 9)
    Die("cleanup_death SOCKET FOLDER PROCESSES SESSIONS ACTIONS KIND [POOL CONNINFO]");
  const int processes = std::atoi(argv[3]);
  const int sessions = std::atoi(argv[4]);
  const Mess mess{argv[2], argv[6], argc == 9 ? argv[7] : "", std::atoi(argv[5])};
  std::array<int, 2> ends;
  DieUnless(::pipe2(ends.data(), O_CLOEXEC) == 0, "pipe2");
  const lessor::UniqueFd out(ends[0]);
  const lessor::UniqueFd in(ends[1]);
  std::vector<pid_t> agents;
  for (int number = 0; number < processes; ++number) {
    agents.push_back(::fork());
    DieUnless(agents.back() >= 0, "fork");
    if (agents.back() == 0) BeAgent(argv[1], mess, number, sessions, in.borrow());
  }
  for (int ready = 0; ready < processes; ++ready) {
    char byte;
    DieUnless(::read(out.raw(), &byte, 1) == 1, "an agent has ended");
  }
  std::unique_ptr<Witness> witness;
  if (mess.in_files()) witness = std::make_unique<FileWitness>(mess.folder);
  if (!mess.in_files()) witness = std::make_unique<StatementWitness>(argv[8]);
  const pid_t broker = BrokerOf(argv[1]);
  const absl::Duration taken = ProcessorTimeWhenQuiet(broker);
  const lessor::SystemClock clock;
  Latencies gone;
  const lessor::MonoTime begin = clock.Now();
  for (const pid_t agent : agents) DieUnless(::kill(agent, SIGKILL) == 0, "kill");
  Watch(*witness, processes * sessions, begin, clock, gone);
  CheckAllGone(mess.folder);
  EmitPercentiles("gone", gone);
  Emit("processor_us_each", absl::ToDoubleMicroseconds(ProcessorTimeWhenQuiet(broker) - taken) /
                                (processes * sessions * mess.actions));
  for (const pid_t agent : agents) (void)::waitpid(agent, nullptr, 0);
  return 0;
}
