#include "daemon/base/process.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/base/other_process.h"

namespace lessor {
namespace {

using ::testing::IsEmpty;
using testing::OtherProcess;
using testing::Pair;
using testing::Pipe;

UniqueFd OpenPidfd(pid_t pid) {
  return UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
}

// A shell that reads a line, with words of ours on its command line.
class CommandLineTest : public ::testing::Test {
 protected:
  std::string Line(size_t bytes_max) const { return CommandLine(pidfd_.borrow(), other_.pid(), bytes_max); }

  OtherProcess other_{
      [] { ::execl("/bin/sh", "sh", "-c", "echo; read line", "agent\x1b[2J\n", "", "last", nullptr); }};
  const UniqueFd pidfd_ = OpenPidfd(other_.pid());
};

TEST_F(CommandLineTest, IsTheWordsWithSpacesBetweenAndNoControlCharacters) {
  EXPECT_EQ(Line(4096), "sh -c echo; read line agent?[2J?  last");
}

TEST_F(CommandLineTest, IsCutToItsBound) {
  EXPECT_EQ(Line(9), "sh -c ech");
  EXPECT_EQ(Line(6), "sh -c") << "the bound falls behind a word";
  EXPECT_EQ(Line(1), "s");
  EXPECT_THAT(Line(0), IsEmpty());
  EXPECT_EQ(Line(38), Line(4096)) << "it just fits";
  EXPECT_EQ(Line(37), "sh -c echo; read line agent?[2J?  las");
}

TEST_F(CommandLineTest, IsEmptyOnceTheProcessHasDied) {
  other_.Die();
  EXPECT_THAT(Line(4096), IsEmpty()) << "nobody has reaped it";
  other_.DieAndBeReaped();
  EXPECT_THAT(Line(4096), IsEmpty());
}

TEST_F(CommandLineTest, OfAnotherProcessWithThePidOfOneThatDiedIsNotShown) {
  other_.DieAndBeReaped();
  EXPECT_THAT(CommandLine(pidfd_.borrow(), ::getpid(), 4096), IsEmpty());
}

TEST_F(CommandLineTest, IsEmptyWhenThePidMeansNothingHere) {
  EXPECT_THAT(CommandLine(pidfd_.borrow(), 0, 4096), IsEmpty());
}

TEST(PrintableTest, ControlCharactersBecomeQuestionMarks) {
  EXPECT_EQ(Printable("agent 7 (~)", 100), "agent 7 (~)");
  EXPECT_EQ(Printable(absl::string_view("a\0b\tc\nd\x1b[2J\x7f", 12), 100), "a?b?c?d?[2J?");
  EXPECT_EQ(Printable("\xff\xfe", 100), "??");
  EXPECT_THAT(Printable("", 100), IsEmpty());
}

TEST(PrintableTest, CharactersOfOtherLanguagesStay) {
  EXPECT_EQ(Printable("Zürich \xE6\x9D\xB1 \xF0\x9F\x90\x98", 100), "Zürich \xE6\x9D\xB1 \xF0\x9F\x90\x98");
  // Control characters, overlong forms, a surrogate, what is broken off, what is beyond Unicode.
  EXPECT_EQ(Printable("\xC2\x85", 100), "??");
  EXPECT_EQ(Printable("\xC0\xAF", 100), "??");
  EXPECT_EQ(Printable("\xE0\x80\xAF", 100), "???");
  EXPECT_EQ(Printable("\xED\xA0\x80", 100), "???");
  EXPECT_EQ(Printable("\xF4\x90\x80\x80", 100), "????");
  EXPECT_EQ(Printable("a\xE6\x9D", 100), "a??");
  EXPECT_EQ(Printable("a\xE6\x9D\xB1", 3), "a") << "not cut in two";
}

TEST(PrintableTest, WhatIsLongIsCutToItsBound) {
  EXPECT_EQ(Printable("abcdef", 6), "abcdef");
  EXPECT_EQ(Printable("abcdef", 5), "abcde");
  EXPECT_THAT(Printable("abcdef", 0), IsEmpty());
}

TEST(HasDiedTest, OneThatLivesAndNoneAtAllHaveNot) {
  const UniqueFd own = OpenPidfd(::getpid());
  ASSERT_TRUE(own);
  EXPECT_FALSE(HasDied(own.borrow()));
  EXPECT_FALSE(HasDied(BorrowedFd()));
}

TEST(HasDiedTest, OneThatDiedHasWhetherOrNotItWasReaped) {
  OtherProcess other([] {});
  const UniqueFd pidfd = OpenPidfd(other.pid());
  EXPECT_FALSE(HasDied(pidfd.borrow()));
  other.Die();
  EXPECT_TRUE(HasDied(pidfd.borrow()));
  other.DieAndBeReaped();
  EXPECT_TRUE(HasDied(pidfd.borrow()));
}

TEST(DescriptorLimitTest, IsRaisedToTheHardOne) {
  rlimit old{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &old), 0);
  const rlimit low{64, old.rlim_max};
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &low), 0);
  EXPECT_EQ(RaiseDescriptorLimit(), old.rlim_max);
  rlimit now{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &now), 0);
  EXPECT_EQ(now.rlim_cur, old.rlim_max);
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &old), 0);
}

TEST(OpenDescriptorsTest, CountsWhatIsOpenAndNotItsOwnLook) {
  uint64_t open = 0;
  for (int raw = 0; raw < 4096; ++raw) open += ::fcntl(raw, F_GETFD) >= 0 ? 1 : 0;
  EXPECT_EQ(OpenDescriptors(), open);
  {
    const Pair two = Pipe();
    EXPECT_EQ(OpenDescriptors(), open + 2);
  }
  EXPECT_EQ(OpenDescriptors(), open);
}

}  // namespace
}  // namespace lessor
