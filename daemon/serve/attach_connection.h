#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "absl/container/flat_hash_map.h"
#include "absl/container/inlined_vector.h"
#include "lessor/v1/attach.pb.h"

#include "daemon/base/clock.h"
#include "daemon/base/descriptor_budget.h"
#include "daemon/base/log.h"
#include "daemon/base/process.h"
#include "daemon/base/read_set.h"
#include "daemon/serve/cleanup_handlers.h"
#include "daemon/serve/lease_handlers.h"
#include "daemon/serve/session_handlers.h"

namespace lessor {

// One agent's connection to the attach socket. Frames in become calls of the handlers, answers and events
// become frames out; docs/protocol.md is what it speaks. Lives on one strand: everything below happens there,
// but for the EventSink functions and the answers of handlers, which come from anywhere and go to the strand.
//
//   waiting for hello  --hello-->  open  --EOF, bad frame, close, end of the session-->  closed
//
// What a peer can make it keep is bounded: kInFlightMax unanswered requests, and while frames wait to be sent
// no more are read. A peer that does not read is given kStallMax, then its session ends; a descriptor that
// waits because kUnreadMax are unread already is given kUnreadPatience, then the lease goes back to its pool.
class AttachConnection final : public EventSink,
                               public ReadSet::Reader,
                               public std::enable_shared_from_this<AttachConnection> {
 public:
  static constexpr size_t kFrameMax = 64 << 10;  // bytes
  static constexpr size_t kInFlightMax = 1024;
  static constexpr size_t kUnreadMax = 16;
  static constexpr absl::Duration kUnreadPatience = absl::Seconds(1);
  static constexpr absl::Duration kStallMax = absl::Seconds(10);

  struct Context {
    const Clock& clock;
    Logger& log;
    DescriptorBudget& unread;  // of all connections, for what is more than one unread descriptor of each
    LeaseHandlers& leases;
    SessionHandlers& sessions;
    CleanupHandlers& cleanup;
  };
  AttachConnection(asio::io_context& strand, UniqueFd socket, Peer peer, AgentIdentity agent,
                   DescriptorBudget::Share share, const Context& context);

  // Begins to read; a connection that has not opened a session by `open_timeout` is closed.
  void Start(absl::Duration open_timeout);

  // EventSink
  void OnEvent(const v1::KeepAliveResponse& event) override;
  void OnSessionEnded() override;

 private:
  struct Frame {
    std::string bytes;
    uint64_t request_id = 0;
    // With descriptors: to be sent, and to be given back if they cannot be.
    absl::InlinedVector<std::shared_ptr<Connection>, 1> connections;
    absl::InlinedVector<LeaseId, 1> leases;
  };
  enum class Sent : uint8_t { kDone, kLater, kRefused, kGone };

  // A frame as it was read. What it says is in the connection's own buffer.
  struct Received {
    ssize_t bytes = -1;
    int error = 0;  // if there are none
    bool truncated = false;
    std::vector<UniqueFd> descriptors;
  };

  // In (attach_connection.cc)
  void Read() override;
  void Handle() override;
  void OnEndOfRound() override { Flush(); }
  void OnHangUp() override;
  void HandleRequest(const v1::AttachRequest& request);
  void HandleHello(uint64_t id, const v1::Hello& hello);
  void HandleAcquire(uint64_t id, const v1::AcquireRequest& request);
  void HandleAcquireBatch(uint64_t id, const v1::AcquireBatchRequest& request);
  void HandleCollect(uint64_t id, const v1::CollectRequest& request);
  void HandleCancel(uint64_t id, uint64_t target);
  void HandleCleanup(uint64_t id, const v1::AttachRequest& request);
  bool TakeInFlight(uint64_t id);
  void Reject(uint64_t id, const absl::Status& why);  // answers, then closes
  void Finish(SessionEnd why);                        // sends what there is room for, then closes
  void Close(SessionEnd why);

  // Out (attach_output.cc)
  void Reply(uint64_t id, v1::AttachReply reply);
  void ReplyError(uint64_t id, const absl::Status& why);
  void ReplyGrant(uint64_t id, absl::StatusOr<GrantReply> granted, bool collected);
  void ReplyGrants(uint64_t id, absl::StatusOr<GrantReplies> granted);
  void Post(Frame frame);     // from any thread
  void Deliver(Frame frame);  // on the strand
  Sent TrySend(const Frame& frame);
  Sent SendNow(const Frame& frame);
  ssize_t SendWithDescriptors(const Frame& frame);
  std::optional<DescriptorBudget::Share> RoomFor(size_t count);
  bool NoteRead();  // whether the peer has read all descriptors sent to it
  void LookForRead();
  bool StillHeld(const Frame& frame) const;
  void Refuse(const Frame& frame);
  void TakeBack(const Frame& frame);
  void Flush();
  void SendOutbox();
  absl::Duration Stall();
  void WaitToFlush();

  asio::io_context& strand_;
  ReadSet& frames_;
  UniqueFd socket_;
  ReadSet::Token reading_ = 0;  // since Start
  asio::steady_timer timer_;    // before hello: the open timeout; later: the next try to send
  std::optional<Peer> peer_;    // until hello
  AgentIdentity agent_;
  const DescriptorBudget::Share share_;
  const Context context_;

  std::shared_ptr<Session> session_;  // null until hello
  bool closed_ = false;
  Received received_;  // in this round
  std::string frame_;
  absl::flat_hash_map<uint64_t, std::vector<PendingAcquire>> in_flight_;  // acquires by request id
  std::deque<Frame> outbox_;
  bool flushing_ = false;
  std::chrono::milliseconds retry_{2};                  // the next pause before a frame is tried again
  std::optional<MonoTime> stalled_since_;               // since when the outbox's first frame cannot be sent
  size_t descriptors_unread_ = 0;                       // at most; exact after looking at the queue
  std::vector<DescriptorBudget::Share> unread_shares_;  // for all of them but the first
  bool looking_ = false;                                // the timer is to look whether they have been read
};

}  // namespace lessor
