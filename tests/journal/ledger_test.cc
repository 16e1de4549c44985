// What the ledger keeps over the end of its process, of which boot, and when there is no room.
#include "daemon/journal/ledger.h"

#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/journal/record_file.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor {
namespace {

namespace fs = std::filesystem;

LedgerSession SomeSession(uint64_t id = 7) {
  LedgerSession session;
  session.id = SessionId(id);
  session.secret = std::string(32, 'f');
  session.name = "indexer";
  session.door = 1;
  session.uid = 1000;
  session.gid = 100;
  session.groups = {27, 100};
  session.listener = "attach";
  session.pid = 4711;
  session.process = {12345678901, 42};
  session.grace_period = absl::Milliseconds(1500);
  return session;
}

// Bytes of any kind; of the second connection more than a record holds.
std::string Ticket(const std::string& id) {
  return std::string(id == "2" ? LedgerConnection::kTicketMax + 1 : LedgerConnection::kTicketMax, '\0');
}

LedgerConnection SomeConnection(const std::string& id = "815") {
  LedgerConnection connection;
  connection.pool = "main";
  connection.upstream = 0xcafe;
  connection.upstream_id = id;
  connection.cancel_ticket = Ticket(id);
  connection.cookie = 99;
  connection.opened = MonoTime::FromStart(absl::Hours(3));
  return connection;
}

class LedgerTest : public ::testing::Test {
 protected:
  std::unique_ptr<Ledger> Open(const std::string& boot = "boot one") const {
    auto ledger = Ledger::Open(folder_.path(), boot);
    EXPECT_TRUE(ledger.ok()) << ledger.status();
    return *std::move(ledger);
  }
  // In a process that is killed at its end.
  template <typename Body>
  void InAnotherLife(Body body) const {
    const pid_t pid = ::fork();
    if (pid == 0) {
      auto ledger = Ledger::Open(folder_.path(), "boot one");
      if (!ledger.ok()) ::_exit(1);
      body(**ledger);
      (void)::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(pid, &status, 0), pid);
    ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
  }

