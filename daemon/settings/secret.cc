#include "daemon/settings/secret.h"

#include <fcntl.h>

#include <cerrno>
#include <cstdlib>

#include "absl/strings/str_cat.h"

#include "daemon/base/fd.h"

namespace lessor {
namespace {

constexpr size_t kPasswordMax = 4096;

absl::Status Unusable(const std::string& place, absl::string_view why) {
  return absl::FailedPreconditionError(absl::StrCat(place, ": ", why));
}

absl::StatusOr<std::string> Checked(const std::string& place, std::string text) {
  if (!text.empty() && text.back() == '\n') text.pop_back();
  if (text.empty()) return Unusable(place, "is empty");
  if (text.size() > kPasswordMax) return Unusable(place, "is longer than 4096 bytes");
  if (text.find('\n') != std::string::npos || text.find('\0') != std::string::npos) {
    return Unusable(place, "is not one line of text");
  }
  return text;
}

absl::StatusOr<std::string> ReadFile(const std::string& place, const std::string& path) {
  // O_NONBLOCK: somebody may have put a FIFO there, and opening one waits for its writer.
  UniqueFd file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file) return Unusable(place, absl::ErrnoToStatus(errno, "cannot be opened").message());
  std::string text(kPasswordMax + 2, '\0');  // one for the newline, one to see that there is more
  size_t size = 0;
  while (size < text.size()) {
    ssize_t got = read(file.raw(), text.data() + size, text.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return Unusable(place, absl::ErrnoToStatus(errno, "cannot be read").message());
    if (got == 0) break;
    size += static_cast<size_t>(got);
  }
  text.resize(size);
  return Checked(place, std::move(text));
}

absl::StatusOr<std::string> ReadPasswordFile(const std::string& path) {
  return ReadFile(absl::StrCat("password file ", path), path);
}

absl::StatusOr<std::string> ReadCredential(const std::string& name) {
  const char* directory = std::getenv("CREDENTIALS_DIRECTORY");
  std::string place = absl::StrCat("systemd credential ", name);
  if (directory == nullptr || *directory == '\0') {
    return Unusable(place, "CREDENTIALS_DIRECTORY is not set; add LoadCredential= to the unit of lessord");
  }
  return ReadFile(place, absl::StrCat(directory, "/", name));
}

absl::StatusOr<std::string> ReadEnvironment(const std::string& name) {
  std::string place = absl::StrCat("environment variable ", name);
  const char* value = std::getenv(name.c_str());
  if (value == nullptr) return Unusable(place, "is not set");
  return Checked(place, value);
}

}  // namespace

absl::StatusOr<std::string> ReadPassword(const PoolSettings& pool) {
  if (!pool.password_file.empty()) return ReadPasswordFile(pool.password_file);
  if (!pool.password_credential.empty()) return ReadCredential(pool.password_credential);
  if (!pool.password_env.empty()) return ReadEnvironment(pool.password_env);
  return "";
}

absl::StatusOr<std::map<std::string, std::string>> ReadTenantPasswords(const Settings& settings) {
  std::map<std::string, std::string> passwords;
  for (const TenantSettings& tenant : settings.tenants) {
    if (tenant.password_file.empty()) continue;
    absl::StatusOr<std::string> password = ReadPasswordFile(tenant.password_file);
    if (!password.ok()) {
      return Unusable(absl::StrCat("tenant '", tenant.name, "'"), password.status().message());
    }
    passwords[tenant.name] = *std::move(password);
  }
  return passwords;
}

}  // namespace lessor
