#pragma once

#include <sys/epoll.h>

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include <boost/asio/io_context.hpp>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "absl/types/span.h"

#include "daemon/base/busy_poll.h"
#include "daemon/base/clock.h"
#include "daemon/base/fd.h"

namespace lessor {

namespace asio = boost::asio;

// Sockets of one strand that are read over and over, a piece each time. They lie in an epoll set of their
// own, with Asio's set as one of them: the thread waits for that one set, and serves what is in it where Asio
// waits. So a socket is put into it once, and to wait for its next piece costs no system call of its own,
// where a wait of Asio's costs one each time.
//
// It works in rounds: all who are readable read a piece, then each does what its piece asks for, then the
// answers are sent. Done one kind after another, these small things find what they need in the processor's
// caches: a tenth more of them, measured with 64 busy agents.
//
// A service of its io_context, which ends it; all of it is called on the strand.
class ReadSet final : public asio::io_context::service {
 public:
  // Who has something to do when a round is over: a reader, or somebody that readers belong to.
  class RoundEnd {
   public:
    virtual ~RoundEnd() = default;
    virtual void OnEndOfRound() = 0;  // it has called AtEndOfRound
  };
  class Reader : public RoundEnd {
   public:
    // There is something to read, an end, or an error: takes a piece off the socket. Called in each round
    // until all is read, or once, as its Trigger says.
    virtual void Read() = 0;
    // All have read: does what its piece asks for. It may have been removed meanwhile, as in OnEndOfRound.
    virtual void Handle() = 0;
    // The other end has gone while the reader is paused.
    virtual void OnHangUp() = 0;
    // There is room to write again; asked for with Await.
    virtual void OnWritable() {}
  };
  using Token = uint64_t;

  // When a reader hears of its socket.
  enum class Trigger : uint8_t {
    kLevel,  // as long as there is something
    // When something comes. For stream sockets, whose readers see by a piece that is smaller than their
    // buffer that this was all; one that has left something says so (ReadOn). It spares the kernel a second
    // look at each socket: pgbench with 32 clients got 2 to 5 % more queries through a relay.
    kEdge,
  };

  static ReadSet& Of(asio::io_context& strand) { return asio::use_service<ReadSet>(strand); }

  explicit ReadSet(asio::io_context& strand);
  ~ReadSet() override;

  // On the thread that will run the strand's io_context, and no other: only then it is served. `busy_poll`:
  // for how long at most it looks for what comes next before it sleeps.
  void ServeOnThisThread(absl::Duration busy_poll);

  // Keeps the reader until Remove, which comes before the socket is closed, and to the end of the round in
  // which that comes. The kernel's error.
  absl::StatusOr<Token> Add(BorrowedFd socket, std::shared_ptr<Reader> reader,
                            Trigger trigger = Trigger::kLevel);
  void Remove(Token token);
  // The same where the socket, of which there is no duplicate, is closed at once: that takes it out of the
  // set, and spares a system call.
  void Forget(Token token);

  // Between the two the reader hears of a hang-up only.
  void Pause(Token token) { Await(token, false, false); }
  void Resume(Token token) { Await(token, true, false); }
  // What the reader hears of from now on, besides a hang-up. What is there already it is told again.
  void Await(Token token, bool readable, bool writable);
  // There may be something left of what a reader with kEdge has been told of: it is told again.
  void ReadOn(Token token);

  // True: there is a round, and OnEndOfRound will be called.
  bool AtEndOfRound(std::shared_ptr<RoundEnd> who) {
    if (in_round_) at_end_.push_back(std::move(who));
    return in_round_;
  }

  // The round has as many as one can have: others who are readable wait for a later one.
  bool full() const { return full_; }

  static asio::io_context::id id;  // Asio's key for this service

 private:
  // A token is its generation and its index in `places_`.
  struct Place {
    BorrowedFd socket;
    std::shared_ptr<Reader> reader;  // null: nobody has it
    uint32_t generation = 1;         // grows as it changes hands; not 0, so that no token is kAsios
    Trigger trigger = Trigger::kLevel;
    uint32_t awaited = 0;  // epoll's events
  };
  friend int WaitForAsio(int set, epoll_event* events, int max,
                         int timeout);  // house(raw-fd): as epoll_wait(2)

  void shutdown() override;  // drops all readers: they may own what lives on other strands
  Place* Find(Token token);
  void Tell(const Place& place, Token token) const;
  bool Shares(BorrowedFd asios);
  bool Serve(int timeout);
  int Wait(absl::Span<epoll_event> events, int timeout);

  const UniqueFd epoll_;
  const SystemClock clock_;  // real time: that of the kernel's scheduler
  BusyPoll busy_poll_{absl::ZeroDuration()};
  BorrowedFd asios_;  // the set of its io_context, once that is known
  std::vector<Place> places_;
  std::vector<uint32_t> free_;  // places that nobody has
  bool in_round_ = false;
  bool full_ = false;
  std::vector<Reader*> reading_;
  std::vector<std::shared_ptr<RoundEnd>> at_end_;
  std::vector<std::shared_ptr<Reader>> left_;  // in this round
};

// epoll_wait(2) as Asio is to call it: serves the thread's ReadSet meanwhile.
int WaitForAsio(int set, epoll_event* events, int max, int timeout);  // house(raw-fd): as epoll_wait(2)

}  // namespace lessor
