// The real lessorctl against a broker that is a fake.

#include <sys/socket.h>
#include <sys/un.h>

#include <cstring>
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

#include "client/cli/show.h"
#include "daemon/base/fd.h"
#include "tests/cli/fake_admin_service.h"
#include "tests/cli/run.h"

namespace lessor::cli {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class LessorctlTest : public ::testing::Test {
 protected:
  // `line` split at spaces, for this broker.
  Outcome Ctl(const std::string& line) const {
    std::vector<std::string> arguments = absl::StrSplit(line, ' ');
    arguments.insert(arguments.begin(), LESSORCTL);
    return RunProgram(arguments, {absl::StrCat("LESSOR_RUNTIME_DIR=", broker_.runtime_dir())});
  }

  FakeBroker broker_;
};

TEST_F(LessorctlTest, TheListsArePrinted) {
  EXPECT_EQ(Ctl("status").out, StatusText(FakeBroker::Status()));
  EXPECT_EQ(Ctl("sessions").out, SessionsText(FakeBroker::Sessions(), 0));
  EXPECT_THAT(Ctl("pools").out, StartsWith("POOL "));
  EXPECT_THAT(Ctl("leases").out, HasSubstr("3.0s  00:00:00  57.0s  high"));
  EXPECT_EQ(Ctl("leases --pool cache").out, "no leases, and nobody waits\n");
  EXPECT_THAT(Ctl("top").out, StartsWith("lessord 0.1.0 ready"));
  EXPECT_EQ(Ctl("config dump").out, "pools:\n  main: {max: 4}\n");
}

TEST_F(LessorctlTest, JsonHasTheApisFieldNamesAndEveryField) {
  const auto parse = [this](const std::string& line) {
    const Outcome outcome = Ctl(line + " --json");
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, EndsWith("}\n"));
    return nlohmann::json::parse(outcome.out);
  };
  EXPECT_EQ(parse("status")["metrics_address"], "127.0.0.1:9747");
  EXPECT_EQ(parse("pools")["pools"][0]["longest_wait"], "1.200s");
  EXPECT_EQ(parse("pools")["pools"][1]["lent"], 0);
  EXPECT_EQ(parse("sessions")["sessions"][1]["command"], "node\n\x1b[2Jx.js");
  EXPECT_EQ(parse("leases")["leases"][0]["lease_id"], "4398046511105");
  EXPECT_EQ(parse("leases --pool cache")["leases"].size(), 0u);
  EXPECT_EQ(parse("top")["leases"].size(), 3u);
  EXPECT_EQ(parse("top")["status"]["epoch"], "4");
  EXPECT_EQ(parse("resize main --max 9")["pool"]["name"], "main");
  EXPECT_EQ(parse("kill-session 17")["leases_released"], 2);
  EXPECT_TRUE(parse("revoke 5").empty());
  EXPECT_EQ(parse("reload")["changed"][0], "pools.main.max");
  EXPECT_EQ(parse("config dump")["yaml"], "pools:\n  main: {max: 4}\n");
}

TEST_F(LessorctlTest, OrdersReachTheBrokerAsGiven) {
  const std::string pool = "main is running: min 1, max 4, 2 lent, 1 idle, 1 moving, 1 waiting\n";
  EXPECT_EQ(Ctl("pause main").out, pool);
  EXPECT_EQ(broker_.last_request(), "PausePool pool: \"main\"");
  EXPECT_EQ(Ctl("resume main").out, pool);
  EXPECT_EQ(broker_.last_request(), "ResumePool pool: \"main\"");
  EXPECT_EQ(Ctl("drain main").out, pool);
  EXPECT_EQ(broker_.last_request(), "DrainPool pool: \"main\"");
  EXPECT_EQ(Ctl("reconnect main").out, pool);
  EXPECT_EQ(broker_.last_request(), "ReconnectPool pool: \"main\"");
  EXPECT_EQ(Ctl("resize main --min 0").out, pool);
  EXPECT_EQ(broker_.last_request(), "ResizePool pool: \"main\" min: 0");
  EXPECT_EQ(Ctl("resize main --min 2 --max 40").out, pool);
  EXPECT_EQ(broker_.last_request(), "ResizePool pool: \"main\" min: 2 max: 40");
  EXPECT_EQ(Ctl("kill-session 17").out, "session 17 has ended; leases released: 2\n");
  EXPECT_EQ(broker_.last_request(), "KillSession session_id: 17");
  EXPECT_EQ(Ctl("revoke 4398046511105").out, "lease 4398046511105 is revoked\n");
  EXPECT_EQ(broker_.last_request(), "RevokeLease lease_id: 4398046511105");
  EXPECT_EQ(Ctl("reload").out, "changed: pools.main.max\nneeds a restart: runtime_dir\n");
}

