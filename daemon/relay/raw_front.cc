#include "daemon/relay/raw_front.h"

namespace lessor {

absl::Status RawFront::OnClient(absl::string_view& bytes, const Flow& flow) {
  if (!attached_ || bytes.empty()) return absl::OkStatus();
  flow.to_upstream.Pass(bytes);
  bytes = {};
  passed_ = true;
  return absl::OkStatus();
}

absl::Status RawFront::OnUpstream(absl::string_view bytes, const Flow& flow) {
  flow.to_client.Pass(bytes);
  passed_ = passed_ || !bytes.empty();
  return absl::OkStatus();
}

void RawFront::Attach(Connection& /*connection*/, const Flow& /*flow*/) {
  attached_ = true;
}

}  // namespace lessor
