// What any gRPC tool expects of a server: health and reflection. Their messages are written by hand, because
// Debian packages no stubs for them.
#include <gmock/gmock.h>
#include <grpcpp/completion_queue.h>
#include <grpcpp/generic/generic_stub.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "tests/integration/grpc_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

using ::testing::HasSubstr;

grpc::ByteBuffer Buffer(const std::string& bytes) {
  const grpc::Slice slice(bytes);
  return grpc::ByteBuffer(&slice, 1);
}

std::string Bytes(const grpc::ByteBuffer& buffer) {
  std::vector<grpc::Slice> slices;
  if (!buffer.Valid() || !buffer.Dump(&slices).ok()) return "";
  std::string bytes;
  for (const grpc::Slice& slice : slices)
    bytes.append(reinterpret_cast<const char*>(slice.begin()), slice.size());
  return bytes;
}

// One message there and one back, on a call of any kind.
class RawCall {
 public:
  struct Result {
    grpc::Status status;
    std::string answer;
  };
  static Result Make(const std::shared_ptr<grpc::Channel>& channel, const std::string& method,
                     const std::string& request) {
    grpc::CompletionQueue queue;
    grpc::ClientContext context;
    context.set_deadline(absl::ToChronoTime(absl::Now() + absl::Seconds(30)));
    grpc::GenericStub stub(channel);
    const auto call = stub.PrepareCall(&context, method, &queue);
    Result result;
    grpc::ByteBuffer answer;
    call->StartCall(nullptr);
    if (Next(queue)) {
      call->WriteLast(Buffer(request), grpc::WriteOptions(), nullptr);
      (void)Next(queue);
      call->Read(&answer, nullptr);
      if (Next(queue)) result.answer = Bytes(answer);
    }
    call->Finish(&result.status, nullptr);
    (void)Next(queue);
    queue.Shutdown();
    while (Next(queue)) {
    }
    return result;
  }

 private:
  static bool Next(grpc::CompletionQueue& queue) {
    void* tag = nullptr;
    bool ok = false;
    return queue.Next(&tag, &ok) && ok;
  }
};

constexpr char kCheck[] = "/grpc.health.v1.Health/Check";
constexpr char kServing[] = "\x08\x01";
constexpr char kNotServing[] = "\x08\x02";

TEST(GrpcServicesTest, HealthIsServing) {
  Lessord broker({});
  GrpcAgent agent("unix:" + broker.grpc_socket());
  const RawCall::Result result = RawCall::Make(agent.channel(), kCheck, "");
  EXPECT_TRUE(result.status.ok()) << result.status.error_message();
  EXPECT_EQ(result.answer, kServing);
  EXPECT_EQ(RawCall::Make(agent.channel(), kCheck, "\x0a\x07nowhere").status.error_code(),
            grpc::StatusCode::NOT_FOUND);
}

TEST(GrpcServicesTest, HealthIsNotServingWhileTheBrokerDrains) {
  RedisServer redis;
  Lessord broker(
      {.settings = absl::StrCat("drain_timeout: 1m\npools: {cache: {upstream: \"", redis.uri(), "\"}}\n")});
  GrpcAgent agent("unix:" + broker.grpc_socket());
  ASSERT_TRUE(agent.Open().ok());
  const auto lease = agent.Acquire("cache");
  ASSERT_TRUE(lease.ok());
  broker.Signal(SIGTERM);
  EXPECT_TRUE(Eventually([&] { return RawCall::Make(agent.channel(), kCheck, "").answer == kNotServing; }));
  EXPECT_EQ(agent.Release(lease->lease_id()), absl::OkStatus());
}

TEST(GrpcServicesTest, ReflectionListsTheServicesAndDescribesThem) {
  Lessord broker({});
  GrpcAgent agent("unix:" + broker.grpc_socket());
  const char* const method = "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo";
  const RawCall::Result listed = RawCall::Make(agent.channel(), method, std::string("\x3a\x01*", 3));
  for (const char* service : {"lessor.v1.SessionService", "lessor.v1.LeaseService", "lessor.v1.AdminService",
                              "grpc.health.v1.Health"}) {
    EXPECT_THAT(listed.answer, HasSubstr(service));
  }
  const std::string symbol = "lessor.v1.LeaseService";
  const RawCall::Result described =
      RawCall::Make(agent.channel(), method,
                    absl::StrCat("\x22", std::string(1, static_cast<char>(symbol.size())), symbol));
  EXPECT_THAT(described.answer, HasSubstr("AcquireBatchRequest"));
}

TEST(GrpcServicesTest, UnknownMethodsAndUnreadableRequestsAreRefused) {
  Lessord broker({});
  GrpcAgent agent("unix:" + broker.grpc_socket());
  // gRPC's callback API has one answer for both.
  for (const char* method : {"/lessor.v1.LeaseService/Steal", "/lessor.v1.LeaseService/Acquire"}) {
    EXPECT_EQ(RawCall::Make(agent.channel(), method, "not a message").status.error_code(),
              grpc::StatusCode::UNIMPLEMENTED);
  }
  EXPECT_TRUE(agent.Open().ok());
}

}  // namespace
}  // namespace lessor::testing
