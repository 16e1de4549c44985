#pragma once

#include <string>

#include "absl/status/status.h"

#include "daemon/base/fd.h"

namespace lessor {

// Removing what an agent has named, beneath a folder and nowhere else, whatever is renamed, linked or mounted
// meanwhile: every folder on the way is opened by the kernel's own rules (openat2, Linux 5.6:
// RESOLVE_BENEATH, RESOLVE_NO_SYMLINKS, RESOLVE_NO_XDEV), and what is removed is named within a folder that
// is held open. Nothing is taken from the rights of whoever calls: run it with those of the agent.
//
// `path` is relative to `root`. What is not there is gone already, and that is success. INVALID_ARGUMENT:
// what can never be removed so, because the path leads out or is none. FAILED_PRECONDITION: a mount point, or
// a folder where a file was named. PERMISSION_DENIED: the caller may not. UNAVAILABLE: it was being filled,
// or the file system failed; it may go better later.

// A file, a link (not what it points to), a socket or a pipe. The second is for one in a folder that is open
// already; the first leaves that in `folder`, if there is one.
absl::Status RemoveFile(BorrowedFd root, const std::string& path, UniqueFd* folder = nullptr);
absl::Status RemoveFileIn(BorrowedFd folder, const std::string& path);

// The same, or a folder with all that is in it. What can be removed is, though something else cannot; the
// error is the first. Needs a bounded number of descriptors, however deep the tree is.
absl::Status RemoveTree(BorrowedFd root, const std::string& path);

}  // namespace lessor
