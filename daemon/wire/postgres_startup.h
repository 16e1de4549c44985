#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

// The first packet of a PostgreSQL connection, which has no type: what the broker's front has to understand
// of it as a server.
namespace lessor::postgres {

// Settings by name, each once, in order: {"timezone", "UTC"}.
using SettingList = std::vector<std::pair<std::string, std::string>>;
// Whether it is there already or not.
void Set(absl::string_view name, absl::string_view value, SettingList& settings);

// The setting that says what a session is called.
inline constexpr char kApplicationName[] = "application_name";

// Asks for TLS or GSS encryption, answered by one byte; the client begins anew.
struct EncryptionRequest {};

// The broker's own, of a client that can take the upstream's socket in place of this one: answered by
// nothing; the start-up follows. No server has a version like it.
struct SwapRequest {};
constexpr uint32_t kSwapCode = 0x4c535357;  // "LSSW", where a start-up has its version

// A connection of its own that wants to have another one's query cancelled.
struct CancelPacket {
  int32_t process_id = 0;
  int32_t secret_key = 0;
};

struct StartupPacket {
  uint16_t minor_version = 0;  // of protocol 3
  std::string user;            // empty: not said, which a server refuses
  std::string database;        // empty: not said, which means the user's name
  bool replication = false;
  SettingList settings;  // names in lower case; of `options` too (-c name=value, --name=value)
  std::vector<std::string> unknown_extensions;  // _pq_.*: to be told that they are not known
};

using FirstPacket = std::variant<EncryptionRequest, SwapRequest, CancelPacket, StartupPacket>;

constexpr size_t kFirstPacketMax = 10000;  // as the server's own

// The packet at the front of `bytes`, as it came; "": it is not whole yet, or none that can be read.
absl::string_view FirstPacketIn(absl::string_view bytes);

// Takes the packet from the front of `bytes`, all of what has come; nullopt: it is not whole yet, nothing is
// taken. INVALID_ARGUMENT: not such a packet, another protocol, or options that cannot be carried.
absl::StatusOr<std::optional<FirstPacket>> ReadFirstPacket(absl::string_view& bytes);

}  // namespace lessor::postgres
