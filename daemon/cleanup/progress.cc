#include "daemon/cleanup/progress.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>

#include "absl/status/status.h"

namespace lessor {

absl::StatusOr<std::pair<Progress, UniqueFd>> Progress::Create() {
  UniqueFd page(::memfd_create("lessor-progress", MFD_CLOEXEC | MFD_ALLOW_SEALING));
  // Sealed, so that nobody can take the page from under the broker.
  if (!page || ::ftruncate(page.raw(), sizeof(Counter)) != 0 ||
      ::fcntl(page.raw(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0) {
    return absl::ErrnoToStatus(errno, "memfd_create");
  }
  absl::StatusOr<Progress> mapped = Map(page.borrow());
  if (!mapped.ok()) return mapped.status();
  return std::pair(*std::move(mapped), std::move(page));
}

absl::StatusOr<Progress> Progress::Map(BorrowedFd page) {
  void* memory = ::mmap(nullptr, sizeof(Counter), PROT_READ | PROT_WRITE, MAP_SHARED, page.raw(), 0);
  if (memory == MAP_FAILED) return absl::ErrnoToStatus(errno, "mmap");
  return Progress(static_cast<Counter*>(memory));  // zeros, and its bits are all there is to it
}

Progress::~Progress() {
  if (begun_ != nullptr) (void)::munmap(begun_, sizeof(Counter));
}

}  // namespace lessor
