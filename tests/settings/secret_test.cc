#include "daemon/settings/secret.h"

#include <sys/stat.h>
#include <unistd.h>

#include <map>
#include <string>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "tests/settings/scratch_file.h"

namespace lessor {
namespace {

TEST(ReadPasswordTest, IsEmptyWhereNoneIsNamed) {
  EXPECT_EQ(*ReadPassword(PoolSettings{}), "");
}

TEST(ReadPasswordTest, ReadsTheFileAnewAtEveryCall) {
  ScratchFile file("first\n");
  PoolSettings pool{.password_file = file.path()};
  EXPECT_EQ(*ReadPassword(pool), "first");
  file.Write("second");
  EXPECT_EQ(*ReadPassword(pool), "second");
}

TEST(ReadPasswordTest, DropsOneNewlineAndNothingElse) {
  ScratchFile file(" with spaces \n");
  EXPECT_EQ(*ReadPassword(PoolSettings{.password_file = file.path()}), " with spaces ");
}

TEST(ReadPasswordTest, TakesTheLongestAndRefusesLonger) {
  ScratchFile file(std::string(4096, 'x') + "\n");
  EXPECT_EQ(ReadPassword(PoolSettings{.password_file = file.path()})->size(), 4096u);
  file.Write(std::string(4097, 'x'));
  EXPECT_FALSE(ReadPassword(PoolSettings{.password_file = file.path()}).ok());
}

TEST(ReadPasswordTest, RefusesWhatIsNotOneLineWithoutQuotingIt) {
  for (std::string content :
       {std::string(), std::string("\n"), std::string("hunter2\nx\n"), std::string("hun\0ter2", 8)}) {
    ScratchFile file(content);
    absl::Status status = ReadPassword(PoolSettings{.password_file = file.path()}).status();
    EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition);
    EXPECT_NE(status.message().find(file.path()), absl::string_view::npos) << status;
    EXPECT_EQ(status.message().find("hun"), absl::string_view::npos) << status;
  }
}

TEST(ReadPasswordTest, NamesAFileThatCannotBeRead) {
  absl::Status status = ReadPassword(PoolSettings{.password_file = "/nonexistent/password"}).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_NE(status.message().find("/nonexistent/password: cannot be opened: No such file"),
            absl::string_view::npos)
      << status;
  status = ReadPassword(PoolSettings{.password_file = "/"}).status();
  EXPECT_NE(status.message().find("cannot be read"), absl::string_view::npos) << status;
}

TEST(ReadPasswordTest, DoesNotWaitForTheWriterOfAFifo) {
  ScratchFile file("");
  std::string fifo = file.path() + ".fifo";
  ASSERT_EQ(mkfifo(fifo.c_str(), 0600), 0);
  EXPECT_FALSE(ReadPassword(PoolSettings{.password_file = fifo}).ok());
  unlink(fifo.c_str());
}

TEST(ReadPasswordTest, ReadsTheEnvironment) {
  PoolSettings pool{.password_env = "LESSOR_TEST_PASSWORD"};
  ScopedVariable set("LESSOR_TEST_PASSWORD", "secret");
  EXPECT_EQ(*ReadPassword(pool), "secret");
  ScopedVariable unset("LESSOR_TEST_PASSWORD", nullptr);
  EXPECT_EQ(ReadPassword(pool).status().message(), "environment variable LESSOR_TEST_PASSWORD: is not set");
}

TEST(ReadPasswordTest, ReadsSystemdCredentials) {
  ScratchFile file("secret\n");
  size_t slash = file.path().rfind('/');
  PoolSettings pool{.password_credential = file.path().substr(slash + 1)};
  ScopedVariable set("CREDENTIALS_DIRECTORY", file.path().substr(0, slash).c_str());
  EXPECT_EQ(*ReadPassword(pool), "secret");
  ScopedVariable unset("CREDENTIALS_DIRECTORY", nullptr);
  EXPECT_NE(ReadPassword(pool).status().message().find("LoadCredential="), absl::string_view::npos);
}

TEST(ReadTenantPasswordsTest, ReadsThoseOfTenantsThatHaveOne) {
  const ScratchFile search("right\n");
  const ScratchFile batch("another");
  const Settings settings{.tenants = {{.name = "search", .password_file = search.path()},
                                      {.name = "local"},
                                      {.name = "batch", .password_file = batch.path()}}};
  EXPECT_EQ(*ReadTenantPasswords(settings),
            (std::map<std::string, std::string>{{"batch", "another"}, {"search", "right"}}));
}

TEST(ReadTenantPasswordsTest, NamesTheTenantWhosePasswordCannotBeRead) {
  const ScratchFile empty("\n");
  EXPECT_EQ(ReadTenantPasswords({.tenants = {{.name = "search", .password_file = empty.path()}}}).status(),
            absl::FailedPreconditionError(
                absl::StrCat("tenant 'search': password file ", empty.path(), ": is empty")));
  EXPECT_EQ(ReadTenantPasswords({.tenants = {{.name = "search", .password_file = "/nonexistent"}}})
                .status()
                .message(),
            "tenant 'search': password file /nonexistent: cannot be opened: No such file or directory");
}

}  // namespace
}  // namespace lessor
