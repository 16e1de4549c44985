#include "daemon/pool/connectors/stream.h"

#include <sys/resource.h>
#include <sys/socket.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/cleanup/cleanup.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/process.h"
#include "daemon/base/reason.h"
#include "daemon/pool/connectors/socket.h"
#include "tests/pool/connectors/fake_upstream.h"
#include "tests/pool/connectors/runner.h"
#include "tests/pool/connectors/settings_of.h"

namespace lessor {
namespace {

using testing::FakeUpstream;
using ::testing::HasSubstr;
using testing::Runner;
using testing::SettingsOf;

class StreamConnectorTest : public ::testing::Test {
 protected:
  absl::StatusOr<std::unique_ptr<Connection>> Connect(const std::string& uri) {
    connector_ = std::make_unique<StreamConnector>(SettingsOf(uri), runner_.clock());
    return runner_.Await(connector_->Connect(runner_.Soon()));
  }

  Runner runner_;
  std::unique_ptr<StreamConnector> connector_;
};

TEST_F(StreamConnectorTest, LendsASocketOfEitherKindAndLooksAtItOnly) {
  const FakeUpstream on_unix(FakeUpstream::Manner::kSilent, FakeUpstream::Door::kUnix);
  const FakeUpstream on_tcp(FakeUpstream::Manner::kSilent, FakeUpstream::Door::kTcp);
  for (const std::string& uri :
       {absl::StrCat("unix://", on_unix.socket_path()), absl::StrCat("tcp://127.0.0.1:", on_tcp.port()),
        absl::StrCat("tcp://localhost:", on_tcp.port())}) {
    absl::StatusOr<std::unique_ptr<Connection>> connection = Connect(uri);
    ASSERT_TRUE(connection.ok()) << connection.status();
    EXPECT_FALSE((*connection)->ResetsOverTheWire());
    EXPECT_EQ((*connection)->facts().at("server"), uri.substr(uri.find("://") + 3));
    EXPECT_TRUE(runner_.Await((*connection)->Validate(runner_.Soon())).ok());
    EXPECT_TRUE(runner_.Await((*connection)->Reset(runner_.Soon())).ok());
    EXPECT_TRUE(runner_.Await((*connection)->Cancel(runner_.Soon())).ok());
    runner_.Await((*connection)->Close(runner_.Soon()));
  }
}

TEST_F(StreamConnectorTest, EndsALostConnectionThoughItsHolderKeptADuplicate) {
  const FakeUpstream upstream(FakeUpstream::Manner::kSilent, FakeUpstream::Door::kUnix);
  absl::StatusOr<std::unique_ptr<Connection>> connection = Connect("unix://" + upstream.socket_path());
  ASSERT_TRUE(connection.ok());
  const UniqueFd duplicate(::dup((*connection)->fd().raw()));
  connection->reset();
  EXPECT_FALSE(LooksQuiet(duplicate.borrow()).ok());
}

TEST_F(StreamConnectorTest, SeesThatTheUpstreamHasHungUp) {
  const FakeUpstream upstream(FakeUpstream::Manner::kAbrupt, FakeUpstream::Door::kUnix);
  absl::StatusOr<std::unique_ptr<Connection>> connection = Connect("unix://" + upstream.socket_path());
  ASSERT_TRUE(connection.ok());
  ASSERT_TRUE(runner_
                  .Await(WaitUntilReady((*connection)->fd(), Readiness::kReadable, runner_.Soon(),
                                        runner_.clock(), ""))
                  .ok());
  EXPECT_FALSE(runner_.Await((*connection)->Validate(runner_.Soon())).ok());
}

TEST_F(StreamConnectorTest, QuotesWhyItCannotConnect) {
  const absl::Status missing = Connect("unix:///nonexistent/app.sock").status();
  EXPECT_EQ(ReasonOf(missing), v1::Reason::UPSTREAM_UNAVAILABLE);
  EXPECT_EQ(missing.message(), "connect to /nonexistent/app.sock: No such file or directory");
  const absl::Status refused = Connect("tcp://127.0.0.1:1").status();
  EXPECT_EQ(refused.message(), "connect to 127.0.0.1:1: Connection refused");
  const absl::Status unknown = Connect("tcp://no-such-host.invalid:1").status();
  EXPECT_EQ(ReasonOf(unknown), v1::Reason::UPSTREAM_UNAVAILABLE);
  EXPECT_THAT(unknown.message(), HasSubstr("cannot resolve the name 'no-such-host.invalid'"));
}

TEST_F(StreamConnectorTest, TellsAWantOfDescriptorsFromAFailingUpstream) {
  const FakeUpstream upstream(FakeUpstream::Manner::kSilent, FakeUpstream::Door::kUnix);
  StreamConnector by_path(SettingsOf("unix://" + upstream.socket_path()), runner_.clock());
  StreamConnector by_name(SettingsOf("tcp://no-such-host.invalid:1"), runner_.clock());
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
  const absl::Cleanup restore = [&before] { (void)::setrlimit(RLIMIT_NOFILE, &before); };
  rlimit none = before;
  none.rlim_cur = 3;  // numbers below are all taken
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &none), 0);
  EXPECT_EQ(ReasonOf(runner_.Await(by_path.Connect(runner_.Soon())).status()),
            v1::Reason::DESCRIPTORS_EXHAUSTED);
  EXPECT_EQ(ReasonOf(runner_.Await(by_name.Connect(runner_.Soon())).status()),
            v1::Reason::DESCRIPTORS_EXHAUSTED);
}

TEST_F(StreamConnectorTest, LeavesNoDescriptorBehind) {
  const FakeUpstream upstream(FakeUpstream::Manner::kSilent, FakeUpstream::Door::kUnix);
  (void)Connect("unix://" + upstream.socket_path());  // whatever is opened once and kept
  const auto round = [&] {
    absl::StatusOr<std::unique_ptr<Connection>> connection = Connect("unix://" + upstream.socket_path());
    ASSERT_TRUE(connection.ok());
    runner_.Await((*connection)->Close(runner_.Soon()));  // until the upstream has closed its end, too
    (void)Connect("unix:///nonexistent/app.sock");
    (void)Connect("tcp://127.0.0.1:1");
  };
  round();
  const uint64_t before = OpenDescriptors();
  for (int i = 0; i < 10; ++i) round();
  EXPECT_EQ(OpenDescriptors(), before);
}

}  // namespace
}  // namespace lessor
