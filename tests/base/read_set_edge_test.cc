// ReadSet: readers who hear of their sockets when something comes.
#include <memory>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/base/read_set_fixture.h"

namespace lessor {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ReadSetEdgeTest : public ReadSetTest {};
constexpr ReadSet::Trigger kEdge = ReadSet::Trigger::kEdge;

TEST_F(ReadSetEdgeTest, TellsOnceOfWhatComes) {
  const auto a = Make("a", kEdge);
  a->Say();
  a->Say();
  EXPECT_THAT(Happens(), ElementsAre("a readable")) << "it takes one, and has left the other";
  EXPECT_THAT(Happens(), IsEmpty());
  a->Say();
  EXPECT_THAT(Happens(), ElementsAre("a readable"));
}

TEST_F(ReadSetEdgeTest, TellsAgainWhoHasLeftSomething) {
  const auto a = Make("a", kEdge);
  a->before_reading = [&] { set_.ReadOn(a->token()); };
  a->Say();
  a->Say();
  EXPECT_THAT(Happens(), ElementsAre("a readable", "a readable"));
}

TEST_F(ReadSetEdgeTest, TellsOfWhatWasThereBefore) {
  const auto a = std::make_shared<Talker>("a", told_);
  a->Say();
  a->Join(set_, kEdge);
  EXPECT_THAT(Happens(), ElementsAre("a readable"));
}

// Otherwise nobody would ever hear of it: nothing comes any more.
TEST_F(ReadSetEdgeTest, TellsOfAnEndThatCameWithAPiece) {
  const auto a = Make("a", kEdge);
  const auto b = Make("b", kEdge);
  a->Say();
  a->HangUp();
  b->Say();
  b->EndWriting();
  for (const auto& who : {a, b}) {
    who->before_reading = [&, first = true, raw = who.get()]() mutable {
      if (!std::exchange(first, false)) raw->Leave();
    };
  }
  EXPECT_THAT(Happens(), ElementsAre("a readable", "b readable", "a readable", "b readable"));
}

TEST_F(ReadSetEdgeTest, TellsAnEndEvenWhilePaused) {
  const auto a = Make("a", kEdge);
  a->before_reading = [&] { set_.Pause(a->token()); };
  a->Say();
  a->HangUp();
  EXPECT_THAT(Happens(), ElementsAre("a readable", "a gone"));
}

// A half of it is no end, and must not be told over and over.
TEST_F(ReadSetEdgeTest, SaysNothingOfAHalfCloseWhilePaused) {
  const auto a = Make("a", kEdge);
  a->before_reading = [&] { set_.Pause(a->token()); };
  a->Say();
  a->EndWriting();
  EXPECT_THAT(Happens(), ElementsAre("a readable"));
  a->HangUp();
  EXPECT_THAT(Happens(), ElementsAre("a gone"));
}

}  // namespace
}  // namespace lessor
