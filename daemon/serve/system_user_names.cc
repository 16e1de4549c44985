#include "daemon/serve/system_user_names.h"

#include <pwd.h>

#include <cerrno>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>

#include "absl/status/status.h"

namespace lessor {
namespace {

constexpr size_t kEntriesMax = 1000;  // more are forgotten, but for those that are being asked for
constexpr size_t kBufferMin = 4096;
constexpr size_t kBufferMax = 1 << 20;

}  // namespace

absl::StatusOr<std::string> SystemUserNames::Ask(uint32_t uid) {
  std::vector<char> buffer(kBufferMin);
  passwd entry{};
  passwd* found = nullptr;
  int error = 0;
  while ((error = ::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found)) == ERANGE) {
    if (buffer.size() >= kBufferMax) break;
    buffer.resize(2 * buffer.size());
  }
  if (error != 0) return absl::ErrnoToStatus(error, "getpwuid_r");
  return found == nullptr ? "" : found->pw_name;
}

std::optional<std::string> SystemUserNames::Known(uint32_t uid) {
  MutexLock lock(entries_->mutex);
  auto it = entries_->by_uid.find(uid);
  if (it == entries_->by_uid.end()) return std::nullopt;
  TakeFound(it->second);
  if (clock_.Now() >= it->second.until) return std::nullopt;
  return it->second.name;
}

// What a call has left, at whatever time.
void SystemUserNames::TakeFound(Entry& entry) const {
  if (!entry.found) return;
  entry.name = *std::exchange(entry.found, std::nullopt);
  entry.until = clock_.Now() + (entry.name.empty() ? limits_.keeps_none : limits_.keeps);
}

void SystemUserNames::Find(uint32_t uid, asio::io_context& strand, Done done) {
  {
    MutexLock lock(entries_->mutex);
    if (entries_->by_uid.size() >= kEntriesMax) {
      absl::erase_if(entries_->by_uid,
                     [](const auto& of) { return !of.second.calling && !of.second.awaited; });
    }
    Entry& entry = entries_->by_uid[uid];
    entry.waiting.push_back({&strand, std::move(done)});
    if (std::exchange(entry.awaited, true)) return;
  }
  asio::co_spawn(strand, Await(uid), asio::detached);
}

// On a thread of its own.
absl::Status SystemUserNames::Call(Entries& entries, uint32_t uid, const LookUp& look_up) {
  {
    MutexLock lock(entries.mutex);
    entries.by_uid[uid].calling = true;
  }
  absl::StatusOr<std::string> found = look_up(uid);
  MutexLock lock(entries.mutex);
  Entry& entry = entries.by_uid[uid];
  entry.calling = false;
  if (found.ok()) entry.found = *std::move(found);
  return absl::OkStatus();
}

// A call that an earlier one has given up is not waited for again: who asks meanwhile is told what is known.
asio::awaitable<void> SystemUserNames::Await(uint32_t uid) {
  bool calling = false;
  {
    MutexLock lock(entries_->mutex);
    calling = entries_->by_uid[uid].calling;
  }
  if (!calling) {
    (void)co_await threads_.Run(
        [entries = entries_, uid, look_up = look_up_] { return Call(*entries, uid, look_up); },
        clock_.Now() + limits_.patience, clock_);
  }
  std::vector<Waiting> waiting;
  std::string name;
  {
    MutexLock lock(entries_->mutex);
    Entry& entry = entries_->by_uid[uid];
    entry.awaited = false;
    entry.until = clock_.Now() + limits_.keeps_none;
    TakeFound(entry);
    name = entry.name;
    waiting = std::exchange(entry.waiting, {});
  }
  for (Waiting& each : waiting) {
    asio::post(*each.strand, [done = std::move(each.done), name] { done(name); });
  }
}

}  // namespace lessor
