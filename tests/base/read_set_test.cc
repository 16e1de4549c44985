#include "daemon/base/read_set.h"

#include <array>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/post.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/base/read_set_fixture.h"

namespace lessor {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr std::array kTriggers = {ReadSet::Trigger::kLevel, ReadSet::Trigger::kEdge};

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
  for (const ReadSet::Trigger trigger : kTriggers) {
    const auto a = Make("a", trigger);
    set_.Pause(a->token());
    a->Say();
    EXPECT_THAT(Happens(), IsEmpty());
    set_.Resume(a->token());
    EXPECT_THAT(Happens(), ElementsAre("a readable"));
  }
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
  for (const ReadSet::Trigger trigger : kTriggers) {
    const auto a = Make("a", trigger);
    a->Fill();
    a->Say();
    set_.Await(a->token(), false, true);
    EXPECT_THAT(Happens(), IsEmpty());
    a->when_writable = [&] { set_.Resume(a->token()); };
    a->Drain();
    EXPECT_THAT(Happens(), ElementsAre("a writable", "a readable"));
  }
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
