#include "client/cli/run/guardian_streams.h"

#include <fcntl.h>
#include <unistd.h>

#include <iostream>

#include "absl/strings/str_cat.h"

#include "client/cpp/unique_fd.h"

namespace lessor::cli {

void Say(absl::string_view words) {
  std::cerr << absl::StrCat("lessorctl run: ", words, "\n");
}

void LetGoOfStreams() {
  const UniqueFd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
  if (!nothing) return;
  ::dup2(nothing.raw(), STDIN_FILENO);
  ::dup2(nothing.raw(), STDOUT_FILENO);
}

}  // namespace lessor::cli
