#include "daemon/settings/upstream.h"

#include <string>

#include <gtest/gtest.h>

namespace lessor {
namespace {

using Kind = Upstream::Kind;

struct Good {
  const char* uri;
  Upstream expected;  // but for `uri`
};

TEST(ParseUpstreamTest, ReadsEveryScheme) {
  const Good kTable[] = {
      {"postgresql://", {.kind = Kind::kPostgres}},
      {"postgresql:///app", {.kind = Kind::kPostgres, .database = "app"}},
      {"postgresql://app@db.internal/app",
       {.kind = Kind::kPostgres, .host = "db.internal", .port = 5432, .user = "app", .database = "app"}},
      {"postgres://db:6000", {.kind = Kind::kPostgres, .host = "db", .port = 6000}},
      {"postgresql://:6000/app", {.kind = Kind::kPostgres, .port = 6000, .database = "app"}},
      {"postgresql://[2001:db8::1]:5433/a%20b",
       {.kind = Kind::kPostgres, .host = "2001:db8::1", .port = 5433, .database = "a b"}},
      {"postgresql://one:1,two:2/app",
       {.kind = Kind::kPostgres, .host = "one", .port = 1, .database = "app"}},
      {"postgresql://%2Frun%2Fpg/app", {.kind = Kind::kPostgres, .path = "/run/pg", .database = "app"}},
      {"postgresql:///app?host=/run/pg&user=me&port=5433&connect_timeout=3",
       {.kind = Kind::kPostgres, .port = 5433, .path = "/run/pg", .user = "me", .database = "app"}},
      {"postgresql://?host=db&dbname=app",
       {.kind = Kind::kPostgres, .host = "db", .port = 5432, .database = "app"}},
      {"postgresql://db/app?sslmode=prefer",
       {.kind = Kind::kPostgres, .host = "db", .port = 5432, .database = "app"}},
      {"postgresql://db/app?sslmode=verify-full",
       {.kind = Kind::kPostgres, .encrypted = true, .host = "db", .port = 5432, .database = "app"}},
      {"postgresql://db/app?ssl=true",
       {.kind = Kind::kPostgres, .encrypted = true, .host = "db", .port = 5432, .database = "app"}},
      {"redis://127.0.0.1", {.kind = Kind::kRedis, .host = "127.0.0.1", .port = 6379}},
      {"redis://user@host:7000/2",
       {.kind = Kind::kRedis, .host = "host", .port = 7000, .user = "user", .redis_database = 2}},
      {"redis://[::1]:7000/", {.kind = Kind::kRedis, .host = "::1", .port = 7000}},
      {"redis://host?db=3", {.kind = Kind::kRedis, .host = "host", .port = 6379, .redis_database = 3}},
      {"rediss://host", {.kind = Kind::kRedis, .encrypted = true, .host = "host", .port = 6379}},
      {"redis+unix:///run/redis.sock?db=2",
       {.kind = Kind::kRedis, .path = "/run/redis.sock", .redis_database = 2}},
      {"redis+unix://me@/run/redis.sock", {.kind = Kind::kRedis, .path = "/run/redis.sock", .user = "me"}},
      {"tcp://host:80", {.kind = Kind::kTcp, .host = "host", .port = 80}},
      {"tls://[::1]:443", {.kind = Kind::kTcp, .encrypted = true, .host = "::1", .port = 443}},
      {"unix:///run/a%20b.sock", {.kind = Kind::kUnix, .path = "/run/a b.sock"}},
  };
  for (const Good& row : kTable) {
    absl::StatusOr<Upstream> parsed = ParseUpstream(row.uri);
    ASSERT_TRUE(parsed.ok()) << row.uri << ": " << parsed.status();
    Upstream expected = row.expected;
    expected.uri = row.uri;
    EXPECT_EQ(*parsed, expected) << row.uri << ": host " << parsed->host << " port " << parsed->port
                                 << " path " << parsed->path << " user " << parsed->user << " db "
                                 << parsed->database;
  }
}

TEST(ParseUpstreamTest, RefusesWhatCannotBeConnectedToAndSaysWhy) {
  const std::pair<std::string, const char*> kTable[] = {
      {"", "not a URI"},
      {"db.internal", "not a URI"},
      {"mysql://db", "unknown scheme `mysql`"},
      {"http://api", "http: is not supported in this version"},
      {"https://api", "https: is not supported in this version"},
      {"http+unix:///run/api", "http+unix: is not supported in this version"},
      {"process:", "process: is not supported in this version"},
      {"exec:", "exec: is not supported in this version"},
      {"redis:127.0.0.1", "two slashes"},
      {"postgresql:app", "two slashes"},
      {"tcp://host", "has no port"},
      {"tcp://host:0", "port 0"},
      {"tcp://host:99999", "not a port"},
      {"tcp://host:80/path", "nothing else"},
      {"tcp://user@host:80", "nothing else"},
      {"tcp://::1:80", "brackets"},
      {"tcp://ho%20st:80", "not a host name"},
      {"unix://run/app.sock", "three slashes"},
      {"unix:///", "absolute path"},
      {"unix:///" + std::string(107, 'x'), "107 bytes"},
      {"unix:///a%00b", "zero byte"},
      {"unix:///a%zz", "hexadecimal"},
      {"unix:///a%2", "hexadecimal"},
      {"redis://", "names no host"},
      {"redis://host/two", "number"},
      {"redis://host/70000", "number"},
      {"redis://host?database=2", "only `db`"},
      {"redis://host?db", "key=value"},
      {"redis+unix://run/redis.sock", "three slashes"},
      {"redis+unix:///run/redis.sock?db=x", "number"},
      {"postgresql://db:port/app", "not a port"},
      {"postgresql://:port/app", "not a port"},
      {"postgresql://db/app?port=0", "port"},
      {"postgresql://db/app?host=a:b:c", "brackets"},
      {"postgresql://db/app?=1", "key=value"},
      {"postgresql://db/a b", "%20"},
      {"postgresql://db/a%2x", "hexadecimal"},
      {"postgresql://a%2x@db/a", "hexadecimal"},
      {"postgresql://db%2x/a", "hexadecimal"},
      {"postgresql://db/a?%2x=1", "hexadecimal"},
      {"postgresql://db/a?x=%2x", "hexadecimal"},
      {"tcp://" + std::string(5000, 'h') + ":1", "4096"},
  };
  for (const auto& [uri, words] : kTable) {
    absl::StatusOr<Upstream> parsed = ParseUpstream(uri);
    ASSERT_FALSE(parsed.ok()) << uri;
    EXPECT_EQ(parsed.status().code(), absl::StatusCode::kInvalidArgument);
    EXPECT_NE(parsed.status().message().find(words), absl::string_view::npos)
        << uri << ": " << parsed.status();
  }
}

TEST(ParseUpstreamTest, RefusesAnInlinePasswordWithoutRepeatingIt) {
  for (const char* uri :
       {"postgresql://app:hunter2@db/app", "postgresql://db/app?password=hunter2", "redis://:hunter2@host",
        "redis+unix://:hunter2@/run/redis.sock", "postgresql://db/app?sslpassword=hunter2",
        "postgresql://app:hunter2/x@db/app", "postgresql://app:hunter2?x=1@db/app",
        "postgresql://app:hun@ter2@db/app", "postgresql://db/app?pass%77ord=hunter2",
        "mysql://app:hunter2@db/app", "https://app:hunter2@db/app"}) {
    absl::StatusOr<Upstream> parsed = ParseUpstream(uri);
    ASSERT_FALSE(parsed.ok()) << uri;
    EXPECT_EQ(parsed.status().message().find("hun"), absl::string_view::npos) << parsed.status();
  }
  EXPECT_NE(ParseUpstream("redis://:hunter2@host").status().message().find("password_file"),
            absl::string_view::npos);
}

TEST(ConnectorNameTest, NamesEveryKind) {
  EXPECT_EQ(ConnectorName(Kind::kPostgres), "postgres");
  EXPECT_EQ(ConnectorName(Kind::kRedis), "redis");
  EXPECT_EQ(ConnectorName(Kind::kTcp), "tcp");
  EXPECT_EQ(ConnectorName(Kind::kUnix), "unix");
}

}  // namespace
}  // namespace lessor
