#include "daemon/base/read_set.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace lessor {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// A socket in the set, and its other end. What it is told is written down under its name.
class Talker final : public ReadSet::Reader, public std::enable_shared_from_this<Talker> {
 public:
  Talker(std::string name, std::vector<std::string>& told) : name_(std::move(name)), told_(told) {
    int ends[2];
    EXPECT_EQ(::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends), 0);
    ours_ = UniqueFd(ends[0]);
    theirs_ = UniqueFd(ends[1]);
  }

  void Join(ReadSet& set) {
    set_ = &set;
    token_ = set.Add(ours_.borrow(), shared_from_this()).value();
  }
  void Leave() { set_->Remove(token_); }
  void Say() { EXPECT_EQ(::send(theirs_.raw(), "x", 1, MSG_NOSIGNAL), 1); }
  void HangUp() { theirs_ = UniqueFd(); }
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

  std::shared_ptr<Talker> Make(const std::string& name) {
    auto talker = std::make_shared<Talker>(name, told_);
    talker->Join(set_);
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

TEST_F(ReadSetTest, IsOneForEachStrand) {
  asio::io_context other(1);
  EXPECT_EQ(&ReadSet::Of(strand_), &set_);
  EXPECT_NE(&ReadSet::Of(other), &set_);
}

TEST_F(ReadSetTest, TellsOfEachPieceUntilAllIsRead) {
  const auto a = Make("a");
  EXPECT_THAT(Happens(), IsEmpty());
  a->Say();
  a->Say();
  EXPECT_THAT(Happens(), ElementsAre("a readable", "a readable"));
  EXPECT_THAT(Happens(), IsEmpty());
  a->Say();
  EXPECT_THAT(Happens(), ElementsAre("a readable"));
}

TEST_F(ReadSetTest, TellsAnEndAsSomethingToRead) {
  const auto a = Make("a");
  a->before_reading = [&] { a->Leave(); };
  a->HangUp();
  EXPECT_THAT(Happens(), ElementsAre("a readable"));
}

TEST_F(ReadSetTest, SaysNothingOfWhatCanBeReadWhilePaused) {
  const auto a = Make("a");
  set_.Pause(a->token());
  a->Say();
  EXPECT_THAT(Happens(), IsEmpty());
  set_.Resume(a->token());
  EXPECT_THAT(Happens(), ElementsAre("a readable"));
}

TEST_F(ReadSetTest, TellsAHangUpEvenWhilePaused) {
  const auto a = Make("a");
  set_.Pause(a->token());
  a->Say();
  a->HangUp();
  EXPECT_THAT(Happens(), ElementsAre("a gone"));
}

TEST_F(ReadSetTest, ForgetsWhomAnotherHasRemovedInTheSameRound) {
  const auto a = Make("a");
  const auto b = Make("b");
  a->before_reading = [&] { b->Leave(); };
  b->before_reading = [&] { a->Leave(); };
  a->Say();
  b->Say();
  EXPECT_THAT(Happens(), ::testing::SizeIs(1)) << "whoever came first";
}

TEST_F(ReadSetTest, KeepsAReaderWhileItIsInTheSetAndWhileItIsCalled) {
  std::weak_ptr<Talker> weak;
  {
    const auto a = Make("a");
    weak = a;
    a->before_reading = [&, raw = a.get()] { raw->Leave(); };
    a->Say();
  }
  EXPECT_FALSE(weak.expired());
  EXPECT_THAT(Happens(), ElementsAre("a readable"));
  EXPECT_TRUE(weak.expired());
}

// The round may still have it in hand.
TEST_F(ReadSetTest, KeepsWhoHasLeftToTheEndOfTheRound) {
  std::weak_ptr<Talker> weak;
  const auto b = Make("b");
  bool lived = false;
  {
    const auto a = Make("a");
    weak = a;
    a->before_reading = [&, raw = a.get()] {
      EXPECT_TRUE(set_.AtEndOfRound(b));
      raw->Leave();
    };
    a->Say();
  }
  b->when_round_ends = [&] { lived = !weak.expired(); };
  EXPECT_THAT(Happens(), ElementsAre("a readable", "b end"));
  EXPECT_TRUE(lived);
  EXPECT_TRUE(weak.expired());
}

TEST_F(ReadSetTest, ATokenNamesNobodyWhoCameLater) {
  const auto a = Make("a");
  const ReadSet::Token before = a->token();
  a->Leave();
  const auto b = Make("b");
  EXPECT_NE(b->token(), before);
  set_.Remove(before);
  set_.Pause(before);
  b->Say();
  EXPECT_THAT(Happens(), ElementsAre("b readable"));
}

TEST_F(ReadSetTest, EndsARoundAfterAllWhoWereReadable) {
  const auto a = Make("a");
  const auto b = Make("b");
  a->before_reading = [&] { EXPECT_TRUE(set_.AtEndOfRound(a)); };
  b->before_reading = [&] { EXPECT_TRUE(set_.AtEndOfRound(a)); };
  a->Say();
  b->Say();
  EXPECT_THAT(Happens(), ElementsAre("a readable", "b readable", "a end", "a end"));
  EXPECT_FALSE(set_.AtEndOfRound(a)) << "no round";
}

TEST_F(ReadSetTest, HandlesWhatWasReadAfterAllHaveRead) {
  const auto a = Make("a");
  const auto b = Make("b");
  a->tells_what_it_handles = b->tells_what_it_handles = true;
  a->before_reading = [&] { EXPECT_TRUE(set_.AtEndOfRound(a)); };
  a->Say();
  b->Say();
  EXPECT_THAT(Happens(), ElementsAre("a readable", "b readable", "a handles", "b handles", "a end"));
}

// Two that are always readable would keep the thread for ever.
TEST_F(ReadSetTest, LetsTheStrandsOtherWorkHaveItsTurn) {
  const auto a = Make("a");
  const auto b = Make("b");
  a->reads = b->reads = false;
  a->Say();
  b->Say();
  bool ran = false;
  asio::post(strand_, [&] { ran = true; });
  for (int i = 0; i < 4 && !ran; ++i) strand_.run_one();
  EXPECT_TRUE(ran);
}

TEST_F(ReadSetTest, TellsOfRoomToWriteOnlyWhoAwaitsIt) {
  const auto a = Make("a");
  EXPECT_THAT(Happens(), IsEmpty()) << "there is room all along";
  a->when_writable = [&] { set_.Resume(a->token()); };
  set_.Await(a->token(), true, true);
  EXPECT_THAT(Happens(), ElementsAre("a writable"));
  EXPECT_THAT(Happens(), IsEmpty());
}

TEST_F(ReadSetTest, TellsOfRoomToWriteWhenThereIsSome) {
  const auto a = Make("a");
  a->Fill();
  a->when_writable = [&] { set_.Resume(a->token()); };
  set_.Await(a->token(), true, true);
  EXPECT_THAT(Happens(), IsEmpty());
  a->Drain();
  EXPECT_THAT(Happens(), ElementsAre("a writable"));
}

TEST_F(ReadSetTest, WhoAwaitsRoomOnlyHearsOfNothingToRead) {
  const auto a = Make("a");
  a->Fill();
  a->Say();
  set_.Await(a->token(), false, true);
  EXPECT_THAT(Happens(), IsEmpty());
  a->when_writable = [&] { set_.Resume(a->token()); };
  a->Drain();
  EXPECT_THAT(Happens(), ElementsAre("a writable", "a readable"));
}

TEST_F(ReadSetTest, TellsOfRoomBeforeItTellsOfSomethingToRead) {
  const auto a = Make("a");
  a->Say();
  a->when_writable = [&] { set_.Resume(a->token()); };
  set_.Await(a->token(), true, true);
  EXPECT_THAT(Happens(), ElementsAre("a writable", "a readable"));
}

TEST_F(ReadSetTest, WhoLeavesWhenThereIsRoomIsToldNothingMore) {
  const auto a = Make("a");
  const auto b = Make("b");
  a->Say();
  b->Say();
  a->when_writable = [&] {
    a->Leave();
    b->Leave();
  };
  set_.Await(a->token(), true, true);
  EXPECT_THAT(Happens(), ElementsAre("a writable"));
}

TEST_F(ReadSetTest, WhoAwaitsRoomHearsOfAHangUp) {
  const auto a = Make("a");
  a->Fill();
  set_.Await(a->token(), false, true);
  a->HangUp();
  EXPECT_THAT(Happens(), Contains("a gone"));
}

TEST_F(ReadSetTest, WhoHasLeftMayStillAwait) {
  const auto a = Make("a");
  a->Leave();
  set_.Await(a->token(), true, true);
  EXPECT_THAT(Happens(), IsEmpty());
}

TEST_F(ReadSetTest, SaysWhyADescriptorCannotBeWatched) {
  const std::unique_ptr<FILE, int (*)(FILE*)> file(std::tmpfile(), &std::fclose);  // always readable
  const auto a = std::make_shared<Talker>("a", told_);
  EXPECT_THAT(set_.Add(BorrowedFd(::fileno(file.get())), a).status().ToString(),
              ::testing::HasSubstr("epoll_ctl"));
  EXPECT_EQ(a.use_count(), 1);
}

TEST(ReadSetEndTest, DropsItsReadersWithItsStrand) {
  std::vector<std::string> told;
  const auto a = std::make_shared<Talker>("a", told);
  {
    asio::io_context strand(1);
    a->Join(ReadSet::Of(strand));
    EXPECT_GT(a.use_count(), 1);
  }
  EXPECT_EQ(a.use_count(), 1);
}

}  // namespace
}  // namespace lessor
