// Sessions over gRPC that acquire and release.
//
//   grpc_cycle SOCKET POOL SESSIONS SECONDS [CALLS_PER_SECOND]
//
// Each session has a channel of its own, up to kChannelsMax; beyond that they share. Without a rate every
// session makes its next call when the last is answered, all from one thread with one completion queue. With
// one, each session is a thread that sleeps until its next cycle is due and blocks in its calls, as agents
// do; an acquire's time counts from when it was due.
#include <algorithm>
#include <cstdlib>
#include <deque>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <grpcpp/grpcpp.h>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "lessor/v1/lease.grpc.pb.h"
#include "lessor/v1/session.grpc.pb.h"

#include "bench/drivers/measure.h"
#include "daemon/base/mono_time.h"

namespace lessor::bench {
namespace {

constexpr absl::Duration kWarmUp = absl::Milliseconds(500);
constexpr size_t kChannelsMax = 64;

std::shared_ptr<grpc::Channel> MakeChannel(const std::string& path) {
  grpc::ChannelArguments arguments;
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);  // or all channels would be one connection
  return grpc::CreateCustomChannel("unix:" + path, grpc::InsecureChannelCredentials(), arguments);
}

void DieUnless(const grpc::Status& status) {
  if (!status.ok()) Die(absl::StrCat("the broker answers: ", status.error_message()));
}

// An open session, and its calls.
class Session {
 public:
  explicit Session(const std::shared_ptr<grpc::Channel>& channel)
      : stub_(v1::LeaseService::NewStub(channel)) {
    grpc::ClientContext context;
    context.set_wait_for_ready(true);
    v1::OpenSessionRequest request;
    request.set_name("bench");
    v1::OpenSessionResponse response;
    DieUnless(v1::SessionService::NewStub(channel)->Open(&context, request, &response));
    id_ = absl::StrCat(response.session_id());
    secret_ = response.session_secret();
  }
  v1::LeaseService::Stub& stub() { return *stub_; }
  std::unique_ptr<grpc::ClientContext> NewContext() const {
    auto context = std::make_unique<grpc::ClientContext>();
    context->AddMetadata("lessor-session-id", id_);
    context->AddMetadata("lessor-session-secret", secret_);
    return context;
  }

 private:
  std::unique_ptr<v1::LeaseService::Stub> stub_;
  std::string id_;
  std::string secret_;
};

std::vector<Session> OpenSessions(const std::string& path, size_t count) {
  std::vector<std::shared_ptr<grpc::Channel>> channels;
  for (size_t i = 0; i < std::min(count, kChannelsMax); ++i) channels.push_back(MakeChannel(path));
  std::vector<Session> sessions;
  for (size_t i = 0; i < count; ++i) sessions.emplace_back(channels[i % channels.size()]);
  return sessions;
}

v1::AcquireRequest RequestOf(const std::string& pool) {
  v1::AcquireRequest request;
  request.set_pool(pool);
  return request;
}

// Cycles that begin at fixed times, those of one session `period` apart.
class PacedAgent {
 public:
  PacedAgent(Session session, v1::AcquireRequest acquire, MonoTime first, absl::Duration period, MonoTime end)
      : session_(std::move(session)), acquire_(std::move(acquire)), thread_([this, first, period, end] {
          for (MonoTime due = first; due < end; due = due + period) Cycle(due, due >= first + kWarmUp);
        }) {}
  void Join() { thread_.join(); }
  const std::vector<absl::Duration>& waits() const { return waits_; }

 private:
  void Cycle(MonoTime due, bool measured) {
    absl::SleepFor(due - clock_.Now());  // not at all if it is late
    v1::AcquireResponse acquired;
    DieUnless(session_.stub().Acquire(session_.NewContext().get(), acquire_, &acquired));
    if (measured) waits_.push_back(clock_.Now() - due);
    v1::ReleaseRequest release;
    release.set_lease_id(acquired.lease().lease_id());
    v1::ReleaseResponse released;
    DieUnless(session_.stub().Release(session_.NewContext().get(), release, &released));
  }

