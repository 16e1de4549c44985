// Agents that have a TCP socket in their hands and lead it elsewhere, where nothing ever ends: a broker that
// was killed knows only by its ledger where it should lead. Nobody waits for it, and the pool is whole again.
#include <fcntl.h>
#include <sys/socket.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "tests/fault/proxy.h"
#include "tests/fault/raw_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/loopback.h"
#include "tests/integration/servers/postgres_server.h"

namespace lessor::testing {
namespace {

constexpr int kMax = 2;

UniqueFd NotBlocking(UniqueFd socket) {
  LESSOR_CHECK(::fcntl(socket.raw(), F_SETFL, O_NONBLOCK) == 0);
  return socket;
}

class RedirectedTest : public ::testing::Test {
 protected:
  void Crash() {
    broker_.Kill();
    broker_.Start();
  }
  void ComeBack() {
    agent_ = std::make_unique<RawAgent>(broker_.attach_socket());
    ASSERT_TRUE(agent_->Join(session_.session_id(), session_.session_secret()).ok());
    ASSERT_TRUE(agent_->Resume(held_->lease.lease_id(), held_->fd.raw()).ok());
  }
  void Acquire() {
    agent_ = std::make_unique<RawAgent>(broker_.attach_socket());
    session_ = agent_->Hello().value();
    held_ = std::make_unique<RawAgent::Held>(agent_->Acquire("main").value());
  }

  // All of the pool can be had, over connections that lead to the server.
  void ExpectWhole() {
    for (const char* state : {"lent", "closing", "cancelling", "resetting", "recovering", "lingering"}) {
      EXPECT_TRUE(Eventually([&] { return broker_.Slots("main", state) == 0; })) << state << broker_.log();
    }
    RawAgent other(broker_.attach_socket());
    ASSERT_TRUE(other.Hello("other").ok());
    std::vector<RawAgent::Held> all;
    for (int i = 0; i < kMax; ++i) {
      absl::StatusOr<RawAgent::Held> one = other.Acquire("main");
      ASSERT_TRUE(one.ok()) << one.status();
      sockaddr_in peer{};
      socklen_t size = sizeof peer;
      ASSERT_EQ(::getpeername(one->fd.raw(), reinterpret_cast<sockaddr*>(&peer), &size), 0);
      EXPECT_EQ(::ntohs(peer.sin_port), port_);
      all.push_back(*std::move(one));
    }
    EXPECT_TRUE(server_.AskUntil("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'lessor'",
                                 absl::StrCat(kMax)));
  }

  PostgresServer server_;
  LoopbackListener door_;
  const int port_ = door_.port();
  const LoopbackListener elsewhere_;
  Proxy proxy_{server_.socket_path(), NotBlocking(door_.Take())};
  Lessord broker_{{.settings = absl::StrCat(
                       "pools: {main: {max: ", kMax,
                       ", close_timeout: 100ms, cancel_timeout: 200ms, reset_timeout: 200ms, upstream: "
                       "'postgresql://postgres@127.0.0.1:",
                       port_, "/postgres?sslmode=disable'}}\nsessions: {resume_timeout: 10m}\n")}};
  std::unique_ptr<RawAgent> agent_;
  v1::OpenSessionResponse session_;
  std::unique_ptr<RawAgent::Held> held_;
};

TEST_F(RedirectedTest, OfAnAgentThatHangsUp) {
  Acquire();
  const UniqueFd deaf = elsewhere_.LeadHere(held_->fd.borrow());
  agent_->HangUp();
  ExpectWhole();
}

TEST_F(RedirectedTest, OfAnAgentThatHangsUpAfterItHasTakenItUpAgain) {
  Acquire();
  Crash();
  ComeBack();
  const UniqueFd deaf = elsewhere_.LeadHere(held_->fd.borrow());
  agent_->HangUp();
  ExpectWhole();
}

TEST_F(RedirectedTest, OfOneThatIsTakenUpAgainWhenItLeadsElsewhereAlready) {
  Acquire();
  broker_.Kill();
  const UniqueFd deaf = elsewhere_.LeadHere(held_->fd.borrow());
  broker_.Start();
  ComeBack();
  agent_->HangUp();
  ExpectWhole();
}

TEST_F(RedirectedTest, OfOneThatIsGivenBackAsIfNothingWere) {
  Acquire();
  Crash();
  ComeBack();
  const UniqueFd deaf = elsewhere_.LeadHere(held_->fd.borrow());
  EXPECT_TRUE(agent_->Release(std::move(*held_)).ok());
  ExpectWhole();
}

TEST_F(RedirectedTest, OfOneThatLeadsNowhere) {
  Acquire();
  Crash();
  ComeBack();
  sockaddr nobody{};
  nobody.sa_family = AF_UNSPEC;
  ASSERT_EQ(::connect(held_->fd.raw(), &nobody, sizeof nobody), 0);
  agent_->HangUp();
  ExpectWhole();
}

}  // namespace
}  // namespace lessor::testing
