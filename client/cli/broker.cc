#include "client/cli/broker.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include <grpcpp/create_channel.h>
#include <grpcpp/security/credentials.h>
#include <grpcpp/support/channel_arguments.h>

#include "absl/strings/str_cat.h"

#include "client/cpp/unique_fd.h"

namespace lessor::cli {
namespace {

constexpr int kResponseMax = 64 << 20;  // bytes: lists of a hundred thousand sessions

// Why nobody answers on the socket; 0: somebody listens.
int ConnectError(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.size() >= sizeof(address.sun_path)) return ENAMETOOLONG;
  std::memcpy(address.sun_path, path.c_str(), path.size());
  const UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (!socket) return errno;
  if (::connect(socket.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0) return 0;
  return errno == EAGAIN ? 0 : errno;  // EAGAIN: its backlog is full
}

}  // namespace

Broker::Broker(const std::string& runtime_dir, absl::Duration timeout)
    : socket_path_(absl::StrCat(runtime_dir, "/grpc.sock")), timeout_(timeout) {
  grpc::ChannelArguments arguments;
  arguments.SetMaxReceiveMessageSize(kResponseMax);
  stub_ = v1::AdminService::NewStub(grpc::CreateCustomChannel(absl::StrCat("unix:", socket_path_),
                                                              grpc::InsecureChannelCredentials(), arguments));
}

absl::Status Broker::Diagnose(absl::Status error) const {
  bool from_broker = false;
  error.ForEachPayload([&](absl::string_view, const absl::Cord&) { from_broker = true; });
  if (from_broker) return error;
  if (absl::IsDeadlineExceeded(error)) {
    return absl::DeadlineExceededError(
        absl::StrCat("no answer from ", socket_path_, " within ", absl::FormatDuration(timeout_)));
  }
  if (absl::IsUnimplemented(error)) {
    return absl::UnimplementedError(
        absl::StrCat("the broker does not know this call; is it older than lessorctl? ", error.message()));
  }
  // gRPC says only UNAVAILABLE, or UNKNOWN for a path that is too long; the kernel says why.
  const int reason = ConnectError(socket_path_);
  if (reason == 0) return error;
  return NoBroker(absl::StrCat("cannot connect to ", socket_path_, ": ", std::strerror(reason)));
}

}  // namespace lessor::cli
