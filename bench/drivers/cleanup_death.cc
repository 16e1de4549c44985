// How soon what many agents left behind is gone when all of them are killed at once: from kill -9 until the
// last file of each session has been removed, as the file system tells it; and what that takes of the
// processors: the broker, its nursery and its workers, for each file, until they are quiet again. A session's
// files lie in a scratch folder of its own, as agents' do: in one for all, the removals would wait for its
// lock.
//
//   cleanup_death SOCKET FOLDER PROCESSES SESSIONS ACTIONS     sessions of each process, actions of each
//   session
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
#include <string>
#include <vector>

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

std::string RegisterFrame(const std::string& folder, const std::string& prefix, int actions) {
  v1::AttachRequest request;
  request.set_request_id(kAcquireId);
  const std::string scratch = absl::StrCat(folder, "/", prefix);
  DieUnless(::mkdir(scratch.c_str(), 0700) == 0, "mkdir");
  for (int i = 0; i < actions; ++i) {
    const std::string path = absl::StrCat(scratch, "/", i);
    const UniqueFd made(::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600));
    DieUnless(static_cast<bool>(made), "open");
    request.mutable_register_cleanup()->add_actions()->mutable_remove_file()->set_path(path);
  }
  return request.SerializeAsString();
}

// Its sessions' files are registered; it says so on `ready`, and waits to be killed.
[[noreturn]] void BeAgent(const std::string& socket, const std::string& folder, int number, int sessions,
                          int actions, BorrowedFd ready) {
  std::vector<UniqueFd> held;
  for (int i = 0; i < sessions; ++i) {
    held.push_back(AttachSession(socket));
    SendFrame(held.back().borrow(), RegisterFrame(folder, absl::StrCat(number, "-", i), actions));
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

// The last file of each session to go is the one that it has registered first. Only that is watched: to be
// told of each would take a fifth of the processors from what is measured.
UniqueFd WatchLastFiles(const std::string& folder) {
  UniqueFd events(::inotify_init1(IN_CLOEXEC));
  for (const auto& scratch : std::filesystem::directory_iterator(folder)) {
    const std::string last = scratch.path() / "0";
    DieUnless(::inotify_add_watch(events.raw(), last.c_str(), IN_DELETE_SELF) >= 0, "inotify_add_watch");
  }
  return events;
}

// Reads what is told of `count` files, until all of them have gone.
void Watch(BorrowedFd events, int count, MonoTime since, const Clock& clock, Latencies& gone) {
  std::vector<char> room(kEventBytes);
  while (count > 0) {
    pollfd waiting{events.raw(), POLLIN, 0};
    if (::poll(&waiting, 1, kPatienceMs) != 1) Die(absl::StrCat(count, " sessions' files are still there"));
    absl::SleepFor(kBetweenLooks);
    const ssize_t got = ::read(events.raw(), room.data(), room.size());
    DieUnless(got > 0, "read");
    const absl::Duration took = clock.Now() - since;
    for (ssize_t at = 0; at < got;) {
      const auto* event = reinterpret_cast<const inotify_event*>(room.data() + at);
      if ((event->mask & IN_Q_OVERFLOW) != 0) Die("the kernel's queue of events is too short");
      at += static_cast<ssize_t>(sizeof *event) + event->len;
      if ((event->mask & IN_DELETE_SELF) == 0) continue;  // the watch has ended with its file
      gone.Add(took);
      --count;
    }
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
  if (argc != 6) Die("cleanup_death SOCKET FOLDER PROCESSES SESSIONS ACTIONS");
  const std::string folder = argv[2];
  const int processes = std::atoi(argv[3]);
  const int sessions = std::atoi(argv[4]);
  const int actions = std::atoi(argv[5]);
  std::array<int, 2> ends;
  DieUnless(::pipe2(ends.data(), O_CLOEXEC) == 0, "pipe2");
  const lessor::UniqueFd out(ends[0]);
  const lessor::UniqueFd in(ends[1]);
  std::vector<pid_t> agents;
  for (int number = 0; number < processes; ++number) {
    agents.push_back(::fork());
    DieUnless(agents.back() >= 0, "fork");
    if (agents.back() == 0) BeAgent(argv[1], folder, number, sessions, actions, in.borrow());
  }
  for (int ready = 0; ready < processes; ++ready) {
    char byte;
    DieUnless(::read(out.raw(), &byte, 1) == 1, "an agent has ended");
  }
  const lessor::UniqueFd events = WatchLastFiles(folder);
  const pid_t broker = BrokerOf(argv[1]);
  const absl::Duration taken = ProcessorTimeWhenQuiet(broker);
  const lessor::SystemClock clock;
  Latencies gone;
  const lessor::MonoTime begin = clock.Now();
  for (const pid_t agent : agents) DieUnless(::kill(agent, SIGKILL) == 0, "kill");
  Watch(events.borrow(), processes * sessions, begin, clock, gone);
  CheckAllGone(folder);
  EmitPercentiles("gone", gone);
  Emit("gone_last_us", gone.Percentile(1));
  Emit("processor_us_each",
       absl::ToDoubleMicroseconds(ProcessorTimeWhenQuiet(broker) - taken) / (processes * sessions * actions));
  for (const pid_t agent : agents) (void)::waitpid(agent, nullptr, 0);
  return 0;
}
