#include "daemon/wire/postgres.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

#include "daemon/base/check.h"
#include "daemon/wire/postgres_bytes.h"

namespace lessor::postgres {
namespace {

constexpr size_t kHeaderBytes = 5;           // type, length
constexpr int32_t kCancelRequestBytes = 16;  // length, code, process id, secret key

}  // namespace

void AppendSync(std::string& out) {
  AppendMessage('S', "", out);
}

void AppendQuery(absl::string_view sql, std::string& out) {
  LESSOR_CHECK(sql.find('\0') == absl::string_view::npos && sql.size() < MiB(1).count());
  AppendMessage('Q', absl::StrCat(sql, absl::string_view("\0", 1)), out);
}

void AppendTerminate(std::string& out) {
  AppendMessage('X', "", out);
}

std::string CancelRequest(int32_t process_id, int32_t secret_key) {
  std::string out;
  AppendInt32(kCancelRequestBytes, out);
  AppendInt32(kCancelCode, out);
  AppendInt32(static_cast<uint32_t>(process_id), out);
  AppendInt32(static_cast<uint32_t>(secret_key), out);
  return out;
}

absl::StatusOr<std::optional<Message>> MessageReader::Read(absl::string_view& bytes) {
  while (failure_.ok() && header_.size() < kHeaderBytes) {
    if (bytes.empty()) return std::nullopt;
    header_.push_back(bytes.front());
    bytes.remove_prefix(1);
    if (header_.size() == kHeaderBytes) failure_ = EndHeader();
  }
  if (!failure_.ok()) return failure_;
  const absl::string_view part = bytes.substr(0, body_missing_);
  current_.body.append(part.data(), part.size());
  bytes.remove_prefix(part.size());
  body_missing_ -= part.size();
  if (body_missing_ > 0) return std::nullopt;
  header_.clear();
  return std::exchange(current_, Message{});
}

absl::Status MessageReader::EndHeader() {
  const uint32_t length = ReadInt32(absl::string_view(header_).substr(1));
  if (length < kLengthBytes) {
    return absl::DataLossError(absl::StrFormat("not a PostgreSQL message: type 0x%02x with length %d",
                                               static_cast<unsigned char>(header_[0]), length));
  }
  if (length - kLengthBytes > body_max_.count()) {
    return absl::DataLossError(absl::StrFormat("a PostgreSQL message of type 0x%02x is longer than allowed",
                                               static_cast<unsigned char>(header_[0])));
  }
  current_.type = header_[0];
  body_missing_ = length - kLengthBytes;
  return absl::OkStatus();
}

}  // namespace lessor::postgres
