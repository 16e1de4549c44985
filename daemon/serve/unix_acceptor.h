#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include <boost/asio/io_context.hpp>

#include "absl/status/statusor.h"

#include "daemon/base/io_threads.h"
#include "daemon/base/log.h"
#include "daemon/serve/acceptor.h"
#include "daemon/settings/settings.h"

namespace lessor {

// A listening Unix socket: path, kind, mode and owner, and what accepts on it. Lives until it is closed.
class UnixAcceptor {
 public:
  struct Options {
    std::string path;
    int type = 0;  // SOCK_SEQPACKET or SOCK_STREAM
    FileMode mode;
    std::string owner;  // empty: ours
    std::string group;  // empty: ours
    // Nobody but this user needs to connect: the file is theirs and only for them, instead of all of the
    // above. Where the broker may not give files away it is for all: who connects is to be looked at anyway.
    std::optional<uint32_t> only_user = {};
  };
  using Accepted = Acceptor::Accepted;

  // Replaces a socket file that an earlier run left behind. ALREADY_EXISTS: somebody listens on it, or it is
  // no socket. INVALID_ARGUMENT: no such owner or group. Otherwise the errors of the file system, naming path
  // and call.
  static absl::StatusOr<std::shared_ptr<UnixAcceptor>> Listen(asio::io_context& context,
                                                              const Options& options, Logger& log,
                                                              Accepted accepted);

  // When it returns no callback runs, and none will; the file is removed. Waits for the strand: not on it,
  // and while its thread runs.
  void Close();
  // The same, without waiting for the strand: a callback may be running, or about to.
  void CloseSoon();

 private:
  UnixAcceptor(std::string path, std::shared_ptr<Acceptor> acceptor)
      : path_(std::move(path)), acceptor_(std::move(acceptor)) {}

  const std::string path_;
  const std::shared_ptr<Acceptor> acceptor_;
};

}  // namespace lessor
