// Sessions over gRPC that acquire and release, from one thread with one completion queue.
//
//   grpc_cycle SOCKET POOL SESSIONS SECONDS [CALLS_PER_SECOND]
//
// Each session has a channel of its own, up to kChannelsMax; beyond that they share. Without a rate every
// session makes its next call when the last is answered; with one, calls begin at fixed times, and an
// acquire's time counts from when it should have begun.
#include <algorithm>
#include <cstdlib>
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include <grpcpp/grpcpp.h>

#include "absl/strings/str_cat.h"
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

struct Session {
  std::unique_ptr<v1::LeaseService::Stub> stub;
  std::string id;
  std::string secret;
  bool busy = false;
  MonoTime since;            // of this acquire
  std::deque<MonoTime> due;  // with a rate: calls that should have begun already

  // Of the call under way.
  std::unique_ptr<grpc::ClientContext> context;
  v1::AcquireResponse acquired;
  v1::ReleaseResponse released;
  std::unique_ptr<grpc::ClientAsyncResponseReader<v1::AcquireResponse>> acquiring;
  std::unique_ptr<grpc::ClientAsyncResponseReader<v1::ReleaseResponse>> releasing;
  grpc::Status status;
};

class Driver {
 public:
  Driver(const std::string& path, std::string pool, size_t sessions, double rate) : sessions_(sessions) {
    acquire_.set_pool(std::move(pool));
    for (size_t i = 0; i < std::min(sessions, kChannelsMax); ++i) channels_.push_back(MakeChannel(path));
    for (size_t i = 0; i < sessions; ++i) Open(sessions_[i], channels_[i % channels_.size()]);
    if (rate > 0) interval_ = absl::Seconds(1) / rate;
  }

  void Run(absl::Duration seconds) {
    begin_ = next_ = clock_.Now();
    const MonoTime measured_from = begin_ + kWarmUp;
    const MonoTime end = measured_from + seconds;
    if (!paced()) {
      for (Session& session : sessions_) Acquire(session, begin_);
    }
    bool warm = false;
    for (MonoTime now = begin_; now < end; now = clock_.Now()) {
      if (!warm && now >= measured_from) {
        warm = true;
        waits_.Clear();
        calls_ = 0;
        begin_ = now;
      }
      if (paced()) StartDue(now);
      Poll(paced() ? next_ - now : absl::Milliseconds(100));
    }
    Emit("calls_per_second", static_cast<double>(calls_) / absl::ToDoubleSeconds(clock_.Now() - begin_));
    EmitPercentiles("acquire", waits_);
  }

 private:
  bool paced() const { return interval_ > absl::ZeroDuration(); }

  static void Open(Session& session, const std::shared_ptr<grpc::Channel>& channel) {
    grpc::ClientContext context;
    context.set_wait_for_ready(true);
    v1::OpenSessionRequest request;
    request.set_name("bench");
    v1::OpenSessionResponse response;
    DieUnless(v1::SessionService::NewStub(channel)->Open(&context, request, &response));
    session.stub = v1::LeaseService::NewStub(channel);
    session.id = absl::StrCat(response.session_id());
    session.secret = response.session_secret();
  }

  // Paced: a cycle is two calls.
  void StartDue(MonoTime now) {
    for (; next_ <= now; next_ = next_ + 2 * interval_) {
      Session& session = sessions_[turn_++ % sessions_.size()];
      if (session.busy) {
        session.due.push_back(next_);
      } else {
        Acquire(session, next_);
      }
    }
  }

  void NewContext(Session& session) {
    session.context = std::make_unique<grpc::ClientContext>();
    session.context->AddMetadata("lessor-session-id", session.id);
    session.context->AddMetadata("lessor-session-secret", session.secret);
  }

  void Acquire(Session& session, MonoTime since) {
    session.busy = true;
    session.since = since;
    NewContext(session);
    session.acquiring = session.stub->AsyncAcquire(session.context.get(), acquire_, &queue_);
    session.acquiring->Finish(&session.acquired, &session.status, &session);
  }

  void Release(Session& session) {
    v1::ReleaseRequest request;
    request.set_lease_id(session.acquired.lease().lease_id());
    NewContext(session);
    session.releasing = session.stub->AsyncRelease(session.context.get(), request, &queue_);
    session.releasing->Finish(&session.released, &session.status, &session);
  }

  void Poll(absl::Duration patience) {
    void* tag;
    bool ok;
    // gRPC rounds deadlines up to milliseconds; it is asked again and again where that would be too late.
    const absl::Duration wait = patience < absl::Milliseconds(2) ? absl::ZeroDuration() : patience;
    const timespec left = absl::ToTimespec(wait);
    const gpr_timespec deadline = gpr_time_add(
        gpr_now(GPR_CLOCK_MONOTONIC), {left.tv_sec, static_cast<int32_t>(left.tv_nsec), GPR_TIMESPAN});
    if (queue_.AsyncNext(&tag, &ok, deadline) != grpc::CompletionQueue::GOT_EVENT) return;
    OnAnswer(*static_cast<Session*>(tag));
  }

  void OnAnswer(Session& session) {
    DieUnless(session.status);
    ++calls_;
    if (session.acquiring != nullptr) {
      waits_.Add(clock_.Now() - session.since);
      session.acquiring.reset();
      return Release(session);
    }
    session.releasing.reset();
    session.busy = false;
    if (!paced()) return Acquire(session, clock_.Now());
    if (session.due.empty()) return;
    const MonoTime since = session.due.front();
    session.due.pop_front();
    Acquire(session, since);
  }

  const SystemClock clock_;
  v1::AcquireRequest acquire_;
  std::vector<std::shared_ptr<grpc::Channel>> channels_;
  grpc::CompletionQueue queue_;
  std::vector<Session> sessions_;
  absl::Duration interval_ = absl::ZeroDuration();  // between the beginnings of two calls
  MonoTime begin_;
  MonoTime next_;
  size_t turn_ = 0;
  uint64_t calls_ = 0;
  Latencies waits_;
};

}  // namespace
}  // namespace lessor::bench

int main(int argc, char** argv) {
  using lessor::bench::Driver;
  if (argc < 5) lessor::bench::Die("grpc_cycle SOCKET POOL SESSIONS SECONDS [CALLS_PER_SECOND]");
  lessor::bench::RaiseDescriptorLimit();
  Driver driver(argv[1], argv[2], static_cast<size_t>(std::atoi(argv[3])), argc > 5 ? std::atof(argv[5]) : 0);
  driver.Run(absl::Seconds(std::atof(argv[4])));
  // What is still under way is not waited for.
  std::_Exit(0);
}
