#include "tests/integration/servers/temp_folder.h"

#include <pwd.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "daemon/base/check.h"

namespace lessor::testing {

Account UnprivilegedAccount() {
  if (::geteuid() != 0) return {::geteuid(), ::getegid()};
  for (const char* name : {"postgres", "nobody"}) {
    if (const passwd* entry = ::getpwnam(name); entry != nullptr) return {entry->pw_uid, entry->pw_gid};
  }
  return {65534, 65534};
}

TempFolder::TempFolder() {
  const char* root = ::getenv("TMPDIR");
  path_ = std::string(root != nullptr && *root != '\0' ? root : "/tmp") + "/lessor-XXXXXX";
  LESSOR_CHECK(::mkdtemp(path_.data()) != nullptr);
  LESSOR_CHECK(::chmod(path_.c_str(), 0755) == 0);
}

TempFolder::~TempFolder() {
  std::error_code gone_already;
  std::filesystem::remove_all(path_, gone_already);
}

}  // namespace lessor::testing
