#pragma once

#include <sys/types.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "absl/time/time.h"
#include "lessor/journal/record.pb.h"

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
  const std::string stat = Contents(absl::StrCat("/proc/", pid, "/stat"));
  const std::vector<std::string> fields = absl::StrSplit(stat.substr(stat.rfind(')') + 2), ' ');
  journal::Deed deed;
  journal::KillDeed& kill = *deed.mutable_kill();
  kill.set_pid(pid);
  uint64_t start_time = 0;
  (void)absl::SimpleAtoi(fields.at(19), &start_time);
  kill.set_start_time(start_time);
  kill.set_boot_id(std::string(absl::StripAsciiWhitespace(Contents("/proc/sys/kernel/random/boot_id"))));
  kill.set_group(group);
  int session = 0;
  (void)absl::SimpleAtoi(fields.at(3), &session);
  kill.set_session(session);
  kill.set_kill_after_ms(static_cast<uint64_t>(absl::ToInt64Milliseconds(kill_after)));
  return deed;
}

}  // namespace lessor::testing
