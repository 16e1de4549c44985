#include "daemon/journal/ledger.h"

#include <algorithm>
#include <atomic>
#include <cstring>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

namespace lessor {
namespace {

// As they lie in the files. Another layout needs another kind (RecordFile::Open), and then begins anew.
struct SessionBytes {
  uint64_t used;
  uint64_t id;
  uint64_t process_first;
  uint64_t process_second;
  int64_t grace_ns;
  int32_t pid;
  uint32_t uid;
  uint32_t gid;
  uint32_t door;
  uint32_t groups_count;
  char secret[36];
  char name[68];
  char listener[68];
  uint32_t groups[LedgerSession::kGroupsMax];
  char rest[24];
};
static_assert(sizeof(SessionBytes) == 512);

struct ConnectionBytes {
  uint64_t used;
  uint64_t cookie;
  int64_t opened_ns;
  uint64_t lease;
  uint64_t session;
  uint32_t upstream;
  char pool[68];
  char upstream_id[68];
  uint32_t ticket_size;
  char ticket[LedgerConnection::kTicketMax];
  char rest[196];
};
static_assert(sizeof(ConnectionBytes) == 512);

constexpr size_t kTextMax = sizeof(SessionBytes::name) - 1;  // of names; all such fields are as long
static_assert(sizeof(SessionBytes::listener) - 1 == kTextMax &&
              sizeof(ConnectionBytes::pool) - 1 == kTextMax &&
              sizeof(ConnectionBytes::upstream_id) - 1 == kTextMax);
constexpr size_t kSecretMax = sizeof(SessionBytes::secret) - 1;

template <size_t N>
void Put(absl::string_view text, char (&field)[N]) {
  std::memcpy(field, text.data(), text.size());
}

// Whatever the file says, it ends within its field.
template <size_t N>
std::string Get(const char (&field)[N]) {
  return std::string(field, ::strnlen(field, N));
}

SessionBytes* AsSession(std::byte* record) {
  return reinterpret_cast<SessionBytes*>(record);
}
ConnectionBytes* AsConnection(std::byte* record) {
  return reinterpret_cast<ConnectionBytes*>(record);
}

LedgerSession Read(const SessionBytes& bytes) {
  LedgerSession session;
  session.id = SessionId(bytes.id);
  session.secret = Get(bytes.secret);
  session.name = Get(bytes.name);
  session.door = static_cast<uint8_t>(bytes.door);
  session.uid = bytes.uid;
  session.gid = bytes.gid;
  const size_t groups = std::min<size_t>(bytes.groups_count, LedgerSession::kGroupsMax);
  session.groups.assign(bytes.groups, &bytes.groups[groups]);
  session.listener = Get(bytes.listener);
  session.pid = bytes.pid;
  session.process = {bytes.process_first, bytes.process_second};
  session.grace_period = absl::Nanoseconds(bytes.grace_ns);
  return session;
}

LedgerConnection Read(const ConnectionBytes& bytes) {
  LedgerConnection connection;
  connection.pool = Get(bytes.pool);
  connection.upstream = bytes.upstream;
  connection.upstream_id = Get(bytes.upstream_id);
  connection.cancel_ticket.assign(bytes.ticket, std::min(size_t{bytes.ticket_size}, sizeof bytes.ticket));
  connection.cookie = bytes.cookie;
  connection.opened = MonoTime::FromNanoseconds(bytes.opened_ns);
  connection.lease = LeaseId(bytes.lease);
  connection.session = SessionId(bytes.session);
  return connection;
}

void Store(uint64_t& word, uint64_t value) {
  std::atomic_ref<uint64_t>(word).store(value, std::memory_order_release);
}

}  // namespace

void Ledger::Entry::Free() {
  if (record_ != nullptr) file_->Give(std::exchange(record_, nullptr));
}

void Ledger::Entry::Lend(SessionId session, LeaseId lease) {
  if (record_ == nullptr) return;
  Store(AsConnection(record_)->session, session.value());
  Store(AsConnection(record_)->lease, lease.value());
}

void Ledger::Entry::GiveBack() {
  if (record_ != nullptr) Store(AsConnection(record_)->lease, 0);
}

absl::StatusOr<std::unique_ptr<Ledger>> Ledger::Open(const std::string& state_dir,
                                                     const std::string& boot_id) {
  auto sessions = RecordFile::Open(absl::StrCat(state_dir, "/ledger.sessions"), "lessor sessions",
                                   sizeof(SessionBytes), boot_id);
  if (!sessions.ok()) return sessions.status();
  auto connections = RecordFile::Open(absl::StrCat(state_dir, "/ledger.connections"), "lessor sockets",
                                      sizeof(ConnectionBytes), boot_id);
  if (!connections.ok()) return connections.status();
  return std::unique_ptr<Ledger>(new Ledger(*std::move(sessions), *std::move(connections)));
}

Ledger::Entry Ledger::Add(const LedgerSession& session) {
  if (session.secret.size() > kSecretMax || session.name.size() > kTextMax ||
      session.listener.size() > kTextMax || session.groups.size() > LedgerSession::kGroupsMax) {
    return {};
  }
  std::byte* record = sessions_->Take();
  if (record == nullptr) return {};
  SessionBytes& bytes = *AsSession(record);
  bytes.id = session.id.value();
  Put(session.secret, bytes.secret);
  Put(session.name, bytes.name);
  bytes.door = session.door;
  bytes.uid = session.uid;
  bytes.gid = session.gid;
  bytes.groups_count = static_cast<uint32_t>(session.groups.size());
  std::copy(session.groups.begin(), session.groups.end(), bytes.groups);
  Put(session.listener, bytes.listener);
  bytes.pid = session.pid;
  bytes.process_first = session.process.first;
  bytes.process_second = session.process.second;
  bytes.grace_ns = absl::ToInt64Nanoseconds(session.grace_period);
  RecordFile::MarkUsed(record);
  return {*sessions_, record};
}

Ledger::Entry Ledger::Add(const LedgerConnection& connection) {
  if (connection.pool.size() > kTextMax || connection.upstream_id.size() > kTextMax) return {};
  std::byte* record = connections_->Take();
  if (record == nullptr) return {};
  ConnectionBytes& bytes = *AsConnection(record);
  Put(connection.pool, bytes.pool);
  bytes.upstream = connection.upstream;
  Put(connection.upstream_id, bytes.upstream_id);
  if (connection.cancel_ticket.size() <= sizeof bytes.ticket) {
    Put(connection.cancel_ticket, bytes.ticket);
    bytes.ticket_size = static_cast<uint32_t>(connection.cancel_ticket.size());
  }
  bytes.cookie = connection.cookie;
  bytes.opened_ns = absl::ToInt64Nanoseconds(connection.opened.since_start());
  bytes.session = connection.session.value();
  bytes.lease = connection.lease.value();
  RecordFile::MarkUsed(record);
  return {*connections_, record};
}

std::vector<Ledger::Found<LedgerSession>> Ledger::TakeSessions() {
  std::vector<Found<LedgerSession>> found;
  for (std::byte* record : sessions_->TakeFound()) {
    found.push_back({Read(*AsSession(record)), Entry(*sessions_, record)});
  }
  return found;
}

std::vector<Ledger::Found<LedgerConnection>> Ledger::TakeConnections() {
  std::vector<Found<LedgerConnection>> found;
  for (std::byte* record : connections_->TakeFound()) {
    found.push_back({Read(*AsConnection(record)), Entry(*connections_, record)});
  }
  return found;
}

}  // namespace lessor
