#pragma once

#include <array>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/experimental/concurrent_channel.hpp>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

#include "daemon/pool/connector.h"

namespace lessor {

// What a pool asks of a connector, and a lease's holder of its connection.
enum class FakeCall : uint8_t { kConnect, kValidate, kReset, kCancel, kClose, kEnd, kPerform, kStop };
inline constexpr int kFakeCalls = 8;

// The upstream of a FakeConnector: the script of its answers, its ends of the connections, and the story of
// what was asked of it. Shared by the test and the connector, because a pool may outlive the test's interest
// in it. Thread-safe. Connections are numbered from 1 in the order in which they were made.
//
// Every call is answered at once and well until the script says otherwise. A held call ends when the test
// says so and not at its deadline, which belongs to the test's clock: it stands for one that ends in time.
//
// The Await... functions wait for the event itself; false: it did not come within kPatience.
class FakeUpstream {
 public:
  static constexpr std::chrono::seconds kPatience{30};

  // From now on, such calls end so. A close that fails has not come to its end; one that goes well closes
  // the upstream's end. An end that was ABORTED has been told to a session that goes on.
  void Answer(FakeCall call, absl::Status how);
  // From now on, such calls hang.
  void Hold(FakeCall call);
  // Ends the oldest call that hangs. False: none does.
  bool Let(FakeCall call, absl::Status how = absl::OkStatus());
  // From now on, such calls are answered at once and well, and those that hang now.
  void LetAll(FakeCall call);
  // Whether a reset is a round trip (true at first), or no more than a look.
  void ResetOverTheWire(bool yes);

  int Begun(FakeCall call) const;
  bool AwaitBegun(FakeCall call, int count);
  // Of the newest such call.
  MonoTime DeadlineOf(FakeCall call) const;
  // What happened, in order: "connect 1", "reset 1", "cancel 1", "close 1", "gone 1" (its descriptor is
  // closed).
  std::vector<std::string> Story() const;
  bool AwaitStory(absl::string_view event);

  int open() const;       // connections whose descriptor the broker still has
  int most_open() const;  // at once, so far

  // The upstream's end of a connection. What is said when either end is closed is lost.
  void Say(int connection, absl::string_view words);
  std::string Heard(int connection);  // all that has come so far
  bool HasEnded(int connection);      // whether the broker's side says EOF after that
  void HangUp(int connection);

 private:
  friend class FakeConnector;
  friend class FakeConnection;
  using Reply = asio::experimental::concurrent_channel<void(boost::system::error_code, absl::Status)>;
  struct Script {
    absl::Status answer;
    bool hold = false;
    int begun = 0;
    MonoTime deadline;
    std::deque<std::weak_ptr<Reply>> hanging;  // gone with its coroutine, when the I/O threads end first
  };

  asio::awaitable<absl::Status> Serve(FakeCall call, int connection, MonoTime deadline);
  // Both ends of a new connection, of which it keeps one.
  std::pair<int, UniqueFd> Open();
  int Adopted(int connection);
  void Gone(int connection);
  void Note(absl::string_view event, int connection);  // with the lock held
  Script& Of(FakeCall call) { return scripts_[static_cast<size_t>(call)]; }
  const Script& Of(FakeCall call) const { return scripts_[static_cast<size_t>(call)]; }
  template <typename Holds>
  bool Await(Holds holds);

  mutable std::mutex mutex_;  // over everything below; std's, because a condition variable waits on it
  std::condition_variable changed_;
  std::array<Script, kFakeCalls> scripts_;
  std::map<int, UniqueFd> ends_;
  std::vector<std::string> story_;
  bool reset_over_the_wire_ = true;
  int made_ = 0;
  int open_ = 0;
  int most_open_ = 0;
};

// A connection over a real socket pair, whose other end the FakeUpstream has.
class FakeConnection final : public Connection {
 public:
  FakeConnection(std::shared_ptr<FakeUpstream> upstream, int number, UniqueFd socket);
  ~FakeConnection() override;

  BorrowedFd fd() const override { return socket_.borrow(); }
  const std::map<std::string, std::string>& facts() const override { return facts_; }
  std::string upstream_id() const override { return std::to_string(number_); }
  int number() const { return number_; }

  bool ResetsOverTheWire() const override;
  asio::awaitable<absl::Status> Validate(MonoTime deadline) override;
  asio::awaitable<absl::Status> Reset(MonoTime deadline) override;
  asio::awaitable<absl::Status> Cancel(MonoTime deadline) override;
  asio::awaitable<bool> Close(MonoTime deadline) override;
  asio::awaitable<Performed> Perform(Errand errand, MonoTime deadline) override;  // in step if it goes well

 private:
  const std::shared_ptr<FakeUpstream> upstream_;
  const int number_;
  const std::map<std::string, std::string> facts_;
  UniqueFd socket_;
};

// Makes FakeConnections as the script says. `handoff`: what HandoffAllowed answers.
class FakeConnector final : public Connector {
 public:
  explicit FakeConnector(std::shared_ptr<FakeUpstream> upstream, absl::Status handoff = absl::OkStatus(),
                         std::string kind = "fake");

  std::string kind() const override { return kind_; }
  absl::Status HandoffAllowed() const override { return handoff_; }
  asio::awaitable<absl::StatusOr<std::unique_ptr<Connection>>> Connect(MonoTime deadline) override;
  bool CanEndSessions() const override { return true; }
  asio::awaitable<absl::StatusOr<std::vector<std::string>>> EndSessions(std::vector<UpstreamSession> sessions,
                                                                        absl::Duration patience,
                                                                        MonoTime deadline) override;
  asio::awaitable<absl::Status> StopQueries(std::vector<UpstreamSession> sessions,
                                            MonoTime deadline) override;
  std::unique_ptr<Connection> Adopt(UniqueFd socket, UpstreamSession session) override;

 private:
  const std::shared_ptr<FakeUpstream> upstream_;
  const absl::Status handoff_;
  const std::string kind_;
};

}  // namespace lessor
