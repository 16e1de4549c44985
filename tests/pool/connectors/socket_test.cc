#include "daemon/pool/connectors/socket.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <array>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <thread>

#include <boost/asio/ip/address.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/process.h"
#include "daemon/base/reason.h"
#include "daemon/pool/connector.h"
#include "daemon/wire/redis.h"
#include "tests/pool/connectors/fake_upstream.h"
#include "tests/pool/connectors/runner.h"

namespace lessor {
namespace {

using testing::FakeUpstream;
using ::testing::HasSubstr;
using testing::Runner;

constexpr char kNonce[] = "0123456789abcdef";

struct Pair {
  Pair() {
    std::array<int, 2> raw{};
    LESSOR_CHECK(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, raw.data()) == 0);
    ours = UniqueFd(raw[0]);
    theirs = UniqueFd(raw[1]);
  }
  void Say(absl::string_view words) {
    LESSOR_CHECK(::send(theirs.raw(), words.data(), words.size(), MSG_NOSIGNAL) ==
                 static_cast<ssize_t>(words.size()));
  }
  UniqueFd ours;
  UniqueFd theirs;
};

SocketAddress Loopback(int port) {
  return asio::ip::tcp::endpoint(asio::ip::make_address("127.0.0.1"), static_cast<uint16_t>(port));
}

// Whether any epoll set of this process watches the descriptor.
bool IsWatched(BorrowedFd fd) {
  for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fdinfo")) {
    std::ifstream info(entry.path());
    std::string word;
    while (info >> word) {
      int watched = -1;
      if (word == "tfd:" && info >> watched && watched == fd.raw()) return true;
    }
  }
  return false;
}

TEST(LooksQuietTest, AllowsAnIdleSocketOnly) {
  Pair pair;
  EXPECT_TRUE(LooksQuiet(pair.ours.borrow()).ok());
  pair.Say("x");
  EXPECT_THAT(LooksQuiet(pair.ours.borrow()).message(), HasSubstr("nobody has read"));
  char byte;
  ASSERT_EQ(::recv(pair.ours.raw(), &byte, 1, 0), 1);
  EXPECT_TRUE(LooksQuiet(pair.ours.borrow()).ok()) << "looking must not have taken anything";
  pair.theirs.Reset();
  EXPECT_THAT(LooksQuiet(pair.ours.borrow()).message(), HasSubstr("closed"));
}

TEST(LooksQuietTest, DoesNotWaitOnASocketWhoseHolderMadeItBlocking) {
  Pair pair;
  ASSERT_EQ(::fcntl(pair.ours.raw(), F_SETFL, 0), 0);
  EXPECT_TRUE(LooksQuiet(pair.ours.borrow()).ok());
}

TEST(LooksQuietTest, SeesThatTheHolderHasEndedOurSide) {
  Pair pair;
  ASSERT_EQ(::shutdown(pair.ours.raw(), SHUT_WR), 0);
  EXPECT_FALSE(LooksQuiet(pair.ours.borrow()).ok());
}

TEST(WaitUntilReadyTest, EndsAtTheDeadlineAndLeavesTheSocketUnwatched) {
  Runner runner;
  Pair pair;
  const absl::Status late = runner.Await(WaitUntilReady(
      pair.ours.borrow(), Readiness::kReadable, runner.In(absl::Milliseconds(10)), runner.clock(), "wait"));
  EXPECT_EQ(ReasonOf(late), v1::Reason::UPSTREAM_UNAVAILABLE);
  EXPECT_EQ(late.message(), "wait: no answer in time");
  EXPECT_FALSE(IsWatched(pair.ours.borrow()));
}

TEST(WaitUntilReadyTest, WakesForBytesThatWereThereBeforeAndForRoom) {
  Runner runner;
  Pair pair;
  pair.Say("x");
  EXPECT_TRUE(
      runner
          .Await(WaitUntilReady(pair.ours.borrow(), Readiness::kReadable, runner.Soon(), runner.clock(), ""))
          .ok());
  EXPECT_TRUE(
      runner
          .Await(WaitUntilReady(pair.ours.borrow(), Readiness::kWritable, runner.Soon(), runner.clock(), ""))
          .ok());
  EXPECT_FALSE(IsWatched(pair.ours.borrow()));
}

