#pragma once

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

#include "daemon/base/fd.h"

// The attach socket's frames as a driver sends and reads them: made once, sent as they are, and of an answer
// no more is parsed than a client must know, so that what is measured is the server and not the driver.
namespace lessor::bench {

// Requests of one session are under way one at a time, so their ids may repeat. One byte each as a varint.
inline constexpr uint64_t kHelloId = 1;
inline constexpr uint64_t kAcquireId = 2;
inline constexpr uint64_t kReleaseId = 3;

std::string HelloFrame();
std::string AcquireFrame(const std::string& pool);
std::string AcquireBatchFrame(const std::string& pool, int count);
std::string ReleaseFrame(uint64_t lease_id);

// A blocking SOCK_SEQPACKET connection. Ends the program where there is none.
UniqueFd ConnectSeqpacket(const std::string& path);

// One frame in, waiting for it unless MSG_DONTWAIT is in `flags`; its descriptors are closed at once. Empty:
// nothing is there. Ends the program when the peer has hung up. The bytes are good until the next call on
// this thread.
struct Received {
  absl::string_view bytes;
  int descriptors = 0;
};
Received ReceiveFrame(BorrowedFd socket, int flags);
void SendFrame(BorrowedFd socket, absl::string_view frame);

// ConnectSeqpacket, hello and its answer.
UniqueFd AttachSession(const std::string& path);

// The lease of the answer to an acquire. Ends the program, with the broker's words, if the answer is an
// error.
uint64_t LeaseIdOf(absl::string_view frame);
// Ends the program if the answer is an error.
void CheckAnswer(absl::string_view frame);

}  // namespace lessor::bench
