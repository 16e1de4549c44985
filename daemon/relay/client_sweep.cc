// Client: what has lasted too long.
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <algorithm>

#include "daemon/base/reason.h"
#include "daemon/relay/client.h"
#include "daemon/relay/pool_relay.h"

namespace lessor {
namespace {

bool IsOver(absl::Duration limit, absl::Duration time) {
  return limit > absl::ZeroDuration() && time >= limit;
}

}  // namespace

void Client::Sweep(MonoTime now) {
  const PoolSettings& settings = relay_.settings_;
  if (leaving_ && now - last_heard_ >= settings.reset_timeout) return EndQuietly();
  const bool given_up = half_closed_ && to_client_.empty() && front_->MayNeverAnswer();
  if (given_up && now - std::max(last_heard_, last_took_) >= settings.reset_timeout) return EndQuietly();
  if (now - connected_ >= relay_.context_.open_timeout) {
    if (!front_->greeted()) return EndQuietly();
    if (!admitted_.refusal.ok() && state_ == State::kParked)
      return End(admitted_.refusal);  // it has wanted nothing, and keeps its socket
  }
  if (admitted_.keeps) {
    const bool may_have_more = admitted_.holder != nullptr && !admitted_.holder->over();
    if (state_ == State::kParked && !may_have_more) EndQuietly();
    return;
  }
  const ClientState shown = shown_state();
  const bool pinned = shown == ClientState::kPinned;
  const bool swapped = state_ == State::kSwapped;
  const bool idle = !swapped && (shown == ClientState::kIdle || shown == ClientState::kParked || pinned);
  const absl::Duration silent = Silence(now);
  const absl::Duration still = std::min(silent, now - last_took_);
  const auto expire = [&](absl::string_view what) { End(ReasonError(v1::Reason::LEASE_EXPIRED, what)); };
  if (pinned && IsOver(settings.pinned_timeout, silent) && relay_.WantsRoomOf(*this)) {
    return expire("idle for longer than pinned_timeout with a session that cannot be parked");
  }
  if (idle && IsOver(settings.client_idle_timeout, silent)) {
    return expire("idle for longer than client_idle_timeout");
  }
  if (idle && IsOver(settings.client_max_lifetime, now - connected_)) {
    return expire("connected for longer than client_max_lifetime");
  }
  if (Stalls() && IsOver(settings.client_stall_timeout, still)) {
    return expire("silent for longer than client_stall_timeout while the server waits for it");
  }
  // Between transactions a lease costs nobody anything that parking could not give back.
  if (lease_ && (idle || swapped || still < settings.lease_ttl / 2)) admitted_.holder->Renew(lease_);
}

// Whether only the driver can carry on what is under way.
bool Client::Stalls() const {
  if (state_ == State::kFlushing) return true;
  if (state_ != State::kAttached || leaving_ || asked_for_traces_ || cancelling_ > 0) return false;
  if (!to_client_.empty()) return true;  // it does not read
  return to_upstream_.empty() && front_->awaits_client() && !front_->between();
}

// How long the driver has said nothing, as far as it can be seen. A swapped one is not heard; but the kernel
// knows of a TCP connection when something has come or gone.
absl::Duration Client::Silence(MonoTime now) const {
  const absl::Duration silent = now - std::max(last_heard_, shown_since());
  tcp_info info{};
  socklen_t size = sizeof info;
  if (state_ != State::kSwapped ||
      ::getsockopt(upstream_->socket.raw(), IPPROTO_TCP, TCP_INFO, &info, &size) != 0) {
    return silent;
  }
  return std::min(silent, absl::Milliseconds(std::min(info.tcpi_last_data_sent, info.tcpi_last_data_recv)));
}

}  // namespace lessor
