#include "daemon/wire/postgres_statement.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"

namespace lessor::postgres {
namespace {

constexpr size_t kNamesMax = 64;  // of each kind in one text; more count as unseen
constexpr int kDepthMax = 4;      // of dollar quotes within one another

bool BeginsWord(char c) {
  return absl::ascii_isalpha(static_cast<unsigned char>(c)) || c == '_' || (c & '\x80') != 0;
}
bool InWord(char c) {
  return BeginsWord(c) || absl::ascii_isdigit(static_cast<unsigned char>(c)) || c == '$';
}
bool IsSpace(char c) {
  return absl::ascii_isspace(static_cast<unsigned char>(c));
}

// Cuts a text into tokens, as the server's lexer does where it matters here.
class Lexer {
 public:
  enum class Kind : uint8_t { kEnd, kWord, kQuotedName, kString, kDollarString, kSymbol };
  struct Token {
    Kind kind = Kind::kEnd;
    absl::string_view text;  // of strings and quoted names without the outermost quotes
  };

  Lexer(absl::string_view sql, bool backslashes) : backslashes_(backslashes), rest_(sql) {}

  Token Next() {
    SkipBlank();
    if (rest_.empty()) return {};
    const char c = rest_.front();
    if (BeginsWord(c)) return Word();
    if (c == '\'') return Quoted('\'', Kind::kString, backslash_ || backslashes_);
    if (c == '"') return Quoted('"', Kind::kQuotedName, false);
    if (c == '$') {
      if (Token token = Dollar(); token.kind != Kind::kEnd) return token;
    }
    backslash_ = false;
    return {Kind::kSymbol, Take(1)};
  }

 private:
  absl::string_view Take(size_t count) {
    const absl::string_view taken = rest_.substr(0, count);
    rest_.remove_prefix(taken.size());
    return taken;
  }

  void SkipBlank() {
    while (!rest_.empty()) {
      if (IsSpace(rest_.front())) {
        rest_.remove_prefix(1);
      } else if (absl::StartsWith(rest_, "--")) {
        rest_.remove_prefix(std::min(rest_.find_first_of("\r\n"), rest_.size()));
      } else if (absl::StartsWith(rest_, "/*")) {
        SkipComment();
      } else {
        return;
      }
      backslash_ = false;
    }
  }

  void SkipComment() {  // they nest
    int depth = 0;
    do {
      if (absl::StartsWith(rest_, "/*")) {
        ++depth;
        rest_.remove_prefix(2);
      } else if (absl::StartsWith(rest_, "*/")) {
        --depth;
        rest_.remove_prefix(2);
      } else {
        rest_.remove_prefix(1);
      }
    } while (depth > 0 && !rest_.empty());
  }

  Token Word() {
    size_t end = 1;
    while (end < rest_.size() && InWord(rest_[end])) ++end;
    const absl::string_view word = Take(end);
    backslash_ = word.size() == 1 && (word[0] == 'e' || word[0] == 'E') && absl::StartsWith(rest_, "'");
    if (backslash_) return Next();  // E'...' is one string
    return {Kind::kWord, word};
  }

  Token Quoted(char quote, Kind kind, bool backslash) {
    size_t end = 1;
    while (end < rest_.size()) {
      const bool doubled = rest_[end] == quote && end + 1 < rest_.size() && rest_[end + 1] == quote;
      if (doubled || (backslash && rest_[end] == '\\')) {
        end += 2;
      } else if (rest_[end] != quote) {
        ++end;
      } else {
        break;
      }
    }
    backslash_ = false;
    const absl::string_view text = Take(std::min(end, rest_.size())).substr(1);
    Take(1);
    return {kind, text};
  }

  // $tag$ ... $tag$
  Token Dollar() {
    size_t end = 1;
    while (end < rest_.size() && rest_[end] != '$' && InWord(rest_[end])) ++end;
    if (end >= rest_.size() || rest_[end] != '$') return {};
    const absl::string_view tag = rest_.substr(0, end + 1);
    const size_t close = rest_.find(tag, tag.size());
    const absl::string_view text =
        rest_.substr(tag.size(), close == absl::string_view::npos ? close : close - tag.size());
    Take(close == absl::string_view::npos ? rest_.size() : close + tag.size());
    return {Kind::kDollarString, text};
  }

  const bool backslashes_;  // all strings know them
  absl::string_view rest_;
  bool backslash_ = false;  // the string that begins here knows backslashes
};

using Kind = Lexer::Kind;
using Token = Lexer::Token;

// As a rule their lengths differ already; a statement has many words, and each is compared with many.
bool IsWord(absl::string_view text, absl::string_view word) {
  return text.size() == word.size() && absl::EqualsIgnoreCase(text, word);
}
bool Is(const Token& token, absl::string_view word) {
  return token.kind == Kind::kWord && IsWord(token.text, word);
}
bool IsSymbol(const Token& token, char symbol) {
  return token.kind == Kind::kSymbol && token.text[0] == symbol;
}
template <size_t kCount>
bool IsAny(const Token& token, const std::array<absl::string_view, kCount>& words) {
  return std::any_of(words.begin(), words.end(), [&](absl::string_view word) { return Is(token, word); });
}

// After these a statement may begin, in a text or in the body of a function.
constexpr std::array<absl::string_view, 7> kBefore = {"begin", "then", "else", "loop", "do", "as", "atomic"};

class Reader {
 public:
  Reader(int depth, bool backslashes) : depth_(depth), backslashes_(backslashes) {}

