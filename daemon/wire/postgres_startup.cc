#include "daemon/wire/postgres_startup.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"

#include "daemon/wire/postgres_bytes.h"

namespace lessor::postgres {
namespace {

constexpr uint32_t kVersion3 = 3;
constexpr uint32_t kTlsCode = 80877103;
constexpr uint32_t kGssCode = 80877104;
constexpr size_t kFixedBytes = 8;    // length, version
constexpr size_t kCancelBytes = 16;  // of a CancelRequest, in all

// The words of `options`: separated by spaces, a backslash keeps what follows.
std::vector<std::string> WordsOf(absl::string_view options) {
  std::vector<std::string> words;
  bool open = false;
  for (size_t i = 0; i < options.size(); ++i) {
    if (absl::ascii_isspace(static_cast<unsigned char>(options[i]))) {
      open = false;
      continue;
    }
    if (!open) words.emplace_back();
    open = true;
    if (options[i] == '\\' && i + 1 < options.size()) ++i;
    words.back().push_back(options[i]);
  }
  return words;
}

// -c name=value, -cname=value, --name=value: what a session may set. Anything else is a switch of the
// server's program.
absl::Status AddOptions(absl::string_view options, SettingList& settings) {
  const std::vector<std::string> words = WordsOf(options);
  for (size_t i = 0; i < words.size(); ++i) {
    absl::string_view word = words[i];
    if (word == "-c" && i + 1 < words.size()) {
      word = words[++i];
    } else if (absl::StartsWith(word, "-c") || absl::StartsWith(word, "--")) {
      word.remove_prefix(2);
    } else {
      return absl::InvalidArgumentError(
          absl::StrCat("options: only -c name=value and --name=value are understood, not ", word));
    }
    const size_t equals = word.find('=');
    if (equals == absl::string_view::npos || equals == 0) {
      return absl::InvalidArgumentError(absl::StrCat("options: ", word, " has no value"));
    }
    Set(absl::StrReplaceAll(absl::AsciiStrToLower(word.substr(0, equals)), {{"-", "_"}}),
        word.substr(equals + 1), settings);
  }
  return absl::OkStatus();
}

void AddParameter(absl::string_view name, absl::string_view value, StartupPacket& packet) {
  if (name == "user") {
    packet.user = std::string(value);
  } else if (name == "database") {
    packet.database = std::string(value);
  } else if (name == "replication") {
    packet.replication = value != "false" && value != "off" && value != "no" && value != "0";
  } else if (absl::StartsWith(name, "_pq_.")) {
    packet.unknown_extensions.emplace_back(name);
  } else {
    Set(absl::AsciiStrToLower(name), value, packet.settings);
  }
}

// Of what is said twice the last counts; what `options` says is said before all parameters, wherever it
// stands.
absl::StatusOr<FirstPacket> ReadStartup(uint32_t version, absl::string_view parameters) {
  if (version >> 16 != kVersion3) {
    return absl::InvalidArgumentError(
        absl::StrCat("unsupported frontend protocol ", version >> 16, ".", version & 0xffff));
  }
  StartupPacket packet;
  packet.minor_version = static_cast<uint16_t>(version);
  absl::string_view options;
  for (;;) {
    const std::optional<absl::string_view> name = TakeString(parameters);
    if (!name) return absl::InvalidArgumentError("invalid startup packet layout");
    if (name->empty()) break;
    const std::optional<absl::string_view> value = TakeString(parameters);
    if (!value) return absl::InvalidArgumentError("invalid startup packet layout");
    if (*name == "options") {
      options = *value;
    } else {
      AddParameter(*name, *value, packet);
    }
  }
  SettingList all;
  if (absl::Status added = AddOptions(options, all); !added.ok()) return added;
  for (const auto& [name, value] : packet.settings) Set(name, value, all);
  packet.settings = std::move(all);
  return packet;
}

}  // namespace

void Set(absl::string_view name, absl::string_view value, SettingList& settings) {
  auto it =
      std::find_if(settings.begin(), settings.end(), [&](const auto& one) { return one.first == name; });
  if (it != settings.end()) {
    it->second = std::string(value);
  } else {
    settings.emplace_back(name, value);
  }
}

absl::string_view FirstPacketIn(absl::string_view bytes) {
  const uint32_t length = bytes.size() < kFixedBytes ? 0 : ReadInt32(bytes);
  return length < kFixedBytes || length > bytes.size() ? absl::string_view() : bytes.substr(0, length);
}

absl::StatusOr<std::optional<FirstPacket>> ReadFirstPacket(absl::string_view& bytes) {
  if (bytes.size() < kLengthBytes) return std::nullopt;
  const uint32_t length = ReadInt32(bytes);
  if (length < kFixedBytes || length > kFirstPacketMax) {
    return absl::InvalidArgumentError("invalid length of startup packet");
  }
  if (bytes.size() < length) return std::nullopt;
  const absl::string_view packet = bytes.substr(0, length);
  bytes.remove_prefix(length);
  const uint32_t code = ReadInt32(packet.substr(4));
  if (code == kTlsCode || code == kGssCode) return EncryptionRequest{};
  if (code == kSwapCode) return SwapRequest{};
  if (code == kCancelCode) {
    if (length != kCancelBytes) return absl::InvalidArgumentError("invalid length of cancel request");
    return CancelPacket{static_cast<int32_t>(ReadInt32(packet.substr(8))),
                        static_cast<int32_t>(ReadInt32(packet.substr(12)))};
  }
  return ReadStartup(code, packet.substr(kFixedBytes));
}

}  // namespace lessor::postgres
