#pragma once

#include <string>

#include "absl/strings/string_view.h"
#include "absl/time/time.h"

namespace lessor::demo {

// What the demonstration prints, on stdout, as it goes: aligned rows of a value for PostgreSQL and one for
// Redis. Keeps in mind whether all that was promised has held.
class Report {
 public:
  static std::string Milliseconds(absl::Duration time);  // "1.25 ms"

  static void Line(absl::string_view text);
  static void Columns();  // the head of the rows that follow
  static void Row(absl::string_view what, absl::string_view postgres, absl::string_view redis);
  // A row of two numbers that are to be `promised` each.
  void Exactly(int64_t promised, absl::string_view what, int64_t postgres, int64_t redis);
  void AtMost(int64_t promised, absl::string_view what, int64_t postgres, int64_t redis);
  // Any other promise, printed by the caller.
  void Hold(bool held) { all_held_ &= held; }

  bool all_held() const { return all_held_; }

 private:
  void Promise(bool held, absl::string_view promise, absl::string_view what, int64_t postgres, int64_t redis);

  bool all_held_ = true;
};

}  // namespace lessor::demo
