#include "daemon/cleanup/sysv_segment.h"

#include <fstream>
#include <sstream>
#include <string>

namespace lessor {

absl::StatusOr<std::optional<SysvSegment>> FindSysvSegment(int id) {
  std::ifstream list("/proc/sysvipc/shm");
  std::string line;
  if (!std::getline(list, line))
    return absl::UnavailableError("/proc/sysvipc/shm cannot be read");  // the heading
  while (std::getline(list, line)) {
    std::istringstream fields(line);
    std::string key;
    std::string mode;
    int64_t size = 0;
    int64_t attached = 0;
    int its_id = -1;
    pid_t last_pid = 0;
    uint32_t gid = 0;
    SysvSegment segment;
    fields >> key >> its_id >> mode >> size >> segment.made_by >> last_pid >> attached >> segment.owner >>
        gid >> segment.creator;
    if (fields && its_id == id) return segment;
  }
  return std::nullopt;
}

}  // namespace lessor
