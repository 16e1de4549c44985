#include "daemon/cleanup/cleanup_quota.h"

#include <string>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"

namespace lessor {
namespace {

absl::Status Exceeded(const std::string& subject, const std::string& limit) {
  return WithQuotaViolation(
      ReasonError(v1::Reason::QUOTA_EXCEEDED,
                  absl::StrCat("too many cleanup actions: ", subject, " may have ", limit)),
      subject, limit);
}

}  // namespace

absl::Status CleanupQuota::Check(const Wanted& wanted, const CleanupSettings& settings) const {
  const auto session_max = static_cast<size_t>(settings.per_session_max);
  const auto max = static_cast<size_t>(settings.max);
  if (wanted.of_session + wanted.actions > session_max) {
    return Exceeded(absl::StrCat("session:", wanted.session.value()),
                    absl::StrCat(session_max, " (cleanup.per_session_max)"));
  }
  if (actions_ + wanted.actions > max) return Exceeded("broker", absl::StrCat(max, " (cleanup.max)"));
  auto it = users_.find(wanted.uid);
  const Share share = it == users_.end() ? Share() : it->second;
  const std::string user = absl::StrCat("uid:", wanted.uid);
  if (share.actions + wanted.actions > (max + 1) / 2) {
    return Exceeded(user, absl::StrCat((max + 1) / 2, " (half of cleanup.max)"));
  }
  if (share.bytes + wanted.bytes > kUserBytesMax) {
    return Exceeded(user, absl::StrCat(kUserBytesMax >> 20, " MiB of them"));
  }
  return absl::OkStatus();
}

void CleanupQuota::Take(uint32_t uid, size_t bytes) {
  Share& share = users_[uid];
  ++share.actions;
  share.bytes += bytes;
  ++actions_;
}

void CleanupQuota::Give(uint32_t uid, size_t bytes) {
  auto it = users_.find(uid);
  --it->second.actions;
  it->second.bytes -= bytes;
  --actions_;
  if (it->second.actions == 0) users_.erase(it);
}

}  // namespace lessor
