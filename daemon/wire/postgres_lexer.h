#pragma once

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"

namespace lessor::postgres {

// Cuts a text of SQL into tokens, as the server's lexer does where it matters for what a statement may leave
// behind: comments, quotes of all kinds, words. Linear in the text's length, which outlives it.
class Lexer {
 public:
  enum class Kind : uint8_t { kEnd, kWord, kQuotedName, kString, kDollarString, kSymbol };
  struct Token {
    Kind kind = Kind::kEnd;
    absl::string_view text;  // of strings and quoted names without the outermost quotes
  };

  // `backslashes`: they escape in plain strings as well.
  Lexer(absl::string_view sql, bool backslashes) : backslashes_(backslashes), rest_(sql) {}

  // Into `token`, because to copy what has just been written in parts costs more than the lexing.
  void Next(Token& token);

 private:
  absl::string_view Take(size_t count);
  void SkipBlank();
  void SkipComment();
  void Word(Token& token);
  void Quoted(char quote, Kind kind, bool backslash, Token& token);
  bool Dollar(Token& token);

  const bool backslashes_;
  absl::string_view rest_;
  bool backslash_ = false;  // the string that begins here knows backslashes
};

}  // namespace lessor::postgres
