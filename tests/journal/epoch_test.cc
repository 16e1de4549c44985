#include "daemon/journal/epoch.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/ids.h"
#include "daemon/lease/token_source.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor {
namespace {

using ::testing::HasSubstr;

class EpochTest : public ::testing::Test {
 protected:
  void Write(absl::string_view text) { std::ofstream(file()) << text; }
  std::string Read() const {
    std::ifstream in(file());
    return std::string(std::istreambuf_iterator<char>(in), {});
  }
  std::string file() const { return absl::StrCat(dir(), "/epoch"); }
  std::string fresh_file() const { return absl::StrCat(dir(), "/epoch.new"); }
  const std::string& dir() const { return folder_.path(); }

  void ExpectDamaged(absl::string_view text) {
    Write(text);
    const absl::StatusOr<uint64_t> epoch = NextEpoch(dir());
    EXPECT_EQ(epoch.status().code(), absl::StatusCode::kDataLoss) << text << ": " << epoch.status();
    EXPECT_THAT(epoch.status().message(), HasSubstr(file()));
    EXPECT_EQ(Read(), text) << "it is evidence";
  }

  const testing::TempFolder folder_;
};

// As somebody who may not write into the folder. Root may write anywhere, so it steps down meanwhile.
class StepDown {
 public:
  StepDown() {
    if (::geteuid() == 0 && ::seteuid(testing::UnprivilegedAccount().uid) != 0) std::abort();
  }
  ~StepDown() {
    if (::seteuid(::getuid()) != 0) std::abort();
  }
  StepDown(const StepDown&) = delete;
  StepDown& operator=(const StepDown&) = delete;
};

TEST_F(EpochTest, TheFirstStartIsEpochOneAndEachFollowingOneHigher) {
  for (uint64_t expected = 1; expected <= 3; ++expected) {
    const absl::StatusOr<uint64_t> epoch = NextEpoch(dir());
    ASSERT_TRUE(epoch.ok()) << epoch.status();
    EXPECT_EQ(*epoch, expected);
    EXPECT_EQ(Read(), absl::StrCat(expected, "\n"));
  }
  EXPECT_FALSE(std::filesystem::exists(fresh_file()));
}

TEST_F(EpochTest, TokensOfALaterStartAreGreaterThanAllOfAnEarlierOne) {
  TokenSource before(*NextEpoch(dir()));
  for (int i = 0; i < 1000; ++i) (void)before.Next();
  TokenSource after(*NextEpoch(dir()));
  EXPECT_LT(before.Next(), after.Next());
}

TEST_F(EpochTest, OnlyTheBrokersUserMayReadIt) {
  ASSERT_TRUE(NextEpoch(dir()).ok());
  struct stat info {};
  ASSERT_EQ(::stat(file().c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0600u);
}

TEST_F(EpochTest, TakesANumberThatAPersonHasWritten) {
  Write("  41");
  EXPECT_EQ(*NextEpoch(dir()), 42u);
}

TEST_F(EpochTest, ADamagedFileIsAnErrorAndStaysAsItIs) {
  ExpectDamaged("");
  ExpectDamaged("\n");
  ExpectDamaged("one\n");
  ExpectDamaged("-1\n");
  ExpectDamaged("1.5\n");
  ExpectDamaged("7 8\n");
  ExpectDamaged(absl::string_view("\0\0\0\0", 4));
  ExpectDamaged("99999999999999999999999\n");
  ExpectDamaged(absl::StrCat("5", std::string(40, ' '), "and more"));
  ExpectDamaged(std::string(100'000, '1'));
  EXPECT_FALSE(std::filesystem::exists(fresh_file()));
}

TEST_F(EpochTest, GivesTheLastEpochThatATokenHasRoomForAndNoneAfterIt) {
  Write(absl::StrCat(FencingToken::kEpochMax - 1));
  const absl::StatusOr<uint64_t> last = NextEpoch(dir());
  ASSERT_TRUE(last.ok()) << last.status();
  EXPECT_EQ(*last, FencingToken::kEpochMax);
  EXPECT_EQ(TokenOf(TokenSource(*last).Next()).epoch, FencingToken::kEpochMax);
  ExpectDamaged(absl::StrCat(FencingToken::kEpochMax));
  EXPECT_THAT(NextEpoch(dir()).status().message(), HasSubstr("none follows 16777215"));
  ExpectDamaged("18446744073709551615");
}

TEST_F(EpochTest, WhatACrashLeftBehindIsWrittenAnew) {
  ASSERT_TRUE(NextEpoch(dir()).ok());
  std::ofstream(fresh_file()) << "half a line, longer than what will stand there";
  EXPECT_EQ(*NextEpoch(dir()), 2u);
  EXPECT_EQ(Read(), "2\n");
  EXPECT_FALSE(std::filesystem::exists(fresh_file()));
}

TEST_F(EpochTest, NamesTheFolderThatIsMissing) {
  const std::string missing = absl::StrCat(dir(), "/nowhere");
  const absl::StatusOr<uint64_t> epoch = NextEpoch(missing);
  EXPECT_EQ(epoch.status().code(), absl::StatusCode::kNotFound);
  EXPECT_THAT(epoch.status().message(), HasSubstr(absl::StrCat("open ", missing, "/epoch.new")));
}

TEST_F(EpochTest, NamesWhatItMayNotWriteAndDoesNotRise) {
  ASSERT_EQ(::chmod(dir().c_str(), 0555), 0);
  absl::StatusOr<uint64_t> epoch;
  {
    const StepDown unprivileged;
    epoch = NextEpoch(dir());
  }
  EXPECT_EQ(epoch.status().code(), absl::StatusCode::kPermissionDenied) << epoch.status();
  EXPECT_THAT(epoch.status().message(), HasSubstr(fresh_file()));
  ASSERT_EQ(::chmod(dir().c_str(), 0755), 0);
  EXPECT_EQ(*NextEpoch(dir()), 1u);
}

TEST_F(EpochTest, AFolderInTheFilesPlaceIsAnError) {
  ASSERT_EQ(::mkdir(file().c_str(), 0755), 0);
  const absl::StatusOr<uint64_t> epoch = NextEpoch(dir());
  EXPECT_THAT(epoch.status().message(), HasSubstr(absl::StrCat("read ", file())));
}

TEST_F(EpochTest, AFullDiskIsAnErrorAndTheOldEpochStays) {
  ASSERT_TRUE(NextEpoch(dir()).ok());
  rlimit old{};
  ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &old), 0);
  // One byte fits and the second does not, as on a disk that fills up.
  const rlimit small{1, old.rlim_max};
  ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
  const absl::StatusOr<uint64_t> epoch = NextEpoch(dir());
  ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &old), 0);
  EXPECT_THAT(epoch.status().message(), HasSubstr(absl::StrCat("write ", fresh_file())));
  EXPECT_EQ(Read(), "1\n");
  EXPECT_EQ(*NextEpoch(dir()), 2u);
}

}  // namespace
}  // namespace lessor
