#include "daemon/observe/http_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "prometheus/counter.h"
#include "prometheus/registry.h"

#include "daemon/base/fd.h"

namespace lessor {
namespace {

absl::Status AlwaysFine() {
  return absl::OkStatus();
}

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

// A blocking client of one connection; a read that takes longer than a minute fails the test.
class Client {
 public:
  explicit Client(const std::string& address) : fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    const timeval minute{.tv_sec = 60, .tv_usec = 0};
    EXPECT_EQ(::setsockopt(fd_.raw(), SOL_SOCKET, SO_RCVTIMEO, &minute, sizeof(minute)), 0);
    int port = 0;
    EXPECT_TRUE(absl::SimpleAtoi(address.substr(address.rfind(':') + 1), &port)) << address;
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<uint16_t>(port));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(::connect(fd_.raw(), reinterpret_cast<const sockaddr*>(&to), sizeof(to)), 0);
  }

  void Send(const std::string& bytes) const {
    (void)::send(fd_.raw(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
  }

  // Reads until `end` has come, or the connection's end.
  std::string ReadUntil(const std::string& end) const {
    std::string text;
    char buffer[4096];
    while (!absl::EndsWith(text, end) || end.empty()) {
      const ssize_t n = ::recv(fd_.raw(), buffer, sizeof(buffer), 0);
      EXPECT_FALSE(n < 0 && errno == EAGAIN) << "no answer";
      if (n <= 0) break;
      text.append(buffer, static_cast<size_t>(n));
    }
    return text;
  }
  std::string ReadAll() const { return ReadUntil(""); }

 private:
  UniqueFd fd_;
};

std::string Get(const std::string& path) {
  return absl::StrCat("GET ", path, " HTTP/1.1\r\nHost: x\r\n\r\n");
}

class HttpServerTest : public ::testing::Test {
 protected:
  void Start(HttpServer::Limits limits = {}) {
    auto server =
        HttpServer::Listen(io_, "127.0.0.1:0",
                           Pages(
                               {&registry_}, [this] { return healthy_; }, [this] { return ready_; }),
                           limits);
    ASSERT_TRUE(server.ok()) << server.status();
    server_ = *std::move(server);
    thread_ = std::thread([this] { io_.run(); });
  }
  ~HttpServerTest() override {
    if (!thread_.joinable()) return;
    OnServerThread([this] { server_.reset(); });
    work_.reset();
    thread_.join();  // returns only when every connection has ended
  }

  void OnServerThread(const std::function<void()>& what) {
    std::promise<void> done;
    boost::asio::post(io_, [&] {
      what();
      done.set_value();
    });
    done.get_future().wait();
  }
  std::string Ask(const std::string& request) const {
    const Client client(server_->address());
    client.Send(request);
    return client.ReadAll();
  }
  std::string AskToClose(const std::string& method, const std::string& path) const {
    return Ask(absl::StrCat(method, " ", path, " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
  }

  boost::asio::io_context io_;
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work_{io_.get_executor()};
  prometheus::Registry registry_;
  absl::Status healthy_;
  absl::Status ready_;
  std::unique_ptr<HttpServer> server_;
  std::thread thread_;
};

TEST_F(HttpServerTest, ServesMetrics) {
  prometheus::BuildCounter().Name("lessor_a_total").Help("A.").Register(registry_).Add({}).Increment(3);
  Start();
  EXPECT_THAT(server_->address(), StartsWith("127.0.0.1:"));
  EXPECT_THAT(server_->address(), Not(EndsWith(":0")));
  const std::string answer = AskToClose("GET", "/metrics");
  EXPECT_THAT(answer, StartsWith("HTTP/1.1 200 OK\r\n"));
  EXPECT_THAT(answer, HasSubstr("Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
  EXPECT_THAT(answer, EndsWith("lessor_a_total 3\n"));
}

TEST_F(HttpServerTest, ReadinessFlipsOnOneKeptConnection) {
  Start();
  const Client client(server_->address());
  client.Send(Get("/readyz"));
  EXPECT_THAT(client.ReadUntil("ready\n"), StartsWith("HTTP/1.1 200 "));
  OnServerThread([this] { ready_ = absl::UnavailableError("draining"); });
  client.Send(Get("/readyz"));
  EXPECT_THAT(client.ReadUntil("draining\n"), StartsWith("HTTP/1.1 503 "));
  client.Send(Get("/healthz"));
  EXPECT_THAT(client.ReadUntil("ok\n"), StartsWith("HTTP/1.1 200 "));
  OnServerThread([this] { healthy_ = absl::UnavailableError("restart it"); });
  client.Send(Get("/healthz"));
  EXPECT_THAT(client.ReadUntil("restart it\n"), StartsWith("HTTP/1.1 503 "));
}

TEST_F(HttpServerTest, PipelinedRequestsAreAnsweredInOrder) {
  Start();
  const Client client(server_->address());
  client.Send(Get("/healthz") + Get("/nothing"));
  const std::string answers = client.ReadUntil("/readyz\n");
  EXPECT_LT(answers.find("200 OK"), answers.find("404 Not Found"));
}

TEST_F(HttpServerTest, HeadHasTheLengthButNoBody) {
  Start();
  const std::string answer = AskToClose("HEAD", "/healthz");
  EXPECT_THAT(answer, HasSubstr("Content-Length: 3\r\n"));
  EXPECT_THAT(answer, EndsWith("\r\n\r\n"));
}

TEST_F(HttpServerTest, OtherMethodsAndBodiesAreRefused) {
  Start();
  const std::string answer = AskToClose("DELETE", "/metrics");
  EXPECT_THAT(answer, StartsWith("HTTP/1.1 405 "));
  EXPECT_THAT(answer, HasSubstr("Allow: GET, HEAD\r\n"));
  EXPECT_THAT(Ask("GET / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello"), StartsWith("HTTP/1.1 413 "));
  EXPECT_THAT(Ask("GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
              StartsWith("HTTP/1.1 413 "));
}

TEST_F(HttpServerTest, NonsenseIsRefused) {
  Start();
  EXPECT_THAT(Ask("\x16\x03\x01 this is no HTTP\r\n\r\n"), StartsWith("HTTP/1.1 400 "));
}

TEST_F(HttpServerTest, HeadersBeyondTheLimitAreRefused) {
  Start();
  const std::string answer =
      Ask(absl::StrCat("GET / HTTP/1.1\r\nX: ", std::string(KiB(8).count(), 'x'), "\r\n\r\n"));
  EXPECT_THAT(answer, StartsWith("HTTP/1.1 431 "));
  EXPECT_THAT(Ask(absl::StrCat("GET /", std::string(KiB(100).count(), 'x'))), StartsWith("HTTP/1.1 431 "));
}

TEST_F(HttpServerTest, AClientThatNeverFinishesIsCutOff) {
  Start({.request_timeout = absl::Milliseconds(50)});
  EXPECT_EQ(Ask("GET /healthz HTTP/1.1\r\nHost:"), "");
  EXPECT_EQ(Ask(""), "");
}

TEST_F(HttpServerTest, WhoKeepsItWaitingLongestGivesWayToOneMore) {
  Start({.connections_max = 2});
  const Client first(server_->address());
  const Client second(server_->address());
  for (const Client* client : {&first, &second, &first}) {
    client->Send(Get("/healthz"));
    (void)client->ReadUntil("ok\n");
  }
  EXPECT_THAT(AskToClose("GET", "/healthz"), StartsWith("HTTP/1.1 200 "));
  EXPECT_EQ(second.ReadAll(), "") << "was answered before the first was last answered";
  first.Send(Get("/healthz"));
  EXPECT_THAT(first.ReadUntil("ok\n"), StartsWith("HTTP/1.1 200 "));
}

TEST_F(HttpServerTest, IdleConnectionsOfAnybodyDoNotKeepOutAProbe) {
  Start({.connections_max = 4});
  std::vector<std::unique_ptr<Client>> idle;
  for (int i = 0; i < 100; ++i) {
    idle.push_back(std::make_unique<Client>(server_->address()));
    idle.back()->Send("GET /healthz HTTP/1.1\r\nHost:");
    if (i % 10 == 0) EXPECT_THAT(AskToClose("GET", "/healthz"), StartsWith("HTTP/1.1 200 ")) << i;
  }
}

TEST_F(HttpServerTest, StopClosesEveryConnection) {
  Start();
  const Client client(server_->address());
  client.Send(Get("/healthz"));
  (void)client.ReadUntil("ok\n");
  OnServerThread([this] {
    server_->Stop();
    server_->Stop();
  });
  EXPECT_EQ(client.ReadAll(), "");
}

TEST_F(HttpServerTest, AddressesThatCannotBeAreRefused) {
  const auto listen = [this](const char* address) {
    return HttpServer::Listen(io_, address, Pages({}, &AlwaysFine, &AlwaysFine)).status();
  };
  for (const char* address :
       {"", "9747", ":9747", "host:", "127.0.0.1:99999", "127.0.0.1:-1", "127.0.0.1:http"}) {
    EXPECT_TRUE(absl::IsInvalidArgument(listen(address))) << address << ": " << listen(address);
  }
  EXPECT_TRUE(absl::IsNotFound(listen("no-such-host.invalid:0"))) << listen("no-such-host.invalid:0");
  Start();
  EXPECT_THAT(std::string(listen(server_->address().c_str()).message()), HasSubstr("bind"));
}

TEST_F(HttpServerTest, Ipv6AddressesStandInBrackets) {
  auto server = HttpServer::Listen(io_, "[::1]:0", Pages({}, &AlwaysFine, &AlwaysFine));
  if (!server.ok()) GTEST_SKIP() << "no IPv6 here: " << server.status();
  EXPECT_THAT((*server)->address(), StartsWith("[::1]:"));
}

}  // namespace
}  // namespace lessor
