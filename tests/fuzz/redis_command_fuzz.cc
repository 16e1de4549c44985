// redis::CommandCutter: any bytes as what a client says. Every byte comes out once and in order, in pieces
// that do not depend on the chunks; no more is held than the limits say; what is a command here is the same
// command for redis::ReplyReader.

#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

#include "daemon/base/check.h"
#include "daemon/wire/redis.h"
#include "daemon/wire/redis_commands.h"
#include "tests/fuzz/exchange_fuzz.h"

namespace lessor::redis {
namespace {

bool SeenWhole(absl::string_view name) {
  return name == "CLIENT" || name == "HELLO";
}

struct Story {
  std::string commands;  // what was found, where each head and each command ended
  std::string bytes;     // what came out
};

void Note(const CommandCutter& cutter, Story& story) {
  absl::StrAppend(&story.commands, cutter.name(), "/", cutter.argument_count(),
                  cutter.is_inline() ? "inline" : "", cutter.has_all_arguments() ? "[" : "(",
                  absl::StrJoin(cutter.arguments(), ","), "]");
  LESSOR_CHECK(cutter.name().size() <= CommandCutter::kNameMax);
  LESSOR_CHECK(cutter.arguments().size() <= cutter.argument_count());
}

Story CutAll(absl::string_view stream, size_t chunk) {
  CommandCutter cutter(SeenWhole);
  Story story;
  size_t held = 0;
  while (!stream.empty()) {
    absl::string_view part = stream.substr(0, chunk);
    stream.remove_prefix(part.size());
    while (!part.empty()) {
      const size_t before = part.size();
      const absl::StatusOr<std::optional<CommandCutter::Piece>> piece = cutter.Next(part);
      if (!piece.ok()) {
        absl::StrAppend(&story.commands, piece.status().ToString());
        return story;
      }
      held += piece->has_value() ? 0 : before;
      LESSOR_CHECK(held <= CommandCutter::kWholeMax.count() + 32);
      if (!piece->has_value()) continue;
      LESSOR_CHECK((*piece)->held.size() == ((*piece)->head ? held : 0));
      held = 0;
      absl::StrAppend(&story.bytes, (*piece)->held, (*piece)->bytes);
      if ((*piece)->head) {
        Note(cutter, story);
        absl::StrAppend(&story.commands, "@", story.bytes.size());
      }
      if ((*piece)->last) absl::StrAppend(&story.commands, "-", story.bytes.size(), ";");
      LESSOR_CHECK(cutter.between() == (*piece)->last);
    }
  }
  return story;
}

// The commands that are arrays, as ReplyReader reads them.
void CheckAgainstReplyReader(absl::string_view stream) {
  CommandCutter cutter([](absl::string_view) { return true; });
  absl::string_view rest = stream;
  while (!rest.empty()) {
    const absl::string_view from = rest;
    const absl::StatusOr<std::optional<CommandCutter::Piece>> piece = cutter.Next(rest);
    if (!piece.ok() || !piece->has_value() || !(*piece)->last) return;
    if (cutter.is_inline() || cutter.argument_count() == 0) continue;
    ReplyReader reader;
    absl::string_view command = from.substr(0, from.size() - rest.size());
    const absl::StatusOr<std::optional<Reply>> reply = reader.Read(command);
    LESSOR_CHECK(reply.ok() && reply->has_value() && command.empty());
    LESSOR_CHECK((*reply)->elements.size() == cutter.argument_count());
    for (size_t i = 0; i < cutter.arguments().size(); ++i)
      LESSOR_CHECK((*reply)->elements[i].text == cutter.arguments()[i]);
  }
}

}  // namespace
}  // namespace lessor::redis

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const absl::string_view input = lessor::FuzzInput(data, size);
  const lessor::redis::Story at_once = lessor::redis::CutAll(input, input.size());
  LESSOR_CHECK(input.substr(0, at_once.bytes.size()) == at_once.bytes);
  for (size_t chunk : {1, 7}) {
    const lessor::redis::Story in_parts = lessor::redis::CutAll(input, chunk);
    LESSOR_CHECK(in_parts.commands == at_once.commands);
    LESSOR_CHECK(input.substr(0, in_parts.bytes.size()) == in_parts.bytes);
  }
  lessor::redis::CheckAgainstReplyReader(input);
  return 0;
}
