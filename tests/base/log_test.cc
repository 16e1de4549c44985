#include "daemon/base/log.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string>
#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

#include "daemon/base/fake_clock.h"

namespace lessor {
namespace {

using ::testing::Each;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::StartsWith;

// A pipe in packet mode: what one read returns is what one write wrote.
class LogTest : public ::testing::Test {
 protected:
  LogTest() {
    int ends[2];
    EXPECT_EQ(::pipe2(ends, O_CLOEXEC | O_NONBLOCK | O_DIRECT), 0);
    reader_ = UniqueFd(ends[0]);
    writer_ = UniqueFd(ends[1]);
    EXPECT_GE(::fcntl(writer_.raw(), F_SETPIPE_SZ, 1 << 20), 0);
  }

  std::vector<std::string> Writes() {
    std::vector<std::string> writes;
    char buffer[8192];
    for (ssize_t n; (n = ::read(reader_.raw(), buffer, sizeof(buffer))) > 0;) {
      writes.emplace_back(buffer, static_cast<size_t>(n));
    }
    return writes;
  }
  std::string Line() {
    std::vector<std::string> writes = Writes();
    EXPECT_THAT(writes, SizeIs(1));
    return writes.empty() ? "" : writes[0];
  }

  FakeClock clock_;
  UniqueFd reader_;
  UniqueFd writer_;
};

TEST_F(LogTest, ALineHasTimeLevelMessageAndFields) {
  Logger log(writer_.borrow(), {}, clock_);
  log.Warn("pool cannot connect", {{"pool", "main"}, {"attempt", 3}, {"backoff", absl::Milliseconds(1500)}});
  EXPECT_EQ(Line(), "2026-01-01T00:00:01.000Z WARN pool cannot connect pool=main attempt=3 backoff=1.5s\n");
}

TEST_F(LogTest, ValuesAreQuotedWhereTheyCouldBeMisread) {
  Logger log(writer_.borrow(), {}, clock_);
  log.Info("x",
           {{"empty", ""}, {"space", "a b"}, {"sign", "a=b"}, {"quote", "say \"hi\""}, {"slash", "a\\b"}});
  EXPECT_THAT(
      Line(),
      EndsWith("x empty=\"\" space=\"a b\" sign=\"a=b\" quote=\"say \\\"hi\\\"\" slash=\"a\\\\b\"\n"));
}

TEST_F(LogTest, NothingUntrustedReachesTheTerminalUnescaped) {
  Logger log(writer_.borrow(), {}, clock_);
  log.Info("agent\nERROR forged", {{"escape", "\x1b[2J"},
                                   {"c1", "\xc2\x9b"},
                                   {"bidi", "\xe2\x80\xae"},
                                   {"bad", "\xff\xc0\xaf"},
                                   {"ok", "é"}});
  EXPECT_THAT(Line(), EndsWith("agent\\nERROR forged escape=\"\\x1b[2J\" c1=\"\\u009b\" bidi=\"\\u202e\" "
                               "bad=\"\\xff\\xc0\\xaf\" ok=é\n"));
}

TEST_F(LogTest, JsonLinesParseWhateverTheValuesAre) {
  Logger log(writer_.borrow(), {.format = Logger::Format::kJson}, clock_);
  std::string every_byte;
  for (int i = 0; i < 256; ++i) every_byte.push_back(static_cast<char>(i));
  log.Error("it\tbroke", {{"bytes", every_byte}, {"count", 7}, {"yes", true}, {"share", 0.5}});
  const auto line = nlohmann::json::parse(Line());
  EXPECT_EQ(line["time"], "2026-01-01T00:00:01.000Z");
  EXPECT_EQ(line["level"], "error");
  EXPECT_EQ(line["message"], "it\tbroke");
  EXPECT_EQ(line["count"], 7);
  EXPECT_EQ(line["yes"], true);
  EXPECT_THAT(line["bytes"].get<std::string>(), StartsWith(absl::string_view("\0\1\2", 3)));
}

TEST_F(LogTest, TheJournalGetsPrioritiesAndNoTime) {
  Logger text(writer_.borrow(), {.level = Level::kDebug, .journal = true}, clock_);
  text.Debug("d");
  text.Info("i");
  text.Warn("w");
  text.Error("e");
  Logger json(writer_.borrow(), {.format = Logger::Format::kJson, .journal = true}, clock_);
  json.Error("e");
  EXPECT_THAT(Writes(), ::testing::ElementsAre("<7>DEBUG d\n", "<6>INFO i\n", "<4>WARN w\n", "<3>ERROR e\n",
                                               "<3>{\"level\":\"error\",\"message\":\"e\"}\n"));
}

TEST_F(LogTest, LowerLevelsAreLeftOutUntilTheLevelIsChanged) {
  Logger log(writer_.borrow(), {}, clock_);
  log.Debug("not yet");
  EXPECT_FALSE(log.Enabled(Level::kDebug));
  EXPECT_THAT(Writes(), SizeIs(0));
  log.SetLevel(Level::kDebug);
  log.Debug("now");
  EXPECT_THAT(Line(), EndsWith("DEBUG now\n"));
}

TEST_F(LogTest, LinesAreCutAt4KiBAndStayWellFormed) {
  const std::string huge(100'000, '\x01');
  {
    Logger log(writer_.borrow(), {}, clock_);
    log.Info(huge, {{"a", huge}, {"b", huge}, {"c", huge}, {"d", huge}, {"e", huge}});
    const std::string line = Line();
    EXPECT_LE(line.size(), Logger::kLineMax);
    EXPECT_THAT(line, EndsWith(" truncated=true\n"));
  }
  Logger log(writer_.borrow(), {.format = Logger::Format::kJson}, clock_);
  log.Info(huge, {{"a", huge}, {"b", huge}, {"c", huge}, {"d", huge}, {"e", huge}});
  const std::string line = Line();
  EXPECT_LE(line.size(), Logger::kLineMax);
  EXPECT_EQ(nlohmann::json::parse(line)["truncated"], true);
}

TEST_F(LogTest, BeyondTwoHundredLinesASecondTheRestIsCounted) {
  Logger log(writer_.borrow(), {}, clock_);
  for (int i = 0; i < Logger::kLinesPerSecond + 5; ++i) log.Info("flood");
  EXPECT_THAT(Writes(), SizeIs(Logger::kLinesPerSecond));
  clock_.Advance(absl::Seconds(1));
  log.Info("calm");
  const std::vector<std::string> writes = Writes();
  ASSERT_THAT(writes, SizeIs(2));
  EXPECT_THAT(writes[0], EndsWith("WARN log lines dropped lines=5\n"));
  EXPECT_THAT(writes[1], EndsWith("INFO calm\n"));
}

TEST_F(LogTest, TheLastDroppedLinesAreCountedAtTheEnd) {
  {
    Logger log(writer_.borrow(), {}, clock_);
    for (int i = 0; i < Logger::kLinesPerSecond + 2; ++i) log.Info("flood");
    (void)Writes();
  }
  EXPECT_THAT(Line(), EndsWith("WARN log lines dropped lines=2\n"));
}

TEST_F(LogTest, ThreadsDoNotTearEachOthersLines) {
  Logger log(writer_.borrow(), {}, clock_);
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&log, t] {
      for (int i = 0; i < 25; ++i) log.Info("line", {{"text", std::string(200, static_cast<char>('a' + t))}});
    });
  }
  for (std::thread& thread : threads) thread.join();
  const std::vector<std::string> writes = Writes();
  EXPECT_THAT(writes, SizeIs(100));
  EXPECT_THAT(writes, Each(EndsWith("\n")));
}