  const SystemClock clock_;
  Session session_;
  const v1::AcquireRequest acquire_;
  std::vector<absl::Duration> waits_;
  std::thread thread_;  // last: it uses the rest
};

void RunPaced(const std::string& path, const std::string& pool, size_t count, absl::Duration seconds,
              double calls_per_second) {
  const absl::Duration period = absl::Seconds(2.0 * static_cast<double>(count) / calls_per_second);
  std::vector<Session> sessions = OpenSessions(path, count);
  const SystemClock clock;
  const MonoTime begin = clock.Now();
  std::deque<PacedAgent> agents;
  for (size_t i = 0; i < count; ++i) {
    const MonoTime first = begin + period * (static_cast<double>(i) / static_cast<double>(count));
    agents.emplace_back(std::move(sessions[i]), RequestOf(pool), first, period, begin + kWarmUp + seconds);
  }
  Latencies waits;
  for (PacedAgent& agent : agents) {
    agent.Join();
    for (absl::Duration wait : agent.waits()) waits.Add(wait);
  }
  Emit("calls_per_second", 2 * static_cast<double>(waits.count()) / absl::ToDoubleSeconds(seconds));
  EmitPercentiles("acquire", waits);
}

// Every session makes its next call when the last is answered.
class Busy {
 public:
  Busy(const std::string& path, const std::string& pool, size_t count) : acquire_(RequestOf(pool)) {
    for (Session& session : OpenSessions(path, count)) agents_.emplace_back(std::move(session));
  }

  void Run(absl::Duration seconds) {
    const MonoTime measured_from = clock_.Now() + kWarmUp;
    for (Agent& agent : agents_) Acquire(agent);
    while (clock_.Now() < measured_from) Poll();
    waits_.Clear();
    calls_ = 0;
    const MonoTime begin = clock_.Now();
    while (clock_.Now() < begin + seconds) Poll();
    Emit("calls_per_second", static_cast<double>(calls_) / absl::ToDoubleSeconds(clock_.Now() - begin));
    EmitPercentiles("acquire", waits_);
  }

 private:
  // A session, and its call under way.
  struct Agent {
    explicit Agent(Session its_session) : session(std::move(its_session)) {}
    Session session;
    MonoTime since;  // of this acquire
    std::unique_ptr<grpc::ClientContext> context;
    v1::AcquireResponse acquired;
    v1::ReleaseResponse released;
    std::unique_ptr<grpc::ClientAsyncResponseReader<v1::AcquireResponse>> acquiring;
    std::unique_ptr<grpc::ClientAsyncResponseReader<v1::ReleaseResponse>> releasing;
    grpc::Status status;
  };

  void Acquire(Agent& agent) {
    agent.since = clock_.Now();
    agent.context = agent.session.NewContext();
    agent.acquiring = agent.session.stub().AsyncAcquire(agent.context.get(), acquire_, &queue_);
    agent.acquiring->Finish(&agent.acquired, &agent.status, &agent);
  }

  void Release(Agent& agent) {
    v1::ReleaseRequest request;
    request.set_lease_id(agent.acquired.lease().lease_id());
    agent.context = agent.session.NewContext();
    agent.releasing = agent.session.stub().AsyncRelease(agent.context.get(), request, &queue_);
    agent.releasing->Finish(&agent.released, &agent.status, &agent);
  }

  void Poll() {
    void* tag;
    bool ok;
    const gpr_timespec deadline =
        gpr_time_add(gpr_now(GPR_CLOCK_MONOTONIC), gpr_time_from_millis(100, GPR_TIMESPAN));
    if (queue_.AsyncNext(&tag, &ok, deadline) != grpc::CompletionQueue::GOT_EVENT) return;
    OnAnswer(*static_cast<Agent*>(tag));
  }

  void OnAnswer(Agent& agent) {
    DieUnless(agent.status);
    ++calls_;
    if (agent.acquiring == nullptr) {
      agent.releasing.reset();
      return Acquire(agent);
    }
    waits_.Add(clock_.Now() - agent.since);
    agent.acquiring.reset();
    Release(agent);
  }

  const SystemClock clock_;
  const v1::AcquireRequest acquire_;
  grpc::CompletionQueue queue_;
  std::deque<Agent> agents_;
  uint64_t calls_ = 0;
  Latencies waits_;
};

}  // namespace
}  // namespace lessor::bench

int main(int argc, char** argv) {
  using namespace lessor::bench;  // NOLINT: this program's own
  if (argc < 5) Die("grpc_cycle SOCKET POOL SESSIONS SECONDS [CALLS_PER_SECOND]");
  RaiseDescriptorLimit();
  const auto sessions = static_cast<size_t>(std::atoi(argv[3]));
  const absl::Duration seconds = absl::Seconds(std::atof(argv[4]));
  if (argc > 5) {
    RunPaced(argv[1], argv[2], sessions, seconds, std::atof(argv[5]));
  } else {
    Busy(argv[1], argv[2], sessions).Run(seconds);
  }
  // What is still under way is not waited for.
  std::_Exit(0);
}
