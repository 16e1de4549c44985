#pragma once

#include <string>
#include <vector>

namespace lessor::cli {

// What a program did: its exit code (128 + the signal that ended it), and what it wrote.
struct Outcome {
  int exit_code = 0;
  std::string out;
  std::string err;
};

// Runs `arguments[0]` with these arguments and this environment besides a bare one, its output behind pipes.
Outcome RunProgram(const std::vector<std::string>& arguments,
                   const std::vector<std::string>& environment = {});

// Runs it on a terminal of 80 columns and 24 rows; types `keys` once `prompt` has been shown. `out` is all
// that was shown, `err` stays empty.
Outcome RunOnTerminal(const std::vector<std::string>& arguments, const std::string& prompt,
                      const std::string& keys);

}  // namespace lessor::cli