TEST_F(LogTest, AFullSinkLosesLinesButNeverBlocks) {
  EXPECT_GE(::fcntl(writer_.raw(), F_SETPIPE_SZ, 4096), 0);
  Logger log(writer_.borrow(), {}, clock_);
  for (int i = 0; i < 100; ++i) log.Info("more than fits", {{"text", std::string(1000, 'x')}});
  EXPECT_LT(Writes().size(), 100u);
}

TEST_F(LogTest, TheJournalIsKnownByDeviceAndInode) {
  struct stat status {};
  ASSERT_EQ(::fstat(writer_.raw(), &status), 0);
  const std::string right = absl::StrCat(status.st_dev, ":", status.st_ino);
  EXPECT_TRUE(IsJournal(writer_.borrow(), right.c_str()));
  EXPECT_FALSE(IsJournal(writer_.borrow(), absl::StrCat(right, "0").c_str()));
  EXPECT_FALSE(IsJournal(writer_.borrow(), "nonsense"));
  EXPECT_FALSE(IsJournal(writer_.borrow(), ""));
  EXPECT_FALSE(IsJournal(writer_.borrow(), nullptr));
  EXPECT_FALSE(IsJournal(BorrowedFd(), right.c_str()));
}

TEST(LevelTest, LevelsHaveNames) {
  EXPECT_EQ(LevelByName("debug"), Level::kDebug);
  EXPECT_EQ(LevelByName("error"), Level::kError);
  EXPECT_EQ(LevelByName("ERROR"), std::nullopt);
  EXPECT_EQ(LevelByName(""), std::nullopt);
}

}  // namespace
}  // namespace lessor
