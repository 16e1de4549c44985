#pragma once

#include <sys/types.h>

#include <string>

namespace lessor::testing {

// Whom a server runs as. PostgreSQL refuses to run as root: then it is `postgres`, or else `nobody`.
struct Account {
  uid_t uid;
  gid_t gid;
};
Account UnprivilegedAccount();

// A folder of its own under $TMPDIR, short enough for the path of a Unix socket, removed with all that is in
// it by the destructor. Ends the test program if there is none to be had.
class TempFolder {
 public:
  TempFolder();
  ~TempFolder();
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace lessor::testing
