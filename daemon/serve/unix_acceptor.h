#pragma once

#include <functional>
#include <memory>
#include <string>

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>

#include "absl/status/statusor.h"

#include "daemon/base/fd.h"
#include "daemon/base/io_threads.h"
#include "daemon/base/log.h"
#include "daemon/settings/settings.h"

namespace lessor {

// A listening Unix socket: path, kind, mode and owner; hands each accepted connection to a callback on its
// strand. When the process has no descriptors left it pauses for a moment and logs it, because the waiting
// connection would otherwise keep the strand spinning. Lives until the broker ends.
class UnixAcceptor : public std::enable_shared_from_this<UnixAcceptor> {
 public:
  struct Options {
    std::string path;
    int type = 0;  // SOCK_SEQPACKET or SOCK_STREAM
    FileMode mode;
    std::string owner;  // empty: ours
    std::string group;  // empty: ours
  };
  using Accepted = std::function<void(UniqueFd)>;

  // Replaces a socket file that an earlier run left behind. ALREADY_EXISTS: somebody listens on it, or it is
  // no socket. INVALID_ARGUMENT: no such owner or group. Otherwise the errors of the file system, naming path
  // and call.
  static absl::StatusOr<std::shared_ptr<UnixAcceptor>> Listen(asio::io_context& context,
                                                              const Options& options, Logger& log,
                                                              Accepted accepted);

  // When it returns no callback runs, and none will; the file is removed. Waits for the strand: not on it,
  // and while its thread runs.
  void Close();

 private:
  UnixAcceptor(asio::io_context& context, UniqueFd socket, std::string path, Logger& log, Accepted accepted);
  void Wait();
  void AcceptAll();

  asio::posix::stream_descriptor socket_;
  asio::steady_timer pause_;
  const std::string path_;
  Logger& log_;
  const Accepted accepted_;
  bool closed_ = false;  // on the strand
};

}  // namespace lessor
