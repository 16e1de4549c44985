// lessor-demo: the demonstration of deploy/quickstart.sh, and with --agent one of its agent processes.
#include <signal.h>

#include <cstdio>
#include <string>
#include <utility>

#include <CLI/CLI.hpp>

#include "absl/time/time.h"
#include "deploy/demo/agent.h"
#include "deploy/demo/crew.h"
#include "deploy/demo/demonstration.h"
#include "deploy/demo/observer.h"

#include "daemon/base/clock.h"

namespace lessor::demo {
namespace {

constexpr int kExitNotHeld = 1;
constexpr int kExitUsage = 2;

struct CommandLine {
  std::string postgres;
  std::string redis;
  std::string postgres_log;
  std::string whole_within = "100ms";
  int agent = -1;
};

absl::StatusOr<bool> Demonstrate(const CommandLine& command) {
  absl::Duration whole_within;
  if (!absl::ParseDuration(command.whole_within, &whole_within)) {
    return absl::InvalidArgumentError("--whole-within takes a duration such as 100ms");
  }
  const SystemClock clock;
  absl::StatusOr<Observer> observer = Observer::Open(command.postgres, command.redis);
  if (!observer.ok()) return observer.status();
  absl::StatusOr<Crew> crew = Crew::Start(Demonstration::kAgents);
  if (!crew.ok()) return crew.status();
  return Demonstration({command.postgres_log, whole_within}, *std::move(crew), *std::move(observer), clock)
      .Run();
}

int Main(int argc, char** argv) {
  CommandLine command;
  CLI::App app{
      "lessor-demo shows what Lessor does, with a PostgreSQL and a Redis server that serve nobody else.\n"
      "LESSOR_RUNTIME_DIR names the broker; its pools main and cache have 4 connections each."};
  app.add_option("--postgres", command.postgres, "the folder of PostgreSQL's socket")->type_name("FOLDER");
  app.add_option("--redis", command.redis, "Redis's socket")->type_name("SOCKET");
  app.add_option("--postgres-log", command.postgres_log, "where PostgreSQL writes its log")
      ->type_name("FILE");
  app.add_option("--whole-within", command.whole_within,
                 "how soon after the kill the pools are to be whole again")
      ->type_name("TIME")
      ->capture_default_str();
  app.add_option("--agent", command.agent, "")->group("");  // not for people
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : kExitUsage;
  }
  (void)::signal(SIGPIPE, SIG_IGN);
  if (command.agent >= 0) return RunAgent(command.agent);
  const absl::StatusOr<bool> held = Demonstrate(command);
  if (held.ok()) return *held ? 0 : kExitNotHeld;
  std::fprintf(stderr, "the demonstration cannot go on: %s\n", held.status().ToString().c_str());
  return kExitNotHeld;
}

}  // namespace
}  // namespace lessor::demo

int main(int argc, char** argv) {
  return lessor::demo::Main(argc, argv);
}
