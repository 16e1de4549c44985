// The pure-Python example does what docs/protocol.md tells it to.
#include <cstdio>
#include <cstdlib>

#include "tests/client/client_fixture.h"

namespace lessor {
namespace {

using Request = v1::AttachRequest;

class PythonExampleTest : public ClientFixture {
 protected:
  // What it prints, and its exit code in the last line.
  std::string Run(const std::string& arguments) {
    const char* source = std::getenv("LESSOR_SOURCE_DIR");
    if (source == nullptr) return "LESSOR_SOURCE_DIR is not set; run it with ctest";
    const std::string command =
        absl::StrCat("LESSOR_RUNTIME_DIR=", broker_->dir(), " /usr/bin/python3 ", source,
                     "/client/python/attach_example.py ", arguments, " 2>&1; echo exit $?");
    FILE* output = ::popen(command.c_str(), "re");
    std::string heard;
    for (int c = 0; (c = std::fgetc(output)) != EOF;) heard.push_back(static_cast<char>(c));
    ::pclose(output);
    return heard;
  }
};

TEST_F(PythonExampleTest, AcquiresTalksAndReleases) {
  broker_->SetScript([this](FakeBroker::Peer& peer, const Request& request) {
    if (!request.has_acquire()) return false;
    peer.Send(FakeBroker::EventOfANewerBroker());
    peer.Answer(request);
    (void)!::write(broker_->Upstream((uint64_t{7} << 40) | 1), "+PONG\r\n", 7);
    return true;
  });
  const std::string heard = Run("cache --redis --wait 2");
  EXPECT_THAT(heard, testing::HasSubstr("PING: +PONG"));
  EXPECT_THAT(heard, testing::HasSubstr("released\nexit 0"));
  EXPECT_EQ(broker_->Last(Request::kAcquire).acquire().wait().seconds(), 2);
  EXPECT_FALSE(broker_->Last(Request::kRelease).release().discard());
  EXPECT_TRUE(broker_->AwaitHeld(0));
  EXPECT_TRUE(broker_->AwaitPeers(0));
}

TEST_F(PythonExampleTest, TellsTheReasonOfARefusal) {
  broker_->SetScript([](FakeBroker::Peer& peer, const Request& request) {
    if (request.has_acquire())
      peer.Fail(request.request_id(), v1::Reason::POOL_UNKNOWN, 5, "no pool 'nowhere'");
    return request.has_acquire();
  });
  const std::string heard = Run("nowhere");
  EXPECT_THAT(heard, testing::HasSubstr("POOL_UNKNOWN: no pool 'nowhere'\nexit 1"));
}

TEST_F(PythonExampleTest, SaysThatThereIsNoBroker) {
  broker_->Stop();
  EXPECT_THAT(Run("cache"), testing::HasSubstr("exit 69"));
}

}  // namespace
}  // namespace lessor
