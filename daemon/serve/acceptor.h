#pragma once

#include <functional>
#include <memory>
#include <string>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "daemon/base/fd.h"
#include "daemon/base/io_threads.h"
#include "daemon/base/log.h"
#include "daemon/base/read_set.h"

namespace lessor {

// Takes what connects to a listening socket and hands each connection to a callback on its strand. When the
// process has no descriptors left it pauses for a moment and logs it, because the waiting connection would
// otherwise keep the strand spinning. Lives until it is closed.
class Acceptor final : public ReadSet::Reader, public std::enable_shared_from_this<Acceptor> {
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

  // ReadSet::Reader
  void Read() override;
  void Handle() override {}
  void OnEndOfRound() override {}
  void OnHangUp() override {}

 private:
  Acceptor(asio::io_context& context, UniqueFd socket, std::string name, Logger& log, Accepted accepted);
  void CloseHere();
  void Listen();
  void Pause(const std::string& why);

  asio::io_context& context_;
  ReadSet& reads_;
  asio::steady_timer pause_;
  const std::string name_;
  Logger& log_;
  const Accepted accepted_;
  // On the strand.
  UniqueFd socket_;  // closed: none
  ReadSet::Token token_ = 0;
};

}  // namespace lessor
