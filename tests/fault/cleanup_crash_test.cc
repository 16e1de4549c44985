// The broker is killed again and again while agents register, cancel, order and die; in the end the world is
// as the agents were told. Rounds: $LESSOR_CRASH_ROUNDS, 20 by default.
#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/random.h"
#include "tests/fault/cleanup_agent.h"
#include "tests/fault/forked_agent.h"
#include "tests/fault/raw_agent.h"
#include "tests/integration/lessord.h"

namespace lessor::testing {
namespace {

namespace fs = std::filesystem;

// What an agent has been told of its files, in a file that outlives it: one line a fact, written whole.
//   ? NAME   about to be registered       R NAME   registered
//   c NAME   about to be cancelled        C NAME   cancelled: it stays
//   r NAME   about to be removed          D NAME   removed: it is gone
//   a NAME   about to be made once more   A NAME   made once more, which nobody registered: it stays
class Diary {
 public:
  explicit Diary(const std::string& path)
      : file_(::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600)) {}
  void Note(char fact, const std::string& name) const {
    const std::string line = absl::StrCat(std::string(1, fact), " ", name, "\n");
    if (::write(file_.raw(), line.data(), line.size()) != static_cast<ssize_t>(line.size())) ::_exit(1);
  }

 private:
  const UniqueFd file_;
};

// One agent's life: it makes files and folders, each registered before, and cancels or removes some of them.
// When the broker goes it attaches again. It never ends by itself.
class Maker {
 public:
  Maker(const std::string& socket, const std::string& folder, int number)
      : socket_(socket),
        folder_(folder),
        number_(number),
        random_(static_cast<uint64_t>(number)),
        diary_(absl::StrCat(folder, ".diary-", number)) {}

  [[noreturn]] void Live() {
    for (;;) {
      if (::access(socket_.c_str(), F_OK) != 0) continue;
      std::unique_ptr<RawAgent> agent = Attach();
      while (agent != nullptr && Act(*agent)) {
      }
    }
  }

 private:
  // In a process of its own: a broker that is just being killed may leave a socket that nobody listens on.
  std::unique_ptr<RawAgent> Attach() const {
    auto agent = RawAgent::TryConnect(socket_);
    return agent != nullptr && agent->Hello(absl::StrCat("maker ", number_)).ok() ? std::move(agent)
                                                                                  : nullptr;
  }

  void Make(const std::string& name, bool tree) const {
    const std::string path = absl::StrCat(folder_, "/", name);
    if (tree) fs::create_directories(path + "/deep");
    std::ofstream(tree ? path + "/deep/file" : path) << "content";
  }

  // False: the broker is gone.
  bool Act(RawAgent& agent) {
    std::vector<std::string> names;
    std::vector<v1::CleanupAction> actions;
    const bool tree = random_.Below(3) == 0;
    for (uint64_t count = 1 + random_.Below(3); count > 0; --count) {
      names.push_back(absl::StrCat("m", number_, "-", ++made_));
      const std::string path = absl::StrCat(folder_, "/", names.back());
      actions.push_back(tree ? RemoveTree(path) : RemoveFile(path));
      diary_.Note('?', names.back());
    }
    const auto ids = RegisterCleanup(agent, actions);
    if (!ids.ok()) return false;
    for (const std::string& name : names) {
      diary_.Note('R', name);
      Make(name, tree);
    }
    const uint64_t what = random_.Below(4);
    if (what == 0) {
      diary_.Note('c', names[0]);
      if (!CancelCleanup(agent, ids->at(0)).ok()) return false;
      diary_.Note('C', names[0]);
    } else if (what == 1) {
      diary_.Note('r', names[0]);
      if (!RunCleanup(agent, ids->at(0)).ok()) return false;
      diary_.Note('D', names[0]);
      if (fs::exists(absl::StrCat(folder_, "/", names[0]))) {
        diary_.Note('X', names[0]);
      } else if (random_.Below(2) == 0) {
        diary_.Note('a', names[0]);
        Make(names[0], tree);
        diary_.Note('A', names[0]);
      }
    }
    return true;
  }

