// lessorctl run: any program as an agent.
#include <memory>
#include <string>
#include <vector>

#include "client/cli/command.h"
#include "client/cli/run/outer_guardian.h"
#include "client/cli/run/run_plan.h"

namespace lessor::cli {
namespace {

constexpr char kFooter[] = R"(Examples:
  lessorctl run --scratch -- make test
  lessorctl run --pool main -- psql -c 'SELECT 1'
  lessorctl run --limit memory=512M --limit pids=100 -- ./agent.py

The command has a session; what it starts is killed when it ends, however it ends, and also when `lessorctl run` is
killed. Its environment has PGHOST and PGPORT, REDIS_URL and LESSOR_POOL_NAME, for the pools' sockets.

Exit codes: the command's own; a signal that ends the command ends lessorctl, too. 126 it cannot be run, 127 it is not
found. Before it starts: as `lessorctl --help` says.
)";

constexpr char kLimits[] =
    "memory=512M, pids=100, cpu=1.5: of all together, by a cgroup; nofile=1024: of each process; time=10m: "
    "then SIGTERM, and "
    "SIGKILL 5 s later. May be repeated";

struct Wish {
  std::vector<std::string> words;  // as CLI11 reads them: only whether there are any counts
  std::vector<std::string> pools;
  std::vector<std::string> limits;
  bool scratch = false;
  std::string kill_by = "either";
};

KillBy WayOf(const std::string& word) {
  if (word == "cgroup") return KillBy::kCgroup;
  return word == "subreapers" ? KillBy::kSubreapers : KillBy::kEither;
}

std::string CheckLimit(const std::string& text) {
  return std::string(ParseLimits({text}).status().message());
}

}  // namespace

void AddRunCommand(CLI::App& app, Command& command) {
  CLI::App* run = app.add_subcommand("run", "Run any program as an agent, and leave nothing of it behind");
  const auto wish = std::make_shared<Wish>();
  run->add_option("--pool", wish->pools, "Point PGHOST or REDIS_URL at this pool's socket. May be repeated")
      ->allow_extra_args(false)
      ->type_name("NAME");
  run->add_flag("--scratch", wish->scratch,
                "TMPDIR is a folder that is removed at the end; made in $TMPDIR or /tmp");
  run->add_option("--limit", wish->limits, kLimits)
      ->allow_extra_args(false)
      ->check(CheckLimit)
      ->type_name("NAME=VALUE");
  run->add_option("--kill-by", wish->kill_by,
                  "How processes are killed in the end; either: by a cgroup if one can be made")
      ->check(CLI::IsMember({"either", "cgroup", "subreapers"}))
      ->type_name("WAY");
  run->add_option("COMMAND", wish->words, "The program and its arguments, behind `--`")
      ->required()
      ->type_name("");
  run->footer(kFooter);
  run->allow_extras();  // so that `run ls -l` hears of the dashes, not of -l
  run->callback([&command, run, wish] {
    // Its words come as they are: CLI11 would take "[1,2]" apart.
    if (command.behind_dashes.empty()) throw CLI::RequiredError("`--` before the command");
    if (run->remaining_size() > 0) throw CLI::ExtrasError(run->remaining());
    const RunLimits limits = ParseLimits(wish->limits).value();  // each was checked
    if (!limits.cgroup.empty() && WayOf(wish->kill_by) == KillBy::kSubreapers) {
      throw CLI::ValidationError("--limit", "only a cgroup can limit memory, pids and cpu");
    }
    command.run = [&command, wish, limits] {
      return RunGuarded({.command = command,
                         .argv = command.behind_dashes,
                         .pools = wish->pools,
                         .scratch = wish->scratch,
                         .limits = limits,
                         .kill_by = WayOf(wish->kill_by)});
    };
  });
}

}  // namespace lessor::cli
