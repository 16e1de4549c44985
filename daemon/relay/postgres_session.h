#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"

#include "daemon/pool/connector.h"
#include "daemon/relay/session_names.h"
#include "daemon/relay/statement_store.h"
#include "daemon/wire/postgres_startup.h"

// What is known of PostgreSQL sessions: of an upstream's, and of a pool's in general.
namespace lessor {

// What a server says of a session by ParameterStatus, by the server's names ("TimeZone").
using Reported = std::map<std::string, std::string>;
using ReportedRef = std::shared_ptr<const Reported>;
using SettingsRef = std::shared_ptr<const postgres::SettingList>;

// The value that a session reports for a setting, whatever the case of its name; nullptr: it does not.
const std::string* FindReported(const Reported& reported, absl::string_view name);
// The value in the list; nullptr: it is not there.
const std::string* FindSetting(const postgres::SettingList& settings, absl::string_view name);

// statement_timeout and its kind.
inline bool IsTimeout(absl::string_view setting) {
  return absl::EndsWith(setting, "timeout");
}

// What the last holder has left on an upstream's session.
class PostgresNotes final : public SessionNotes {
 public:
  explicit PostgresNotes(ReportedRef opened);

  // By the front, which knows what the server says of the settings then.
  void BeReset();

  bool commits_at_once = false;  // DISCARD ALL, right after its Execute and without a Sync
  uint64_t holder = 0;           // the client that had it last; 0: none since it was opened or reset
  bool used = false;             // it has said something
  bool changed = false;          // and not only what leaves nothing behind
  bool hasty = false;            // somebody has set a time-out, or may have: its next reset may fail
  absl::flat_hash_set<uint64_t> prepared;  // named statements, by id
  uint64_t unnamed = 0;                    // the unnamed one
  SettingsRef applied;                     // what the front has set for its holder; null: nothing
  ReportedRef reported;
  int misnamed = 0;           // as SessionNames counts
  bool name_unknown = false;  // that which it was opened under, or the one that a reset over the wire gives
};

// What the fronts of one pool share. Owned by the pool's relay, on its strand only, outlives the fronts.
struct PostgresShared {
  static constexpr size_t kStartupsMax = 1024;

  explicit PostgresShared(Bytes statement_bytes_max) : statements(statement_bytes_max) {}

  bool reset_when_changed = false;
  std::string user;                          // the pool's; empty: it is not known here
  std::map<std::string, std::string> facts;  // of the pool's connections, once there was one
  SessionNames names;
  StatementStore statements;
  // How a client begins, and what a server that has accepted its settings says to it.
  struct Startup {
    postgres::StartupPacket packet;  // but for its settings
    SettingsRef settings;
    ReportedRef reported;  // null: none has accepted them
    std::string greeting;  // up to the client's own key
  };
  // Those that were accepted, by their packets as they came: as a rule many clients begin alike. Forgotten
  // all together when there are too many.
  absl::flat_hash_map<std::string, std::shared_ptr<const Startup>> startups;
};

// What a client hears that has begun like this, up to its key.
std::string GreetingOf(const postgres::StartupPacket& packet, const Reported& reported);

}  // namespace lessor