  const std::string socket_;
  const std::string folder_;
  const int number_;
  Random random_;
  const Diary diary_;
  int made_ = 0;
};

int Rounds() {
  const char* rounds = std::getenv("LESSOR_CRASH_ROUNDS");  // NOLINT(concurrency-mt-unsafe)
  return rounds == nullptr ? 20 : std::atoi(rounds);        // NOLINT(cert-err34-c)
}

class CrashTest : public ::testing::Test {
 protected:
  static constexpr size_t kMakers = 4;

  CrashTest() { fs::create_directory(folder()); }
  std::string folder() const { return scratch_.path() + "/made"; }
  std::string Settings() const {
    return absl::StrCat("cleanup: {roots: [", folder(), "], backoff: {initial: 5ms, max: 50ms}}\n");
  }
  std::unique_ptr<ForkedAgent> Begin() {
    return std::make_unique<ForkedAgent>([this, number = ++begun_](const ForkedAgent::Hold&) {
      Maker(lessord_.attach_socket(), folder(), number).Live();
    });
  }
  // The last that each name's agent has noted.
  std::map<std::string, char> Told() const {
    std::map<std::string, char> told;
    for (int number = 1; number <= begun_; ++number) {
      std::ifstream diary(absl::StrCat(folder(), ".diary-", number));
      char fact = 0;
      for (std::string name; diary >> fact >> name;) told[name] = fact;
    }
    return told;
  }
  bool IsClean() const {
    for (const char* phase : {"waiting", "due", "running", "resting"}) {
      if (lessord_.Metric(absl::StrCat("lessor_cleanup_actions{phase=\"", phase, "\"}")) != 0) return false;
    }
    return lessord_.Metric("lessor_sessions") == 0;
  }

  const TempFolder scratch_;
  int begun_ = 0;
  Lessord lessord_{{.settings = Settings()}};
};

TEST_F(CrashTest, WhatAgentsWereToldHolds) {
  Random random(static_cast<uint64_t>(::getpid()));
  std::ofstream(folder() + "/canary") << "content";
  std::vector<std::unique_ptr<ForkedAgent>> makers;
  for (int round = 0; round < Rounds(); ++round) {
    while (makers.size() < kMakers) makers.push_back(Begin());
    // So long as it takes to write so many more facts: not a time, which a busy machine would make short.
    const size_t enough = Told().size() + 5 + random.Below(60);
    ASSERT_TRUE(Eventually([&] { return Told().size() >= enough; }));
    const bool agent_too = random.Below(2) == 0;
    if (agent_too && random.Below(2) == 0) makers.erase(makers.begin());  // before the broker
    lessord_.Kill();
    if (agent_too && makers.size() == kMakers) makers.erase(makers.begin());  // while there is none
    lessord_.Start();
  }
  makers.clear();
  ASSERT_TRUE(Eventually([&] { return IsClean(); }));
  EXPECT_EQ(lessord_.Metric("lessor_cleanup_actions{phase=\"dead\"}"), 0);
  EXPECT_TRUE(fs::exists(folder() + "/canary"));
  std::map<char, int> counts;
  for (const auto& [name, fact] : Told()) {
    ++counts[fact];
    const bool there = fs::exists(absl::StrCat(folder(), "/", name));
    EXPECT_NE(fact, 'X') << name << " was there after its removal had been answered";
    if (fact == 'R' || fact == 'r' || fact == 'D') EXPECT_FALSE(there) << name << " " << fact;
    if (fact == 'C') EXPECT_TRUE(there) << name << " was cancelled, and is gone";
    if (fact == 'A') EXPECT_TRUE(there) << name << " was removed once more after that had been answered";
    if (fact == '?') EXPECT_FALSE(there) << name << " was never made";
  }
  for (const auto& [fact, count] : counts) RecordProperty(std::string("fact_") + fact, count);
  EXPECT_GT(counts['R'], 0);
  EXPECT_GT(counts['C'], 0);
  EXPECT_GT(counts['D'], 0);
  EXPECT_GT(counts['A'], 0);
}

}  // namespace
}  // namespace lessor::testing
