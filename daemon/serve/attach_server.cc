#include "daemon/serve/attach_server.h"

#include <sys/socket.h>

#include <utility>

#include <boost/asio/post.hpp>

#include "lessor/v1/attach.pb.h"

#include "daemon/base/process.h"
#include "daemon/base/reason.h"
#include "daemon/serve/attach_connection.h"

namespace lessor {
namespace {

// Says why the door is shut, if the peer still listens, and shuts it.
void TurnAway(const UniqueFd& socket, const absl::Status& why) {
  v1::AttachReply reply;
  *reply.mutable_error() = ToWire(why);
  const std::string frame = reply.SerializeAsString();
  (void)::send(socket.raw(), frame.data(), frame.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
}

}  // namespace

absl::StatusOr<std::unique_ptr<AttachServer>> AttachServer::Listen(const std::string& path,
                                                                   const SocketsSettings& socket,
                                                                   absl::Duration open_timeout,
                                                                   const Context& context) {
  std::unique_ptr<AttachServer> server(new AttachServer(open_timeout, context));
  auto acceptor = UnixAcceptor::Listen(
      context.io.Next(), {path, SOCK_SEQPACKET, socket.mode, "", socket.group}, context.log,
      [raw = server.get()](UniqueFd accepted) { raw->OnAccepted(std::move(accepted)); });
  if (!acceptor.ok()) return acceptor.status();
  server->acceptor_ = *std::move(acceptor);
  return server;
}

void AttachServer::OnAccepted(UniqueFd socket) {
  const absl::StatusOr<Credentials> process = ReadCredentials(socket.borrow());
  if (!process.ok()) return;
  DescriptorBudget::Share share = context_.descriptors.TakeFor(process->uid, 1);
  DescriptorBudget::Share pidfd_share =
      context_.descriptors.TakeFor(process->uid, 1);  // given back where the process has one already
  absl::StatusOr<Peer> peer = absl::UnavailableError("no descriptors");
  if (share && pidfd_share) peer = ReadPeer(socket.borrow(), *process);
  if (!peer.ok()) {
    if (absl::IsNotFound(peer.status())) return;  // nobody is left to be told
    TurnAway(socket,
             WithRetryAfter(ReasonError(v1::Reason::DESCRIPTORS_EXHAUSTED,
                                        "the broker has no descriptors left for another agent of this user"),
                            absl::Seconds(1)));
    return;
  }
  peer->pidfd_share = std::move(pidfd_share);
  asio::io_context& strand = context_.io.Next();
  AgentIdentity agent = IdentityOf(*peer, socket.borrow(), "attach");
  auto connection = std::make_shared<AttachConnection>(
      strand, std::move(socket), *std::move(peer), std::move(agent), std::move(share),
      AttachConnection::Context{context_.clock, context_.log, context_.unread, context_.leases,
                                context_.sessions, context_.cleanup});
  asio::post(strand, [connection, timeout = open_timeout_] { connection->Start(timeout); });
}

}  // namespace lessor
