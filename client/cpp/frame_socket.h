#pragma once

#include <atomic>
#include <cstddef>
#include <memory>
#include <string>

#include "absl/container/inlined_vector.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"

#include "client/cpp/deadline.h"
#include "client/cpp/unique_fd.h"

namespace lessor {
inline namespace client {

constexpr size_t kFrameBytesMax = 64 * 1024;
constexpr size_t kFrameDescriptorsMax = 64;  // a full batch's

// The attach socket's system calls: frames in, frames out, with descriptors. Owned by a Connection. Sending
// is safe from any thread; of readers there may be one at a time, which the owner sees to (the buffer is the
// reader's). Whatever arrives is bounded: longer frames are reported, not kept; descriptors beyond
// kFrameDescriptorsMax are closed by the kernel. All descriptors are CLOEXEC.
class FrameSocket {
 public:
  enum class Sent { kSent, kFull, kRefused, kEnded };  // kRefused: the broker takes no descriptors now
  struct Received {
    enum class Kind { kNothing, kFrame, kOversized, kEnded };
    Kind kind = Kind::kNothing;
    absl::string_view bytes;  // in the reader's buffer: until the next Receive
    absl::InlinedVector<UniqueFd, 1> fds;
    bool fds_lost =
        false;  // some did not fit: this process has reached its limit of descriptors, or too many came
  };

  // BROKER_UNREACHABLE, REQUEST_INVALID (the path is too long for a socket's address).
  static absl::StatusOr<std::unique_ptr<FrameSocket>> Connect(const std::string& path,
                                                              const Deadline& deadline);

  explicit FrameSocket(UniqueFd fd);
  ~FrameSocket();
  FrameSocket(const FrameSocket&) = delete;
  FrameSocket& operator=(const FrameSocket&) = delete;

  // Never blocks. A frame is sent whole or not at all, with at most kFrameDescriptorsMax descriptors.
  Sent Send(absl::string_view frame, absl::Span<const UniqueFd> fds = {});
  // Waits for a frame until the deadline (kNothing). What was sent before the peer's end is still delivered.
  Received Receive(const Deadline& deadline);
  // The same, without waiting.
  Received ReceiveNow();
  // Until there may be room to send, or something to read, or the deadline.
  void WaitForRoom(const Deadline& deadline) const;

  // Ends the connection for both sides, whoever else holds a duplicate: a forked child does, and would keep
  // the session alive. Any thread; a blocked Receive wakes.
  void Shutdown();
  // In a forked child: closes its copy and leaves the parent's connection alone. The descriptor is gone for
  // good.
  void CloseInChild();

  int raw() const { return fd_.load(std::memory_order_relaxed); }

 private:
  Received ReceiveOnce(int flags);

  std::atomic<int> fd_;  // constant, but for CloseInChild
  const std::unique_ptr<char[]> buffer_;
};

}  // namespace client
}  // namespace lessor