TEST_F(LessorctlTest, ARefusalIsExplainedAndExitsByItsRecovery) {
  broker_.RefuseWithStatus(Refuse(v1::Reason::POOL_UNKNOWN, "there is no pool 'mian'"));
  Outcome outcome = Ctl("pause mian");
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(outcome.err,
            "lessorctl: POOL_UNKNOWN: there is no pool 'mian'\n"
            "hint: asking again gets the same answer. There is no pool of that name; `lessorctl pools` lists "
            "them.\n");
  outcome = Ctl("pause mian --json");
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_EQ(nlohmann::json::parse(outcome.err)["reason"], "POOL_UNKNOWN");

  broker_.RefuseWithStatus(Refuse(v1::Reason::ADMIN_REQUIRED, "no"));
  EXPECT_EQ(Ctl("reload").exit_code, 1);
  broker_.RefuseWithStatus(Refuse(v1::Reason::BROKER_DRAINING, "shutting down"));
  EXPECT_EQ(Ctl("top").exit_code, 75);
  broker_.RefuseWithStatus(Refuse(v1::Reason::SETTINGS_INVALID, "line 3: unknown key\nline 4: no number"));
  outcome = Ctl("reload");
  EXPECT_EQ(outcome.exit_code, 78);
  EXPECT_THAT(outcome.err, HasSubstr("line 3: unknown key\nline 4: no number\n"));
  broker_.RefuseWithStatus(grpc::Status(grpc::StatusCode::UNIMPLEMENTED, "x"));
  EXPECT_THAT(Ctl("status").err, HasSubstr("is it older than lessorctl?"));
  broker_.RefuseWithStatus(grpc::Status(grpc::StatusCode::UNAVAILABLE, "no details"));
  EXPECT_EQ(Ctl("status").exit_code, 75);
}

TEST_F(LessorctlTest, ABrokerThatDoesNotAnswerIsToldApartFromNone) {
  broker_.Hang();
  const Outcome outcome = Ctl("status --timeout 50ms");
  EXPECT_EQ(outcome.exit_code, 75);
  EXPECT_THAT(outcome.err, HasSubstr("no answer from "));
  EXPECT_THAT(outcome.err, HasSubstr(" within 50ms\n"));
}

TEST_F(LessorctlTest, NoBrokerIs69WithTheKernelsWords) {
  Outcome outcome = Ctl("status --runtime-dir /nonexistent");
  EXPECT_EQ(outcome.exit_code, 69);
  EXPECT_THAT(outcome.err,
              StartsWith("lessorctl: BROKER_UNREACHABLE: cannot connect to /nonexistent/grpc.sock: No such "
                         "file or directory\nhint: "));
  outcome = Ctl("status --json --runtime-dir /nonexistent");
  EXPECT_EQ(nlohmann::json::parse(outcome.err)["reason"], "BROKER_UNREACHABLE");
  outcome = Ctl("top --runtime-dir /" + std::string(120, 'x'));
  EXPECT_EQ(outcome.exit_code, 69);
  EXPECT_THAT(outcome.err, HasSubstr("File name too long"));
}

