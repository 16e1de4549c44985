#include "daemon/cleanup/cleanup_kind.h"

#include <array>

namespace lessor {

std::optional<CleanupKind> KindOf(const v1::CleanupAction& action) {
  switch (action.action_case()) {
    case v1::CleanupAction::kRemoveFile:
      return CleanupKind::kRemoveFile;
    case v1::CleanupAction::kRemoveTree:
      return CleanupKind::kRemoveTree;
    case v1::CleanupAction::kKillProcess:
      return CleanupKind::kKillProcess;
    case v1::CleanupAction::kRunCommand:
      return CleanupKind::kRunCommand;
    case v1::CleanupAction::kRunStatement:
      return CleanupKind::kRunStatement;
    case v1::CleanupAction::kHttpRequest:
      return CleanupKind::kHttpRequest;
    case v1::CleanupAction::kReleaseLease:
      return CleanupKind::kReleaseLease;
    case v1::CleanupAction::kDropSegment:
      return CleanupKind::kDropSegment;
    case v1::CleanupAction::ACTION_NOT_SET:
      break;
  }
  return std::nullopt;
}

const char* NameOf(CleanupKind kind) {
  constexpr std::array<const char*, kCleanupKinds> kNames = {"remove_file",   "remove_tree",   "kill_process",
                                                             "run_command",   "run_statement", "http_request",
                                                             "release_lease", "drop_segment"};
  return kNames[static_cast<size_t>(kind)];
}

}  // namespace lessor
