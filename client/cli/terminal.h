#pragma once

#include <signal.h>
#include <termios.h>

#include <string>

#include "absl/strings/string_view.h"
#include "absl/time/time.h"

#include "client/cpp/unique_fd.h"

namespace lessor::cli {

// The terminal while something live is shown on it: an alternate screen without cursor, keys as they are
// typed. The destructor puts everything back. Construct it before the process has other threads: it takes
// SIGINT, SIGTERM, SIGHUP and SIGWINCH for itself, in threads that are started later, too.
class Terminal {
 public:
  Terminal();
  ~Terminal();
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  size_t width() const;   // columns
  size_t height() const;  // rows

  // Replaces what is shown by `text`, as much as there are rows.
  void Draw(absl::string_view text) const;

  // Waits until `wait` has passed, or the size has changed. True: the user wants to quit (q, Ctrl-C, a
  // signal).
  bool WaitForQuit(absl::Duration wait) const;

 private:
  sigset_t old_signals_{};
  termios old_mode_{};
  bool raw_ = false;  // stdin is a terminal, whose mode we have changed
  UniqueFd signal_fd_;
};

}  // namespace lessor::cli
