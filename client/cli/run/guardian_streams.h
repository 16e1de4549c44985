#pragma once

#include "absl/strings/string_view.h"

namespace lessor::cli {

// One line to stderr, which is the command's too.
void Say(absl::string_view words);

// This process's stdin and stdout lead to nothing from now on, so that whoever reads what the command writes,
// or writes what it reads, does not wait for its guardians.
void LetGoOfStreams();

}  // namespace lessor::cli
