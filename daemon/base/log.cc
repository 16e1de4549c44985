#include "daemon/base/log.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_split.h"

namespace lessor {
namespace {

struct LevelWords {
  absl::string_view name;
  absl::string_view shown;
  int priority;  // syslog(3)
};
constexpr std::array<LevelWords, 4> kLevels = {
    {{"debug", "DEBUG", 7}, {"info", "INFO", 6}, {"warn", "WARN", 4}, {"error", "ERROR", 3}}};

const LevelWords& WordsOf(Level level) {
  return kLevels[static_cast<size_t>(level)];
}

constexpr size_t kMessageMax = 1024;  // bytes as written; the message leaves room for fields
constexpr size_t kValueMax = 1024;
constexpr size_t kTailMax = 24;  // room for the mark of a cut line, the brace and the line break

// One character of UTF-8, or one byte that is none.
struct Character {
  uint32_t code = 0;
  size_t bytes = 1;
  bool valid = false;
};

Character Decode(absl::string_view text) {
  const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  const size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < bytes) return {lead, 1, false};
  uint32_t code = lead & (0x7Fu >> bytes);
  for (size_t i = 1; i < bytes; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return {lead, 1, false};
    code = code << 6 | (byte(i) & 0x3Fu);
  }
  const bool overlong = (bytes == 3 && code < 0x800) || (bytes == 4 && code < 0x10000);
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  if (overlong || surrogate || code > 0x10FFFF) return {lead, 1, false};
  return {code, bytes, true};
}

// What a terminal or a pager would act on instead of showing: C0 and C1 controls, line and paragraph
// separators, marks that change the direction of text.
bool IsControl(uint32_t code) {
  return code < 0x20 || (code >= 0x7F && code <= 0x9F) || (code >= 0x200E && code <= 0x200F) ||
         (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF;
}

enum class Escape { kPlain, kQuoted, kJson };

std::string Escaped(absl::string_view raw, const Character& c, Escape how) {
  if (!c.valid) return how == Escape::kJson ? "\\ufffd" : absl::StrFormat("\\x%02x", c.code);
  if (c.code == '\n') return "\\n";
  if (c.code == '\t') return "\\t";
  if (c.code == '\r') return "\\r";
  if (c.code == '\\' || (c.code == '"' && how != Escape::kPlain)) return absl::StrCat("\\", raw);
  if (!IsControl(c.code)) return std::string(raw);
  if (how != Escape::kJson && c.code < 0x80) return absl::StrFormat("\\x%02x", c.code);
  return absl::StrFormat("\\u%04x", c.code);
}

// Appends `text` escaped, as much as fits into `bytes_max`; cut between characters, and marked where it is
// cut.
void AppendEscaped(std::string& out, absl::string_view text, size_t bytes_max, Escape how) {
  constexpr absl::string_view kCut = "...";
  const size_t end = out.size() + (bytes_max > kCut.size() ? bytes_max - kCut.size() : 0);
  while (!text.empty()) {
    const Character c = Decode(text);
    const std::string shown = Escaped(text.substr(0, c.bytes), c, how);
    if (out.size() + shown.size() > end) {
      absl::StrAppend(&out, kCut);
      return;
    }
    out += shown;
    text.remove_prefix(c.bytes);
  }
}

bool NeedsQuotes(absl::string_view value) {
  if (value.empty()) return true;
  while (!value.empty()) {
    const Character c = Decode(value);
    if (!c.valid || IsControl(c.code) || c.code == ' ' || c.code == '"' || c.code == '=' || c.code == '\\') {
      return true;
    }
    value.remove_prefix(c.bytes);
  }
  return false;
}

std::string TimeText(absl::Time time) {
  return absl::FormatTime("%Y-%m-%dT%H:%M:%E3SZ", time, absl::UTCTimeZone());
}

// Room for the next value, so that the line with its tail stays within kLineMax; nullopt: none worth using.
std::optional<size_t> RoomFor(const std::string& line, absl::string_view key) {
  constexpr size_t kWorthwhile = 16;
  const size_t taken = line.size() + key.size() + 8 + kTailMax;
  if (taken + kWorthwhile > Logger::kLineMax) return std::nullopt;
  return std::min(kValueMax, Logger::kLineMax - taken);
}

std::string TextLine(absl::string_view head, Level level, absl::string_view message, LogFields fields) {
  std::string line = absl::StrCat(head, WordsOf(level).shown, " ");
  AppendEscaped(line, message, kMessageMax, Escape::kPlain);
  for (const LogField& field : fields) {
    const std::optional<size_t> room = RoomFor(line, field.key);
    if (!room) {
      line += " truncated=true";
      break;
    }
    const bool quotes = NeedsQuotes(field.value.text());
    absl::StrAppend(&line, " ", field.key, quotes ? "=\"" : "=");
    AppendEscaped(line, field.value.text(), *room, quotes ? Escape::kQuoted : Escape::kPlain);
    if (quotes) line += '"';
  }
  line += '\n';
  return line;
}

std::string JsonLine(absl::string_view priority, absl::string_view time, Level level,
                     absl::string_view message, LogFields fields) {
  std::string line = absl::StrCat(priority, "{");
  if (!time.empty()) absl::StrAppend(&line, "\"time\":\"", time, "\",");
  absl::StrAppend(&line, "\"level\":\"", WordsOf(level).name, "\",\"message\":\"");
  AppendEscaped(line, message, kMessageMax, Escape::kJson);
  line += '"';
  for (const LogField& field : fields) {
    const std::optional<size_t> room = RoomFor(line, field.key);
    if (!room) {
      line += ",\"truncated\":true";
      break;
    }
    const absl::string_view quote = field.value.literal() ? "" : "\"";
    absl::StrAppend(&line, ",\"", field.key, "\":", quote);
    AppendEscaped(line, field.value.text(), *room, Escape::kJson);
    absl::StrAppend(&line, quote);
  }
  line += "}\n";
  return line;
}

// One write in the common case; a stream socket may take a part only, and the rest follows.
void WriteAll(BorrowedFd sink, absl::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(sink.raw(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes.remove_prefix(static_cast<size_t>(written));
  }
}

}  // namespace

std::optional<Level> LevelByName(absl::string_view name) {
  for (size_t i = 0; i < kLevels.size(); ++i) {
    if (kLevels[i].name == name) return static_cast<Level>(i);
  }
  return std::nullopt;
}

bool IsJournal(BorrowedFd sink, const char* journal_stream) {
  if (journal_stream == nullptr) return false;
  const std::vector<absl::string_view> parts = absl::StrSplit(journal_stream, ':');
  uint64_t device = 0;
  uint64_t inode = 0;
  if (parts.size() != 2 || !absl::SimpleAtoi(parts[0], &device) || !absl::SimpleAtoi(parts[1], &inode)) {
    return false;
  }
  struct stat status {};
  return ::fstat(sink.raw(), &status) == 0 && status.st_dev == device && status.st_ino == inode;
}

Logger::Logger(BorrowedFd sink, Options options, const Clock& clock)
    : sink_(sink), options_(options), clock_(clock), level_(options.level), second_start_(clock.Now()) {}

Logger::~Logger() {
  int64_t dropped = 0;
  {
    MutexLock lock(mutex_);
    dropped = dropped_;
  }
  if (dropped > 0) Write(Level::kWarn, "log lines dropped", {{"lines", dropped}});
}

void Logger::Log(Level level, absl::string_view message, LogFields fields) {
  if (!Enabled(level)) return;
  const Verdict verdict = Admit();
  if (!verdict.write) return;
  if (verdict.dropped_before > 0) {
    Write(Level::kWarn, "log lines dropped", {{"lines", verdict.dropped_before}});
  }
  Write(level, message, fields);
}

Logger::Verdict Logger::Admit() {
  const MonoTime now = clock_.Now();
  MutexLock lock(mutex_);
  if (now - second_start_ >= absl::Seconds(1)) {
    second_start_ = now;
    lines_ = 0;
  }
  if (lines_ >= kLinesPerSecond) {
    ++dropped_;
    return {};
  }
  ++lines_;
  return {.write = true, .dropped_before = std::exchange(dropped_, 0)};
}

void Logger::Write(Level level, absl::string_view message, LogFields fields) {
  const std::string priority = options_.journal ? absl::StrFormat("<%d>", WordsOf(level).priority) : "";
  const std::string time = options_.journal ? "" : TimeText(clock_.WallNow());
  if (options_.format == Format::kJson) {
    WriteAll(sink_, JsonLine(priority, time, level, message, fields));
  } else {
    WriteAll(sink_, TextLine(absl::StrCat(priority, time, time.empty() ? "" : " "), level, message, fields));
  }
}

}  // namespace lessor
