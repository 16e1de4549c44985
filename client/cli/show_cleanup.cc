// show.h: cleanup actions.
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

#include "client/cli/format.h"
#include "client/cli/show.h"
#include "client/cli/table.h"

namespace lessor::cli {
namespace {

constexpr Table::Align kLeft = Table::Align::kLeft;
constexpr Table::Align kRight = Table::Align::kRight;

std::string Lower(const std::string& name) {
  return absl::AsciiStrToLower(name);
}

std::string PriorityWord(v1::Priority priority) {
  return priority == v1::PRIORITY_UNSPECIFIED ? "normal" : Lower(v1::Priority_Name(priority));
}

std::string WhatIn(const v1::CleanupAction& action) {
  switch (action.action_case()) {
    case v1::CleanupAction::kRemoveFile:
      return absl::StrCat("remove ", action.remove_file().path());
    case v1::CleanupAction::kRemoveTree:
      return absl::StrCat("remove ", action.remove_tree().path(), "/");
    case v1::CleanupAction::kKillProcess:
      return absl::StrCat("kill ", action.kill_process().group() ? "group " : "",
                          action.kill_process().pid());
    case v1::CleanupAction::kRunCommand:
      return absl::StrCat("run ", absl::StrJoin(action.run_command().arguments(), " "));
    case v1::CleanupAction::kRunStatement: {
      const v1::RunStatement& statement = action.run_statement();
      return absl::StrCat("on ", statement.pool(), ": ", Printable(statement.sql()),
                          Printable(absl::StrJoin(statement.command(), " ")));
    }
    case v1::CleanupAction::kHttpRequest:
      return absl::StrCat(action.http_request().method(), " ", action.http_request().url());
    case v1::CleanupAction::kReleaseLease:
      return absl::StrCat("release lease ", action.release_lease().lease_id());
    case v1::CleanupAction::kDropSegment:
      return action.drop_segment().has_sysv_id()
                 ? absl::StrCat("drop segment ", action.drop_segment().sysv_id())
                 : absl::StrCat("drop segment ", Printable(action.drop_segment().posix_name()));
    case v1::CleanupAction::ACTION_NOT_SET:
      break;
  }
  return "?";
}

}  // namespace

std::string CleanupText(const google::protobuf::RepeatedPtrField<v1::CleanupInfo>& actions,
                        size_t width_max) {
  if (actions.empty()) return "nothing to clean up\n";
  Table table({{"ACTION", kRight},
               {"SESSION", kRight},
               {"NAME", kLeft, true},
               {"STATE"},
               {"PRIORITY"},
               {"TRIES", kRight},
               {"UID", kRight},
               {"LABEL", kLeft, true},
               {"WHAT", kLeft, true}});
  std::string errors;
  for (const v1::CleanupInfo& info : actions) {
    const v1::CleanupAction& action = info.action();
    table.Add({absl::StrCat(info.action_id()), absl::StrCat(info.session_id()), info.session_name(),
               Lower(v1::CleanupInfo::State_Name(info.state())), PriorityWord(action.priority()),
               absl::StrCat(info.attempts(), "/", action.once() ? 1 : action.attempts()),
               absl::StrCat(info.uid()), action.label(), WhatIn(action)});
    if (!info.error().empty()) {
      absl::StrAppend(&errors, info.action_id(), ": ", Printable(info.error()), "\n");
    }
  }
  return absl::StrCat(table.Render(width_max), errors.empty() ? "" : "\n", errors);
}

std::string CleanupText(const v1::ListCleanupActionsResponse& response, absl::string_view if_none,
                        size_t width_max) {
  const std::string list =
      response.actions().empty() ? absl::StrCat(if_none, "\n") : CleanupText(response.actions(), width_max);
  return absl::StrCat(list, "since the start: ", response.registered(), " registered, ", response.done(),
                      " done, ", response.cancelled(), " cancelled, ", response.discarded(), " discarded\n");
}

}  // namespace lessor::cli
