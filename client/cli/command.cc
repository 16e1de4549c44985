#include "client/cli/command.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdint>
#include <iostream>

#include <google/protobuf/util/json_util.h>

#include "absl/strings/numbers.h"

namespace lessor::cli {

size_t ScreenWidth() {
  winsize size{};
  if (::isatty(STDOUT_FILENO) == 0 || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

std::string CheckId(const std::string& text) {
  uint64_t id = 0;
  const bool good = absl::SimpleAtoi(text, &id) && id > 0;
  return good ? std::string() : "'" + text + "' is not an id: a positive number";
}

std::string ToJson(const google::protobuf::Message& message) {
  google::protobuf::util::JsonPrintOptions options;
  options.preserve_proto_field_names = true;
  options.always_print_primitive_fields = true;
  std::string json;
  (void)google::protobuf::util::MessageToJsonString(message, &json, options);  // fails for Any's only
  return json + "\n";
}

ExitCode Fail(const Command& command, const absl::Status& error) {
  std::cerr << (command.json ? ExplainAsJson(error) : "lessorctl: " + Explain(error));
  return ExitCodeOf(error);
}

}  // namespace lessor::cli
