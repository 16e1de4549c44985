#include "daemon/pool/fake_connector.h"

#include <sys/socket.h>

#include <algorithm>
#include <utility>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"

namespace lessor {
namespace {

absl::string_view Name(FakeCall call) {
  constexpr std::array<absl::string_view, kFakeCalls> kNames = {"connect", "validate", "reset",   "cancel",
                                                                "close",   "end",      "perform", "stop"};
  return kNames[static_cast<size_t>(call)];
}

int NumberOf(const UpstreamSession& session) {
  int number = 0;
  (void)absl::SimpleAtoi(session.id, &number);
  return number;
}

}  // namespace

void FakeUpstream::Answer(FakeCall call, absl::Status how) {
  std::lock_guard lock(mutex_);
  Of(call).answer = std::move(how);
  Of(call).hold = false;
}

void FakeUpstream::Hold(FakeCall call) {
  std::lock_guard lock(mutex_);
  Of(call).hold = true;
}

bool FakeUpstream::Let(FakeCall call, absl::Status how) {
  std::shared_ptr<Reply> reply;
  {
    std::lock_guard lock(mutex_);
    auto& hanging = Of(call).hanging;
    while (reply == nullptr && !hanging.empty()) {
      reply = hanging.front().lock();
      hanging.pop_front();
    }
  }
  return reply != nullptr && reply->try_send(boost::system::error_code(), std::move(how));
}

void FakeUpstream::LetAll(FakeCall call) {
  Answer(call, absl::OkStatus());
  while (Let(call)) {
  }
}

void FakeUpstream::ResetOverTheWire(bool yes) {
  std::lock_guard lock(mutex_);
  reset_over_the_wire_ = yes;
}

int FakeUpstream::Begun(FakeCall call) const {
  std::lock_guard lock(mutex_);
  return Of(call).begun;
}

template <typename Holds>
bool FakeUpstream::Await(Holds holds) {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, kPatience, holds);
}

bool FakeUpstream::AwaitBegun(FakeCall call, int count) {
  return Await([&] { return Of(call).begun >= count; });
}

MonoTime FakeUpstream::DeadlineOf(FakeCall call) const {
  std::lock_guard lock(mutex_);
  return Of(call).deadline;
}

std::vector<std::string> FakeUpstream::Story() const {
  std::lock_guard lock(mutex_);
  return story_;
}

bool FakeUpstream::AwaitStory(absl::string_view event) {
  return Await([&] { return std::find(story_.begin(), story_.end(), event) != story_.end(); });
}

int FakeUpstream::open() const {
  std::lock_guard lock(mutex_);
  return open_;
}

int FakeUpstream::most_open() const {
  std::lock_guard lock(mutex_);
  return most_open_;
}

void FakeUpstream::Say(int connection, absl::string_view words) {
  std::lock_guard lock(mutex_);
  if (auto end = ends_.find(connection); end != ends_.end()) {
    (void)::send(end->second.raw(), words.data(), words.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
  }
}

std::string FakeUpstream::Heard(int connection) {
  std::lock_guard lock(mutex_);
  std::string heard;
  std::array<char, 256> buffer;
  const int end = ends_.at(connection).raw();
  for (ssize_t got; (got = ::recv(end, buffer.data(), buffer.size(), MSG_DONTWAIT)) > 0;) {
    heard.append(buffer.data(), static_cast<size_t>(got));
  }
  return heard;
}

bool FakeUpstream::HasEnded(int connection) {
  std::lock_guard lock(mutex_);
  char byte;
  return ::recv(ends_.at(connection).raw(), &byte, 1, MSG_DONTWAIT | MSG_PEEK) == 0;
}

void FakeUpstream::HangUp(int connection) {
  std::lock_guard lock(mutex_);
  ends_.erase(connection);
}

asio::awaitable<absl::Status> FakeUpstream::Serve(FakeCall call, int connection, MonoTime deadline) {
  const asio::any_io_executor executor = co_await asio::this_coro::executor;
  std::shared_ptr<Reply> reply;
  absl::Status how;
  {
    std::lock_guard lock(mutex_);
    Script& script = Of(call);
    ++script.begun;
    script.deadline = deadline;
    if (script.hold) {
      reply = std::make_shared<Reply>(executor, /*max_buffer_size=*/1);
      script.hanging.push_back(reply);
    } else {
      how = script.answer;
    }
    if (call != FakeCall::kConnect) Note(Name(call), connection);
    changed_.notify_all();
  }
  if (reply == nullptr) co_return how;
  const auto [error, told] = co_await reply->async_receive(asio::as_tuple(asio::use_awaitable));
  LESSOR_CHECK(!error);
  co_return told;
}

std::pair<int, UniqueFd> FakeUpstream::Open() {
  std::array<int, 2> raw{};
  LESSOR_CHECK(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, raw.data()) == 0);
  UniqueFd ours(raw[0]);
  std::lock_guard lock(mutex_);
  const int number = ++made_;
  ends_.emplace(number, UniqueFd(raw[1]));
  most_open_ = std::max(most_open_, ++open_);
  Note(Name(FakeCall::kConnect), number);
  return {number, std::move(ours)};
}

