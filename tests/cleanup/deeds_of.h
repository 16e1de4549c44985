#pragma once

#include <sys/types.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "lessor/journal/record.pb.h"

#include "daemon/base/process.h"

namespace lessor::testing {

inline std::string Contents(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline journal::Deed Remove(const std::string& root, const std::string& path, bool tree = false) {
  journal::Deed deed;
  deed.mutable_remove()->set_root(root);
  deed.mutable_remove()->set_path(path);
  deed.mutable_remove()->set_tree(tree);
  return deed;
}

inline journal::Deed Command(const std::vector<std::string>& arguments) {
  journal::Deed deed;
  deed.mutable_command()->mutable_arguments()->Add(arguments.begin(), arguments.end());
  return deed;
}
inline journal::Deed Shell(const std::string& script) {
  return Command({"/bin/sh", "-c", script});
}

// Of a process that lives.
inline journal::Deed Kill(pid_t pid, absl::Duration kill_after, bool group = false) {
  const absl::StatusOr<ProcessFacts> facts = ReadProcessFacts(pid);
  journal::Deed deed;
  journal::KillDeed& kill = *deed.mutable_kill();
  kill.set_pid(pid);
  kill.set_start_time(facts->start_time);
  kill.set_boot_id(BootId());
  kill.set_group(group);
  kill.set_session(facts->session);
  kill.set_kill_after_ms(static_cast<uint64_t>(absl::ToInt64Milliseconds(kill_after)));
  return deed;
}

}  // namespace lessor::testing
