#include "daemon/wire/postgres_statement.h"

#include <rapidcheck.h>

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace lessor::postgres {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr size_t kNamesMax = 64;  // as in postgres_statement.cc

// Flags by name, in their order, then the settings in brackets.
std::string Of(absl::string_view sql) {
  constexpr const char* kNames[] = {"temporary", "listen",  "cursor",  "prepare",  "advisory",
                                    "role",      "setting", "unnamed", "restores", "statements"};
  const Traces traces = TracesOf(sql);
  std::vector<std::string> words;
  for (size_t i = 0; i < std::size(kNames); ++i) {
    if (traces.Has(1U << i)) words.emplace_back(kNames[i]);
  }
  if (!traces.settings.empty()) words.push_back(absl::StrCat("[", absl::StrJoin(traces.settings, " "), "]"));
  for (const std::string& name : traces.restored) words.push_back(absl::StrCat("<", name, ">"));
  return absl::StrJoin(words, " ");
}

std::vector<std::string> DeallocatedBy(absl::string_view sql) {
  return TracesOf(sql).deallocated;
}

TEST(PostgresStatementTest, WhatLeavesNothingHasNoTraces) {
  for (absl::string_view sql :
       {"", ";", "SELECT 1", "BEGIN; UPDATE t SET a = 1 WHERE b = 2; COMMIT", "SET LOCAL search_path = x",
        "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE", "SET CONSTRAINTS ALL DEFERRED",
        "ALTER ROLE r SET work_mem = '1MB'", "ALTER TABLE t RESET (fillfactor)", "PREPARE TRANSACTION 'x'",
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql SET search_path = x RETURN 1",
        "SELECT reset, set, listen FROM prepare", "INSERT INTO t(temperature) VALUES (1)"}) {
    EXPECT_EQ(Of(sql), "") << sql;
  }
}

TEST(PostgresStatementTest, EachTraceIsFound) {
  EXPECT_EQ(Of("CREATE TEMP TABLE t(a int)"), "temporary");
  EXPECT_EQ(Of("create temporary view v as select 1"), "temporary");
  EXPECT_EQ(Of("SELECT 1 INTO TEMP t"), "temporary");
  EXPECT_EQ(Of("CREATE TABLE pg_temp.t(a int)"), "temporary");
  EXPECT_EQ(Of("CREATE TABLE \"pg_temp_3\".t(a int)"), "temporary");
  EXPECT_EQ(Of("LISTEN c"), "listen");
  EXPECT_EQ(Of("UNLISTEN *"), "listen");
  EXPECT_EQ(Of("DECLARE c CURSOR WITH HOLD FOR SELECT 1"), "cursor");
  EXPECT_EQ(Of("CLOSE c"), "cursor");
  EXPECT_EQ(Of("PREPARE p AS SELECT 1"), "prepare");
  EXPECT_EQ(Of("SELECT pg_advisory_lock(1)"), "advisory");
  EXPECT_EQ(Of("SELECT pg_catalog.\"pg_try_advisory_lock_shared\"(1)"), "advisory");
  EXPECT_EQ(Of("SET ROLE r"), "role");
  EXPECT_EQ(Of("SET SESSION ROLE r"), "role");
  EXPECT_EQ(Of("SET SESSION AUTHORIZATION r"), "role");
  EXPECT_EQ(Of("EXECUTE p(1)"), "statements");
  EXPECT_EQ(Of("EXPLAIN (ANALYZE, COSTS off) EXECUTE p(1)"), "statements");
  EXPECT_EQ(Of("CREATE TABLE t AS EXECUTE p"), "statements");
  EXPECT_EQ(Of("SELECT name FROM pg_prepared_statements"), "statements");
  EXPECT_EQ(Of("DISCARD ALL"), "temporary restores statements <>");
  EXPECT_EQ(Of("DISCARD TEMP"), "temporary");
  EXPECT_EQ(Of("DISCARD PLANS; DISCARD SEQUENCES"), "");
}

TEST(PostgresStatementTest, SetNamesItsSetting) {
  EXPECT_EQ(Of("SET Search_Path TO a, b"), "setting [search_path]");
  EXPECT_EQ(Of("SET SESSION work_mem = '1MB'"), "setting [work_mem]");
  EXPECT_EQ(Of("SET app.\"Who\" = 'me'"), "setting [app.who]");
  EXPECT_EQ(Of("SET a.b . c = 1"), "setting [a.b.c]");
  EXPECT_EQ(Of("SET TIME ZONE 'UTC'"), "setting [timezone]");
  EXPECT_EQ(Of("SET NAMES 'UTF8'"), "setting [client_encoding]");
  EXPECT_EQ(Of("SET SCHEMA 's'"), "setting [search_path]");
  EXPECT_EQ(Of("SET XML OPTION DOCUMENT"), "setting [xmloption]");
  EXPECT_EQ(
      Of("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"),
      "setting [default_transaction_isolation default_transaction_read_only default_transaction_deferrable]");
  EXPECT_EQ(Of("SET a = 1; SET b = 2;SET a = 3"), "setting [a b]");
}

TEST(PostgresStatementTest, SettingADefaultIsARestoring) {
  EXPECT_EQ(Of("SET work_mem TO DEFAULT"), "setting restores [work_mem] <work_mem>");
  EXPECT_EQ(Of("SET work_mem = default"), "setting restores [work_mem] <work_mem>");
  EXPECT_EQ(Of("SET work_mem = 'default'"), "setting [work_mem]");
  EXPECT_EQ(Of("SET TIME ZONE DEFAULT"), "setting restores [timezone] <timezone>");
  EXPECT_EQ(Of("SET TIME ZONE LOCAL"), "setting restores [timezone] <timezone>");
  EXPECT_EQ(Of("SET NAMES DEFAULT"), "setting restores [client_encoding] <client_encoding>");
  EXPECT_EQ(Of("SET NAMES"), "setting restores [client_encoding] <client_encoding>");
  EXPECT_EQ(Of("RESET ALL"), "restores <>");
  EXPECT_EQ(Of("RESET App.Who"), "setting restores [app.who] <app.who>");
  EXPECT_EQ(Of("RESET TIME ZONE"), "setting restores [timezone] <timezone>");
  EXPECT_EQ(Of("RESET ROLE"), "role restores <role>");
  EXPECT_EQ(Of("RESET SESSION AUTHORIZATION"), "role restores <role>");
}

TEST(PostgresStatementTest, SetConfigNamesItsSettingIfTheTextSaysIt) {
  EXPECT_EQ(Of("SELECT set_config('App.Who', $1, false)"), "setting [app.who]");
  EXPECT_EQ(Of("SELECT pg_catalog.set_config ( /* the name */ 'a' , 'b', false)"), "setting [a]");
  EXPECT_EQ(Of("SELECT \"set_config\"('a', 'b', false)"), "setting [a]");
  EXPECT_EQ(Of("SELECT set_config('a'::text, 'b', false)"), "setting [a]");
  EXPECT_EQ(Of("SELECT set_config(E'a', 'b', false)"), "setting [a]");
  EXPECT_EQ(Of("SELECT set_config(set_config('a', 'b', false), 'c', false)"), "setting unnamed [a]");
  for (absl::string_view computed : {"$1", "name", "'app.' || name", "'a'\n'b'", "'a'::text || 'b'",
                                     "E'\\x61'", "$$a$$", "lower('A')", "(('a'))", "U&'a'"}) {
    const std::string sql = absl::StrCat("SELECT set_config(", computed, ", 'v', false)");
    EXPECT_TRUE(TracesOf(sql).Has(Traces::kSetting)) << sql;
    EXPECT_TRUE(TracesOf(sql).Has(Traces::kUnnamed)) << sql;
  }
  EXPECT_EQ(Of("SELECT set_config FROM t"), "");
}

TEST(PostgresStatementTest, SetConfigToNullRestores) {
  EXPECT_EQ(Of("SELECT set_config('App.Who', NULL, false)"), "setting restores [app.who] <app.who>");
  EXPECT_EQ(Of("SELECT set_config('a'::text, null::text, false)"), "setting restores [a] <a>");
  EXPECT_EQ(Of("SELECT set_config('a', 'null', false)"), "setting [a]");
  EXPECT_EQ(Of("SELECT set_config('a', \"null\", false) FROM t"), "setting [a]");
  EXPECT_EQ(Of("SELECT set_config('a', set_config('b', NULL, false), true)"), "setting restores [a b] <b>");
  EXPECT_EQ(Of("SELECT set_config('a', NULL, $1)"), "setting restores [a] <a>");
  EXPECT_EQ(Of("SELECT set_config('a', NULL"), "setting restores [a] <a>");
  // What ends with its transaction goes back to what was before, and not to the start.
  EXPECT_EQ(Of("SELECT set_config('a', NULL, true)"), "setting [a]");
  EXPECT_EQ(Of("SELECT set_config('a', null::text, /* local */ TRUE), set_config('b', NULL, false)"),
            "setting restores [a b] <b>");
}

TEST(PostgresStatementTest, DeallocateNamesWhatItTakesAway) {
  EXPECT_EQ(Of("DEALLOCATE p"), "prepare statements");
  EXPECT_THAT(DeallocatedBy("DEALLOCATE P"), ElementsAre("p"));
  EXPECT_THAT(DeallocatedBy("DEALLOCATE PREPARE \"P\""), ElementsAre("P"));
  EXPECT_THAT(DeallocatedBy("DEALLOCATE \"a\"\"b\""), ElementsAre("a\"b"));
  EXPECT_THAT(DeallocatedBy("DEALLOCATE ALL"), ElementsAre(""));
  EXPECT_THAT(DeallocatedBy("DEALLOCATE PREPARE ALL; deallocate \"all\""), ElementsAre("", "all"));
  EXPECT_THAT(DeallocatedBy("DEALLOCATE a;DEALLOCATE b; SELECT 1; DEALLOCATE a"), ElementsAre("a", "b", "a"));
}

TEST(PostgresStatementTest, CommentsSeparateAndHoldNothing) {
  EXPECT_EQ(Of("-- LISTEN a\nSELECT 1"), "");
  EXPECT_EQ(Of("-- LISTEN a"), "");
  EXPECT_EQ(Of("--\nLISTEN a"), "listen");
  EXPECT_EQ(Of("--\rLISTEN a"), "listen") << "ends a line as well";
  EXPECT_EQ(Of("/* CREATE TEMP TABLE t; LISTEN a */ SELECT 1"), "");
  EXPECT_EQ(Of("/* one /* within */ temp */ LISTEN/**/a"), "listen");
  EXPECT_EQ(Of("/* without an end; LISTEN a"), "");
  EXPECT_EQ(Of("SET/**/a/**/./**/b/**/= 1"), "setting [a.b]");
  EXPECT_EQ(Of("SELECT 1 - -1; LISTEN a"), "listen");
}

TEST(PostgresStatementTest, WordsInStringsDoNotCount) {
  EXPECT_EQ(Of("SELECT 'temp', '; LISTEN a', 'pg_advisory_lock'"), "");
  EXPECT_EQ(Of("SELECT 'it''s; LISTEN a'; SET a = 1"), "setting [a]");
  EXPECT_EQ(Of("SELECT E'it\\'s; LISTEN a'; SET a = 1"), "setting [a]");
  EXPECT_EQ(Of("SELECT e'\\\\'; LISTEN a --'"), "listen");
  EXPECT_EQ(Of("SELECT 'it\\'; LISTEN a --'"), "listen") << "a backslash is itself";
  EXPECT_EQ(Of("SELECT name 'x\\'; LISTEN a --'"), "listen") << "ends in an e, which is no prefix";
  EXPECT_EQ(Of("SELECT e '\\'; LISTEN a --'"), "listen") << "nor is this";
  EXPECT_EQ(Of("SELECT 'without an end; LISTEN a"), "");
  EXPECT_EQ(Of("SELECT E'without an end\\"), "");
}

TEST(PostgresStatementTest, ThePlainStringOfADoIsReadWithin) {
  EXPECT_EQ(Of("DO 'BEGIN CREATE TEMP TABLE t(a int); END'"), "temporary");
  EXPECT_EQ(Of("SELECT 1; DO LANGUAGE plpgsql 'BEGIN PERFORM set_config(''a.b'', ''1'', false); END'"),
            "setting [a.b]");
  EXPECT_EQ(Of("DO E'BEGIN\\n  SET a.b TO \\'1\\';\\nEND'"), "setting [a.b]");
  EXPECT_EQ(Of("DO 'BEGIN NULL; END'; SELECT 'LISTEN c'"), "");
}

TEST(PostgresStatementTest, BackslashesEscapeWhereTheyAreSaidTo) {
  constexpr absl::string_view kSql = "SELECT '\\'; LISTEN c; SELECT '\\'";
  EXPECT_EQ(TracesOf(kSql).flags, Traces::kListen);
  EXPECT_EQ(TracesOf(kSql, true).flags, 0U) << "all of it is one string";
  constexpr absl::string_view kOther = "SELECT '\\'' ; LISTEN c";
  EXPECT_EQ(TracesOf(kOther).flags, 0U);
  EXPECT_EQ(TracesOf(kOther, true).flags, Traces::kListen);
}

TEST(PostgresStatementTest, QuotedNamesAreReadForMentionsOnly) {
  EXPECT_EQ(Of("SELECT 1 AS \"; LISTEN a\""), "");
  EXPECT_EQ(Of("SELECT 1 AS \"a\"\"; LISTEN a\"; SET b = 1"), "setting [b]");
  EXPECT_EQ(Of("SELECT 1 AS \"temp\""), "temporary") << "it may find what is not there";
  EXPECT_EQ(Of("SELECT \"without an end; LISTEN a"), "");
}

TEST(PostgresStatementTest, DollarQuotesAreReadWithin) {
  EXPECT_EQ(Of("DO $$ BEGIN PERFORM set_config('a', 'b', false); END $$"), "setting [a]");
  EXPECT_EQ(Of("DO $x$ BEGIN IF true THEN SET a = 1; ELSE LISTEN b; END IF; END $x$"), "listen setting [a]");
  EXPECT_EQ(Of("DO $a$ BEGIN EXECUTE $b$ CREATE TEMP TABLE t() $b$; END $a$"), "temporary statements");
  EXPECT_EQ(Of("SELECT $$ ' $$; LISTEN a"), "listen") << "what is within ends there";
  EXPECT_EQ(Of("SELECT $a$ $b$ $a$; LISTEN a --$b$"), "listen");
  EXPECT_EQ(Of("DO $$ without an end; LISTEN a"), "listen");
  EXPECT_EQ(Of("SELECT $1, $2; LISTEN a"), "listen");
  EXPECT_EQ(Of("SELECT a$b$c; LISTEN a --$b$"), "listen") << "a dollar within a name";
  EXPECT_THAT(DeallocatedBy("DO $$ BEGIN DEALLOCATE a; END $$"), IsEmpty()) << "no tag tells of it";
}

TEST(PostgresStatementTest, DollarQuotesBeyondTheirDepthCountAsUnseen) {
  const auto nested = [](int depth) {
    std::string sql = "SELECT 1";
    for (int i = 0; i < depth; ++i) sql = absl::StrCat("$d", i, "$ ", sql, " $d", i, "$");
    return Of(sql);
  };
  EXPECT_EQ(nested(4), "");
  EXPECT_EQ(nested(5), "setting unnamed");
}

TEST(PostgresStatementTest, NamesBeyondTheLimitCountAsUnseen) {
  std::string sets;
  std::string deallocates;
  for (size_t i = 0; i < kNamesMax; ++i) {
    absl::StrAppend(&sets, "SET a", i, " = 1;");
    absl::StrAppend(&deallocates, "DEALLOCATE a", i, ";");
  }
  EXPECT_THAT(TracesOf(sets).settings, SizeIs(kNamesMax));
  EXPECT_FALSE(TracesOf(sets).Has(Traces::kUnnamed));
  EXPECT_FALSE(TracesOf(sets + "SET a0 = 2").Has(Traces::kUnnamed)) << "one that is known already";
  EXPECT_THAT(TracesOf(sets + "SET b = 1").settings, SizeIs(kNamesMax));
  EXPECT_TRUE(TracesOf(sets + "SET b = 1").Has(Traces::kUnnamed));
  EXPECT_THAT(DeallocatedBy(deallocates + "DEALLOCATE b"), SizeIs(kNamesMax));
}

// Whatever it is, it is read, and no part of it over and over: these would take hours.
TEST(PostgresStatementTest, LongTextsTakeTimeAsTheirLength) {
  constexpr size_t kSize = 1 << 19;
  for (absl::string_view part : {"'",           "\"",     "$",           "$$",
                                 "$a",          "$a$",    "/*",          "*/",
                                 "--",          "(",      "e'",          "E'\\",
                                 "set ",        "set a.", "set_config(", "set_config('a'",
                                 "deallocate ", "reset ", ";set x;",     "pg_advisory",
                                 "as set ",     "\xff",   "\n"}) {
    std::string text;
    while (text.size() < kSize) absl::StrAppend(&text, part);
    TracesOf(text);
  }
}

RC_GTEST_PROP(PostgresStatementProperty, AnyBytesAreRead, (const std::string& bytes)) {
  (void)TracesOf(bytes);
}

RC_GTEST_PROP(PostgresStatementProperty, NamesAreBoundedAndTold, ()) {
  const auto words = *rc::gen::container<std::vector<std::string>>(
      rc::gen::element<std::string>("SET", "RESET", "DEALLOCATE", "set_config", "(", ")", "'", "''", "\"",
                                    "$$", "$a$", "E'", "\\", ";", "--", "\n", "/*", "*/", "a", ".", "=", "TO",
                                    "DEFAULT", "TIME", "ZONE", "SESSION", "ALL", "temp", ",", "::", "||"));
  const std::string sql = absl::StrJoin(words, " ");
  const Traces traces = TracesOf(sql);
  RC_ASSERT(traces.settings.size() <= kNamesMax && traces.deallocated.size() <= kNamesMax);
  if (!traces.settings.empty()) RC_ASSERT(traces.Has(Traces::kSetting));
  if (!traces.deallocated.empty()) RC_ASSERT(traces.Has(Traces::kStatements));
  RC_ASSERT(traces.restored.size() <= kNamesMax && traces.restored.empty() != traces.Has(Traces::kRestores));
  size_t named = 0;
  for (const std::string& name : traces.settings) named += name.size();
  RC_ASSERT(named <= sql.size() + 100);
}

// A $ outside of a word has any text read, whatever its words look like.
RC_GTEST_PROP(PostgresStatementProperty, WhatIsNotReadLeavesNothing, ()) {
  const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
      "SET", "set", "a", "1", "_", "x ", " ", " ", ";", "$a", "$a$", "$$", "'", "''", "\"", "E'", "\\", "--",
      "\n", "/*", "*/", "(", ")", "=", "TO ", "set_config", "'b'", ",", "NULL", "LISTEN", "UNLISTEN ",
      "PREPARE ", "RESET ", "CLOSE ", "DISCARD ", "ALL", "DEALLOCATE ", "DO ", "EXECUTE", "TEMP",
      "temporary ", "HOLD", "pg_temp", "pg_prepared_statements", "advisory", "pg_", "v", "ADVISORY_LOCK",
      "as ", "SELECT ", "\xc3\xa4"));
  const std::string sql = absl::StrJoin(parts, "");
  const Traces traces = TracesOf(sql);
  const Traces read = TracesOf(absl::StrCat("$;", sql));
  RC_ASSERT(traces.flags == read.flags && traces.settings == read.settings);
  RC_ASSERT(traces.restored == read.restored && traces.deallocated == read.deallocated);
}

}  // namespace
}  // namespace lessor::postgres
