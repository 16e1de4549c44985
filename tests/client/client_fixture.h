#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "lessor/client.h"

#include "tests/client/fake_broker.h"

namespace lessor {

// A fake broker for each test, and the promise of every test: no descriptor is left open.
class ClientFixture : public testing::Test {
 protected:
  void SetUp() override {
    fds_before_ = OpenFds();
    broker_ = std::make_unique<FakeBroker>();
  }
  void TearDown() override {
    broker_.reset();
    EXPECT_EQ(OpenFds(), fds_before_) << "descriptors leaked";
  }

  Client AttachWith(ClientOptions options = {}) {
    options.runtime_dir = broker_->dir();
    auto client = Client::Attach(std::move(options));
    if (!client.ok()) ADD_FAILURE() << client.status();
    return *std::move(client);
  }

  static size_t OpenFds() {
    size_t count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) ++count;
    return count;
  }

  // Runs `body` in a forked child; its words.
  static std::string InChild(const std::function<std::string()>& body) {
    int pipe_fds[2];
    if (::pipe(pipe_fds) != 0) return "pipe failed";
    const pid_t pid = ::fork();
    if (pid == 0) {
      const std::string words = body();
      (void)!::write(pipe_fds[1], words.data(), words.size());
      ::_exit(0);
    }
    ::close(pipe_fds[1]);
    std::string heard;
    char piece[512];
    for (ssize_t got = 0; (got = ::read(pipe_fds[0], piece, sizeof(piece))) > 0;) {
      heard.append(piece, static_cast<size_t>(got));
    }
    ::close(pipe_fds[0]);
    int status = 0;
    ::waitpid(pid, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? heard
                                                         : absl::StrCat("died with ", status, ": ", heard);
  }

  size_t fds_before_ = 0;
  std::unique_ptr<FakeBroker> broker_;
};

}  // namespace lessor