  Traces Read(absl::string_view sql) {
    Lexer lexer(sql, backslashes_);
    bool begins = true;
    bool does = false;  // in a DO
    for (Token token = lexer.Next(); token.kind != Kind::kEnd;) {
      does = !IsSymbol(token, ';') && (does || (begins && Is(token, "do")));
      if (token.kind == Kind::kDollarString) Inside(token.text);
      if (token.kind == Kind::kString && does) Inside(Unquoted(token.text));
      bool again = false;
      if (IsName(token)) {
        Mention(token.text);
        if (IsWord(token.text, "set_config")) again = SetConfig(lexer, token);
        if (begins && !again) again = Statement(lexer, token);
      }
      begins = IsSymbol(token, ';') || IsAny(token, kBefore);
      if (!again) token = lexer.Next();
    }
    return std::move(traces_);
  }

 private:
  void Flag(uint32_t flags) { traces_.flags |= flags; }

  // Good enough to find words: line breaks may be written as \n.
  static std::string Unquoted(absl::string_view text) {
    return absl::StrReplaceAll(text, {{"''", "'"}, {"\\'", "'"}, {"\\n", "\n"}, {"\\t", " "}, {"\\r", " "}});
  }

  void Inside(absl::string_view body) {
    if (depth_ >= kDepthMax) return Flag(Traces::kSetting | Traces::kUnnamed);
    Traces inner = Reader(depth_ + 1, backslashes_).Read(body);
    Flag(inner.flags);
    for (std::string& name : inner.settings) AddSetting(std::move(name));
    for (std::string& name : inner.restored) Restores(std::move(name));
  }

  // Words that tell something wherever they stand: EXECUTE stands behind EXPLAIN (...) as well.
  void Mention(absl::string_view word) {
    switch (absl::ascii_tolower(static_cast<unsigned char>(word.empty() ? ' ' : word[0]))) {
      case 'e':
        if (IsWord(word, "execute")) Flag(Traces::kStatements);
        break;
      case 't':
        if (IsWord(word, "temp") || IsWord(word, "temporary")) Flag(Traces::kTemporary);
        break;
      case 'h':
        if (IsWord(word, "hold")) Flag(Traces::kCursor);
        break;
      case 'p':
        if (absl::StartsWithIgnoreCase(word, "pg_temp")) Flag(Traces::kTemporary);
        if (IsWord(word, "pg_prepared_statements")) Flag(Traces::kStatements);
        break;
      default:
        break;
    }
    if (HasAdvisory(word)) Flag(Traces::kAdvisory);
  }

  // Names are long, and few have a v.
  static bool HasAdvisory(absl::string_view word) {
    constexpr absl::string_view kAdvisory = "advisory";
    if (word.size() <= kAdvisory.size() || word.find_first_of("vV") == absl::string_view::npos) return false;
    return absl::StrContains(absl::AsciiStrToLower(word), kAdvisory);
  }

  void AddSetting(std::string name) {
    Flag(Traces::kSetting);
    if (std::find(traces_.settings.begin(), traces_.settings.end(), name) != traces_.settings.end()) return;
    if (traces_.settings.size() >= kNamesMax) return Flag(Traces::kUnnamed);
    traces_.settings.push_back(std::move(name));
  }

  // More of them than can be kept count as all.
  void Restores(std::string name) {
    Flag(Traces::kRestores);
    if (std::find(traces_.restored.begin(), traces_.restored.end(), name) != traces_.restored.end()) return;
    if (traces_.restored.size() >= kNamesMax) {
      traces_.restored.back().clear();
    } else {
      traces_.restored.push_back(std::move(name));
    }
  }

  // set_config('name', ...), where NULL is as RESET. True: `token` is the next that nobody has looked at.
  bool SetConfig(Lexer& lexer, Token& token) {
    token = lexer.Next();
    if (!IsSymbol(token, '(')) return true;
    token = lexer.Next();
    if (token.kind != Kind::kString || absl::StrContains(token.text, '\\')) {
      Flag(Traces::kSetting | Traces::kUnnamed);
      return true;
    }
    std::string name = absl::AsciiStrToLower(token.text);
    AddSetting(name);
    token = lexer.Next();
    if (IsSymbol(token, ':')) {  // 'name'::text
      for (int i = 0; i < 3; ++i) token = lexer.Next();
    }
    if (!IsSymbol(token, ',')) {  // it goes on: 'na' || 'me'
      Flag(Traces::kUnnamed);
      return true;
    }
    token = lexer.Next();
    if (Is(token, "null")) Restores(std::move(name));
    return true;
  }

