// Clients of a pool whose protocol the broker does not know, and what their connections are worth afterwards.
#include <signal.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>

#include <cstring>
#include <string>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/fd.h"
#include "tests/fault/forked_agent.h"
#include "tests/fault/pool_client.h"
#include "tests/integration/lessord.h"

namespace lessor::testing {
namespace {

// The test is the server, so that it decides what becomes of a connection that is half closed.
class PoolSocketRawTest : public ::testing::Test {
 protected:
  // `pool`: more of its settings.
  explicit PoolSocketRawTest(const std::string& pool = "")
      : broker_({.settings = absl::StrCat("pools: {main: {upstream: 'unix://", folder_.path(),
                                          "/server', max: 1, close_timeout: 100ms", pool, "}}\n")}),
        before_(broker_.footprint()) {}
  ~PoolSocketRawTest() override { EXPECT_TRUE(broker_.SettlesTo(before_)); }

  static UniqueFd Listen(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.data(), path.size());
    UniqueFd listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    EXPECT_EQ(::bind(listener.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    EXPECT_EQ(::listen(listener.raw(), 10), 0);
    BePatient(listener);
    return listener;
  }
  static void BePatient(const UniqueFd& socket) {
    const timeval minute{.tv_sec = 60, .tv_usec = 0};
    EXPECT_EQ(::setsockopt(socket.raw(), SOL_SOCKET, SO_RCVTIMEO, &minute, sizeof minute), 0);
  }
  UniqueFd Connected() const { return ConnectToPool(broker_.runtime_dir() + "/pools/main/sock"); }
  // The server's end of the next connection that the broker opens.
  UniqueFd Accepted() const {
    UniqueFd socket(::accept4(listener_.raw(), nullptr, nullptr, SOCK_CLOEXEC));
    EXPECT_TRUE(socket);
    BePatient(socket);
    return socket;
  }
  // What comes next; "": the other end says nothing more.
  static std::string Hear(const UniqueFd& socket) {
    std::string heard(64 << 10, 0);
    const ssize_t got = ::recv(socket.raw(), heard.data(), heard.size(), 0);
    EXPECT_GE(got, 0) << std::strerror(errno);
    heard.resize(got > 0 ? static_cast<size_t>(got) : 0);
    return heard;
  }  // How much comes before the end.
  static size_t HearAll(const UniqueFd& socket) {
    size_t heard = 0;
    while (const size_t more = Hear(socket).size()) heard += more;
    return heard;
  }

  const TempFolder folder_;
  const UniqueFd listener_ = Listen(folder_.path() + "/server");
  const Lessord broker_;
  const Footprint before_;
};

TEST_F(PoolSocketRawTest, WhoHalfClosesIsHeardOut) {
  const UniqueFd client = Connected();
  SendAll(client.raw(), "all that I have to say");
  ASSERT_EQ(::shutdown(client.raw(), SHUT_WR), 0);
  UniqueFd server = Accepted();
  EXPECT_EQ(Hear(server), "all that I have to say");
  EXPECT_EQ(Hear(server), "");
  SendAll(server.raw(), "an answer");
  EXPECT_EQ(Hear(client), "an answer");
  server.Reset();
  EXPECT_EQ(Hear(client), "");
}

TEST_F(PoolSocketRawTest, WhoHalfClosesWhileItWaitsIsServedAllTheSame) {
  UniqueFd first = Connected();
  const UniqueFd firsts = Accepted();
  const UniqueFd second = Connected();
  ASSERT_TRUE(Eventually([&] { return broker_.Metric("lessor_pool_waiters{pool=\"main\"}") == 1; }));
  ASSERT_EQ(::shutdown(second.raw(), SHUT_WR), 0);
  SendAll(first.raw(), "so the broker has seen it");
  EXPECT_EQ(Hear(firsts), "so the broker has seen it");
  first.Reset();
  EXPECT_EQ(Hear(firsts), "");
  const UniqueFd seconds = Accepted();
  EXPECT_EQ(Hear(seconds), "");
  SendAll(seconds.raw(), "an answer");
  EXPECT_EQ(Hear(second), "an answer");
}

// Where the client's socket is full when the last of it comes depends on the kernel: somewhere between these.
TEST_F(PoolSocketRawTest, WhoReadsSlowlyHearsAllThatAServerSaidBeforeItClosed) {
  for (size_t bytes = 150 << 10; bytes < 330 << 10; bytes += 6 << 10) {
    const UniqueFd client = Connected();
    UniqueFd server = Accepted();
    SendAll(server.raw(), std::string(bytes, 'x'));
    server.Reset();
    EXPECT_TRUE(TakesNoMore(client.raw()));
    EXPECT_EQ(HearAll(client), bytes);
  }
}

TEST_F(PoolSocketRawTest, WhatWasSaidBeforeAnEndGoesOnAsTheServerTakesIt) {
  UniqueFd client = Connected();
  const UniqueFd server = Accepted();
  const size_t said = SendUntilFull(client.raw(), std::string(10'000, 'x'), 8 << 20);
  client.Reset();
  EXPECT_TRUE(TakesNoMore(server.raw()));
  EXPECT_EQ(HearAll(server), said);
}

TEST_F(PoolSocketRawTest, WhatAProcessHasSaidBeforeItsDeathGoesOn) {
  constexpr size_t kSaid = 150 << 10;  // more than a piece, and no more than a socket holds unread
  ForkedAgent agent([&](const ForkedAgent::Hold& hold) {
    const UniqueFd client = Connected();
    SendAll(client.raw(), "?");
    if (Hear(client) != "!") return;
    broker_.Signal(SIGSTOP);  // so that it finds all of it and the death at once
    SendAll(client.raw(), std::string(kSaid, 'x'));
    hold("said");
  });
  const UniqueFd server = Accepted();
  EXPECT_EQ(Hear(server), "?");
  SendAll(server.raw(), "!");
  ASSERT_EQ(agent.told(), "said");
  agent.Kill();
  agent.Reap();
  broker_.Signal(SIGCONT);
  EXPECT_EQ(HearAll(server), kSaid);
}

// It has said nothing, so nobody would know from that.
TEST_F(PoolSocketRawTest, WhatOneHasHalfClosedNobodyElseHas) {
  UniqueFd first = Connected();
  const UniqueFd firsts = Accepted();
  ASSERT_EQ(::shutdown(first.raw(), SHUT_WR), 0);
  EXPECT_EQ(Hear(firsts), "");
  first.Reset();
  const UniqueFd second = Connected();
  SendAll(second.raw(), "a question");
  const UniqueFd seconds = Accepted();
  EXPECT_EQ(Hear(seconds), "a question");
}

TEST_F(PoolSocketRawTest, WhatNobodyHasUsedTheNextOneHas) {
  UniqueFd first = Connected();
  const UniqueFd server = Accepted();
  ASSERT_TRUE(Eventually([&] { return broker_.Slots("main", "lent") == 1; }));
  first.Reset();
  ASSERT_TRUE(Eventually([&] { return broker_.Slots("main", "idle") == 1; }));
  const UniqueFd second = Connected();
  SendAll(second.raw(), "a question");
  EXPECT_EQ(Hear(server), "a question");
}

class PoolSocketRawTtlTest : public PoolSocketRawTest {
 protected:
  PoolSocketRawTtlTest() : PoolSocketRawTest(", lease_ttl: 1s") {}
};

TEST_F(PoolSocketRawTtlTest, WhatTheServerNeverTakesIsWaitedForNoLongerThanALease) {
  UniqueFd client = Connected();
  const UniqueFd server = Accepted();
  (void)SendUntilFull(client.raw(), std::string(10'000, 'x'), 8 << 20);
  client.Reset();
  EXPECT_TRUE(Eventually([&] { return broker_.Slots("main", "lent") == 0; }));
}

}  // namespace
}  // namespace lessor::testing
