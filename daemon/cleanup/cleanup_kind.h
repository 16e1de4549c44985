#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "lessor/v1/cleanup.pb.h"

namespace lessor {

enum class CleanupKind : uint8_t {
  kRemoveFile,
  kRemoveTree,
  kKillProcess,
  kRunCommand,
  kRunStatement,
  kHttpRequest,
  kReleaseLease,
  kDropSegment,
};
constexpr size_t kCleanupKinds = 8;

// Nothing: there is no action, or it is one that this version does not know.
std::optional<CleanupKind> KindOf(const v1::CleanupAction& action);

// "remove_file", ...: what metrics and people call it.
const char* NameOf(CleanupKind kind);

// It takes a worker a moment, where nothing hangs.
constexpr bool IsQuick(CleanupKind kind) {
  return kind == CleanupKind::kRemoveFile;
}

}  // namespace lessor
