#include "daemon/wire/postgres_lexer.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

#include "daemon/wire/postgres_words.h"

namespace lessor::postgres {
namespace {

bool IsSpace(char c) {
  return absl::ascii_isspace(static_cast<unsigned char>(c));
}

void Set(Lexer::Token& token, Lexer::Kind kind, absl::string_view text) {
  token.kind = kind;
  token.text = text;
}

}  // namespace

void Lexer::Next(Token& token) {
  SkipBlank();
  if (rest_.empty()) return Set(token, Kind::kEnd, "");
  const char c = rest_.front();
  if (BeginsWord(c)) return Word(token);
  if (c == '\'') return Quoted('\'', Kind::kString, backslash_ || backslashes_, token);
  if (c == '"') return Quoted('"', Kind::kQuotedName, false, token);
  if (c == '$' && Dollar(token)) return;
  backslash_ = false;
  Set(token, Kind::kSymbol, Take(1));
}

absl::string_view Lexer::Take(size_t count) {
  const absl::string_view taken = rest_.substr(0, count);
  rest_.remove_prefix(taken.size());
  return taken;
}

void Lexer::SkipBlank() {
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

void Lexer::SkipComment() {  // they nest
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

void Lexer::Word(Token& token) {
  size_t end = 1;
  while (end < rest_.size() && InWord(rest_[end])) ++end;
  const absl::string_view word = Take(end);
  backslash_ = word.size() == 1 && (word[0] == 'e' || word[0] == 'E') && absl::StartsWith(rest_, "'");
  if (backslash_) return Next(token);  // E'...' is one string
  Set(token, Kind::kWord, word);
}

void Lexer::Quoted(char quote, Kind kind, bool backslash, Token& token) {
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
  Set(token, kind, text);
}

// $tag$ ... $tag$. False: it is none.
bool Lexer::Dollar(Token& token) {
  size_t end = 1;
  while (end < rest_.size() && rest_[end] != '$' && InWord(rest_[end])) ++end;
  if (end >= rest_.size() || rest_[end] != '$') return false;
  const absl::string_view tag = rest_.substr(0, end + 1);
  const size_t close = rest_.find(tag, tag.size());
  const absl::string_view text =
      rest_.substr(tag.size(), close == absl::string_view::npos ? close : close - tag.size());
  Take(close == absl::string_view::npos ? rest_.size() : close + tag.size());
  Set(token, Kind::kDollarString, text);
  return true;
}

}  // namespace lessor::postgres