int FakeUpstream::Adopted(int connection) {
  std::lock_guard lock(mutex_);
  most_open_ = std::max(most_open_, ++open_);
  Note("adopt", connection);
  return connection;
}

void FakeUpstream::Gone(int connection) {
  std::lock_guard lock(mutex_);
  --open_;
  Note("gone", connection);
}

void FakeUpstream::Note(absl::string_view event, int connection) {
  story_.push_back(absl::StrCat(event, " ", connection));
  changed_.notify_all();
}

FakeConnection::FakeConnection(std::shared_ptr<FakeUpstream> upstream, int number, UniqueFd socket)
    : upstream_(std::move(upstream)),
      number_(number),
      facts_({{"number", absl::StrCat(number)}}),
      socket_(std::move(socket)) {}

FakeConnection::~FakeConnection() {
  socket_.Reset();
  upstream_->Gone(number_);
}

bool FakeConnection::ResetsOverTheWire() const {
  std::lock_guard lock(upstream_->mutex_);
  return upstream_->reset_over_the_wire_;
}

asio::awaitable<absl::Status> FakeConnection::Validate(MonoTime deadline) {
  return upstream_->Serve(FakeCall::kValidate, number_, deadline);
}

asio::awaitable<absl::Status> FakeConnection::Reset(MonoTime deadline) {
  return upstream_->Serve(FakeCall::kReset, number_, deadline);
}

asio::awaitable<absl::Status> FakeConnection::Cancel(MonoTime deadline) {
  return upstream_->Serve(FakeCall::kCancel, number_, deadline);
}

asio::awaitable<bool> FakeConnection::Close(MonoTime deadline) {
  const absl::Status how = co_await upstream_->Serve(FakeCall::kClose, number_, deadline);
  if (!how.ok()) co_return false;
  upstream_->HangUp(number_);
  (void)::shutdown(socket_.raw(), SHUT_RDWR);  // as real ones do: nobody's duplicate is of use any more
  co_return true;
}

asio::awaitable<Connection::Performed> FakeConnection::Perform(Errand, MonoTime deadline) {
  const absl::Status how = co_await upstream_->Serve(FakeCall::kPerform, number_, deadline);
  co_return Performed{how, how.ok()};
}

FakeConnector::FakeConnector(std::shared_ptr<FakeUpstream> upstream, absl::Status handoff, std::string kind)
    : upstream_(std::move(upstream)), handoff_(std::move(handoff)), kind_(std::move(kind)) {}

asio::awaitable<absl::StatusOr<std::unique_ptr<Connection>>> FakeConnector::Connect(MonoTime deadline) {
  const absl::Status how = co_await upstream_->Serve(FakeCall::kConnect, 0, deadline);
  if (!how.ok()) co_return how;
  auto [number, socket] = upstream_->Open();
  co_return std::make_unique<FakeConnection>(upstream_, number, std::move(socket));
}

asio::awaitable<absl::StatusOr<std::vector<std::string>>> FakeConnector::EndSessions(
    std::vector<UpstreamSession> sessions, absl::Duration, MonoTime deadline) {
  std::vector<std::string> left;
  for (const UpstreamSession& session : sessions) {
    const absl::Status how = co_await upstream_->Serve(FakeCall::kEnd, NumberOf(session), deadline);
    if (absl::IsAborted(how)) {
      left.push_back(session.id);
    } else if (!how.ok()) {
      co_return how;
    }
  }
  co_return left;
}

asio::awaitable<absl::Status> FakeConnector::StopQueries(std::vector<UpstreamSession> sessions,
                                                         MonoTime deadline) {
  for (const UpstreamSession& session : sessions) {
    const absl::Status how = co_await upstream_->Serve(FakeCall::kStop, NumberOf(session), deadline);
    if (!how.ok()) co_return how;
  }
  co_return absl::OkStatus();
}

std::unique_ptr<Connection> FakeConnector::Adopt(UniqueFd socket, UpstreamSession session) {
  return std::make_unique<FakeConnection>(upstream_, upstream_->Adopted(NumberOf(session)),
                                          std::move(socket));
}

}  // namespace lessor
