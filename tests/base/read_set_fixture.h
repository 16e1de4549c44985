#pragma once

#include <sys/socket.h>

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/executor_work_guard.hpp>
#include <gtest/gtest.h>

#include "daemon/base/read_set.h"

namespace lessor {

// A socket in the set, and its other end. What it is told is written down under its name.
class Talker final : public ReadSet::Reader, public std::enable_shared_from_this<Talker> {
 public:
  Talker(std::string name, std::vector<std::string>& told) : name_(std::move(name)), told_(told) {
    int ends[2];
    EXPECT_EQ(::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends), 0);
    ours_ = UniqueFd(ends[0]);
    theirs_ = UniqueFd(ends[1]);
  }

  void Join(ReadSet& set, ReadSet::Trigger trigger = ReadSet::Trigger::kLevel) {
    set_ = &set;
    token_ = set.Add(ours_.borrow(), shared_from_this(), trigger).value();
  }
  void Leave() { set_->Remove(token_); }
  void Say() { EXPECT_EQ(::send(theirs_.raw(), "x", 1, MSG_NOSIGNAL), 1); }
  void HangUp() { theirs_ = UniqueFd(); }
  void EndWriting() { EXPECT_EQ(::shutdown(theirs_.raw(), SHUT_WR), 0); }
  ReadSet::Token token() const { return token_; }

  void Handle() override {
    if (tells_what_it_handles) told_.push_back(name_ + " handles");
  }
  void Read() override {
    told_.push_back(name_ + " readable");
    if (before_reading) before_reading();
    if (!reads) return;
    char byte;
    (void)::recv(ours_.raw(), &byte, 1, MSG_DONTWAIT);
  }
  void OnHangUp() override {
    told_.push_back(name_ + " gone");
    Leave();
  }
  void OnEndOfRound() override {
    told_.push_back(name_ + " end");
    if (when_round_ends) when_round_ends();
  }
  void OnWritable() override {
    told_.push_back(name_ + " writable");
    if (when_writable) when_writable();
  }
  // Until there is no room.
  void Fill() {
    while (::send(ours_.raw(), "x", 1, MSG_NOSIGNAL | MSG_DONTWAIT) == 1) {
    }
  }
  void Drain() {
    char byte;
    while (::recv(theirs_.raw(), &byte, 1, MSG_DONTWAIT) == 1) {
    }
  }

  std::function<void()> before_reading;
  std::function<void()> when_writable;
  std::function<void()> when_round_ends;
  bool reads = true;
  bool tells_what_it_handles = false;

 private:
  const std::string name_;
  std::vector<std::string>& told_;
  UniqueFd ours_;
  UniqueFd theirs_;
  ReadSet* set_ = nullptr;
  ReadSet::Token token_ = 0;
};

class ReadSetTest : public ::testing::Test {
 protected:
  ReadSetTest() { set_.ServeOnThisThread(absl::ZeroDuration()); }

  std::shared_ptr<Talker> Make(const std::string& name, ReadSet::Trigger trigger = ReadSet::Trigger::kLevel) {
    auto talker = std::make_shared<Talker>(name, told_);
    talker->Join(set_, trigger);
    return talker;
  }
  // Everything that can happen without waiting; what it told.
  std::vector<std::string> Happens() {
    told_.clear();
    size_t before = 0;
    do {  // a round each time
      before = told_.size();
      strand_.poll();
    } while (told_.size() > before);
    return told_;
  }

  std::vector<std::string> told_;
  asio::io_context strand_{1};
  asio::executor_work_guard<asio::io_context::executor_type> guard_{strand_.get_executor()};
  ReadSet& set_ = ReadSet::Of(strand_);
};

}  // namespace lessor
