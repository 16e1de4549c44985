// Agents that speak HTTP/2 themselves, to make the broker keep what they do not read.
#include <sys/socket.h>
#include <sys/un.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "daemon/base/fd.h"
#include "tests/integration/grpc_agent.h"
#include "tests/integration/lessord.h"

namespace lessor::testing {
namespace {

constexpr char kPreface[] = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

std::string Frame(uint8_t type, const std::string& payload) {
  std::string frame(9, '\0');
  frame[2] = static_cast<char>(payload.size());
  frame[3] = static_cast<char>(type);
  return frame + payload;
}
std::string Settings() {
  return Frame(4, "");
}
std::string Ping() {
  return Frame(6, std::string(8, 'p'));
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

}  // namespace
}  // namespace lessor::testing