TEST_F(LessorctlTest, AStaleSocketIsNoBroker) {
  const std::string folder = broker_.runtime_dir() + "/stale";
  std::filesystem::create_directory(folder);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const std::string path = folder + "/grpc.sock";
  std::memcpy(address.sun_path, path.c_str(), path.size());
  {
    const UniqueFd dead(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    ASSERT_EQ(::bind(dead.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
  }
  const Outcome outcome = Ctl("status --runtime-dir " + folder);
  EXPECT_EQ(outcome.exit_code, 69);
  EXPECT_THAT(outcome.err, HasSubstr("Connection refused"));
}

TEST_F(LessorctlTest, UsageErrorsAre2) {
  for (const char* line : {"nonsense",
                           "pause",
                           "resize main",
                           "resize main --max -1",
                           "resize main --max many",
                           "kill-session abc",
                           "kill-session -3",
                           "kill-session 0",
                           "revoke -1",
                           "revoke 99999999999999999999",
                           "status --timeout soon",
                           "status --timeout 0s",
                           "status --timeout inf",
                           "top --count 0",
                           "top --interval 1ms",
                           "config",
                           "config check",
                           "status extra",
                           "--nonsense status",
                           "pools --pool x"}) {
    const Outcome outcome = Ctl(line);
    EXPECT_EQ(outcome.exit_code, 2) << line << outcome.err;
    EXPECT_THAT(outcome.err, StartsWith("lessorctl: ")) << line;
  }
  EXPECT_EQ(RunProgram({LESSORCTL}).exit_code, 2);
}

TEST_F(LessorctlTest, HelpAndVersionAreAnswers) {
  Outcome outcome = Ctl("--help");
  EXPECT_EQ(outcome.exit_code, 0);
  for (const char* part : {"Examples:", "Exit codes:", "kill-session", "LESSOR_RUNTIME_DIR", "--timeout"}) {
    EXPECT_THAT(outcome.out, HasSubstr(part));
  }
  outcome = Ctl("--version");
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.out, StartsWith("lessorctl 0."));
  outcome = Ctl("resize --help");
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.out, HasSubstr("--max"));
  EXPECT_THAT(outcome.out, ::testing::Not(HasSubstr("Exit codes:")));
}

TEST_F(LessorctlTest, ConfigCheckIsTheBrokersOwn) {
  const std::string folder = broker_.runtime_dir() + "/bin";
  std::filesystem::create_directory(folder);
  const std::string lessord = folder + "/lessord";
  std::ofstream(lessord) << "#!/bin/sh\necho \"checked: $*\"\nexit 78\n";
  std::filesystem::permissions(lessord, std::filesystem::perms::owner_all);
  const std::string beside = folder + "/lessorctl";
  std::filesystem::copy_file(LESSORCTL, beside);
  const Outcome neighbour = RunProgram({beside, "config", "check", "a b.yaml"});
  EXPECT_EQ(neighbour.exit_code, 78);
  EXPECT_EQ(neighbour.out, "checked: --check-config --config a b.yaml\n");

  const std::string elsewhere = broker_.runtime_dir() + "/lessorctl";
  std::filesystem::copy_file(LESSORCTL, elsewhere);
  EXPECT_EQ(RunProgram({elsewhere, "config", "check", "x"}, {"PATH=" + folder}).exit_code, 78);
  const Outcome none = RunProgram({elsewhere, "config", "check", "x"}, {"PATH=/nonexistent"});
  EXPECT_EQ(none.exit_code, 69);
  EXPECT_THAT(none.err, HasSubstr("cannot run lessord"));
}

TEST_F(LessorctlTest, TopPrintsAsManyFramesAsAsked) {
  const Outcome outcome = Ctl("top --json --count 2 --interval 100ms");
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(std::vector<std::string>(absl::StrSplit(outcome.out, '\n')), ::testing::SizeIs(3));
}

TEST_F(LessorctlTest, TopIsLiveOnATerminalUntilTheUserQuits) {
  for (const char* key : {"q", "xQ", "\x03"}) {
    const Outcome outcome =
        RunOnTerminal({LESSORCTL, "--runtime-dir", broker_.runtime_dir(), "top"}, "node x.js", key);
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_THAT(outcome.out, StartsWith("\x1b[?1049h\x1b[?25l"));
    EXPECT_THAT(outcome.out, EndsWith("\x1b[?25h\x1b[?1049l"));
    EXPECT_THAT(outcome.out, HasSubstr("#####....."));
  }
}

TEST_F(LessorctlTest, TopOnATerminalOutlivesTheBroker) {
  const Outcome outcome =
      RunOnTerminal({LESSORCTL, "--runtime-dir", "/nonexistent", "top"}, "BROKER_UNREACHABLE", "q");
  EXPECT_EQ(outcome.exit_code, 0);
}

TEST_F(LessorctlTest, ListsAreCutToTheTerminal) {
  const Outcome outcome =
      RunOnTerminal({LESSORCTL, "--runtime-dir", broker_.runtime_dir(), "leases"}, "never", "");
  for (const std::string& line : std::vector<std::string>(absl::StrSplit(outcome.out, '\n'))) {
    EXPECT_LE(line.size(), 90u) << line;  // 80 characters, and the bytes of the "…"s
  }
}

}  // namespace
}  // namespace lessor::cli
