#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "tests/fault/cleanup_agent.h"
#include "tests/fault/forked_agent.h"
#include "tests/fault/raw_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor::testing {

// A real lessord, and a folder in which agents leave behind what they like.
class CleanupTest : public ::testing::Test {
 protected:
  static std::string Settings(const std::string& root) {
    return absl::StrCat("cleanup: {roots: [", root,
                        ", /dev/shm], commands: [/bin/sh], backoff: {initial: 5ms, max: 20ms}}\n");
  }
  std::string path(const std::string& name) const { return absl::StrCat(scratch_.path(), "/", name); }
  std::string MakeFile(const std::string& name) const {
    std::ofstream(path(name)) << "content";
    return path(name);
  }
  std::string MakeTree(const std::string& name) const {
    std::filesystem::create_directories(path(name) + "/deep/deeper");
    std::ofstream(path(name) + "/deep/file") << "content";
    return path(name);
  }
  bool Gone(const std::string& name) const {
    return Eventually([&] { return !std::filesystem::exists(std::filesystem::symlink_status(path(name))); });
  }
  double Phase(const std::string& phase) const {
    return lessord_.Metric(absl::StrCat("lessor_cleanup_actions{phase=\"", phase, "\"}"));
  }
  // An agent in a process of its own, which registers this and waits to be killed.
  static void Stay(const Lessord& lessord, const std::vector<v1::CleanupAction>& actions,
                   const ForkedAgent::Hold& hold) {
    RawAgent agent(lessord.attach_socket());
    const bool attached = agent.Hello("victim").ok();
    hold(attached && RegisterCleanup(agent, actions).ok() ? "registered" : "failed");
  }

  const TempFolder scratch_;
  Lessord lessord_{{.settings = Settings(scratch_.path())}};
};

}  // namespace lessor::testing