TEST(WaitUntilReadyTest, LeavesTheSocketOpenWhenItsContextEndsFirst) {
  Pair pair;
  const SystemClock clock;
  {
    asio::io_context context{1};
    asio::co_spawn(
        context,
        WaitUntilReady(pair.ours.borrow(), Readiness::kReadable, clock.Now() + absl::Seconds(30), clock, ""),
        [](std::exception_ptr, absl::Status) {});
    (void)context.poll();
  }
  EXPECT_TRUE(LooksQuiet(pair.ours.borrow()).ok());
}

TEST(ConnectSocketTest, TriesTheNextAddressAndSetsWhatASocketNeeds) {
  Runner runner;
  const FakeUpstream upstream(FakeUpstream::Manner::kSilent, FakeUpstream::Door::kTcp);
  const absl::StatusOr<UniqueFd> socket = runner.Await(
      ConnectSocket({Loopback(1), Loopback(upstream.port())}, "there", runner.Soon(), runner.clock()));
  ASSERT_TRUE(socket.ok()) << socket.status();
  for (const auto& [level, option] :
       {std::pair<int, int>(IPPROTO_TCP, TCP_NODELAY), std::pair<int, int>(SOL_SOCKET, SO_KEEPALIVE)}) {
    int value = 0;
    socklen_t size = sizeof value;
    ASSERT_EQ(::getsockopt(socket->raw(), level, option, &value, &size), 0);
    EXPECT_NE(value, 0);
  }
  EXPECT_NE(::fcntl(socket->raw(), F_GETFD) & FD_CLOEXEC, 0);
  EXPECT_NE(::fcntl(socket->raw(), F_GETFL) & O_NONBLOCK, 0);
}

TEST(ConnectSocketTest, QuotesTheKernelWhenEveryAddressRefuses) {
  Runner runner;
  const absl::StatusOr<UniqueFd> refused =
      runner.Await(ConnectSocket({Loopback(1), Loopback(2)}, "there", runner.Soon(), runner.clock()));
  EXPECT_EQ(ReasonOf(refused.status()), v1::Reason::UPSTREAM_UNAVAILABLE);
  EXPECT_EQ(refused.status().message(), "connect to there: Connection refused");
}

TEST(RunExchangeTest, TakesAnAnswerThatComesInPieces) {
  Runner runner;
  Pair pair;
  std::thread upstream([&pair] {
    std::array<char, 256> request;
    (void)::recv(pair.theirs.raw(), request.data(), request.size(), 0);
    pair.Say("$16\r\n01234567");
    pair.Say("89abcdef\r\n");
  });
  const absl::Status echoed = runner.Await(
      RunExchange(pair.ours.borrow(), redis::ProbeExchange(kNonce), runner.Soon(), runner.clock()));
  upstream.join();
  EXPECT_TRUE(echoed.ok()) << echoed;
  EXPECT_FALSE(IsWatched(pair.ours.borrow()));
}

TEST(RunExchangeTest, RefusesBytesBehindTheAnswer) {
  Runner runner;
  Pair pair;
  pair.Say(absl::StrCat("$16\r\n", kNonce, "\r\n+"));
  EXPECT_FALSE(
      runner
          .Await(RunExchange(pair.ours.borrow(), redis::ProbeExchange(kNonce), runner.Soon(), runner.clock()))
          .ok());
}

TEST(RunExchangeTest, SaysWhatItWaitedForWhenTheUpstreamClosesOrIsSilent) {
  Runner runner;
  Pair silent;
  const absl::Status late = runner.Await(RunExchange(silent.ours.borrow(), redis::ProbeExchange(kNonce),
                                                     runner.In(absl::Milliseconds(10)), runner.clock()));
  EXPECT_EQ(late.message(), "awaited the reply to ECHO: no answer in time");
  Pair closed;
  ASSERT_EQ(::shutdown(closed.theirs.raw(), SHUT_WR), 0);
  const absl::Status ended = runner.Await(
      RunExchange(closed.ours.borrow(), redis::ProbeExchange(kNonce), runner.Soon(), runner.clock()));
  EXPECT_EQ(ended.message(), "awaited the reply to ECHO: the upstream closed the connection");
}

