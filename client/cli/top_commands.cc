// lessorctl top: pools and leases, drawn again and again.
#include <time.h>
#include <unistd.h>

#include <iostream>
#include <memory>

#include <nlohmann/json.hpp>

#include "client/cli/command.h"
#include "client/cli/terminal.h"
#include "client/cli/top.h"

namespace lessor::cli {
namespace {

using Stub = v1::AdminService::Stub;

struct TopOptions {
  int count = 0;  // 0: until the user quits
  std::string interval_text = "1s";
  absl::Duration interval = absl::Seconds(1);
};

absl::StatusOr<Snapshot> Take(Broker& broker) {
  absl::StatusOr<v1::StatusResponse> status = broker.Call(&Stub::Status, v1::StatusRequest());
  if (!status.ok()) return status.status();
  absl::StatusOr<v1::ListPoolsResponse> pools = broker.Call(&Stub::ListPools, v1::ListPoolsRequest());
  if (!pools.ok()) return pools.status();
  absl::StatusOr<v1::ListLeasesResponse> leases = broker.Call(&Stub::ListLeases, v1::ListLeasesRequest());
  if (!leases.ok()) return leases.status();
  return Snapshot{*std::move(status), *std::move(pools), *std::move(leases)};
}

// {"status": StatusResponse, "pools": [PoolInfo], "leases": [LeaseInfo]} in one line.
std::string SnapshotJson(const Snapshot& snapshot) {
  nlohmann::ordered_json json;
  json["status"] = nlohmann::ordered_json::parse(ToJson(snapshot.status));
  json["pools"] = nlohmann::ordered_json::parse(ToJson(snapshot.pools))["pools"];
  json["leases"] = nlohmann::ordered_json::parse(ToJson(snapshot.leases))["leases"];
  return json.dump() + "\n";
}

// For a file or a program: one frame, or `count`, each after the other; ends at the first error.
ExitCode Print(const Command& command, const TopOptions& options) {
  Broker broker = command.MakeBroker();
  TopView view;
  const int frames = options.count == 0 ? 1 : options.count;
  for (int i = 0; i < frames; ++i) {
    if (i > 0) {
      const timespec pause = absl::ToTimespec(options.interval);
      ::nanosleep(&pause, nullptr);
    }
    const absl::StatusOr<Snapshot> snapshot = Take(broker);
    if (!snapshot.ok()) return Fail(command, snapshot.status());
    if (command.json) {
      std::cout << SnapshotJson(*snapshot) << std::flush;
    } else {
      std::cout << (i > 0 ? "\n" : "") << view.Frame(*snapshot, 0, 0) << std::flush;
    }
  }
  return ExitCode::kDone;
}

// On a terminal: redrawn until the user quits. An error is shown, and asked again.
ExitCode Live(const Command& command, const TopOptions& options) {
  const Terminal terminal;
  Broker broker = command.MakeBroker();
  TopView view;
  for (int i = 0; options.count == 0 || i < options.count; ++i) {
    if (i > 0 && terminal.WaitForQuit(options.interval)) break;
    const absl::StatusOr<Snapshot> snapshot = Take(broker);
    terminal.Draw(snapshot.ok() ? view.Frame(*snapshot, terminal.width(), terminal.height())
                                : Explain(snapshot.status()) + "q quits\n");
  }
  return ExitCode::kDone;
}

}  // namespace

void AddTopCommand(CLI::App& app, Command& command) {
  CLI::App* top = app.add_subcommand("top", "Pools and leases, live; q quits");
  const auto options = std::make_shared<TopOptions>();
  top->add_option("--count", options->count,
                  "Stop after so many frames (default: none on a terminal, else 1)")
      ->check(CLI::PositiveNumber)
      ->type_name("N");
  top->add_option("--interval", options->interval_text, "Time between frames, from 100ms to 1h")
      ->capture_default_str()
      ->type_name("DURATION")
      ->check([options](const std::string& text) {
        const bool good = absl::ParseDuration(text, &options->interval) &&
                          options->interval >= absl::Milliseconds(100) && options->interval <= absl::Hours(1);
        return good ? std::string() : "'" + text + "' is not a duration from 100ms to 1h";
      });
  top->callback([&command, options] {
    command.run = [&command, options] {
      return ::isatty(STDOUT_FILENO) != 0 && !command.json ? Live(command, *options)
                                                           : Print(command, *options);
    };
  });
}

}  // namespace lessor::cli
