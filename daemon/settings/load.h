#pragma once

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

#include "daemon/settings/settings.h"

namespace lessor {

// One thing wrong with the settings, told to the person who wrote them.
struct Mistake {
  std::string file;  // as it was named to us, or "command line"
  int line = 0;      // from 1; 0: the whole file, or no file
  int column = 0;    // from 1; 0: as line
  std::string message;
};

// "lessord.yaml:12:5: unknown key `maxx`; did you mean `max`?"
std::string ToString(const Mistake& mistake);

// `settings` is what could be read, with defaults elsewhere. It may be used only when `mistakes` is empty.
struct Loaded {
  Settings settings;
  std::vector<Mistake> mistakes;  // by line; at most kMistakesMax and one that says how many more
  bool ok() const { return mistakes.empty(); }

  static constexpr int kMistakesMax = 100;
};

// What the command line says on top of the file; empty: not said. The same at start and at every reload.
struct Overrides {
  std::vector<std::string>
      pools;                // --pool NAME=URI: adds the pool, or gives an existing one another upstream
  std::string runtime_dir;  // --runtime-dir
  std::string state_dir;    // --state-dir
  std::string metrics;      // --metrics ADDRESS:PORT or off
};

// Reads and checks the YAML file at `path`, at most 1 MiB; an empty `path` means none, which is good too. On
// top come the overrides; beneath are the defaults of settings.h, with $LESSOR_RUNTIME_DIR as runtime_dir
// where it is set. Never throws: what is wrong is in `mistakes`.
Loaded LoadSettings(const std::string& path, const Overrides& overrides = {});

// The same for a text; `name` is what its mistakes call it.
Loaded LoadSettingsText(absl::string_view text, const std::string& name, const Overrides& overrides = {});

}  // namespace lessor
