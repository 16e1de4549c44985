#include "deploy/demo/crew.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace lessor::demo {
namespace {

constexpr size_t kLineMax = 1 << 16;

struct Pipe {
  UniqueFd read;
  UniqueFd write;
};

absl::StatusOr<Pipe> MakePipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return absl::ErrnoToStatus(errno, "pipe2");
  return Pipe{UniqueFd(ends[0]), UniqueFd(ends[1])};
}

// In the child: only what is safe between fork and exec.
[[noreturn]] void BecomeAgent(const Pipe& commands, const Pipe& answers, const char* number, pid_t leader) {
  if (::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || ::getppid() != leader) ::_exit(126);
  if (::dup2(commands.read.raw(), STDIN_FILENO) < 0 || ::dup2(answers.write.raw(), STDOUT_FILENO) < 0) {
    ::_exit(126);
  }
  ::execl("/proc/self/exe", "lessor-demo", "--agent", number, static_cast<char*>(nullptr));
  ::_exit(127);
}

}  // namespace

absl::StatusOr<Crew> Crew::Start(int agents) {
  Crew crew({});
  for (int number = 0; number < agents; ++number) {
    absl::StatusOr<Agent> agent = StartOne(number);
    if (!agent.ok()) return agent.status();
    crew.agents_.push_back(*std::move(agent));
  }
  return crew;
}

absl::StatusOr<Crew::Agent> Crew::StartOne(int number) {
  absl::StatusOr<Pipe> commands = MakePipe();
  absl::StatusOr<Pipe> answers = MakePipe();
  if (!commands.ok()) return commands.status();
  if (!answers.ok()) return answers.status();
  const std::string name = absl::StrCat(number);
  const pid_t leader = ::getpid();
  const pid_t pid = ::fork();
  if (pid < 0) return absl::ErrnoToStatus(errno, "fork");
  if (pid == 0) BecomeAgent(*commands, *answers, name.c_str(), leader);
  Agent agent;
  agent.pid = pid;
  agent.commands = std::move(commands->write);
  agent.answers = std::move(answers->read);
  return agent;
}

Crew::~Crew() {
  for (int number = 0; number < size(); ++number) {
    if (agents_[number].answers) Kill(number);
  }
  for (const Agent& agent : agents_) {
    while (::waitpid(agent.pid, nullptr, 0) < 0 && errno == EINTR) {
    }
  }
}

void Crew::Tell(int agent, const std::string& line) {
  const std::string bytes = line + "\n";
  // A pipe takes a line at once; if the agent is gone, Listen says so.
  (void)!::write(agents_[agent].commands.raw(), bytes.data(), bytes.size());
}

absl::Status Crew::Listen(absl::Duration patience) {
  std::vector<pollfd> watched;
  for (const Agent& agent : agents_)
    watched.push_back({agent.answers.raw(), POLLIN, 0});  // -1: not looked at
  const int ready =
      ::poll(watched.data(), watched.size(), static_cast<int>(absl::ToInt64Milliseconds(patience)));
  if (ready < 0 && errno != EINTR) return absl::ErrnoToStatus(errno, "poll");
  for (int number = 0; ready > 0 && number < size(); ++number) {
    if (watched[number].revents == 0) continue;
    if (absl::Status heard = Hear(number); !heard.ok()) return heard;
  }
  return absl::OkStatus();
}

absl::Status Crew::Hear(int number) {
  Agent& agent = agents_[number];
  const auto fault = [number](absl::string_view what) {
    return absl::InternalError(absl::StrCat("agent ", number, " ", what));
  };
  std::array<char, 4096> buffer;
  const ssize_t got = ::read(agent.answers.raw(), buffer.data(), buffer.size());
  if (got <= 0) return fault("has ended without a word");
  agent.partial.append(buffer.data(), static_cast<size_t>(got));
  for (size_t end; (end = agent.partial.find('\n')) != std::string::npos;) {
    std::string line = agent.partial.substr(0, end);
    agent.partial.erase(0, end + 1);
    if (absl::StartsWith(line, "failed ")) return fault(line);
    agent.lines.push_back(std::move(line));
  }
  return agent.partial.size() > kLineMax ? fault("talks without end") : absl::OkStatus();
}

std::optional<std::string> Crew::TakeLine(int agent) {
  std::deque<std::string>& lines = agents_[agent].lines;
  if (lines.empty()) return std::nullopt;
  std::string line = std::move(lines.front());
  lines.pop_front();
  return line;
}

void Crew::Kill(int agent) {
  agents_[agent].answers.Reset();
  (void)::kill(agents_[agent].pid, SIGKILL);
}

}  // namespace lessor::demo