  // What begins with this word; true as above.
  bool Statement(Lexer& lexer, Token& token) {
    if (Is(token, "set")) return Set(lexer, token);
    if (Is(token, "listen") || Is(token, "unlisten")) {
      Flag(Traces::kListen);
    } else if (Is(token, "prepare")) {
      token = lexer.Next();
      if (!Is(token, "transaction")) Flag(Traces::kPrepare);
      return true;
    } else if (Is(token, "reset")) {
      return Reset(lexer, token);
    } else if (Is(token, "discard")) {
      return Discard(lexer, token);
    } else if (Is(token, "deallocate")) {
      return Deallocate(lexer, token);
    } else if (Is(token, "declare") || Is(token, "close")) {
      Flag(Is(token, "close") ? Traces::kCursor : 0);
    }
    return false;
  }

  static std::string NameOf(const Token& token) {
    if (token.kind != Kind::kQuotedName) return absl::AsciiStrToLower(token.text);
    return absl::StrReplaceAll(token.text, {{"\"\"", "\""}});
  }
  static bool IsName(const Token& token) {
    return token.kind == Kind::kWord || token.kind == Kind::kQuotedName;
  }

  // a.b.c, of which `token` is the first; afterwards it is what follows.
  std::string DottedName(Lexer& lexer, Token& token) {
    std::string name = absl::AsciiStrToLower(token.text);
    token = lexer.Next();
    while (IsSymbol(token, '.')) {
      token = lexer.Next();
      absl::StrAppend(&name, ".", absl::AsciiStrToLower(token.text));
      token = lexer.Next();
    }
    return name;
  }

  bool Set(Lexer& lexer, Token& token) {
    std::string name;
    token = lexer.Next();
    if (Is(token, "local")) return true;  // ends with its transaction
    if (Is(token, "session")) {
      token = lexer.Next();
      if (Is(token, "authorization")) {
        Flag(Traces::kRole);
        return true;
      }
      if (Is(token, "characteristics")) {
        for (const char* each : {"default_transaction_isolation", "default_transaction_read_only",
                                 "default_transaction_deferrable"})
          AddSetting(each);
        return true;
      }
    }
    if (Is(token, "role")) {
      Flag(Traces::kRole);
    } else if (Is(token, "time")) {
      AddSetting(name = "timezone");
      token = lexer.Next();  // ZONE
      if (Is(token, "zone")) token = lexer.Next();
      if (Is(token, "local")) Restores(name);
    } else if (Is(token, "names")) {
      AddSetting(name = "client_encoding");
      token = lexer.Next();
      if (token.kind != Kind::kString) Restores(name);  // nothing means the default
    } else if (Is(token, "schema")) {
      AddSetting("search_path");
    } else if (Is(token, "xml")) {
      AddSetting("xmloption");
    } else if (Is(token, "transaction") || Is(token, "constraints") || !IsName(token)) {
      return true;
    } else {
      AddSetting(name = DottedName(lexer, token));
      if (IsSymbol(token, '=') || Is(token, "to")) token = lexer.Next();
    }
    if (Is(token, "default") && !name.empty()) Restores(std::move(name));
    return true;
  }

  bool Reset(Lexer& lexer, Token& token) {
    token = lexer.Next();
    if (Is(token, "role") || Is(token, "session")) {
      Flag(Traces::kRole);
      Restores("role");
    } else if (Is(token, "time")) {
      AddSetting("timezone");
      Restores("timezone");
    } else if (IsName(token) && !Is(token, "all")) {
      const std::string name = DottedName(lexer, token);
      AddSetting(name);
      Restores(name);
    } else {
      Restores("");
    }
    return true;
  }

  bool Discard(Lexer& lexer, Token& token) {
    token = lexer.Next();
    if (Is(token, "plans") || Is(token, "sequences")) return true;
    Flag(Traces::kTemporary);
    if (Is(token, "temp") || Is(token, "temporary")) return true;
    Flag(Traces::kStatements);
    Restores("");
    return true;
  }

  bool Deallocate(Lexer& lexer, Token& token) {
    Flag(Traces::kStatements | Traces::kPrepare);
    token = lexer.Next();
    if (Is(token, "prepare")) token = lexer.Next();
    if (traces_.deallocated.size() < kNamesMax) {
      traces_.deallocated.push_back(Is(token, "all") || !IsName(token) ? "" : NameOf(token));
    }
    return true;
  }

  const int depth_;
  const bool backslashes_;
  Traces traces_;
};

}  // namespace

Traces TracesOf(absl::string_view sql, bool backslashes) {
  return Reader(0, backslashes).Read(sql);
}

}  // namespace lessor::postgres
