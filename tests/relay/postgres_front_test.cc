// How a client of a PostgreSQL pool comes, speaks and goes. What is carried from one upstream to another:
// postgres_carry_test.cc.
#include "daemon/relay/postgres_front.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/relay/front_harness.h"

namespace lessor {
namespace {

using postgres::Complete;
using postgres::Error;
using postgres::Ready;
using postgres::ServerMessage;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

constexpr char kGreeting[] = "R|||| STimeZone|UTC| Sapplication_name|lessord| K|||\7|||\t ZI";

class PostgresFrontTest : public ::testing::Test {
 protected:
  PostgresShared shared_{KiB(64)};
  StubConnection upstream_;
  StubConnection another_;
  FrontHarness h_{shared_};
};

TEST_F(PostgresFrontTest, AStartupIsAnsweredOnceThereIsAnUpstream) {
  h_.Client(says::Startup({"user", "agent"}));
  EXPECT_EQ(h_.Hears(), "");
  EXPECT_TRUE(h_.front().wants_upstream());
  EXPECT_FALSE(h_.front().between());
  EXPECT_EQ(h_.Attach(upstream_), "") << "there is nothing to ask";
  EXPECT_EQ(h_.Hears(), kGreeting);
  EXPECT_FALSE(h_.front().wants_upstream());
  EXPECT_TRUE(h_.front().between());
}

TEST_F(PostgresFrontTest, AStartupMayComeByteByByte) {
  for (char c : says::Startup({"user", "agent"})) h_.Client(std::string(1, c));
  h_.Attach(upstream_);
  EXPECT_EQ(h_.Hears(), kGreeting);
}

TEST_F(PostgresFrontTest, SettingsOfAStartupAreAskedOfTheServerOnce) {
  const std::string startup = says::Startup({"user", "agent", "application_name", "it's", "work_mem", "1MB"});
  h_.Client(startup);
  EXPECT_EQ(h_.Attach(upstream_),
            FrontHarness::Own({"SET application_name TO 'it''s'",
                               "SELECT pg_catalog.set_config('work_mem', '1MB', false)"}));
  EXPECT_EQ(h_.Hears(), "");
  EXPECT_EQ(h_.Server(FrontHarness::OwnAnswer(
                2, ServerMessage('S', postgres::Text("application_name") + postgres::Text("it's")))),
            "R|||| STimeZone|UTC| Sapplication_name|it's| K|||\7|||\t ZI");
  FrontHarness next(shared_, 2);
  next.Client(startup);
  EXPECT_EQ(next.Attach(another_), "");
  EXPECT_THAT(next.Hears(), HasSubstr("Sapplication_name|it's|")) << "known, so that nobody waits for it";
}

TEST_F(PostgresFrontTest, SettingsThatTheServerAlreadyHasAreNotSet) {
  EXPECT_EQ(h_.Open(upstream_, {"TimeZone", "UTC"}), "");
}

TEST_F(PostgresFrontTest, SettingsThatTheServerRefusesEndTheStartup) {
  h_.Client(says::Startup({"user", "agent", "work_mem", "much"}));
  h_.Attach(upstream_);
  EXPECT_THAT(h_.Server(absl::StrCat(Error("ERROR", "22023", "invalid value"), Ready("I"))),
              StartsWith("ESFATAL|VFATAL|C22023|Minvalid value|"));
  EXPECT_FALSE(h_.status().ok());
  EXPECT_TRUE(h_.front().finished());
  EXPECT_THAT(shared_.startups, IsEmpty());
}

TEST_F(PostgresFrontTest, ThePoolHasOneUserAndOneDatabase) {
  const auto answer = [&](std::initializer_list<absl::string_view> words) {
    FrontHarness one(shared_, 2);
    one.Client(says::Startup(words));
    StubConnection fresh;
    EXPECT_EQ(one.Attach(fresh), "");
    return one.Hears();
  };
  EXPECT_EQ(answer({"user", "broker", "database", "shop"}), kGreeting);
  EXPECT_EQ(answer({"user", "agent", "database", "agent"}), kGreeting) << "what libpq says of itself";
  EXPECT_EQ(answer({"user", "broker", "database", "broker"}), kGreeting);
  EXPECT_EQ(answer({}), kGreeting) << "what node-postgres says where there is no $USER";
  EXPECT_EQ(answer({"database", "shop"}), kGreeting);
  EXPECT_THAT(answer({"database", "other"}), StartsWith("ESFATAL|VFATAL|C3D000|"));
  EXPECT_THAT(answer({"user", "eve"}), AllOf(StartsWith("ESFATAL|VFATAL|C28000|"), HasSubstr("\"broker\"")));
  EXPECT_THAT(answer({"user", "agent", "database", "other"}),
              AllOf(StartsWith("ESFATAL|VFATAL|C3D000|"), HasSubstr("\"shop\"")));
}

// It may take its time.
TEST_F(PostgresFrontTest, WhatTheUserIsCalledIsAskedOnlyWhereItMatters) {
  shared_.user = "broker";
  const auto begun = [&](std::initializer_list<absl::string_view> words) {
    Outgoing to_client;
    Outgoing to_upstream;
    auto front = std::make_unique<PostgresFront>(shared_, 2, CancelKey{});
    const std::string startup = says::Startup(words);
    absl::string_view rest = startup;
    EXPECT_TRUE(front->OnClient(rest, {to_client, to_upstream}).ok());
    return front;
  };
  for (const auto& words :
       {std::initializer_list<absl::string_view>{}, {"user", "broker"}, {"database", "x"}}) {
    EXPECT_FALSE(begun(words)->wants_user_name());
    EXPECT_TRUE(begun(words)->wants_upstream());
  }
  const auto front = begun({"user", "agent"});
  EXPECT_TRUE(front->wants_user_name());
  EXPECT_FALSE(front->wants_upstream());
  front->OnUserName("agent");
  EXPECT_FALSE(front->wants_user_name());
  EXPECT_TRUE(front->wants_upstream());
}

TEST_F(PostgresFrontTest, ARequestForEncryptionIsAnsweredNo) {
  Outgoing to_client;
  Outgoing to_upstream;
  PostgresFront front(shared_, 2, CancelKey{});
  absl::string_view tls("\0\0\0\x8\x4\xd2\x16\x2f", 8);
  ASSERT_TRUE(front.OnClient(tls, {to_client, to_upstream}).ok());
  ASSERT_EQ(to_client.pieces().size(), 1u);
  EXPECT_EQ(to_client.pieces()[0], "N");
  EXPECT_FALSE(front.finished());
  EXPECT_FALSE(front.wants_upstream());
}

TEST_F(PostgresFrontTest, ACancelPacketNamesWhomItMeansAndIsAllThatIsSaid) {
  h_.Client(postgres::CancelRequest(7, 9));
  EXPECT_EQ(h_.front().cancels(), (CancelKey{7, 9}));
  EXPECT_TRUE(h_.front().finished());
  EXPECT_EQ(h_.Hears(), "");
}

TEST_F(PostgresFrontTest, ReplicationAndOtherProtocolsAreRefused) {
  h_.Client(says::Startup({"user", "agent", "replication", "database"}));
  EXPECT_THAT(h_.Hears(), StartsWith("ESFATAL|VFATAL|C0A000|"));
  EXPECT_FALSE(h_.status().ok());
  FrontHarness http(shared_, 2);
  http.Client("GET / HTTP/1.1\r\n\r\n");
  EXPECT_THAT(http.Hears(), StartsWith("ESFATAL|VFATAL|C08P01|"));
}

TEST_F(PostgresFrontTest, UnknownExtensionsOfTheProtocolAreTold) {
  h_.Client(says::Startup({"user", "agent", "_pq_.x", "1"}));
  h_.Attach(upstream_);
  EXPECT_THAT(h_.Hears(), StartsWith("v|\3|||||\1_pq_.x| R||||"));
}

TEST_F(PostgresFrontTest, MessagesPassBothWaysAsTheyCame) {
  h_.Open(upstream_);
  EXPECT_EQ(h_.Client(says::Query("SELECT 1")), "QSELECT 1|");
  EXPECT_FALSE(h_.front().between());
  const std::string answer =
      absl::StrCat(postgres::OneColumn(), postgres::Row("1"), Complete("SELECT 1"), Ready("I"));
  EXPECT_EQ(h_.ServerByBytes(answer), FrontHarness::InWords(answer));
  EXPECT_TRUE(h_.front().between());
}

TEST_F(PostgresFrontTest, AGoodbyeIsKeptFromTheUpstream) {
  h_.Open(upstream_);
  EXPECT_EQ(h_.Client(says::Message('X', "")), "");
  EXPECT_TRUE(h_.front().finished());
  EXPECT_EQ(h_.front().Leave(), Leaving::kClean);
}

TEST_F(PostgresFrontTest, WhatNoClientSaysEndsIt) {
  h_.Open(upstream_);
  h_.Client(says::Message('?', ""));
  EXPECT_FALSE(h_.status().ok());
  EXPECT_THAT(h_.Hears(), StartsWith("ESFATAL|VFATAL|C08P01|"));
}

TEST_F(PostgresFrontTest, WhatNoServerSaysEndsBothSides) {
  for (const std::string& said : {ServerMessage('1', ""), ServerMessage('Z', ""), ServerMessage('S', "x"),
                                  std::string("HTTP/1.1 400"), std::string("C\0\0\0\1", 5)}) {
    FrontHarness one(shared_, 2);
    StubConnection fresh;
    one.Open(fresh);
    one.Client(says::Query("SELECT 1"));
    one.Server(said);
    EXPECT_EQ(one.status().code(), absl::StatusCode::kDataLoss) << said;
    EXPECT_FALSE(one.front().between());
    EXPECT_FALSE(one.front().SurvivesLoss());
    EXPECT_EQ(one.front().Leave(), Leaving::kBroken);
  }
}

TEST_F(PostgresFrontTest, LeavingTellsInWhatStateTheUpstreamIs) {
  h_.Open(upstream_);
  EXPECT_EQ(h_.front().Leave(), Leaving::kClean);
  h_.Client(says::Query("BEGIN").substr(0, 3));
  EXPECT_EQ(h_.front().Leave(), Leaving::kBroken) << "half a message";
  h_.Client(says::Query("BEGIN").substr(3));
  EXPECT_EQ(h_.front().Leave(), Leaving::kBroken) << "under way";
  h_.Server(Complete("BEGIN"));
  EXPECT_EQ(h_.front().Leave(), Leaving::kBroken);
  h_.Server(Ready("T"));
  EXPECT_EQ(h_.front().Leave(), Leaving::kReset) << "in a transaction";
  EXPECT_FALSE(h_.front().between());
  h_.Client(says::Query("SELECT"));
  h_.Server(absl::StrCat(Error("ERROR", "42601", "no"), Ready("E")));
  EXPECT_EQ(h_.front().Leave(), Leaving::kReset) << "in a failed one";
  h_.Do("ROLLBACK", "ROLLBACK");
  EXPECT_EQ(h_.front().Leave(), Leaving::kClean);
  h_.Do("SELECT pg_advisory_lock(1)", "SELECT 1");
  EXPECT_EQ(h_.front().Leave(), Leaving::kReset)
      << "the lock would last until the next holder's first message";
}

TEST_F(PostgresFrontTest, AStatementThatIsRefusedInATransactionFailsTheTransaction) {
  h_.Open(upstream_);
  const std::string described =
      absl::StrCat(ServerMessage('1', ""), ServerMessage('t', std::string(2, '\0')));
  h_.Client(absl::StrCat(says::Parse("s", "SELECT a FROM t"), says::Describe("s"), says::Sync()));
  h_.Server(absl::StrCat(described, postgres::OneColumn(), Ready("I")));
  ASSERT_TRUE(h_.Leaves());
  h_.Client(says::Query("BEGIN"));
  h_.Attach(another_);
  h_.Server(absl::StrCat(Complete("BEGIN"), Ready("T")));
  h_.Client(absl::StrCat(says::Run("s"), says::Sync()));
  const std::string other = ServerMessage('T', std::string(2, '\0'));
  EXPECT_THAT(
      h_.Server(absl::StrCat(described, other, ServerMessage('2', ""), Complete("SELECT 1"), Ready("T"))),
      StartsWith("ESERROR|VERROR|C0A000|"));
  EXPECT_THAT(h_.UpstreamHears(), StartsWith("P|_lessor_refused_a_statement|"));
  EXPECT_EQ(h_.Server(absl::StrCat(Error("ERROR", "42601", "syntax error"), Ready("E"))), "ZE");
  EXPECT_EQ(h_.front().Leave(), Leaving::kReset);
}

TEST_F(PostgresFrontTest, WhatWouldLastIsUndoneBehindTheGoodbye) {
  h_.Open(upstream_);
  h_.Do("SELECT pg_advisory_lock(1)", "SELECT 1");
  h_.Client(says::Query("BEGIN"));
  h_.Server(absl::StrCat(Complete("BEGIN"), Ready("T")));
  h_.Client(says::Message('X', ""));
  EXPECT_TRUE(h_.CleanUp());
  EXPECT_EQ(h_.UpstreamHears(), FrontHarness::Own({"ROLLBACK"}));
  EXPECT_TRUE(h_.CleanUp());
  EXPECT_EQ(h_.UpstreamHears(), "") << "it is under way";
  EXPECT_EQ(h_.Server(FrontHarness::OwnAnswer(1)), "");
  EXPECT_TRUE(h_.CleanUp());
  EXPECT_EQ(h_.UpstreamHears(), FrontHarness::Own({"DISCARD ALL"}));
  EXPECT_EQ(h_.Server(FrontHarness::OwnAnswer(1)), "");
  EXPECT_FALSE(h_.CleanUp());
  EXPECT_EQ(h_.front().Leave(), Leaving::kClean);
  FrontHarness next(shared_, 2);
  EXPECT_EQ(next.Open(upstream_), "");
  EXPECT_EQ(next.Client(says::Query("SELECT 1")), "QSELECT 1|") << "it has been reset already";
}

TEST_F(PostgresFrontTest, ACleaningThatFailsBreaksTheUpstream) {
  h_.Open(upstream_);
  h_.Do("LISTEN a", "LISTEN");
  h_.Client(says::Message('X', ""));
  EXPECT_TRUE(h_.CleanUp());
  h_.Server(absl::StrCat(Error("ERROR", "42501", "denied"), Ready("I")));
  EXPECT_FALSE(h_.status().ok());
}

TEST_F(PostgresFrontTest, ALossIsSurvivedOnlyIfNothingIsLostByIt) {
  const auto survives = [&](std::initializer_list<std::pair<const char*, const char*>> deeds) {
    FrontHarness one(shared_, 2);
    StubConnection fresh;
    one.Open(fresh);
    for (const auto& [sql, tag] : deeds) one.Do(sql, tag);
    return one.front().SurvivesLoss();
  };
  EXPECT_TRUE(survives({}));
  EXPECT_TRUE(survives({{"SELECT 1", "SELECT 1"}}));
  EXPECT_FALSE(survives({{"LISTEN a", "LISTEN"}}));
  EXPECT_FALSE(survives({{"SET work_mem = '1MB'", "SET"}})) << "nobody has read it back";
  EXPECT_FALSE(survives({{"SELECT set_config($$a$$, 'b', false)", "SELECT 1"}}));
  EXPECT_TRUE(survives({{"LISTEN a", "LISTEN"}, {"DISCARD ALL", "DISCARD ALL"}}));
  h_.Open(upstream_);
  h_.Client(says::Query("SELECT 1"));
  EXPECT_FALSE(h_.front().SurvivesLoss());
}

TEST_F(PostgresFrontTest, AServerThatTakesLeaveOfAnIdleClientIsNotHeard) {
  h_.Open(upstream_);
  EXPECT_EQ(h_.Server(Error("FATAL", "57P01", "shutdown")), "");
  EXPECT_TRUE(h_.front().SurvivesLoss());
  h_.front().Detach();
  EXPECT_EQ(h_.Client(says::Query("SELECT 1")), "");
  EXPECT_TRUE(h_.front().wants_upstream());
  EXPECT_EQ(h_.Attach(another_), "QSELECT 1|");
}

TEST_F(PostgresFrontTest, WhoFindsAFullQueueIsNotToldToWaitForLonger) {
  h_.Client(says::Startup({"user", "agent"}));
  h_.Refuse(ReasonError(v1::Reason::QUEUE_FULL, "full"));
  EXPECT_THAT(h_.Hears(), AllOf(HasSubstr("max_waiters"), Not(HasSubstr("acquire_timeout"))));
}

TEST_F(PostgresFrontTest, ARefusalIsSaidInTheProtocolsWordsAndOnce) {
  h_.Client(says::Startup({"user", "agent"}));
  h_.Refuse(ReasonError(v1::Reason::WAIT_EXPIRED, "waited 1s"));
  EXPECT_THAT(h_.Hears(),
              AllOf(StartsWith("ESFATAL|VFATAL|C53300|Mwaited 1s|H"), HasSubstr("acquire_timeout")));
  h_.Refuse(ReasonError(v1::Reason::WAIT_EXPIRED, "waited 1s"));
  EXPECT_EQ(h_.Hears(), "");
  EXPECT_TRUE(h_.front().finished());
}

TEST_F(PostgresFrontTest, MoreThanTheLimitUnderWayIsTakenLater) {
  h_.Open(upstream_);
  std::string syncs;
  for (size_t i = 0; i <= postgres::Pipeline::kAskedMax; ++i) syncs += says::Sync();
  h_.Client(syncs);
  EXPECT_EQ(h_.held(), says::Sync());
  h_.Server(Ready("I"));
  EXPECT_EQ(h_.Client(""), "S");
  EXPECT_THAT(h_.held(), IsEmpty());
}

TEST_F(PostgresFrontTest, AStatementIsReadAsTheServerReadsItsStrings) {
  h_.Open(upstream_);
  h_.PrepareNamed("s", "SELECT '\\'' ; LISTEN c");
  const std::string run = absl::StrCat(says::Run("s"), says::Sync());
  const std::string done = absl::StrCat(ServerMessage('2', ""), Complete("LISTEN"), Ready("I"));
  h_.Client(run);
  h_.Server(done);
  EXPECT_EQ(h_.Park(), Front::Parking::kReady);
  h_.Server(
      ServerMessage('S', absl::StrCat(postgres::Text("standard_conforming_strings"), postgres::Text("off"))));
  h_.Client(run);
  h_.Server(done);
  EXPECT_EQ(h_.Park(), Front::Parking::kAsking);
}

TEST_F(PostgresFrontTest, WhatIsAskedBehindAResetFindsTheRestoredSettings) {
  h_.Open(upstream_, {"application_name", "mine"});
  EXPECT_EQ(h_.Client(absl::StrCat(says::Query("RESET ALL"), says::Query("SELECT 1"))), "QRESET ALL|");
  h_.Server(absl::StrCat(Complete("RESET"), Ready("I")));
  EXPECT_THAT(h_.UpstreamHears(), HasSubstr("VALUES ('application_name', 'mine')"));
  EXPECT_EQ(h_.Client(""), "QSELECT 1|") << "it is under way";
  EXPECT_EQ(h_.Server(absl::StrCat(FrontHarness::OwnAnswer(1), Complete("SELECT 1"), Ready("I"))),
            "ZI CSELECT 1| ZI");
  EXPECT_TRUE(h_.front().between());
}

TEST_F(PostgresFrontTest, AResetHoldsUpNeitherItsOwnSyncNorTheDataOfACopy) {
  h_.Open(upstream_, {"application_name", "mine"});
  EXPECT_THAT(h_.Client(absl::StrCat(says::Parse("", "RESET ALL"), says::Run(""), says::Sync())),
              EndsWith(" S"));
  EXPECT_EQ(h_.held(), "");
  h_.Server(absl::StrCat(ServerMessage('1', ""), ServerMessage('2', ""), Complete("RESET"), Ready("I")));
  h_.UpstreamHears();
  h_.Server(FrontHarness::OwnAnswer(1));
  const std::string data = absl::StrCat(says::Message('d', "a line\n"), says::Message('c', ""));
  EXPECT_EQ(h_.Client(absl::StrCat(says::Query("RESET ALL; COPY t FROM STDIN"), data)),
            "QRESET ALL; COPY t FROM STDIN| da line\n c");
}

}  // namespace
}  // namespace lessor
