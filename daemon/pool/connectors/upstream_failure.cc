#include "daemon/pool/connectors/upstream_failure.h"

#include <fcntl.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/fd.h"
#include "daemon/base/process.h"
#include "daemon/base/reason.h"

namespace lessor {
namespace {

constexpr size_t kWordsMax = 256;  // bytes

absl::Status Exhausted(absl::string_view what, absl::string_view words) {
  return ReasonError(v1::Reason::DESCRIPTORS_EXHAUSTED,
                     absl::StrCat(what, ": ", Printable(words, kWordsMax)));
}

std::string KernelsWords(int error_number) {
  return std::string(absl::ErrnoToStatus(error_number, "").message().substr(2));  // behind ": "
}

bool OutOfDescriptors(int error_number) {
  return error_number == EMFILE || error_number == ENFILE;
}

bool HasDescriptorsLeft() {
  const UniqueFd probe(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  return probe || !OutOfDescriptors(errno);
}

}  // namespace

absl::Status Unavailable(absl::string_view what, absl::string_view words) {
  const std::string printable = Printable(words, kWordsMax);
  return ReasonError(v1::Reason::UPSTREAM_UNAVAILABLE, absl::StrCat(what, ": ", printable),
                     {{"upstream_error", printable}});
}

absl::Status SystemFailure(int error_number, absl::string_view what) {
  const std::string words = KernelsWords(error_number);
  return OutOfDescriptors(error_number) ? Exhausted(what, words) : Unavailable(what, words);
}

absl::Status IndirectFailure(absl::string_view what, absl::string_view words) {
  // Others may have given descriptors back by now; then our own call's words are all there is. Servers run
  // out of descriptors as well, but do not say it so.
  const bool said =
      absl::StrContains(words, absl::StrCat("could not create socket: ", KernelsWords(EMFILE))) ||
      absl::StrContains(words, absl::StrCat("cannot be opened: ", KernelsWords(EMFILE)));
  return said || !HasDescriptorsLeft() ? Exhausted(what, words) : Unavailable(what, words);
}

absl::string_view WithoutSecret(absl::string_view words, absl::string_view password) {
  if (password.empty() || !absl::StrContains(words, password)) return words;
  return "(its words are withheld: they hold the password)";
}

}  // namespace lessor
