#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "lessor/v1/attach.pb.h"

#include "daemon/base/fd.h"

namespace lessor::testing {

// connect(2) to the socket at `path`.
bool ConnectTo(BorrowedFd socket, const std::string& path);
// One sendmsg(2) that does not wait, with these descriptors beside it.
ssize_t SendFrame(int socket, absl::string_view bytes, const std::vector<int>& fds);

// An agent without manners: one connection to the attach socket, spoken frame by frame, so that a test can
// send what the client library never would, and leave out what it always does. Every wait for the broker ends
// the program after a minute: the broker has stalled.
class RawAgent {
 public:
  explicit RawAgent(const std::string& attach_socket);  // connects, and says nothing
  // The same; null: nobody listens there.
  static std::unique_ptr<RawAgent> TryConnect(const std::string& attach_socket);

  struct Received {
    v1::AttachReply reply;
    std::vector<UniqueFd> fds;
  };
  struct Held {
    v1::Lease lease;
    UniqueFd fd;
  };

  // Sends; waits while the socket is full. False: the broker has hung up.
  bool Send(const v1::AttachRequest& request, const std::vector<int>& fds = {});
  bool SendBytes(absl::string_view bytes, const std::vector<int>& fds = {});
  // Sends without waiting. False: the socket is full, or the broker has hung up.
  bool TrySend(const v1::AttachRequest& request);

  // The next frame. Nullopt: the end of the connection.
  std::optional<Received> Receive();
  // The answer to one request; what comes before it is kept for Receive. FAILED_PRECONDITION: the end came
  // first.
  absl::StatusOr<Received> Answer(uint64_t request_id);
  // The next event (request_id 0), other answers are kept.
  absl::StatusOr<Received> Event() { return Answer(0); }
  // Whether nothing comes but the end of the connection.
  bool AtEnd() { return !Receive().has_value(); }
  // Waits until the broker has hung up, without reading.
  bool WaitForHangUp(absl::Duration patience = absl::Minutes(1)) const;

  // Whole requests, with the answer's error as a Status. Each has an id of its own.
  absl::StatusOr<v1::OpenSessionResponse> Hello(const std::string& name = "raw");
  absl::StatusOr<v1::OpenSessionResponse> Join(uint64_t session_id, const std::string& secret);
  absl::StatusOr<Held> Acquire(const std::string& pool, absl::Duration wait = absl::Seconds(20));
  absl::StatusOr<Held> Acquire(const v1::AcquireRequest& request);
  absl::Status Release(uint64_t lease_id, bool discard = false);
  absl::Status Release(Held held, bool discard = false);  // closes its descriptor first
  absl::StatusOr<absl::Duration> Renew(uint64_t lease_id);
  absl::StatusOr<v1::Lease> Resume(uint64_t lease_id, int fd);
  absl::StatusOr<v1::ListResponse> List();
  absl::Status Cancel(uint64_t request_id);
  absl::StatusOr<Received> Ask(v1::AttachRequest request);

  // Sends an acquire and does not wait for its answer; the id to ask for it.
  uint64_t BeginAcquire(const std::string& pool, absl::Duration wait = absl::Seconds(20));
  static absl::StatusOr<Held> TakeHeld(absl::StatusOr<Received> received);

  uint64_t NextId() { return ++last_id_; }
  int socket() const { return socket_.raw(); }
  void HangUp() { socket_.Reset(); }

 private:
  explicit RawAgent(UniqueFd socket) : socket_(std::move(socket)) {}
  std::optional<Received> ReadFrame();

  UniqueFd socket_;
  uint64_t last_id_ = 0;
  std::deque<Received> kept_;
};

v1::AcquireRequest AcquireRequestFor(const std::string& pool, absl::Duration wait);

// Whether bytes can be read from a descriptor, or its end, before a minute is over.
bool WaitReadable(int fd);
// Waits for the end of a stream; false: something else came.
bool ReadsEof(int fd);

}  // namespace lessor::testing
