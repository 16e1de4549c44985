#pragma once

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <cstdlib>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "lessor/v1/attach.pb.h"

#include "client/cpp/mutex.h"
#include "client/cpp/unique_fd.h"
#include "tests/client/fake_cleanup.h"

namespace lessor {

// The broker's side of the attach socket as far as the client can tell: grants every acquire one end of a
// socketpair and keeps the other as the upstream. A test's script may answer a request in its own way, or not
// at all.
//
// One thread serves all peers. Scripts run on it, without a lock, and may use the peer and the methods marked
// (any).
class FakeBroker {
 public:
  using Fds = std::vector<UniqueFd>;

  class Peer {
   public:
    Peer(FakeBroker& broker, UniqueFd fd) : fd_(std::move(fd)), broker_(broker) {}
    // Sends what it is told, however wrong.
    void SendRaw(absl::string_view bytes, const Fds& fds = {}) {
      iovec part{.iov_base = const_cast<char*>(bytes.data()), .iov_len = bytes.size()};
      msghdr message{};
      message.msg_iov = &part;
      message.msg_iovlen = 1;
      std::vector<char> control(CMSG_SPACE(sizeof(int) * fds.size()));
      if (!fds.empty()) {
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        cmsghdr* header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int) * fds.size());
        for (size_t i = 0; i < fds.size(); ++i) reinterpret_cast<int*>(CMSG_DATA(header))[i] = fds[i].raw();
      }
      (void)::sendmsg(fd_.raw(), &message, MSG_NOSIGNAL);
    }
    void Send(const v1::AttachReply& reply, const Fds& fds = {}) { SendRaw(reply.SerializeAsString(), fds); }
    void Fail(uint64_t request_id, v1::Reason::Code reason, int code, const std::string& message) {
      v1::AttachReply reply;
      reply.set_request_id(request_id);
      reply.mutable_error()->set_code(code);
      reply.mutable_error()->set_message(message);
      v1::ErrorInfo info;
      info.set_reason(v1::Reason::Code_Name(reason));
      info.set_domain("lessor");
      (*info.mutable_metadata())["pool"] = "cache";
      auto* detail = reply.mutable_error()->add_details();
      detail->set_type_url("type.googleapis.com/google.rpc.ErrorInfo");
      detail->set_value(info.SerializeAsString());
      v1::RetryInfo retry;
      retry.mutable_retry_delay()->set_nanos(250'000'000);
      detail = reply.mutable_error()->add_details();
      detail->set_type_url("type.googleapis.com/google.rpc.RetryInfo");
      detail->set_value(retry.SerializeAsString());
      Send(reply);
    }
    void Answer(const v1::AttachRequest& request) { broker_.Answer(*this, request); }
    void Hang() { ::shutdown(fd_.raw(), SHUT_RDWR); }

