#include "tests/cli/fake_admin_service.h"

#include <stdlib.h>

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <utility>

#include <google/protobuf/text_format.h>
#include <grpcpp/security/server_credentials.h>
#include <grpcpp/server_builder.h>
#include <gtest/gtest.h>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"

namespace lessor::cli {
namespace {

void AddDetail(v1::Status& wire, const std::string& name, const google::protobuf::Message& message) {
  google::protobuf::Any* detail = wire.add_details();
  detail->set_type_url("type.googleapis.com/google.rpc." + name);
  detail->set_value(message.SerializeAsString());
}

template <typename Message>
Message Parse(const std::string& text) {
  Message message;
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(text, &message)) << text;
  return message;
}

}  // namespace

grpc::Status RefuseWith(const std::string& reason, grpc::StatusCode code, const std::string& message) {
  v1::Status wire;
  wire.set_code(code);
  v1::ErrorInfo info;
  info.set_reason(reason);
  info.set_domain("lessor");
  (*info.mutable_metadata())["pool"] = "main";
  AddDetail(wire, "ErrorInfo", info);
  v1::Reason::Code known = v1::Reason::UNSPECIFIED;
  (void)v1::Reason::Code_Parse(reason, &known);
  const auto& row = v1::Reason::Code_descriptor()->FindValueByNumber(known)->options();
  if (row.GetExtension(v1::recovery) == v1::RETRY_AFTER) {
    AddDetail(wire, "RetryInfo", Parse<v1::RetryInfo>("retry_delay { seconds: 1 nanos: 500000000 }"));
  }
  if (known == v1::Reason::QUOTA_EXCEEDED) {
    AddDetail(wire, "QuotaFailure",
              Parse<v1::QuotaFailure>("violations { subject: 'tenant:search' description: 'leases: 20' }"));
  }
  return {code, message, wire.SerializeAsString()};
}

grpc::Status Refuse(v1::Reason::Code reason, const std::string& message) {
  const auto* value = v1::Reason::Code_descriptor()->FindValueByNumber(reason);
  int code = 0;
  while (absl::StatusCodeToString(static_cast<absl::StatusCode>(code)) !=
         value->options().GetExtension(v1::code)) {
    ++code;
  }
  return RefuseWith(value->name(), static_cast<grpc::StatusCode>(code), message);
}

v1::StatusResponse FakeBroker::Status() {
  return Parse<v1::StatusResponse>(
      R"(version: "0.1.0" state: READY uptime { seconds: 192 } epoch: 4 sessions: 3 leases: 2 waiters: 1 pools: 2
         descriptors_open: 40 descriptors_max: 1024 runtime_dir: "/run/lessor" metrics_address: "127.0.0.1:9747"
         pid: 812)");
}

v1::ListPoolsResponse FakeBroker::Pools() {
  return Parse<v1::ListPoolsResponse>(
      R"(pools { name: "main" connector: "postgres" upstream: "postgresql://db/app" mode: RUNNING circuit: CLOSED
                 min: 1 max: 4 lent: 2 idle: 1 closing: 1 waiters: 1 longest_wait { seconds: 1 nanos: 200000000 }
                 leases_total: 3200 }
         pools { name: "cache" connector: "redis" upstream: "redis://10.0.0.7" mode: PAUSED circuit: OPEN max: 50
                 last_error: "connect: Connection refused" last_error_time { seconds: 1767225600 } })");
}

v1::ListSessionsResponse FakeBroker::Sessions() {
  return Parse<v1::ListSessionsResponse>(
      R"(sessions { session_id: 17 name: "worker-1" tenant: "search" door: ATTACH uid: 1000 pid: 4242
                    command: "python3 worker.py" age { seconds: 60 } leases: 2 waiters: 0 }
         sessions { session_id: 18 tenant: "search" door: GRPC_UNIX uid: 1000 command: "node\n\033[2Jx.js"
                    age { nanos: 5000000 } waiters: 1 in_grace: true }
         sessions { session_id: 19 name: "far" tenant: "other" door: GRPC_TCP uid: 4294967295
                    age { seconds: 9000 } })");
}

v1::ListLeasesResponse FakeBroker::Leases() {
  return Parse<v1::ListLeasesResponse>(
      R"(leases { lease_id: 4398046511105 state: HELD pool: "main" session_id: 17 session_name: "worker-1"
                  tenant: "search" priority: HIGH pid: 4242 command: "python3 worker.py"
                  since { seconds: 1767225600 } age { seconds: 3 } time_left { seconds: 57 } }
         leases { lease_id: 4398046511106 state: HELD pool: "main" session_id: 17 tenant: "search" label: "report"
                  pid: 4242 command: "python3 worker.py" since { seconds: 1767225540 } age { seconds: 63 } }
         leases { state: WAITING pool: "main" session_id: 18 tenant: "search" pid: 4243 command: "node x.js"
                  since { seconds: 1767225602 } age { seconds: 1 nanos: 200000000 } })");
}

