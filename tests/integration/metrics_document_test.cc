// docs/metrics.md names every metric that a broker serves, with its kind and its labels, and no other.
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

#include "tests/integration/grpc_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

// A metric's kind and labels: "gauge pool state".
using Catalogue = std::map<std::string, std::string>;

Catalogue Documented() {
  std::ifstream file(absl::StrCat(std::getenv("LESSOR_SOURCE_DIR"), "/docs/metrics.md"));
  Catalogue rows;
  for (std::string line; std::getline(file, line);) {
    const std::vector<std::string> cells = absl::StrSplit(line, '|');
    if (cells.size() != 6 || !absl::StartsWith(cells[1], " `")) continue;
    std::vector<std::string> words;
    for (const std::string& cell : {cells[2], cells[3]}) {
      for (absl::string_view word : absl::StrSplit(cell, absl::ByAnyChar(" `,"), absl::SkipEmpty())) {
        words.emplace_back(word);
      }
    }
    rows[std::string(absl::StripPrefix(absl::StripSuffix(cells[1], "` "), " `"))] = absl::StrJoin(words, " ");
  }
  return rows;
}

Catalogue Served(const std::string& text) {
  std::map<std::string, std::string> kinds;
  std::map<std::string, std::set<std::string>> labels;
  for (absl::string_view line : absl::StrSplit(text, '\n', absl::SkipEmpty())) {
    const std::vector<std::string> words = absl::StrSplit(line, ' ');
    if (words.size() == 4 && words[1] == "TYPE") kinds[words[2]] = words[3];
    if (line.front() == '#') continue;
    const size_t brace = line.find('{');
    std::string name(line.substr(0, std::min(brace, line.find(' '))));
    for (absl::string_view suffix : {"_bucket", "_count", "_sum"}) {
      const std::string family(absl::StripSuffix(name, suffix));
      if (kinds.contains(family) && kinds[family] == "histogram") name = family;
    }
    if (brace == absl::string_view::npos) continue;
    for (absl::string_view pair :
         absl::StrSplit(line.substr(brace + 1, line.find('}') - brace - 1), ',', absl::SkipEmpty())) {
      const std::string label(pair.substr(0, pair.find('=')));
      if (label != "le") labels[name].insert(label);
    }
  }
  Catalogue served;
  for (const auto& [name, kind] : kinds) {
    std::set<std::string> all = labels[name];
    std::string row = kind;
    if (all.erase("pool") > 0) absl::StrAppend(&row, " pool");
    for (const std::string& label : all) absl::StrAppend(&row, " ", label);
    served[name] = row;
  }
  return served;
}

TEST(MetricsDocumentTest, NamesWhatABrokerServes) {
  const RedisServer redis;
  const Lessord broker(
      {.settings = absl::StrCat("pools: {cache: {upstream: \"", redis.uri(), "\", max: 1}}\n")});
  GrpcAgent agent("unix:" + broker.grpc_socket());
  ASSERT_TRUE(agent.Open().ok());
  ASSERT_TRUE(agent.Acquire("cache").ok());
  ASSERT_FALSE(agent.Acquire("cache", absl::ZeroDuration()).ok());  // so that there is a refusal to count
  EXPECT_EQ(Served(broker.Get("/metrics")), Documented());
}

}  // namespace
}  // namespace lessor::testing
