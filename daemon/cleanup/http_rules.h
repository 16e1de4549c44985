#pragma once

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "lessor/journal/record.pb.h"
#include "lessor/v1/cleanup.pb.h"

namespace lessor {

// deed_resolver.h, of HTTP requests. `allowed`: URLs, as the settings have them.
absl::Status ResolveHttpRequest(const v1::HttpRequest& request, const std::vector<std::string>& allowed,
                                journal::HttpDeed& deed);
void WithholdSecrets(v1::HttpRequest& request);

}  // namespace lessor
