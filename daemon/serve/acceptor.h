#pragma once

#include <functional>
#include <memory>
#include <string>

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>

#include "daemon/base/fd.h"
#include "daemon/base/io_threads.h"
#include "daemon/base/log.h"

namespace lessor {

// Takes what connects to a listening socket and hands each connection to a callback on its strand. When the
// process has no descriptors left it pauses for a moment and logs it, because the waiting connection would
// otherwise keep the strand spinning. Lives until it is closed.
class Acceptor : public std::enable_shared_from_this<Acceptor> {
 public:
  using Accepted = std::function<void(UniqueFd)>;

  // `socket` listens and does not block; `name` is for logs.
  static std::shared_ptr<Acceptor> Start(asio::io_context& context, UniqueFd socket, std::string name,
                                         Logger& log, Accepted accepted);

  // When it returns no callback runs, and none will. Waits for the strand: not on it, and while its thread
  // runs.
  void Close();
  // The same, without waiting: a callback may be running, or about to. On any thread.
  void CloseSoon();

 private:
  Acceptor(asio::io_context& context, UniqueFd socket, std::string name, Logger& log, Accepted accepted);
  void CloseHere();
  void Wait();
  void AcceptAll();

  asio::posix::stream_descriptor socket_;
  asio::steady_timer pause_;
  const std::string name_;
  Logger& log_;
  const Accepted accepted_;
  bool closed_ = false;  // on the strand
};

}  // namespace lessor
