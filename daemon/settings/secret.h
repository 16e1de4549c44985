#pragma once

#include <map>
#include <string>

#include "absl/status/statusor.h"

#include "daemon/settings/settings.h"

namespace lessor {

// The password of a pool's upstream, from its file, systemd credential or environment variable; "" if it has
// none. Reads anew at every call, so that a rotated file is used by the next connect; blocks on the file
// system. At most 4 KiB; one trailing newline is dropped. Errors name the place, never the content:
// FAILED_PRECONDITION: cannot be read, missing, empty, too long, or not one line of text.
absl::StatusOr<std::string> ReadPassword(const PoolSettings& pool);

// The passwords of all tenants that have one, by the tenant's name. As ReadPassword; the error names the
// tenant too.
absl::StatusOr<std::map<std::string, std::string>> ReadTenantPasswords(const Settings& settings);

}  // namespace lessor
