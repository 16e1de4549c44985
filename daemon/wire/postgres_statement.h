#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace lessor::postgres {

// What a statement may leave behind in its session, as far as its words tell.
struct Traces {
  enum Flag : uint32_t {
    kTemporary = 1 << 0,   // TEMP, TEMPORARY, pg_temp
    kListen = 1 << 1,      // LISTEN, UNLISTEN
    kCursor = 1 << 2,      // HOLD
    kPrepare = 1 << 3,     // PREPARE
    kAdvisory = 1 << 4,    // any name with "advisory" in it
    kRole = 1 << 5,        // SET ROLE, SET SESSION AUTHORIZATION
    kSetting = 1 << 6,     // SET, set_config: `settings` has their names
    kUnnamed = 1 << 7,     // a setting whose name cannot be seen
    kRestores = 1 << 8,    // RESET, DISCARD ALL, SET ... TO DEFAULT: `restored` has their names
    kStatements = 1 << 9,  // DEALLOCATE, EXECUTE, DISCARD ALL, pg_prepared_statements: needs them all there
  };
  uint32_t flags = 0;
  std::vector<std::string> settings;     // lower case
  std::vector<std::string> restored;     // lower case: back to what the session began with; "": ALL
  std::vector<std::string> deallocated;  // one for each DEALLOCATE, as the server keeps names; "": ALL
  bool Has(uint32_t some) const { return (flags & some) != 0; }
};

// Reads a statement, or several, for such words. It knows comments, quoted names, strings and dollar quotes
// (reads inside these and inside a DO's plain string), but no grammar: it may find what is not there, which
// costs a question to the server, and misses only what the text does not say. Linear in its length.
// `backslashes`: they escape in plain strings as well (standard_conforming_strings is off).
Traces TracesOf(absl::string_view sql, bool backslashes = false);

}  // namespace lessor::postgres
