#pragma once

#include <atomic>
#include <concepts>
#include <initializer_list>
#include <optional>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"

#include "daemon/base/clock.h"
#include "daemon/base/fd.h"
#include "daemon/base/mutex.h"

namespace lessor {

enum class Level { kDebug, kInfo, kWarn, kError };

// "debug", "info", "warn", "error"; nullopt for anything else.
std::optional<Level> LevelByName(absl::string_view name);

// The value of one field. Integers and booleans stay what they are in JSON; durations are written as "1.5s".
class LogValue {
 public:
  LogValue(absl::string_view text) : text_(text) {}
  LogValue(const char* text) : text_(text) {}
  LogValue(const std::string& text) : text_(text) {}
  LogValue(bool value) : text_(value ? "true" : "false"), literal_(true) {}
  LogValue(absl::Duration value) : text_(absl::FormatDuration(value)) {}
  template <typename Number>
    requires(std::integral<Number> || std::floating_point<Number>)
  LogValue(Number value) : text_(absl::StrCat(value)), literal_(std::integral<Number>) {}

  absl::string_view text() const { return text_; }
  bool literal() const { return literal_; }  // JSON without quotes

 private:
  std::string text_;
  bool literal_ = false;
};

struct LogField {
  absl::string_view key;  // ours: a plain word
  LogValue value;         // anybody's: escaped
};
using LogFields = std::initializer_list<LogField>;

// Whether `sink` is the stream that the journal gave us, as $JOURNAL_STREAM ("device:inode"; may be null)
// says.
bool IsJournal(BorrowedFd sink, const char* journal_stream);

// Structured logs for the operator, one line an event:
//   2026-01-01T00:00:00.000Z WARN pool cannot connect pool=main error="connection refused"
//   {"time":"2026-01-01T00:00:00.000Z","level":"warn","message":"pool cannot connect","pool":"main",...}
// or, into the journal, either with the priority as "<4>" and without the time, which the journal adds.
//
// What agents and upstreams say is escaped: no line break, terminal control or text direction mark gets
// through, and bytes that are not UTF-8 are shown as such. A line is one write(2) of at most kLineMax bytes
// (a pipe keeps such writes whole); longer values and further fields are cut, and say so. At most
// kLinesPerSecond are written in a second, the rest are counted, and the count is logged with the next line,
// or at the end.
//
// Thread-safe; nothing is written under the lock. `clock` and the descriptor behind `sink` outlive it. A sink
// that takes no bytes (EAGAIN, closed) loses lines: logging never fails its caller.
class Logger {
 public:
  static constexpr size_t kLineMax = 4096;  // bytes, line break included
  static constexpr int kLinesPerSecond = 200;

  enum class Format { kText, kJson };
  struct Options {
    Level level = Level::kInfo;  // what is lower is left out
    Format format = Format::kText;
    bool journal = false;  // see IsJournal
  };

  Logger(BorrowedFd sink, Options options, const Clock& clock);
  ~Logger();
  Logger(const Logger&) = delete;
  Logger& operator=(const Logger&) = delete;

  void Log(Level level, absl::string_view message, LogFields fields = {});
  void Debug(absl::string_view message, LogFields fields = {}) { Log(Level::kDebug, message, fields); }
  void Info(absl::string_view message, LogFields fields = {}) { Log(Level::kInfo, message, fields); }
  void Warn(absl::string_view message, LogFields fields = {}) { Log(Level::kWarn, message, fields); }
  void Error(absl::string_view message, LogFields fields = {}) { Log(Level::kError, message, fields); }

  bool Enabled(Level level) const { return level >= level_.load(std::memory_order_relaxed); }
  void SetLevel(Level level) { level_.store(level, std::memory_order_relaxed); }

 private:
  struct Verdict {
    bool write = false;
    int64_t dropped_before = 0;  // to be reported ahead of the line
  };
  Verdict Admit();
  void Write(Level level, absl::string_view message, LogFields fields);

  const BorrowedFd sink_;
  const Options options_;
  const Clock& clock_;
  std::atomic<Level> level_;

  Mutex mutex_;
  MonoTime second_start_ ABSL_GUARDED_BY(mutex_);
  int lines_ ABSL_GUARDED_BY(mutex_) = 0;  // written since second_start_
  int64_t dropped_ ABSL_GUARDED_BY(mutex_) = 0;
};

}  // namespace lessor
