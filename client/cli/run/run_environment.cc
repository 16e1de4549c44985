#include "client/cli/run/run_environment.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

#include "client/cpp/status.h"

namespace lessor::cli {
namespace {

namespace fs = std::filesystem;

enum class Kind { kPostgres, kRedis, kOther };

struct PoolSocket {
  std::string pool;
  Kind kind = Kind::kOther;
  std::string place;  // the folder for PostgreSQL, otherwise the socket
};

bool IsSocket(const std::string& path) {
  struct stat facts {};
  return ::stat(path.c_str(), &facts) == 0 && S_ISSOCK(facts.st_mode);
}

std::optional<PoolSocket> FindSocket(const std::string& pools, const std::string& pool) {
  if (pool.empty() || absl::StrContains(pool, '/') || pool[0] == '.') return std::nullopt;
  const std::string folder = absl::StrCat(pools, "/", pool);
  if (IsSocket(folder + "/.s.PGSQL.5432")) return PoolSocket{pool, Kind::kPostgres, folder};
  if (IsSocket(folder + "/redis.sock")) return PoolSocket{pool, Kind::kRedis, folder + "/redis.sock"};
  if (IsSocket(folder + "/sock")) return PoolSocket{pool, Kind::kOther, folder + "/sock"};
  return std::nullopt;
}

std::vector<PoolSocket> FindAll(const std::string& pools) {
  std::vector<PoolSocket> found;
  std::error_code error;
  for (fs::directory_iterator entry(pools, error), end; !error && entry != end; entry.increment(error)) {
    std::optional<PoolSocket> socket = FindSocket(pools, entry->path().filename());
    if (socket.has_value()) found.push_back(*std::move(socket));
  }
  return found;
}

std::string VariableOf(const std::string& pool) {
  std::string name = absl::AsciiStrToUpper(pool);
  for (char& letter : name) {
    if (!absl::ascii_isalnum(static_cast<unsigned char>(letter))) letter = '_';
  }
  return "LESSOR_POOL_" + name;
}

void PointKindAt(const PoolSocket& socket, Environment& environment) {
  if (socket.kind == Kind::kPostgres) {
    environment.Set("PGHOST", socket.place);
    environment.Set("PGPORT", "5432");
    // libpq would go elsewhere with these, or as another: the pool has one user and one database.
    for (const char* other : {"PGHOSTADDR", "PGSERVICE", "PGUSER", "PGDATABASE"}) environment.Unset(other);
  } else if (socket.kind == Kind::kRedis) {
    environment.Set("REDIS_URL", absl::StrCat("unix://", socket.place));
  }
}

bool IsSaid(Kind kind, const Environment& environment) {
  if (kind == Kind::kRedis) return environment.Has("REDIS_URL");
  return environment.Has("PGHOST") || environment.Has("PGHOSTADDR") || environment.Has("PGSERVICE");
}

}  // namespace

Environment Environment::Own() {
  std::vector<std::string> words;
  for (char** word = environ; word != nullptr && *word != nullptr; ++word) words.emplace_back(*word);
  return Environment(std::move(words));
}

bool Environment::Has(absl::string_view name) const {
  return std::any_of(
      words_.begin(), words_.end(),
      [prefix = absl::StrCat(name, "=")](const std::string& word) { return absl::StartsWith(word, prefix); });
}

void Environment::Set(absl::string_view name, absl::string_view value) {
  Unset(name);
  words_.push_back(absl::StrCat(name, "=", value));
}

void Environment::Unset(absl::string_view name) {
  std::erase_if(words_, [prefix = absl::StrCat(name, "=")](const std::string& word) {
    return absl::StartsWith(word, prefix);
  });
}

absl::Status PointAtPools(const std::string& runtime_dir, const std::vector<std::string>& named,
                          Environment& environment) {
  const std::string pools = runtime_dir + "/pools";
  std::vector<PoolSocket> sockets;
  for (const std::string& pool : named) {
    std::optional<PoolSocket> socket = FindSocket(pools, pool);
    if (!socket.has_value()) {
      return ErrorOf(v1::Reason::POOL_UNKNOWN, absl::StrCat("pool '", pool, "' has no socket in ", pools));
    }
    sockets.push_back(*std::move(socket));
  }
  if (named.empty()) sockets = FindAll(pools);
  for (const PoolSocket& socket : sockets) environment.Set(VariableOf(socket.pool), socket.place);
  for (const Kind kind : {Kind::kPostgres, Kind::kRedis}) {
    const auto of_kind = [kind](const PoolSocket& socket) { return socket.kind == kind; };
    const auto first = std::find_if(sockets.begin(), sockets.end(), of_kind);
    if (first == sockets.end()) continue;
    const bool only = std::count_if(sockets.begin(), sockets.end(), of_kind) == 1;
    if (!named.empty() || (only && !IsSaid(kind, environment))) PointKindAt(*first, environment);
  }
  return absl::OkStatus();
}

}  // namespace lessor::cli
