#include "daemon/wire/postgres_statement.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"

#include "daemon/wire/postgres_lexer.h"
#include "daemon/wire/postgres_words.h"
#include "daemon/wire/word_lengths.h"

namespace lessor::postgres {
namespace {

constexpr size_t kNamesMax = 64;  // of each kind in one text; more count as unseen
constexpr int kDepthMax = 4;      // of dollar quotes within one another

using Kind = Lexer::Kind;
using Token = Lexer::Token;

// As a rule their lengths differ already, or their first letters; a statement has many words, and each is
// compared with many. `word` is lower case, and not empty.
bool IsWord(absl::string_view text, absl::string_view word) {
  return text.size() == word.size() && (text[0] | 0x20) == word[0] && absl::EqualsIgnoreCase(text, word);
}
bool Is(const Token& token, absl::string_view word) {
  return token.kind == Kind::kWord && IsWord(token.text, word);
}
bool IsSymbol(const Token& token, char symbol) {
  return token.kind == Kind::kSymbol && token.text[0] == symbol;
}
template <size_t kCount>
bool IsAny(const Token& token, const std::array<absl::string_view, kCount>& words) {
  return token.kind == Kind::kWord && std::any_of(words.begin(), words.end(), [&](absl::string_view word) {
           return IsWord(token.text, word);
         });
}

// The words without one of which a text leaves nothing. Most texts have none that could be one of them.
constexpr WordLengths kTelling = [] {
  WordLengths lengths;
  for (const char* word : {"execute", "temp", "temporary", "hold", "set_config", "set", "listen", "reset",
                           "unlisten", "prepare", "close", "discard", "deallocate", "do"})
    lengths.Add(word);
  return lengths;
}();
bool MayTell(absl::string_view word, uint8_t its_bytes) {
  constexpr size_t kAdvisory = 8;  // letters, with a v
  if (kTelling.MayBe(word)) return true;
  if ((its_bytes & kIsV) != 0 && word.size() >= kAdvisory) return true;
  return word.size() > 3 && (word[0] | 0x20) == 'p' && (word[1] | 0x20) == 'g' && word[2] == '_';
}

// Whether the text may leave anything. Whatever the lexer takes for a word is one here as well, unless it
// lies in a dollar quote; so are words in strings and comments.
bool MayTell(absl::string_view sql) {
  const char* at = sql.data();
  const char* const end = at + sql.size();
  while (at != end) {
    if (!BeginsWord(*at)) {
      if (*at++ == '$') return true;
      continue;
    }
    const char* const begin = at;
    uint8_t bytes = 0;
    for (uint8_t byte = 0; at != end && ((byte = InWordsOf(*at)) & kWithin) != 0; ++at) bytes |= byte;
    if (MayTell({begin, static_cast<size_t>(at - begin)}, bytes)) return true;
  }
  return false;
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
    Token token;
    for (lexer.Next(token); token.kind != Kind::kEnd;) {
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
      if (!again) lexer.Next(token);
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
    if (word.size() <= kAdvisory.size()) return false;
    if (!absl::StrContains(word, 'v') && !absl::StrContains(word, 'V')) return false;
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

  // As of 'name'::text.
  static void SkipCast(Lexer& lexer, Token& token) {
    if (!IsSymbol(token, ':')) return;
    for (int i = 0; i < 3; ++i) lexer.Next(token);
  }

  // set_config('name', ...), where NULL is as RESET, unless it holds for the transaction only. True: `token`
  // is the next that nobody has looked at.
  bool SetConfig(Lexer& lexer, Token& token) {
    lexer.Next(token);
    if (!IsSymbol(token, '(')) return true;
    lexer.Next(token);
    if (token.kind != Kind::kString || absl::StrContains(token.text, '\\')) {
      Flag(Traces::kSetting | Traces::kUnnamed);
      return true;
    }
    std::string name = absl::AsciiStrToLower(token.text);
    AddSetting(name);
    lexer.Next(token);
    SkipCast(lexer, token);
    if (!IsSymbol(token, ',')) {  // it goes on: 'na' || 'me'
      Flag(Traces::kUnnamed);
      return true;
    }
    lexer.Next(token);
    if (!Is(token, "null")) return true;
    lexer.Next(token);
    SkipCast(lexer, token);
    if (IsSymbol(token, ',')) lexer.Next(token);
    if (!Is(token, "true")) Restores(std::move(name));
    return true;
  }

  // What begins with this word; true as above.
  bool Statement(Lexer& lexer, Token& token) {
    if (Is(token, "set")) return Set(lexer, token);
    if (Is(token, "listen") || Is(token, "unlisten")) {
      Flag(Traces::kListen);
    } else if (Is(token, "prepare")) {
      lexer.Next(token);
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
    lexer.Next(token);
    while (IsSymbol(token, '.')) {
      lexer.Next(token);
      absl::StrAppend(&name, ".", absl::AsciiStrToLower(token.text));
      lexer.Next(token);
    }
    return name;
  }

  bool Set(Lexer& lexer, Token& token) {
    std::string name;
    lexer.Next(token);
    if (Is(token, "local")) return true;  // ends with its transaction
    if (Is(token, "session")) {
      lexer.Next(token);
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
      lexer.Next(token);  // ZONE
      if (Is(token, "zone")) lexer.Next(token);
      if (Is(token, "local")) Restores(name);
    } else if (Is(token, "names")) {
      AddSetting(name = "client_encoding");
      lexer.Next(token);
      if (token.kind != Kind::kString) Restores(name);  // nothing means the default
    } else if (Is(token, "schema")) {
      AddSetting("search_path");
    } else if (Is(token, "xml")) {
      AddSetting("xmloption");
    } else if (Is(token, "transaction") || Is(token, "constraints") || !IsName(token)) {
      return true;
    } else {
      AddSetting(name = DottedName(lexer, token));
      if (IsSymbol(token, '=') || Is(token, "to")) lexer.Next(token);
    }
    if (Is(token, "default") && !name.empty()) Restores(std::move(name));
    return true;
  }

  bool Reset(Lexer& lexer, Token& token) {
    lexer.Next(token);
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
    lexer.Next(token);
    if (Is(token, "plans") || Is(token, "sequences")) return true;
    Flag(Traces::kTemporary);
    if (Is(token, "temp") || Is(token, "temporary")) return true;
    Flag(Traces::kStatements);
    Restores("");
    return true;
  }

  bool Deallocate(Lexer& lexer, Token& token) {
    Flag(Traces::kStatements | Traces::kPrepare);
    lexer.Next(token);
    if (Is(token, "prepare")) lexer.Next(token);
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
  return MayTell(sql) ? Reader(0, backslashes).Read(sql) : Traces();
}

}  // namespace lessor::postgres
