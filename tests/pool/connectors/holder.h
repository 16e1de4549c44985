#pragma once

#include <string>

#include "absl/strings/string_view.h"

#include "daemon/base/fd.h"

namespace lessor::testing {

// What an agent does with a socket that it was lent: plain, blocking reads and writes, as a driver would make
// them. Each ends the test program if it cannot.
void Say(BorrowedFd socket, absl::string_view bytes);
std::string HearUntil(BorrowedFd socket, absl::string_view end);  // all up to and with `end`

// Redis: an inline command, and its one-line reply without line end.
std::string AskRedis(BorrowedFd socket, absl::string_view command);

// PostgreSQL: a simple query; the last row's first column, "" if there was none, or "ERROR" if that came.
std::string AskPostgres(BorrowedFd socket, absl::string_view sql);

}  // namespace lessor::testing
