#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"

#include "daemon/base/ids.h"
#include "daemon/base/mono_time.h"
#include "daemon/base/process.h"
#include "daemon/journal/record_file.h"

namespace lessor {

// A session of a process on this host, as the next start of the broker needs to know it.
struct LedgerSession {
  SessionId id;
  std::string secret;  // 32 hex digits
  std::string name;    // at most 64 bytes
  uint8_t door = 0;    // serve's own number for it
  uint32_t uid = 0;
  uint32_t gid = 0;
  std::vector<uint32_t> groups;  // at most kGroupsMax
  std::string listener;          // at most 63 bytes
  pid_t pid = 0;
  ProcessKey process;
  absl::Duration grace_period;

  static constexpr size_t kGroupsMax = 64;
};

// A connection that an upstream has let in.
struct LedgerConnection {
  std::string pool;           // its name, at most 63 bytes
  uint32_t upstream = 0;      // a checksum of where it leads: another one is not to be spoken to of it
  std::string upstream_id;    // the upstream's name for it, as the connector knows it; at most 63 bytes
  std::string cancel_ticket;  // Connection::cancel_ticket; at most kTicketMax bytes, or it is left out
  uint64_t cookie = 0;        // of the socket, the kernel's
  MonoTime opened;
  LeaseId lease;      // whose holder has its descriptor; zero: nobody does
  SessionId session;  // of that lease

  static constexpr size_t kTicketMax = 132;
};

// What must be known of sessions and connections by whoever follows this broker, should it be killed: written
// in place into mapped files (record_file.h) at the cost of a few stores. docs/design/restart.md.
// Thread-safe; outlives its entries.
class Ledger {
 public:
  // One record. Empty: there was no room, and nothing is recorded. What is not freed stays for the next
  // start, which finds out how it stands: so it is in doubt. Movable; guarded by its owner.
  class Entry {
   public:
    Entry() = default;
    Entry(Entry&& other) noexcept
        : file_(std::exchange(other.file_, nullptr)), record_(std::exchange(other.record_, nullptr)) {}
    Entry& operator=(Entry&& other) noexcept {
      file_ = std::exchange(other.file_, nullptr);
      record_ = std::exchange(other.record_, nullptr);
      return *this;
    }

    explicit operator bool() const { return record_ != nullptr; }
    // What it tells of has ended.
    void Free();
    // Of a connection: its descriptor is with the holder of this lease; with nobody.
    void Lend(SessionId session, LeaseId lease);
    void GiveBack();

   private:
    friend class Ledger;
    Entry(RecordFile& file, std::byte* record) : file_(&file), record_(record) {}
    RecordFile* file_ = nullptr;
    std::byte* record_ = nullptr;
  };
  template <typename Record>
  struct Found {
    Record record;
    Entry entry;
  };

  // What an earlier start of this boot has left is found. Errors of the file system.
  static absl::StatusOr<std::unique_ptr<Ledger>> Open(const std::string& state_dir,
                                                      const std::string& boot_id);

  // An empty entry for one that has no room, in the file or in its record.
  Entry Add(const LedgerSession& session);
  Entry Add(const LedgerConnection& connection);

  // Once each.
  std::vector<Found<LedgerSession>> TakeSessions();
  std::vector<Found<LedgerConnection>> TakeConnections();

 private:
  Ledger(std::unique_ptr<RecordFile> sessions, std::unique_ptr<RecordFile> connections)
      : sessions_(std::move(sessions)), connections_(std::move(connections)) {}

  const std::unique_ptr<RecordFile> sessions_;
  const std::unique_ptr<RecordFile> connections_;
};

}  // namespace lessor
