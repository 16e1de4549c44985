#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

// What a PostgreSQL server says to a client, and what a front says to a server on a client's behalf. Each
// appends one message; texts hold no NUL.
namespace lessor::postgres {

void AppendAuthenticationOk(std::string& out);
void AppendAuthenticationCleartextPassword(std::string& out);
void AppendParameterStatus(absl::string_view name, absl::string_view value, std::string& out);
void AppendBackendKeyData(int32_t process_id, int32_t secret_key, std::string& out);
void AppendReadyForQuery(char status, std::string& out);
void AppendCommandComplete(absl::string_view tag, std::string& out);
void AppendNegotiateVersion(const std::vector<std::string>& unknown, std::string& out);

struct ErrorWords {
  bool fatal = false;  // the connection ends with it
  absl::string_view sqlstate;
  absl::string_view message;
  absl::string_view hint;  // empty: none
};
void AppendError(const ErrorWords& error, std::string& out);

// Parse, with the types of its parameters as the client wrote them (a count and so many object ids).
void AppendParse(absl::string_view name, absl::string_view sql, absl::string_view types, std::string& out);
void AppendDescribeStatement(absl::string_view name, std::string& out);
void AppendCloseStatement(absl::string_view name, std::string& out);
// Runs a prepared statement without parameters, results as text.
void AppendRun(absl::string_view name, std::string& out);

// 'text' for a statement, whatever standard_conforming_strings says.
std::string Literal(absl::string_view text);

}  // namespace lessor::postgres