class FakeBroker::Service final : public v1::AdminService::Service {
 public:
  void RefuseAll(grpc::Status status) {
    const std::lock_guard lock(mutex_);
    refusal_ = std::move(status);
  }
  void Hang() {
    const std::lock_guard lock(mutex_);
    hang_ = true;
  }
  void Release() {
    const std::lock_guard lock(mutex_);
    hang_ = false;
    released_.notify_all();
  }
  std::string last_request() {
    const std::lock_guard lock(mutex_);
    return last_request_;
  }

  grpc::Status Status(grpc::ServerContext*, const v1::StatusRequest*, v1::StatusResponse* response) override {
    return Answer(FakeBroker::Status(), response);
  }
  grpc::Status ListPools(grpc::ServerContext*, const v1::ListPoolsRequest*,
                         v1::ListPoolsResponse* response) override {
    return Answer(FakeBroker::Pools(), response);
  }
  grpc::Status ListSessions(grpc::ServerContext*, const v1::ListSessionsRequest*,
                            v1::ListSessionsResponse* response) override {
    return Answer(FakeBroker::Sessions(), response);
  }
  grpc::Status ListLeases(grpc::ServerContext*, const v1::ListLeasesRequest* request,
                          v1::ListLeasesResponse* response) override {
    return Answer(request->pool() == "cache" ? v1::ListLeasesResponse() : FakeBroker::Leases(), response);
  }
  grpc::Status KillSession(grpc::ServerContext*, const v1::KillSessionRequest* request,
                           v1::KillSessionResponse* response) override {
    Note("KillSession", *request);
    return Answer(Parse<v1::KillSessionResponse>("leases_released: 2"), response);
  }
  grpc::Status RevokeLease(grpc::ServerContext*, const v1::RevokeLeaseRequest* request,
                           v1::RevokeLeaseResponse* response) override {
    Note("RevokeLease", *request);
    return Answer(v1::RevokeLeaseResponse(), response);
  }
  grpc::Status PausePool(grpc::ServerContext*, const v1::PoolRequest* request,
                         v1::PoolResponse* response) override {
    return AnswerPool("PausePool", *request, response);
  }
  grpc::Status ResumePool(grpc::ServerContext*, const v1::PoolRequest* request,
                          v1::PoolResponse* response) override {
    return AnswerPool("ResumePool", *request, response);
  }
  grpc::Status DrainPool(grpc::ServerContext*, const v1::PoolRequest* request,
                         v1::PoolResponse* response) override {
    return AnswerPool("DrainPool", *request, response);
  }
  grpc::Status ReconnectPool(grpc::ServerContext*, const v1::PoolRequest* request,
                             v1::PoolResponse* response) override {
    return AnswerPool("ReconnectPool", *request, response);
  }
  grpc::Status ResizePool(grpc::ServerContext*, const v1::ResizePoolRequest* request,
                          v1::PoolResponse* response) override {
    return AnswerPool("ResizePool", *request, response);
  }
  grpc::Status Reload(grpc::ServerContext*, const v1::ReloadRequest*, v1::ReloadResponse* response) override {
    return Answer(Parse<v1::ReloadResponse>("changed: 'pools.main.max' needs_restart: 'runtime_dir'"),
                  response);
  }
  grpc::Status GetConfig(grpc::ServerContext*, const v1::GetConfigRequest*,
                         v1::GetConfigResponse* response) override {
    return Answer(Parse<v1::GetConfigResponse>(R"(yaml: "pools:\n  main: {max: 4}\n")"), response);
  }

 private:
  void Note(const std::string& method, const google::protobuf::Message& request) {
    const std::lock_guard lock(mutex_);
    last_request_ = absl::StrCat(method, " ", request.ShortDebugString());
  }
  template <typename Response>
  grpc::Status Answer(const Response& answer, Response* response) {
    std::unique_lock lock(mutex_);
    released_.wait(lock, [this] { return !hang_; });
    if (refusal_.ok()) *response = answer;
    return refusal_;
  }
  grpc::Status AnswerPool(const std::string& method, const google::protobuf::Message& request,
                          v1::PoolResponse* response) {
    Note(method, request);
    v1::PoolResponse answer;
    *answer.mutable_pool() = FakeBroker::Pools().pools(0);
    return Answer(answer, response);
  }

  std::mutex mutex_;
  std::condition_variable released_;
  grpc::Status refusal_;
  bool hang_ = false;
  std::string last_request_;
};

FakeBroker::FakeBroker() : service_(std::make_unique<Service>()) {
  std::string name = (std::filesystem::temp_directory_path() / "lessorctl-XXXXXX").string();
  runtime_dir_ = ::mkdtemp(name.data());
  grpc::ServerBuilder builder;
  builder.AddListeningPort(absl::StrCat("unix:", runtime_dir_, "/grpc.sock"),
                           grpc::InsecureServerCredentials());
  builder.RegisterService(service_.get());
  server_ = builder.BuildAndStart();
}

FakeBroker::~FakeBroker() {
  service_->Release();
  server_->Shutdown();
  std::filesystem::remove_all(runtime_dir_);
}

void FakeBroker::RefuseWithStatus(grpc::Status status) {
  service_->RefuseAll(std::move(status));
}
void FakeBroker::Hang() {
  service_->Hang();
}
std::string FakeBroker::last_request() const {
  return service_->last_request();
}

}  // namespace lessor::cli
