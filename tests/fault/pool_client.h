#pragma once

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"

#include "daemon/base/fd.h"

// What clients of pool sockets without manners have in common.
namespace lessor::testing {

// Connects; waits for the other end for a minute at the most, here and later.
UniqueFd ConnectToPool(const std::string& path);

// Waits while the socket is full. What nobody hears is lost.
void SendAll(int socket, absl::string_view bytes);

// The same bytes over and over, until the other end has taken nothing for a while or `bytes_max` are sent;
// how many went.
size_t SendUntilFull(int socket, absl::string_view bytes, size_t bytes_max);

// Waits until something has come and, as nobody reads it, nothing more does.
bool TakesNoMore(int socket);

}  // namespace lessor::testing
