// lessord: reads the command line and the settings, opens the broker, and waits for signals.
#include <fcntl.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#include <CLI/CLI.hpp>
#include <google/protobuf/stubs/logging.h>
#include <systemd/sd-daemon.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/clock.h"
#include "daemon/base/fd.h"
#include "daemon/base/log.h"
#include "daemon/cleanup/nursery.h"
#include "daemon/journal/epoch.h"
#include "daemon/serve/broker.h"
#include "daemon/serve/locked_dir.h"
#include "daemon/settings/load.h"

namespace lessor {
namespace {

// Whoever starts us with one of them closed would have the next file that is opened stand in its place, and
// be written to. One that closes on exec has not come from whoever started us: gRPC leaves an eventfd there
// as it is loaded, which nobody uses.
void FillStandardStreams() {
  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
    const int flags = ::fcntl(stream, F_GETFD);
    if (flags >= 0 && (flags & FD_CLOEXEC) == 0) continue;
    UniqueFd null(::open("/dev/null", O_RDWR));
    if (null.raw() == stream) {
      (void)null.Release();
    } else {
      (void)::dup2(null.raw(), stream);
    }
  }
}

constexpr int kExitFailure = 1;
constexpr int kExitUsage = 2;
constexpr int kExitConfig = 78;  // EX_CONFIG of sysexits.h

constexpr absl::Duration kGoodbye = absl::Seconds(2);  // for the upstreams to take leave of our connections
constexpr absl::Duration kProgress = absl::Milliseconds(10);  // how often the end of something is looked for

struct CommandLine {
  std::string config;
  bool check_config = false;
  Overrides overrides;
};

// Nullopt-like: a code to exit with is stored in `exit_code` when there is nothing to run.
bool ParseCommandLine(int argc, char** argv, CommandLine& command, int& exit_code) {
  CLI::App app{"lessord lends pooled connections to agent processes, and takes them back when they die."};
  app.set_version_flag("--version", LESSOR_VERSION);
  app.add_option("--config", command.config, "settings, YAML; without it the defaults hold")
      ->type_name("FILE");
  app.add_flag("--check-config", command.check_config,
               "read the settings, print every mistake, exit 78 if there is one");
  app.add_option("--pool", command.overrides.pools, "a pool, without any file; may be repeated")
      ->type_name("NAME=URI");
  app.add_option("--runtime-dir", command.overrides.runtime_dir,
                 "where the sockets are (or LESSOR_RUNTIME_DIR)")
      ->type_name("DIR");
  app.add_option("--state-dir", command.overrides.state_dir, "what must survive a restart")->type_name("DIR");
  app.add_option("--metrics", command.overrides.metrics, "metrics and health, or off")
      ->type_name("ADDRESS:PORT");
  app.footer(
      "Example: lessord --pool main=postgresql:///app --pool cache=redis://127.0.0.1\n"
      "Signals: SIGTERM drains and stops, a second one stops at once; SIGHUP reloads the settings.");
  try {
    app.parse(argc, argv);
    return true;
  } catch (const CLI::ParseError& error) {
    exit_code = app.exit(error) == 0 ? 0 : kExitUsage;
    return false;
  }
}

Logger::Options LogOptions(const Settings& settings) {
  Logger::Options options;
  options.level = static_cast<Level>(settings.log.level);
  options.format = settings.log.format == LogFormat::kJson ? Logger::Format::kJson : Logger::Format::kText;
  options.journal =
      IsJournal(BorrowedFd(STDERR_FILENO), std::getenv("JOURNAL_STREAM"));  // NOLINT(concurrency-mt-unsafe)
  return options;
}

sigset_t BlockSignals() {
  sigset_t signals;
  ::sigemptyset(&signals);
  for (int signal : {SIGTERM, SIGINT, SIGHUP}) ::sigaddset(&signals, signal);
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  ::signal(SIGPIPE, SIG_IGN);
  return signals;
}

// The next signal, or 0 after `patience`.
int WaitForSignal(const sigset_t& signals, absl::Duration patience) {
  const timespec timeout = absl::ToTimespec(patience);
  const int signal = ::sigtimedwait(&signals, nullptr, &timeout);
  return signal > 0 ? signal : 0;
}

// Waits until `done`, the time is up, or somebody loses patience: false for the last.
template <typename Done>
bool WaitUntil(Done done, MonoTime end, const sigset_t& signals, const Clock& clock) {
  while (!done() && clock.Now() < end) {
    ::sd_notify(0, "WATCHDOG=1");
    const int signal = WaitForSignal(signals, kProgress);
    if (signal == SIGTERM || signal == SIGINT) return false;
  }
  return true;
}

// Half the watchdog's time, as sd_watchdog_enabled(3) advises; an hour without a watchdog.
absl::Duration WatchdogInterval() {
  uint64_t usec = 0;
  return ::sd_watchdog_enabled(0, &usec) > 0 ? absl::Microseconds(usec) / 2 : absl::Hours(1);
}

void Drain(Broker& broker, const sigset_t& signals, const Clock& clock, Logger& log) {
  const MonoTime end = clock.Now() + broker.drain_timeout();
  log.Info("draining", {{"timeout", broker.drain_timeout()}});
  ::sd_notify(0, "STOPPING=1\nSTATUS=waiting for leases to come back");
  broker.BeginDrain();
  bool patient = WaitUntil([&] { return broker.Drained(); }, end, signals, clock);
  if (!patient) log.Warn("second signal: stopping at once");
  broker.BeginStop();
  if (patient) WaitUntil([&] { return broker.Empty(); }, clock.Now() + kGoodbye, signals, clock);
}

void Serve(Broker& broker, const sigset_t& signals, const Clock& clock, Logger& log) {
  const absl::Duration watchdog = WatchdogInterval();
  for (;;) {
    switch (WaitForSignal(signals, watchdog)) {
      case 0:
        ::sd_notify(0, "WATCHDOG=1");
        break;
      case SIGHUP:
        (void)broker.Reload();  // which logs what came of it
        break;
      default:
        return Drain(broker, signals, clock, log);
    }
  }
}

int Run(const CommandLine& command, const Settings& settings) {
  const SystemClock clock;
  Logger log(BorrowedFd(STDERR_FILENO), LogOptions(settings), clock);
  const auto fail = [&](const absl::Status& status) {
    log.Error("cannot start", {{"error", status.message()}});
    return kExitFailure;
  };
  absl::StatusOr<std::unique_ptr<Nursery>> nursery = Nursery::Start();
  if (!nursery.ok()) return fail(nursery.status());
  // Before any thread begins, so that every thread has them blocked.
  const sigset_t signals = BlockSignals();
  const absl::StatusOr<LockedDir> runtime_dir = LockedDir::Runtime(settings.runtime_dir);
  if (!runtime_dir.ok()) return fail(runtime_dir.status());
  const absl::StatusOr<LockedDir> state_dir = LockedDir::State(settings.state_dir);
  if (!state_dir.ok()) return fail(state_dir.status());
  absl::StatusOr<uint64_t> epoch = NextEpoch(settings.state_dir);
  if (!epoch.ok()) return fail(epoch.status());

  absl::StatusOr<std::unique_ptr<Broker>> broker = Broker::Open(
      settings, {LESSOR_VERSION, *epoch, command.config, command.overrides}, **nursery, clock, log);
  if (!broker.ok()) return fail(broker.status());
  const v1::StatusResponse status = (*broker)->Status();
  log.Info("ready", {{"version", LESSOR_VERSION},
                     {"runtime_dir", settings.runtime_dir},
                     {"metrics", status.metrics_address()},
                     {"pools", settings.pools.size()},
                     {"epoch", *epoch}});
  ::sd_notify(0, "READY=1\nSTATUS=serving");
  Serve(**broker, signals, clock, log);
  (*broker)->Stop();
  log.Info("stopped");
  return 0;
}

int Main(int argc, char** argv) {
  // protobuf would print to stderr whatever agents send that is no message; who has sent it is told.
  google::protobuf::SetLogHandler(nullptr);
  CommandLine command;
  int exit_code = 0;
  if (!ParseCommandLine(argc, argv, command, exit_code)) return exit_code;
  const Loaded loaded = LoadSettings(command.config, command.overrides);
  for (const Mistake& mistake : loaded.mistakes) std::fprintf(stderr, "%s\n", ToString(mistake).c_str());
  if (!loaded.ok()) return kExitConfig;
  if (command.check_config) {
    std::printf("the settings are good; pools: %zu\n", loaded.settings.pools.size());
    return 0;
  }
  return Run(command, loaded.settings);
}

}  // namespace
}  // namespace lessor

int main(int argc, char** argv) {
  lessor::FillStandardStreams();
  return lessor::Main(argc, argv);
}
