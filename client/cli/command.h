#pragma once

#include <functional>
#include <iostream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <google/protobuf/message.h>

#include "absl/time/time.h"

#include "client/cli/broker.h"
#include "client/cli/errors.h"

namespace lessor::cli {

// What every command has: the options that all share, and, once the command line is read, what to do.
struct Command {
  std::string runtime_dir = "/run/lessor";
  std::string timeout_text = "5s";
  absl::Duration timeout = absl::Seconds(5);  // of each call
  bool json = false;
  std::vector<std::string> behind_dashes;  // the words of the command line after its first "--"
  std::function<ExitCode()> run;           // of the command that was chosen

  Broker MakeBroker() const { return {runtime_dir, timeout}; }
};

// Columns of the terminal behind stdout; 0: none, so that nothing is cut for a program or a file.
size_t ScreenWidth();

// For ids on the command line: a positive number in digits. CLI11 alone would let "-3" wrap around.
std::string CheckId(const std::string& text);

// The protobuf's JSON in one line, with the proto's field names and no field left out.
std::string ToJson(const google::protobuf::Message& message);

// Prints the error to stderr, in the form that was asked for, and says how to exit.
ExitCode Fail(const Command& command, const absl::Status& error);

// Calls, prints the answer with `show` or as JSON, and says how to exit.
template <typename Request, typename Response, typename Show>
ExitCode CallAndPrint(const Command& command,
                      grpc::Status (v1::AdminService::Stub::*method)(grpc::ClientContext*, const Request&,
                                                                     Response*),
                      const Request& request, Show show) {
  const absl::StatusOr<Response> response = command.MakeBroker().Call(method, request);
  if (!response.ok()) return Fail(command, response.status());
  std::cout << (command.json ? ToJson(*response) : show(*response)) << std::flush;
  return ExitCode::kDone;
}

// Each adds its commands to `app`; a chosen command sets `command.run`. Both outlive the parse.
void AddLookCommands(CLI::App& app, Command& command);     // status, pools, sessions, leases
void AddPoolCommands(CLI::App& app, Command& command);     // pause, resume, drain, reconnect, resize
void AddHolderCommands(CLI::App& app, Command& command);   // kill-session, revoke
void AddCleanupCommands(CLI::App& app, Command& command);  // cleanup list, dead, retry, discard, run
void AddConfigCommands(CLI::App& app, Command& command);   // reload, config check, config dump
void AddTopCommand(CLI::App& app, Command& command);
void AddRunCommand(CLI::App& app, Command& command);

}  // namespace lessor::cli
