#pragma once

#include <stdlib.h>
#include <unistd.h>

#include <fstream>
#include <string>

#include "absl/strings/string_view.h"

#include "daemon/base/check.h"

namespace lessor {

// A file with the given content in the folder for temporary files, removed with this.
class ScratchFile {
 public:
  explicit ScratchFile(absl::string_view content) {
    char path[] = "/tmp/lessor_settings_XXXXXX";
    int raw = mkstemp(path);
    LESSOR_CHECK(raw >= 0);
    close(raw);
    path_ = path;
    Write(content);
  }
  ~ScratchFile() { unlink(path_.c_str()); }
  ScratchFile(const ScratchFile&) = delete;
  ScratchFile& operator=(const ScratchFile&) = delete;

  const std::string& path() const { return path_; }
  void Write(absl::string_view content) const {
    std::ofstream(path_, std::ios::binary) << std::string(content);
  }

 private:
  std::string path_;
};

// An environment variable set (or, with nullptr, unset) while this lives, then put back.
class ScopedVariable {
 public:
  ScopedVariable(const char* name, const char* value) : name_(name) {
    const char* old = getenv(name);
    had_ = old != nullptr;
    if (had_) old_ = old;
    Set(value);
  }
  ~ScopedVariable() { Set(had_ ? old_.c_str() : nullptr); }
  ScopedVariable(const ScopedVariable&) = delete;
  ScopedVariable& operator=(const ScopedVariable&) = delete;

 private:
  void Set(const char* value) const {
    if (value == nullptr) {
      unsetenv(name_);
    } else {
      setenv(name_, value, 1);
    }
  }

  const char* const name_;
  bool had_ = false;
  std::string old_;
};

}  // namespace lessor
