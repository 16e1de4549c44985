#include "daemon/wire/postgres_server.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"

#include "daemon/wire/postgres_bytes.h"

namespace lessor::postgres {

void AppendAuthenticationOk(std::string& out) {
  AppendMessage('R', absl::string_view("\0\0\0\0", 4), out);
}

void AppendAuthenticationCleartextPassword(std::string& out) {
  AppendMessage('R', absl::string_view("\0\0\0\3", 4), out);
}

void AppendParameterStatus(absl::string_view name, absl::string_view value, std::string& out) {
  std::string body;
  AppendString(name, body);
  AppendString(value, body);
  AppendMessage('S', body, out);
}

void AppendBackendKeyData(int32_t process_id, int32_t secret_key, std::string& out) {
  std::string body;
  AppendInt32(static_cast<uint32_t>(process_id), body);
  AppendInt32(static_cast<uint32_t>(secret_key), body);
  AppendMessage('K', body, out);
}

void AppendReadyForQuery(char status, std::string& out) {
  AppendMessage('Z', absl::string_view(&status, 1), out);
}

void AppendCommandComplete(absl::string_view tag, std::string& out) {
  std::string body;
  AppendString(tag, body);
  AppendMessage('C', body, out);
}

void AppendNegotiateVersion(const std::vector<std::string>& unknown, std::string& out) {
  std::string body;
  AppendInt32(3 << 16, body);
  AppendInt32(static_cast<uint32_t>(unknown.size()), body);
  for (const std::string& name : unknown) AppendString(name, body);
  AppendMessage('v', body, out);
}

void AppendError(const ErrorWords& error, std::string& out) {
  const absl::string_view severity = error.fatal ? "FATAL" : "ERROR";
  std::string body;
  const auto field = [&](char type, absl::string_view text) {
    body.push_back(type);
    AppendString(text, body);
  };
  field('S', severity);
  field('V', severity);
  field('C', error.sqlstate);
  field('M', error.message);
  if (!error.hint.empty()) field('H', error.hint);
  body.push_back('\0');
  AppendMessage('E', body, out);
}

void AppendParse(absl::string_view name, absl::string_view sql, absl::string_view types, std::string& out) {
  std::string body;
  AppendString(name, body);
  AppendString(sql, body);
  absl::StrAppend(&body, types);
  AppendMessage('P', body, out);
}

void AppendDescribeStatement(absl::string_view name, std::string& out) {
  std::string body = "S";
  AppendString(name, body);
  AppendMessage('D', body, out);
}

void AppendCloseStatement(absl::string_view name, std::string& out) {
  std::string body = "S";
  AppendString(name, body);
  AppendMessage('C', body, out);
}

void AppendRun(absl::string_view name, std::string& out) {
  std::string bind;
  AppendString("", bind);
  AppendString(name, bind);
  AppendInt16(0, bind);  // formats of parameters
  AppendInt16(0, bind);  // parameters
  AppendInt16(0, bind);  // formats of results
  AppendMessage('B', bind, out);
  std::string execute;
  AppendString("", execute);
  AppendInt32(0, execute);  // all rows
  AppendMessage('E', execute, out);
}

std::string Literal(absl::string_view text) {
  const bool backslash = text.find('\\') != absl::string_view::npos;
  return absl::StrCat(backslash ? "E'" : "'", absl::StrReplaceAll(text, {{"'", "''"}, {"\\", "\\\\"}}), "'");
}

}  // namespace lessor::postgres