TEST(RunExchangeTest, DoesNotWaitForRoomBeyondTheDeadline) {
  Runner runner;
  Pair pair;
  ASSERT_EQ(::fcntl(pair.ours.raw(), F_SETFL, O_NONBLOCK), 0);
  std::array<char, 65536> filler{};
  while (::send(pair.ours.raw(), filler.data(), filler.size(), MSG_NOSIGNAL) > 0) {
  }
  ASSERT_EQ(::fcntl(pair.ours.raw(), F_SETFL, 0), 0);  // as a holder might
  const absl::Status late = runner.Await(RunExchange(pair.ours.borrow(), redis::ProbeExchange(kNonce),
                                                     runner.In(absl::Milliseconds(10)), runner.clock()));
  EXPECT_EQ(late.message(), "send: no answer in time");
}

TEST(CloseAndAwaitEofTest, WaitsForTheUpstreamsEndAndDiscardsWhatItStillSays) {
  Runner runner;
  Pair pair;
  std::atomic<bool> upstream_ended{false};
  std::string heard;
  std::thread upstream([&] {
    std::array<char, 64> buffer;
    for (ssize_t got; (got = ::recv(pair.theirs.raw(), buffer.data(), buffer.size(), 0)) > 0;) {
      heard.append(buffer.data(), static_cast<size_t>(got));
    }
    pair.Say("some last words");
    upstream_ended = true;
    pair.theirs.Reset();
  });
  runner.Await(CloseAndAwaitEof(pair.ours.borrow(), "bye", runner.Soon(), runner.clock()));
  EXPECT_TRUE(upstream_ended);
  upstream.join();
  EXPECT_EQ(heard, "bye");
}

TEST(CloseAndAwaitEofTest, CutsAnUpstreamThatDoesNotEnd) {
  Runner runner;
  Pair pair;
  const UniqueFd duplicate(::fcntl(pair.ours.raw(), F_DUPFD_CLOEXEC, 0));  // that a holder kept
  runner.Await(CloseAndAwaitEof(pair.ours.borrow(), "", runner.In(absl::Milliseconds(10)), runner.clock()));
  EXPECT_LT(::send(pair.theirs.raw(), "x", 1, MSG_NOSIGNAL), 0) << "nobody may read from it any more";
  EXPECT_LT(::send(duplicate.raw(), "x", 1, MSG_NOSIGNAL), 0);
}

TEST(EndSessionAndAwaitEofTest, SaysThatTheSessionGoesOnAndKeepsNobodyFromReadingItsEnd) {
  Runner runner;
  Pair pair;
  const SocketAddress peer = PeerOf(pair.ours.borrow());
  const UniqueFd duplicate(::fcntl(pair.ours.raw(), F_DUPFD_CLOEXEC, 0));
  EXPECT_FALSE(runner.Await(EndSessionAndAwaitEof(pair.ours.borrow(), "bye", peer,
                                                  runner.In(absl::Milliseconds(10)), runner.clock())));
  EXPECT_LT(::send(duplicate.raw(), "x", 1, MSG_NOSIGNAL), 0) << "nobody may write to it any more";
  pair.Say("some last words");
  pair.theirs.Reset();
  EXPECT_TRUE(
      runner.Await(EndSessionAndAwaitEof(pair.ours.borrow(), "bye", peer, runner.Soon(), runner.clock())));
}

TEST(CloseAndAwaitEofTest, CutsAnUpstreamThatNeverStopsTalking) {
  Runner runner;
  Pair pair;
  std::thread upstream([&pair] {
    std::array<char, 65536> words{};
    while (::send(pair.theirs.raw(), words.data(), words.size(), MSG_NOSIGNAL) > 0) {
    }
  });
  runner.Await(CloseAndAwaitEof(pair.ours.borrow(), "", MonoTime::Infinite(), runner.clock()));
  upstream.join();
}

}  // namespace
}  // namespace lessor
