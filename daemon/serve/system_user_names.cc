#include "daemon/serve/system_user_names.h"

#include <pwd.h>

#include <array>
#include <memory>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

namespace lessor {
namespace {

constexpr size_t kEntriesMax = 1000;  // forgotten all together when there are more

}  // namespace

std::string SystemUserNames::Ask(uint32_t uid) {
  std::array<char, 4096> buffer;
  passwd entry{};
  passwd* found = nullptr;
  if (::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr) return "";
  return found->pw_name;
}

std::optional<std::string> SystemUserNames::Known(uint32_t uid) {
  const MonoTime now = clock_.Now();
  MutexLock lock(mutex_);
  auto it = entries_.find(uid);
  if (it == entries_.end() || now >= it->second.until) return std::nullopt;
  return it->second.name;
}

void SystemUserNames::Find(uint32_t uid, asio::io_context& strand, Done done) {
  asio::co_spawn(strand, Finding(uid, std::move(done)), asio::detached);
}

asio::awaitable<void> SystemUserNames::Finding(uint32_t uid, Done done) {
  auto found = std::make_shared<std::string>();  // the call's, if it comes too late
  const absl::Status asked = co_await threads_.Run(
      [look_up = look_up_, uid, found] {
        *found = look_up(uid);
        return absl::OkStatus();
      },
      clock_.Now() + limits_.patience, clock_);
  const std::string name = asked.ok() ? *found : "";
  {
    const MonoTime until = clock_.Now() + (name.empty() ? limits_.keeps_none : limits_.keeps);
    MutexLock lock(mutex_);
    if (entries_.size() >= kEntriesMax) entries_.clear();
    entries_[uid] = {name, until};
  }
  done(name);
}

}  // namespace lessor