  testing::TempFolder folder_;
};

TEST_F(LedgerTest, WhatWasNotFreedIsFoundAsItWas) {
  InAnotherLife([](Ledger& ledger) {
    (void)ledger.Add(SomeSession());
    Ledger::Entry gone = ledger.Add(SomeSession(8));
    gone.Free();
    Ledger::Entry lent = ledger.Add(SomeConnection("1"));
    lent.Lend(SessionId(7), LeaseId(70));
    Ledger::Entry back = ledger.Add(SomeConnection("2"));
    back.Lend(SessionId(7), LeaseId(71));
    back.GiveBack();
  });
  const auto ledger = Open();
  const auto sessions = ledger->TakeSessions();
  ASSERT_EQ(sessions.size(), 1u);
  const LedgerSession& session = sessions[0].record;
  EXPECT_EQ(session.id, SessionId(7));
  EXPECT_EQ(session.secret, std::string(32, 'f'));
  EXPECT_EQ(session.name, "indexer");
  EXPECT_EQ(session.door, 1);
  EXPECT_EQ(session.uid, 1000u);
  EXPECT_EQ(session.gid, 100u);
  EXPECT_EQ(session.groups, (std::vector<uint32_t>{27, 100}));
  EXPECT_EQ(session.listener, "attach");
  EXPECT_EQ(session.pid, 4711);
  EXPECT_EQ(session.process, (ProcessKey{12345678901, 42}));
  EXPECT_EQ(session.grace_period, absl::Milliseconds(1500));

  const auto connections = ledger->TakeConnections();
  ASSERT_EQ(connections.size(), 2u);
  for (const auto& [connection, entry] : connections) {
    EXPECT_EQ(connection.pool, "main");
    EXPECT_EQ(connection.upstream, 0xcafeu);
    EXPECT_EQ(connection.cancel_ticket, connection.upstream_id == "1" ? Ticket("1") : "");
    EXPECT_EQ(connection.cookie, 99u);
    EXPECT_EQ(connection.opened, MonoTime::FromStart(absl::Hours(3)));
    EXPECT_EQ(connection.lease, LeaseId(connection.upstream_id == "1" ? 70 : 0));
  }
  EXPECT_TRUE(ledger->TakeSessions().empty());
}

TEST_F(LedgerTest, AFoundRecordStaysUntilItIsFreed) {
  { (void)Open()->Add(SomeConnection()); }
  for (int life = 0; life < 2; ++life) EXPECT_EQ(Open()->TakeConnections().size(), 1u);
  {
    const auto ledger = Open();
    auto found = ledger->TakeConnections();
    Ledger::Entry moved = std::move(found[0].entry);
    EXPECT_FALSE(found[0].entry);
    moved.Free();
    moved.Free();  // once
  }
  EXPECT_TRUE(Open()->TakeConnections().empty());
}

TEST_F(LedgerTest, NothingIsOfAnotherBootOrOfNone) {
  { (void)Open()->Add(SomeConnection()); }
  EXPECT_TRUE(Open("boot two")->TakeConnections().empty());
  EXPECT_TRUE(Open()->TakeConnections().empty());  // it has begun anew
  { (void)Open("")->Add(SomeConnection()); }
  EXPECT_TRUE(Open("")->TakeConnections().empty());
}

TEST_F(LedgerTest, AFileThatIsNoneBeginsAnew) {
  std::ofstream(folder_.path() + "/ledger.connections") << std::string(100'000, 'x');
  const auto ledger = Open();
  EXPECT_TRUE(ledger->TakeConnections().empty());
  EXPECT_TRUE(ledger->Add(SomeConnection()));
}

TEST_F(LedgerTest, AFolderThatCannotBeWrittenIsAnErrorThatNamesTheFile) {
  const auto ledger = Ledger::Open(folder_.path() + "/nowhere", "boot");
  EXPECT_NE(std::string(ledger.status().message()).find("/nowhere/ledger.sessions"), std::string::npos);
}

TEST_F(LedgerTest, WhatDoesNotFitIsNotRecorded) {
  const auto ledger = Open();
  LedgerSession session = SomeSession();
  session.groups.resize(LedgerSession::kGroupsMax + 1);
  EXPECT_FALSE(ledger->Add(session));
  session.groups.resize(LedgerSession::kGroupsMax);
  session.name = std::string(64, 'n');
  EXPECT_TRUE(ledger->Add(session));
  LedgerConnection connection = SomeConnection();
  connection.pool = std::string(200, 'p');
  EXPECT_FALSE(ledger->Add(connection));
  Ledger::Entry none;  // does nothing
  none.Lend(SessionId(1), LeaseId(1));
  none.GiveBack();
  none.Free();
}

TEST_F(LedgerTest, ManyRecordsAndTheirRoomAgain) {
  constexpr int kMany = 3000;
  uintmax_t size = 0;
  for (int round = 0; round < 3; ++round) {
    const auto ledger = Open();
    std::vector<Ledger::Entry> entries;
    for (int i = 0; i < kMany; ++i) entries.push_back(ledger->Add(SomeConnection(absl::StrCat(i))));
    for (Ledger::Entry& entry : entries) {
      ASSERT_TRUE(entry);
      entry.Free();
    }
    const uintmax_t now = fs::file_size(folder_.path() + "/ledger.connections");
    if (round > 0) EXPECT_EQ(now, size);
    size = now;
  }
}

// A mapped page without room behind it would end the process with a SIGBUS.
TEST_F(LedgerTest, AFullDiskRefusesRecordsAndKillsNobody) {
  const std::string small = folder_.path() + "/small";
  fs::create_directory(small);
  if (::mount("tmpfs", small.c_str(), "tmpfs", 0, "size=256k") != 0) GTEST_SKIP() << "no right to mount";
  {
    const auto ledger = Ledger::Open(small, "boot");
    ASSERT_TRUE(ledger.ok()) << ledger.status();
    std::vector<Ledger::Entry> entries;
    for (int i = 0; i < 100'000; ++i) {
      entries.push_back((*ledger)->Add(SomeConnection()));
      if (!entries.back()) break;
    }
    EXPECT_FALSE(entries.back());
    EXPECT_GT(entries.size(), 100u);
    entries.front().Free();
    EXPECT_TRUE((*ledger)->Add(SomeConnection()));
  }
  EXPECT_EQ(::umount(small.c_str()), 0);
}

}  // namespace
}  // namespace lessor