   private:
    friend class FakeBroker;
    UniqueFd fd_;
    FakeBroker& broker_;
  };

  // True: answered, or meant to stay without an answer.
  using Script = std::function<bool(Peer&, const v1::AttachRequest&)>;

  FakeBroker() : dir_(MakeDir()), wake_(::eventfd(0, EFD_CLOEXEC)) { Start(); }
  ~FakeBroker() {
    Stop();
    std::filesystem::remove_all(dir_);
  }

  const std::string& dir() const { return dir_; }

  void Start() {
    UniqueFd listener(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = absl::StrCat(dir_, "/attach.sock");
    path.copy(address.sun_path, path.size());
    ::unlink(path.c_str());
    if (::bind(listener.raw(), reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0) std::abort();
    if (::listen(listener.raw(), 64) != 0) std::abort();
    {
      MutexLock lock(mutex_);
      stop_ = false;
    }
    thread_ = std::thread([this, fd = std::move(listener)] { Serve(fd.raw()); });
  }
  // As if the process had died: every connection ends.
  void Stop() {
    if (!thread_.joinable()) return;
    {
      MutexLock lock(mutex_);
      stop_ = true;
    }
    ::eventfd_write(wake_.raw(), 1);
    thread_.join();
    MutexLock lock(mutex_);
    peers_.clear();
    upstreams_.clear();
    changed_.NotifyAll();
  }
  void SetScript(Script script) {
    MutexLock lock(mutex_);
    script_ = std::make_shared<Script>(std::move(script));
  }

  // An event that this library does not know.
  static v1::AttachReply EventOfANewerBroker() {
    v1::AttachReply event;
    event.GetReflection()->MutableUnknownFields(&event)->AddVarint(1000, 1);
    return event;
  }
  // (any) To every peer.
  void Push(const v1::AttachReply& event) {
    for (const auto& peer : Peers()) peer->Send(event);
  }
  void HangUp() {
    for (const auto& peer : Peers()) peer->Hang();
  }
  // (any) What is registered and neither run nor cancelled.
  std::map<uint64_t, v1::CleanupAction> cleanup() { return cleanup_.waiting(); }
  // (any) The far end of a held lease; -1: not held.
  int Upstream(uint64_t lease_id) {
    MutexLock lock(mutex_);
    auto found = upstreams_.find(lease_id);
    return found == upstreams_.end() ? -1 : found->second.raw();
  }
  size_t held() {
    MutexLock lock(mutex_);
    return upstreams_.size();
  }
  // (any) Waits until so many requests of a kind have come; false: not within 20 s.
  bool AwaitRequests(v1::AttachRequest::RequestCase kind, int count) {
    return AwaitFor([&] { return SeenLocked(kind) >= count; });
  }
  bool AwaitPeers(size_t count) {
    return AwaitFor([&]() ABSL_NO_THREAD_SAFETY_ANALYSIS { return peers_.size() == count; });
  }
  bool AwaitHeld(size_t count) {
    return AwaitFor([&]() ABSL_NO_THREAD_SAFETY_ANALYSIS { return upstreams_.size() == count; });
  }
  int Seen(v1::AttachRequest::RequestCase kind) {
    MutexLock lock(mutex_);
    return SeenLocked(kind);
  }
  // (any) What the last request of a kind said.
  v1::AttachRequest Last(v1::AttachRequest::RequestCase kind) {
    MutexLock lock(mutex_);
    return last_[kind];
  }
  // Makes a lease, as the broker would.
  v1::Lease Grant(const std::string& pool, Fds& fds) {
    int pair[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) std::abort();
    fds.emplace_back(pair[0]);
    MutexLock lock(mutex_);
    const uint64_t id = (uint64_t{7} << 40) | ++counter_;
    upstreams_.emplace(id, UniqueFd(pair[1]));
    changed_.NotifyAll();
    v1::Lease lease;
    lease.set_lease_id(id);
    lease.mutable_token()->set_epoch(7);
    lease.mutable_token()->set_counter(counter_);
    lease.set_pool(pool);
    lease.set_connector("unix");
    lease.mutable_time_left()->set_seconds(60);
    lease.mutable_waited()->set_nanos(1'000'000);
    (*lease.mutable_facts())["server_version"] = "7.0";
    return lease;
  }

 private:
  static std::string MakeDir() {
    std::string name = std::filesystem::temp_directory_path() / "lessor-client-XXXXXX";
    if (::mkdtemp(name.data()) == nullptr) std::abort();
    return name;
  }
  int SeenLocked(v1::AttachRequest::RequestCase kind) ABSL_NO_THREAD_SAFETY_ANALYSIS { return seen_[kind]; }

  template <typename Predicate>
  bool AwaitFor(Predicate predicate) {
    const Deadline deadline = Deadline::After(absl::Seconds(20));
    MutexLock lock(mutex_);
    while (!predicate()) {
      if (deadline.passed()) return false;
      changed_.WaitUntil(mutex_, deadline);
    }
    return true;
  }

  std::vector<std::shared_ptr<Peer>> Peers() {
    MutexLock lock(mutex_);
    return peers_;
  }

  void Serve(int listener) {
    for (;;) {
      std::vector<std::shared_ptr<Peer>> peers = Peers();
      std::vector<pollfd> fds{{wake_.raw(), POLLIN, 0}, {listener, POLLIN, 0}};
      for (const auto& peer : peers) fds.push_back({peer->fd_.raw(), POLLIN, 0});
      if (::poll(fds.data(), fds.size(), -1) < 0) continue;
      eventfd_t value = 0;
      if (fds[0].revents != 0) ::eventfd_read(wake_.raw(), &value);
      {
        MutexLock lock(mutex_);
        if (stop_) return;
      }
      if (fds[1].revents != 0) {
        UniqueFd fd(::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC));
        MutexLock lock(mutex_);
        peers_.push_back(std::make_shared<Peer>(*this, std::move(fd)));
        changed_.NotifyAll();
      }
      for (size_t i = 0; i < peers.size(); ++i) {
        if (fds[i + 2].revents != 0 && !Hear(*peers[i])) {
          MutexLock lock(mutex_);
          std::erase(peers_, peers[i]);
          changed_.NotifyAll();
        }
      }
    }
  }

  bool Hear(Peer& peer) {
    std::vector<char> frame(64 * 1024);
    const ssize_t length = ::recv(peer.fd_.raw(), frame.data(), frame.size(), MSG_DONTWAIT);
    if (length < 0 && errno == EAGAIN) return true;
    v1::AttachRequest request;
    if (length <= 0 || !request.ParseFromArray(frame.data(), static_cast<int>(length))) return false;
    std::shared_ptr<Script> script;
    {
      MutexLock lock(mutex_);
      ++seen_[request.request_case()];
      last_[request.request_case()] = request;
      script = script_;
      changed_.NotifyAll();
    }
    if (script == nullptr || !(*script)(peer, request)) Answer(peer, request);
    return true;
  }

  bool Drop(uint64_t lease_id) {
    MutexLock lock(mutex_);
    changed_.NotifyAll();
    return upstreams_.erase(lease_id) > 0;
  }

  void Answer(Peer& peer, const v1::AttachRequest& request) {
    v1::AttachReply reply;
    reply.set_request_id(request.request_id());
    Fds fds;
    switch (request.request_case()) {
      case v1::AttachRequest::kHello:
        if (request.hello().session_id() != 0) {
          return peer.Fail(request.request_id(), v1::Reason::SESSION_UNKNOWN, 5, "no such session");
        }
        reply.mutable_session()->set_session_id(++sessions_);
        reply.mutable_session()->set_session_secret("00112233445566778899aabbccddeeff");
        reply.mutable_session()->set_tenant("tests");
        reply.mutable_session()->set_broker_epoch(7);
        break;
      case v1::AttachRequest::kAcquire:
        *reply.mutable_acquire()->mutable_lease() = Grant(request.acquire().pool(), fds);
        break;
      case v1::AttachRequest::kRelease:
        if (!Drop(request.release().lease_id())) {
          return peer.Fail(request.request_id(), v1::Reason::LEASE_UNKNOWN, 5, "no such lease");
        }
        reply.mutable_release();
        break;
      case v1::AttachRequest::kRenew:
        reply.mutable_renew()->mutable_time_left()->set_seconds(120);
        break;
      case v1::AttachRequest::kAcquireBatch:
        for (const auto& one : request.acquire_batch().requests()) {
          auto* result = reply.mutable_acquire_batch()->add_results();
          if (one.pool() == "nowhere") {
            result->mutable_error()->set_code(5);
          } else {
            *result->mutable_lease() = Grant(one.pool(), fds);
          }
        }
        break;
      case v1::AttachRequest::kReleaseBatch:
        for (const auto& one : request.release_batch().requests()) {
          reply.mutable_release_batch()->add_results()->set_code(Drop(one.lease_id()) ? 0 : 5);
        }
        break;
      case v1::AttachRequest::kList: {
        MutexLock lock(mutex_);
        for (const auto& [id, fd] : upstreams_) {
          auto* info = reply.mutable_list()->add_leases();
          info->set_lease_id(id);
          info->set_state(v1::LeaseInfo::HELD);
          info->set_pool("cache");
        }
        reply.mutable_list();
        break;
      }
      case v1::AttachRequest::kCancel:
        reply.mutable_cancel();
        break;
      default:
        if (cleanup_.Answer(request, reply)) break;
        return peer.Fail(request.request_id(), v1::Reason::FRAME_INVALID, 3, "unknown request");
    }
    peer.Send(reply, fds);
  }

  const std::string dir_;
  const UniqueFd wake_;
  std::thread thread_;
  FakeCleanup cleanup_;
  uint64_t sessions_ = 0;  // the serving thread's

  Mutex mutex_;
  Condition changed_;
  bool stop_ ABSL_GUARDED_BY(mutex_) = false;
  std::shared_ptr<Script> script_ ABSL_GUARDED_BY(mutex_);
  std::vector<std::shared_ptr<Peer>> peers_ ABSL_GUARDED_BY(mutex_);
  std::map<uint64_t, UniqueFd> upstreams_ ABSL_GUARDED_BY(mutex_);
  std::map<int, int> seen_ ABSL_GUARDED_BY(mutex_);
  std::map<int, v1::AttachRequest> last_ ABSL_GUARDED_BY(mutex_);
  uint64_t counter_ ABSL_GUARDED_BY(mutex_) = 0;
};

}  // namespace lessor
