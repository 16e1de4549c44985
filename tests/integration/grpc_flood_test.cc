// Agents that speak HTTP/2 themselves, to make the broker keep what they do not read.
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "daemon/base/fd.h"
#include "daemon/base/reason.h"
#include "daemon/serve/long_answers.h"
#include "tests/integration/grpc_agent.h"
#include "tests/integration/lessord.h"

namespace lessor::testing {
namespace {

constexpr char kPreface[] = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

// Frames of RFC 9113. `stream` is below 128.
std::string Frame(char type, const std::string& payload, char flags = 0, char stream = 0) {
  std::string frame(9, '\0');
  frame[2] = static_cast<char>(payload.size());
  frame[3] = type;
  frame[4] = flags;
  frame[8] = stream;
  return frame + payload;
}
std::string Settings() {
  return Frame(4, "");
}
std::string NoWindowSettings() {  // INITIAL_WINDOW_SIZE 0: no answer's body may be sent
  return Frame(4, std::string("\0\4\0\0\0\0", 6));
}
std::string Ping() {
  return Frame(6, std::string(8, 'p'));
}
// A field of a header that is not indexed (RFC 7541, 6.2.2), neither Huffman-coded.
std::string Field(const std::string& name, const std::string& value) {
  return std::string(1, '\0') + static_cast<char>(name.size()) + name + static_cast<char>(value.size()) +
         value;
}
// A call with an empty request.
std::string Call(const std::string& method, char stream) {
  const std::string header = Field(":method", "POST") + Field(":scheme", "http") + Field(":path", method) +
                             Field(":authority", "x") + Field("te", "trailers") +
                             Field("content-type", "application/grpc");
  return Frame(1, header, /*END_HEADERS=*/4, stream) +
         Frame(0, std::string(5, '\0'), /*END_STREAM=*/1, stream);
}

// Reads frames until `count` streams have ended, or it takes too long; how many have.
int StreamsEnded(const UniqueFd& socket, int count) {
  const timeval patience{10, 0};
  (void)::setsockopt(socket.raw(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  const auto read = [&](size_t bytes) {
    std::string data(bytes, '\0');
    const ssize_t got = ::recv(socket.raw(), data.data(), bytes, MSG_WAITALL);
    return got == static_cast<ssize_t>(bytes) ? data : std::string();
  };
  int ended = 0;
  while (ended < count) {
    const std::string head = read(9);
    if (head.empty()) break;
    const size_t size = static_cast<uint8_t>(head[1]) << 8 | static_cast<uint8_t>(head[2]);
    if (size > 0 && read(size).empty()) break;
    if (head[3] == 1 && (head[4] & 1) != 0) ++ended;  // HEADERS with END_STREAM
  }
  return ended;
}

UniqueFd Connect(const std::string& path) {
  UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
  EXPECT_EQ(::connect(socket.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  return socket;
}

// Sends `bytes` again and again for as long as the other end takes them, at most `times`; false: it has
// closed.
bool Flood(const UniqueFd& socket, const std::string& bytes, int times) {
  const timeval patience{0, 300'000};  // nothing was taken for so long: nothing more will be
  (void)::setsockopt(socket.raw(), SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
  for (int i = 0; i < times; ++i) {
    if (::send(socket.raw(), bytes.data(), bytes.size(), MSG_NOSIGNAL) < 0) return errno == EAGAIN;
  }
  return true;
}

TEST(GrpcFloodTest, PingsWhoseAnswersNobodyReadsDoNotMakeTheBrokerGrow) {
  constexpr size_t kGrowthMax = 32 << 20;  // bytes; one such connection cost 80 MiB before
  const Lessord lessord({});
  GrpcAgent other("unix:" + lessord.grpc_socket());
  ASSERT_TRUE(other.Open().ok());
  const size_t before = lessord.resident_bytes();
  std::string pings;
  for (int i = 0; i < 100; ++i) pings += Ping();
  std::vector<UniqueFd> flooding;
  for (int i = 0; i < 3; ++i) {
    flooding.push_back(Connect(lessord.grpc_socket()));
    ASSERT_TRUE(Flood(flooding.back(), kPreface + Settings(), 1));
    (void)Flood(flooding.back(), pings, 1000);
  }
  EXPECT_LT(lessord.resident_bytes(), before + kGrowthMax);
  EXPECT_TRUE(other.List().ok()) << "others are served on";
}

TEST(GrpcFloodTest, AUserWhoDoesNotReadItsListsGetsNoMoreOfThemAndOthersDo) {
  if (::geteuid() != 0) GTEST_SKIP() << "needs root, to connect as another user";
  constexpr int kTooMany = 5;
  const Lessord lessord({});
  const UniqueFd socket = ConnectAs(lessord.grpc_socket(), kNobody);
  std::string calls = kPreface + NoWindowSettings();
  for (int i = 0; i < LongAnswers::kUserMax + kTooMany; ++i) {
    calls += Call("/lessor.v1.AdminService/ListSessions", static_cast<char>(2 * i + 1));
  }
  ASSERT_TRUE(Flood(socket, calls, 1));
  EXPECT_EQ(StreamsEnded(socket, kTooMany), kTooMany) << "refused without a body";
  GrpcAgent nobody(ConnectAs(lessord.grpc_socket(), kNobody));
  EXPECT_EQ(ReasonOf(nobody.Call(&v1::AdminService::Stub::ListSessions, v1::ListSessionsRequest()).status()),
            v1::Reason::QUOTA_EXCEEDED);
  GrpcAgent root("unix:" + lessord.grpc_socket());
  EXPECT_TRUE(root.Call(&v1::AdminService::Stub::ListSessions, v1::ListSessionsRequest()).ok());
  (void)::shutdown(socket.raw(), SHUT_RDWR);
  EXPECT_TRUE(Eventually([&] {
    return nobody.Call(&v1::AdminService::Stub::ListSessions, v1::ListSessionsRequest()).ok();
  })) << "what was not sent is gone with its connection";
}

}  // namespace
}  // namespace lessor::testing
