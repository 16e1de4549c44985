// lessorctl cleanup: what is to be done for agents that end, and what could not be done.
#include <cstdint>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

#include "client/cli/command.h"
#include "client/cli/show.h"
#include "client/cpp/status.h"

namespace lessor::cli {
namespace {

using Stub = v1::AdminService::Stub;
using DeadMethod = grpc::Status (Stub::*)(grpc::ClientContext*, const v1::CleanupActionsRequest&,
                                          v1::CleanupActionsResponse*);

void AddList(CLI::App& cleanup, Command& command, const char* name, const char* about, bool dead) {
  CLI::App* list = cleanup.add_subcommand(name, about);
  const auto session = std::make_shared<uint64_t>(0);
  list->add_option("--session", *session, "Only this session's")->check(CheckId)->type_name("ID");
  list->callback([&command, session, dead] {
    command.run = [&command, session, dead] {
      v1::ListCleanupActionsRequest request;
      request.set_session_id(*session);
      request.set_dead(dead);
      return CallAndPrint(
          command, &Stub::ListCleanupActions, request, [dead](const v1::ListCleanupActionsResponse& answer) {
            return CleanupText(answer, dead ? "no dead letters" : "nothing to clean up", ScreenWidth());
          });
    };
  });
}

// Of all dead letters only if that is said: an empty list of ids is an easy mistake.
void AddForDead(CLI::App& cleanup, Command& command, const char* name, const char* about, const char* done,
                DeadMethod method) {
  struct Which {
    std::vector<uint64_t> actions;
    bool all = false;
  };
  CLI::App* verb = cleanup.add_subcommand(name, about);
  const auto which = std::make_shared<Which>();
  CLI::Option* ids =
      verb->add_option("ACTION", which->actions, "Ids, as `lessorctl cleanup dead` shows them");
  ids->check(CheckId);
  verb->add_flag("--all", which->all, "Every dead letter")->excludes(ids);
  verb->callback([&command, which, done, method] {
    if (which->actions.empty() && !which->all) throw CLI::RequiredError("ACTION or --all");
    command.run = [&command, which, done, method] {
      v1::CleanupActionsRequest request;
      for (const uint64_t action : which->actions) request.add_action_ids(action);
      absl::StatusOr<v1::CleanupActionsResponse> answer = command.MakeBroker().Call(method, request);
      if (!answer.ok()) return Fail(command, answer.status());
      const bool failed = !answer->failures().empty();
      for (const v1::Status& failure : answer->failures()) (void)Fail(command, FromWire(failure));
      answer->clear_failures();
      std::cout << (command.json ? ToJson(*answer) : absl::StrCat(done, ": ", answer->actions(), "\n"))
                << std::flush;
      return failed ? ExitCode::kRefused : ExitCode::kDone;
    };
  });
}

void AddRun(CLI::App& cleanup, Command& command) {
  struct Wish {
    uint64_t session = 0;
    bool dry_run = false;
  };
  CLI::App* run = cleanup.add_subcommand("run", "Carry out now what a session has registered; it lives on");
  const auto wish = std::make_shared<Wish>();
  run->add_option("SESSION", wish->session, "The session's id")->check(CheckId)->required();
  run->add_flag("--dry-run", wish->dry_run, "Only say what would be done, in which order");
  run->callback([&command, wish] {
    command.run = [&command, wish] {
      v1::CleanSessionRequest request;
      request.set_session_id(wish->session);
      request.set_dry_run(wish->dry_run);
      return CallAndPrint(command, &Stub::CleanSession, request,
                          [wish](const v1::CleanSessionResponse& answer) {
                            std::string text = CleanupText(answer.actions(), ScreenWidth());
                            if (wish->dry_run || answer.actions().empty()) return text;
                            return absl::StrCat(text, "started: ", answer.actions_size(),
                                                "; what is left of it: lessorctl cleanup list --session ",
                                                wish->session, "\n");
                          });
    };
  });
}

}  // namespace

void AddCleanupCommands(CLI::App& app, Command& command) {
  CLI::App* cleanup =
      app.add_subcommand("cleanup", "What agents leave behind: what is to be done, what failed");
  cleanup->require_subcommand(1);
  AddList(*cleanup, command, "list", "What is registered and not over, in the order in which it is done",
          false);
  AddList(*cleanup, command, "dead", "Dead letters: what could not be done, and why", true);
  AddForDead(*cleanup, command, "retry", "Try dead letters again", "retried", &Stub::RetryCleanup);
  AddForDead(*cleanup, command, "discard", "Give dead letters up", "discarded", &Stub::DiscardCleanup);
  AddRun(*cleanup, command);
}

}  // namespace lessor::cli
