#pragma once

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

// How what goes wrong between the broker and an upstream becomes an error with a reason. All are "<what>:
// <words>", where the words are the upstream's or the kernel's own: untrusted, so cut and made printable.
namespace lessor {

// UPSTREAM_UNAVAILABLE with the fact upstream_error.
absl::Status Unavailable(absl::string_view what, absl::string_view words);

// The same in the kernel's words; DESCRIPTORS_EXHAUSTED for EMFILE and ENFILE.
absl::Status SystemFailure(int error_number, absl::string_view what);

// For those who say in words only what went wrong (libpq, the resolver, a password file that cannot be
// opened): DESCRIPTORS_EXHAUSTED where this process has no descriptor left, whatever else they say; otherwise
// Unavailable.
absl::Status IndirectFailure(absl::string_view what, absl::string_view words);

// `words`, or a remark in their place where they hold the password.
absl::string_view WithoutSecret(absl::string_view words, absl::string_view password);

}  // namespace lessor
