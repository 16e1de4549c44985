#include "daemon/wire/postgres_pipeline.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

namespace lessor::postgres {
namespace {

using Answer = Pipeline::Answer;

// In the letters of the client's messages: P parse, B bind, D and p describe a statement and a portal, E
// execute, C close, S sync, Q query, F function call, c the end of a copy. A '!' before one: the front's own.
void Push(Pipeline& pipeline, absl::string_view asks) {
  bool own = false;
  for (char c : asks) {
    if (c == '!') {
      own = true;
      continue;
    }
    const auto what = [c] {
      switch (c) {
        case 'P':
          return Ask::kParse;
        case 'B':
          return Ask::kBind;
        case 'D':
          return Ask::kDescribeStatement;
        case 'p':
          return Ask::kDescribePortal;
        case 'E':
          return Ask::kExecute;
        case 'C':
          return Ask::kClose;
        case 'S':
          return Ask::kSync;
        case 'Q':
          return Ask::kQuery;
        case 'F':
          return Ask::kFunctionCall;
        default:
          return Ask::kCopyEnd;
      }
    };
    pipeline.Push({what(), own});
    own = false;
  }
}

// What the server's messages were taken for, a letter each: '.' a part of an answer, '=' the end of one, '!'
// a failure, '?' out of step; small 'o' before it if the front's own. A ReadyForQuery says 'I', unless
// another status follows it in brackets.
std::string Hear(Pipeline& pipeline, absl::string_view messages) {
  std::string heard;
  for (size_t i = 0; i < messages.size(); ++i) {
    const char type = messages[i];
    char status = 'I';
    if (i + 1 < messages.size() && messages[i + 1] == '(') {
      status = messages[i + 2];
      i += 3;
    }
    const Answer answer = pipeline.On(type, status);
    if (answer.own) heard += 'o';
    heard += answer.out_of_step ? '?' : answer.failed ? '!' : answer.completed ? '=' : '.';
  }
  return heard;
}

std::string Converse(absl::string_view asks, absl::string_view answers) {
  Pipeline pipeline;
  Push(pipeline, asks);
  return absl::StrCat(Hear(pipeline, answers), pipeline.idle() ? " idle" : "");
}

TEST(PostgresPipelineTest, EachAnswerEndsWhatItAnswers) {
  EXPECT_EQ(Converse("Q", "TDDCZ"), "....= idle");
  EXPECT_EQ(Converse("Q", "IZ"), ".= idle");
  EXPECT_EQ(Converse("Q", "CTDCCZ"), ".....= idle") << "several statements in one query";
  EXPECT_EQ(Converse("PBpES", "12nCZ"), "===== idle");
  EXPECT_EQ(Converse("PDS", "1tTZ"), "=.== idle");
  EXPECT_EQ(Converse("PDS", "1tnZ"), "=.== idle");
  EXPECT_EQ(Converse("BpES", "2TDDsZ"), "==..== idle") << "a portal that is suspended";
  EXPECT_EQ(Converse("BES", "2IZ"), "=== idle");
  EXPECT_EQ(Converse("CS", "3Z"), "== idle");
  EXPECT_EQ(Converse("F", "VZ"), ".= idle");
}

TEST(PostgresPipelineTest, WhatTheServerInterjectsIsNobodysAnswer) {
  EXPECT_EQ(Converse("", "NSA"), "... idle");
  EXPECT_EQ(Converse("PS", "NS1AZN"), "..=.=. idle");
  EXPECT_EQ(Converse("!QQ", "SNCZ"), "o.o.o.o=") << "but it belongs to who is being answered";
}

TEST(PostgresPipelineTest, PipelinesAreAnsweredInOrder) {
  Pipeline pipeline;
  Push(pipeline, "PBESPBESQ");
  EXPECT_EQ(Hear(pipeline, "12CZ(T)"), "====");
  EXPECT_EQ(pipeline.status(), 'T');
  EXPECT_FALSE(pipeline.idle());
  EXPECT_EQ(Hear(pipeline, "12DDCZ(T)CZ"), "==..==.=");
  EXPECT_EQ(pipeline.status(), 'I');
  EXPECT_TRUE(pipeline.idle());
}

TEST(PostgresPipelineTest, AnErrorSkipsToTheNextSync) {
  EXPECT_EQ(Converse("PBESPBES", "1EZ12CZ"), "=!===== idle");
  EXPECT_EQ(Converse("PBESS", "EZZ"), "!== idle");
  Pipeline pipeline;
  Push(pipeline, "PB");
  EXPECT_EQ(Hear(pipeline, "E"), "!");
  EXPECT_TRUE(pipeline.skipping());
  EXPECT_FALSE(pipeline.idle());
  Push(pipeline, "EPBQ");  // the server reads over them
  EXPECT_TRUE(pipeline.skipping());
  Push(pipeline, "S");
  EXPECT_FALSE(pipeline.skipping());
  Push(pipeline, "Q");
  EXPECT_EQ(Hear(pipeline, "Z(E)CZ"), "=.=");
  EXPECT_TRUE(pipeline.idle());
}

TEST(PostgresPipelineTest, TheErrorOfAQueryOrAFunctionCallIsFollowedByReadyForQuery) {
  EXPECT_EQ(Converse("QQ", "TDEZCZ"), "...=.= idle");
  EXPECT_EQ(Converse("F", "EZ"), ".= idle");
  EXPECT_EQ(Converse("S", "EZ"), ".= idle") << "a commit at Sync that fails";
}

TEST(PostgresPipelineTest, AnErrorThatAnswersNothingIsAGoodbye) {
  Pipeline pipeline;
  const Answer answer = pipeline.On('E', 'I');
  EXPECT_FALSE(answer.completed || answer.failed || answer.out_of_step);
  EXPECT_TRUE(pipeline.idle());
}

TEST(PostgresPipelineTest, CopyInIgnoresTheSyncsBeforeItsEnd) {
  Pipeline pipeline;
  Push(pipeline, "PBES");  // the Sync is sent before the client knows that it is a COPY
  EXPECT_EQ(Hear(pipeline, "12G"), "==.");
  Push(pipeline, "SS");
  Push(pipeline, "cS");
  EXPECT_EQ(Hear(pipeline, "CZ"), "==");
  EXPECT_TRUE(pipeline.idle());
}

TEST(PostgresPipelineTest, CopyInMayBeSentBeforeTheServerAsksForIt) {
  EXPECT_EQ(Converse("PBEcS", "12GCZ"), "==.== idle");
  EXPECT_EQ(Converse("PBESScSQ", "12GCZCZ"), "==.==.= idle");
  EXPECT_EQ(Converse("QcQ", "GCZCZ"), "..=.= idle");
}

TEST(PostgresPipelineTest, CopyInThatFailsSkipsLikeAnyOther) {
  Pipeline pipeline;
  Push(pipeline, "PBES");
  EXPECT_EQ(Hear(pipeline, "12GE"), "==.!");
  EXPECT_TRUE(pipeline.skipping());
  Push(pipeline, "cS");  // the client hears of it too late
  EXPECT_EQ(Hear(pipeline, "Z"), "=");
  EXPECT_EQ(Converse("PBEcS", "12GEZ"), "==.!= idle");
  EXPECT_EQ(Converse("PBEcS", "12EZ"), "==!= idle") << "before it has begun";
  EXPECT_EQ(Converse("Qc", "GEZ"), "..= idle");
  EXPECT_EQ(Converse("Qc", "EZ"), ".= idle");
}

TEST(PostgresPipelineTest, ASyncThatTheServerReadAfterItsCopyHadFailedIsAnswered) {
  Pipeline pipeline;
  Push(pipeline, "PBES");
  EXPECT_EQ(Hear(pipeline, "12GEZ"), "==.!.");
  EXPECT_TRUE(pipeline.idle());
  Push(pipeline, "cS");
  EXPECT_EQ(Hear(pipeline, "Z"), "=");
  EXPECT_TRUE(pipeline.idle());
}

TEST(PostgresPipelineTest, WhichSyncsACopyThatFailedHadIgnoredIsShownByTheNextAnswer) {
  Pipeline pipeline;
  Push(pipeline, "PBES");
  EXPECT_EQ(Hear(pipeline, "12GE"), "==.!");
  Push(pipeline, "cS");
  EXPECT_EQ(Hear(pipeline, "Z"), "=");
  EXPECT_FALSE(pipeline.idle()) << "it may have been the first Sync's";
  Push(pipeline, "Q");
  EXPECT_EQ(Hear(pipeline, "Z"), ".") << "it was: a query is answered before it is over";
  EXPECT_EQ(Hear(pipeline, "CZ"), ".=");
  EXPECT_TRUE(pipeline.idle());

  Push(pipeline, "Q");
  EXPECT_EQ(Hear(pipeline, "G"), ".");
  Push(pipeline, "SS");
  EXPECT_EQ(Hear(pipeline, "EZ"), ".=");
  EXPECT_FALSE(pipeline.idle());
  Push(pipeline, "PS");
  EXPECT_EQ(Hear(pipeline, "1"), "=") << "neither was read behind the failure";
  EXPECT_EQ(Hear(pipeline, "Z"), "=");
  EXPECT_TRUE(pipeline.idle());
}

// The server may answer it after all, when nobody waits for it any more.
TEST(PostgresPipelineTest, WhatIsHiddenBehindASyncInACopyThatFailsIsOutOfStep) {
  for (absl::string_view query : {"PBE", "Q"}) {
    for (absl::string_view hidden : {"SQ", "SPBES", "QS", "SF"}) {
      Pipeline pipeline;
      Push(pipeline, query);
      Hear(pipeline, query == "Q" ? "G" : "12G");
      Push(pipeline, hidden);
      EXPECT_EQ(Hear(pipeline, "E"), "?") << query << ", then " << hidden;
      EXPECT_FALSE(pipeline.idle());
    }
  }
  EXPECT_EQ(Converse("PBESQ", "12GE"), "==.?") << "sent before it was known to be a COPY";
  EXPECT_EQ(Converse("PBEScQ", "12GE"), "==.?");
  Pipeline pipeline;
  Push(pipeline, "PBES");
  Hear(pipeline, "12GE");
  Push(pipeline, "Q");  // the server reads over it only if it has ignored the Sync
  EXPECT_FALSE(pipeline.idle());
  EXPECT_EQ(Hear(pipeline, "Z"), "?");
}

TEST(PostgresPipelineTest, WhatIsAnsweredWithoutASyncLeavesItInATransaction) {
  for (absl::string_view asks : {"P", "PD", "PBE", "C", "B", "SPBE", "QP"}) {
    Pipeline pipeline;
    Push(pipeline, asks);
    for (char ask : asks) {
      const absl::string_view answers[] = {"P1", "DtT", "B2", "EC", "C3", "SZ", "QCZ"};
      for (absl::string_view answer : answers)
        if (answer[0] == ask) Hear(pipeline, answer.substr(1));
    }
    EXPECT_FALSE(pipeline.idle()) << asks;
    EXPECT_FALSE(pipeline.own_only()) << asks;
    Push(pipeline, "S");
    EXPECT_EQ(Hear(pipeline, "Z"), "=") << asks;
    EXPECT_TRUE(pipeline.idle()) << asks;
  }
  EXPECT_EQ(Converse("PBEQ", "12CCZ"), "===.= idle") << "a query ends it as well";
  EXPECT_EQ(Converse("PBEF", "12CVZ"), "===.= idle");
}

TEST(PostgresPipelineTest, TheEndOfACopyThatNobodyWaitsForIsIgnoredAsTheServerDoes) {
  EXPECT_EQ(Converse("c", ""), " idle");
  EXPECT_EQ(Converse("ccQc", "CZ"), ".= idle");
}

TEST(PostgresPipelineTest, CopyOutIsPartOfItsAnswer) {
  EXPECT_EQ(Converse("Q", "HddcCZ"), ".....= idle");
  EXPECT_EQ(Converse("PBES", "12HdcCZ"), "==...== idle");
}

TEST(PostgresPipelineTest, TheFrontsOwnRequestsAreToldApart) {
  EXPECT_EQ(Converse("!QQ", "CZTDCZ"), "o.o=...= idle");
  EXPECT_EQ(Converse("!PBES", "12CZ"), "o==== idle");
  EXPECT_EQ(Converse("!PBES", "EZ"), "o!= idle") << "takes the client's with it";
  EXPECT_EQ(Converse("!P!SQ", "EZCZ"), "o!o=.= idle");
  Pipeline pipeline;
  EXPECT_FALSE(pipeline.own_first());
  Push(pipeline, "!QQ");
  EXPECT_TRUE(pipeline.own_first());
  Hear(pipeline, "CZ");
  EXPECT_FALSE(pipeline.own_first());
}

TEST(PostgresPipelineTest, WhatCannotComeNowIsOutOfStep) {
  const struct {
    absl::string_view asks, may_come;
  } cases[] = {{"", ""},   {"P", "1"},        {"B", "2"}, {"D", "tTn"}, {"p", "Tn"},
               {"C", "3"}, {"E", "DHdcGCIs"}, {"S", "Z"}, {"F", "V"},   {"Q", "TDHdcGCI"}};
  for (const auto& [asks, may_come] : cases) {
    for (int type = 0; type < 256; ++type) {
      const char c = static_cast<char>(type);
      const bool always = c == 'E' || c == 'N' || c == 'S' || c == 'A';
      Pipeline pipeline;
      Push(pipeline, asks);
      EXPECT_EQ(pipeline.On(c, 'I').out_of_step, !always && may_come.find(c) == absl::string_view::npos)
          << asks << " answered by " << c;
    }
  }
}

TEST(PostgresPipelineTest, KnowsWhatIsUnderWayForAStatement) {
  Pipeline pipeline;
  pipeline.Push({Ask::kParse, false, 7});
  pipeline.Push({Ask::kParse, true, 8});
  pipeline.Push({Ask::kDescribeStatement, false, 9});
  EXPECT_TRUE(pipeline.IsUnderWay(Ask::kParse, 7) && pipeline.IsUnderWay(Ask::kParse, 8));
  EXPECT_FALSE(pipeline.IsUnderWay(Ask::kParse, 9));
  EXPECT_TRUE(pipeline.IsUnderWay(Ask::kDescribeStatement, 9));
  const Answer answer = pipeline.On('1', 'I');
  ASSERT_TRUE(answer.completed);
  EXPECT_EQ(answer.completed->statement, 7u);
  EXPECT_FALSE(pipeline.IsUnderWay(Ask::kParse, 7));
}

TEST(PostgresPipelineTest, KnowsWhetherAnythingComesBehindWhatIsAnswered) {
  for (absl::string_view asks : {"", "Q", "QS", "S", "SS", "F"}) {
    Pipeline pipeline;
    Push(pipeline, asks);
    EXPECT_TRUE(pipeline.is_last()) << asks;
  }
  for (absl::string_view asks : {"QQ", "QSP", "SQ", "BES"}) {
    Pipeline pipeline;
    Push(pipeline, asks);
    EXPECT_FALSE(pipeline.is_last()) << asks;
  }
}

TEST(PostgresPipelineTest, IsFullAtItsLimitAndNotBefore) {
  Pipeline pipeline;
  for (size_t i = 1; i < Pipeline::kAskedMax; ++i) Push(pipeline, "S");
  EXPECT_FALSE(pipeline.full());
  Push(pipeline, "S");
  EXPECT_TRUE(pipeline.full());
  Hear(pipeline, "Z");
  EXPECT_FALSE(pipeline.full());
  // Never empty, and never more than the limit, however much goes through.
  for (size_t i = 0; i < 3 * Pipeline::kAskedMax; ++i) {
    Push(pipeline, "S");
    ASSERT_EQ(Hear(pipeline, "Z"), "=");
    ASSERT_FALSE(pipeline.full());
  }
}

// Whether it is the client's turn after it has asked that and heard this.
bool AwaitsClient(absl::string_view asks, absl::string_view answers, bool half = false) {
  Pipeline pipeline;
  Push(pipeline, asks);
  Hear(pipeline, answers);
  return pipeline.awaits_client(half);
}

TEST(PostgresPipelineTest, ItIsTheClientsTurnWhenTheServerOwesNothing) {
  EXPECT_TRUE(AwaitsClient("", ""));
  EXPECT_FALSE(AwaitsClient("Q", ""));
  EXPECT_FALSE(AwaitsClient("Q", "TDC"));
  EXPECT_TRUE(AwaitsClient("Q", "TDCZ(T)"));
  EXPECT_FALSE(AwaitsClient("QQ", "TDCZ(T)"));
  EXPECT_TRUE(AwaitsClient("Q", "G")) << "it reads copy data";
  EXPECT_FALSE(AwaitsClient("Qc", "G"));
  EXPECT_TRUE(AwaitsClient("PBE", "1E")) << "it skips to a Sync";
  EXPECT_FALSE(AwaitsClient("PBES", "1E"));
}

TEST(PostgresPipelineTest, WhatIsHalfSaidIsNotOwed) {
  EXPECT_TRUE(AwaitsClient("Q", "", /*half=*/true));
  EXPECT_FALSE(AwaitsClient("QQ", "TD", /*half=*/true)) << "but what was asked before is";
  EXPECT_TRUE(AwaitsClient("PQ", "", /*half=*/true));
  EXPECT_FALSE(AwaitsClient("SP", "", /*half=*/true));
}

TEST(PostgresPipelineTest, WithoutASyncOnlyWhatIsFlushedIsOwed) {
  EXPECT_TRUE(AwaitsClient("PBE", ""));
  EXPECT_FALSE(AwaitsClient("PBES", ""));
  EXPECT_FALSE(AwaitsClient("PBESP", "12C"));
  Pipeline pipeline;
  Push(pipeline, "PBE");
  pipeline.Flush();
  Push(pipeline, "PB");
  Hear(pipeline, "12D");
  EXPECT_FALSE(pipeline.awaits_client(false));
  Hear(pipeline, "C");
  EXPECT_TRUE(pipeline.awaits_client(false));
}

TEST(PostgresPipelineTest, ResetMakesItAFreshOne) {
  Pipeline pipeline;
  Push(pipeline, "SPBE");
  Hear(pipeline, "Z(T)12G");
  pipeline.Reset();
  EXPECT_TRUE(pipeline.idle());
  EXPECT_EQ(pipeline.status(), 'I');
  Push(pipeline, "S");
  EXPECT_EQ(Hear(pipeline, "Z"), "=");
}

}  // namespace
}  // namespace lessor::postgres
