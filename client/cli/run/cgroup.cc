#include "client/cli/run/cgroup.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <system_error>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"

#include "client/cpp/deadline.h"

namespace lessor::cli {
namespace {

namespace fs = std::filesystem;

constexpr int kNamesMax =
    16;  // one may be left by a process with our number that was killed with its guardian
constexpr absl::Duration kKillPatience = absl::Seconds(10);
constexpr int kAgainMs = 100;  // a fork may have been under way as the cgroup was killed

std::string Read(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

absl::Status Write(const std::string& path, absl::string_view text) {
  const UniqueFd file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (file && ::write(file.raw(), text.data(), text.size()) == static_cast<ssize_t>(text.size())) {
    return absl::OkStatus();
  }
  return absl::ErrnoToStatus(errno, absl::StrCat("write ", text, " to ", path));
}

// Where cgroup2 is mounted, and which part of the tree it shows there.
struct Mount {
  std::string point;
  std::string root;
};

// proc(5): "ID PARENT DEVICE ROOT POINT OPTIONS... - TYPE SOURCE OPTIONS".
absl::StatusOr<Mount> FindMount() {
  const std::string mounts = Read("/proc/self/mountinfo");
  for (const absl::string_view line : absl::StrSplit(mounts, '\n')) {
    if (!absl::StrContains(line, " - cgroup2 ")) continue;
    const std::vector<std::string> fields = absl::StrSplit(line, ' ');
    constexpr size_t kRoot = 3;
    constexpr size_t kPoint = 4;
    return Mount{.point = fields[kPoint], .root = fields[kRoot] == "/" ? "" : fields[kRoot]};
  }
  return absl::NotFoundError("cgroup2 is not mounted");
}

// The folder of this process's cgroup.
absl::StatusOr<std::string> OwnFolder(const Mount& mount) {
  const std::string membership = Read("/proc/self/cgroup");
  for (absl::string_view line : absl::StrSplit(membership, '\n')) {
    if (!absl::ConsumePrefix(&line, "0::")) continue;
    if (!absl::ConsumePrefix(&line, mount.root)) break;
    return absl::StrCat(mount.point, line == "/" ? "" : line);
  }
  return absl::NotFoundError("the cgroup of this process is not beneath " + mount.point);
}

bool HasEnabled(const std::string& folder, const std::vector<CgroupSetting>& settings) {
  const std::string text = Read(folder + "/cgroup.subtree_control");
  const std::set<absl::string_view> enabled = absl::StrSplit(text, absl::ByAnyChar(" \n"));
  return std::all_of(settings.begin(), settings.end(),
                     [&](const CgroupSetting& setting) { return enabled.contains(setting.controller); });
}

// The command may have made more beneath it.
void RemoveTree(const fs::path& folder) {
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    std::error_code ignored;
    if (entry->is_directory(ignored) && !entry->is_symlink(ignored)) RemoveTree(entry->path());
  }
  ::rmdir(folder.c_str());
}

}  // namespace

absl::StatusOr<std::unique_ptr<Cgroup>> Cgroup::Make(const std::vector<CgroupSetting>& settings) {
  const absl::StatusOr<Mount> mount = FindMount();
  if (!mount.ok()) return mount.status();
  const absl::StatusOr<std::string> own = OwnFolder(*mount);
  if (!own.ok()) return own.status();
  if (HasEnabled(*own, settings)) return MakeBeneath(*own, settings);
  // A cgroup with processes enables nothing for its children, unless it is the root; but the one above has.
  if (*own != mount->point) {
    const std::string above = fs::path(*own).parent_path();
    if (HasEnabled(above, settings)) return MakeBeneath(above, settings);
  }
  std::set<std::string> needed;
  for (const CgroupSetting& setting : settings) needed.insert(setting.controller);
  return absl::FailedPreconditionError(absl::StrCat(
      "neither ", *own, " nor the cgroup above has enabled for its children: ", absl::StrJoin(needed, ", "),
      " (cgroup.subtree_control)"));
}

absl::StatusOr<std::unique_ptr<Cgroup>> Cgroup::MakeBeneath(const std::string& folder,
                                                            const std::vector<CgroupSetting>& settings) {
  for (int tried = 0;; ++tried) {
    std::string path = absl::StrCat(folder, "/lessor-run-", ::getpid(), ".", tried);
    if (::mkdir(path.c_str(), S_IRWXU | S_IRGRP | S_IXGRP | S_IROTH | S_IXOTH) == 0) {
      std::unique_ptr<Cgroup> made(new Cgroup(std::move(path)));  // the constructor is private
      absl::Status prepared = made->Prepare(settings);
      if (!prepared.ok()) return prepared;
      return made;
    }
    if (errno != EEXIST || tried == kNamesMax) return absl::ErrnoToStatus(errno, "make " + path);
  }
}

absl::Status Cgroup::Prepare(const std::vector<CgroupSetting>& settings) {
  if (::access((path_ + "/cgroup.kill").c_str(), W_OK) != 0) {
    return absl::ErrnoToStatus(errno, path_ + "/cgroup.kill");
  }
  for (const CgroupSetting& setting : settings) {
    absl::Status written = Write(absl::StrCat(path_, "/", setting.file), setting.value);
    if (!written.ok()) return written;
  }
  members_ = UniqueFd(::open((path_ + "/cgroup.procs").c_str(), O_WRONLY | O_CLOEXEC));
  if (!members_) return absl::ErrnoToStatus(errno, path_ + "/cgroup.procs");
  // Whether it may be entered depends on the cgroups on the way as well: only trying tells.
  const pid_t scout = ::fork();
  if (scout == 0) ::_exit(Enter() ? 0 : errno);
  int status = 0;
  if (scout < 0 || ::waitpid(scout, &status, 0) != scout) return absl::ErrnoToStatus(errno, "try " + path_);
  if (status == 0) return absl::OkStatus();
  return absl::ErrnoToStatus(WIFEXITED(status) ? WEXITSTATUS(status) : EIO, "enter " + path_);
}

Cgroup::~Cgroup() {
  Kill();
  Remove();
}

bool Cgroup::Enter() const {
  return ::write(members_.raw(), "0", 1) == 1;
}

void Cgroup::Kill() const {
  const UniqueFd events(::open((path_ + "/cgroup.events").c_str(), O_RDONLY | O_CLOEXEC));
  const Deadline deadline = Deadline::After(kKillPatience);
  while (!deadline.passed() && Write(path_ + "/cgroup.kill", "1").ok()) {
    char text[128];
    const ssize_t length = ::pread(events.raw(), text, sizeof(text), 0);
    if (length <= 0) return;
    if (absl::StrContains(absl::string_view(text, static_cast<size_t>(length)), "populated 0")) return;
    pollfd change{.fd = events.raw(), .events = POLLPRI, .revents = 0};
    (void)::poll(&change, 1, kAgainMs);
  }
}

void Cgroup::Remove() const {
  RemoveTree(path_);
}

}  // namespace lessor::cli
