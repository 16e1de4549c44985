#include "daemon/cleanup/deed_resolver.h"

#include <algorithm>
#include <optional>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"

#include "daemon/base/process.h"
#include "daemon/base/reason.h"
#include "daemon/cleanup/http_rules.h"
#include "daemon/cleanup/sysv_segment.h"

namespace lessor {
namespace {

constexpr size_t kPathBytesMax = 4095;                     // PATH_MAX without its zero
constexpr size_t kNameBytesMax = 255;                      // NAME_MAX
constexpr absl::string_view kSegmentsFolder = "/dev/shm";  // of shm_open(3), whatever is mounted there
constexpr int kArgumentsMax = 64;
constexpr size_t kArgumentBytesMax = 8192;  // of all
constexpr size_t kSqlBytesMax = 8192;
constexpr int64_t kKillAfterMaxMs = 600'000;
constexpr int64_t kKillAfterMs = 5'000;

absl::Status Invalid(absl::string_view message) {
  return ReasonError(v1::Reason::REQUEST_INVALID, message);
}

absl::Status Forbidden(absl::string_view message) {
  return ReasonError(v1::Reason::CLEANUP_FORBIDDEN, message);
}

// "/a//b/" as {"a", "b"}.
std::vector<absl::string_view> PartsOf(absl::string_view path) {
  return absl::StrSplit(path, '/', absl::SkipEmpty());
}

// The deepest root that the path is beneath counts: a root may stand within another.
absl::Status ResolvePath(const std::string& path, const std::vector<std::string>& roots,
                         journal::RemoveDeed& deed) {
  if (path.empty() || path[0] != '/') return Invalid("path is not absolute");
  if (path.size() > kPathBytesMax) {
    return Invalid(absl::StrCat("path is longer than ", kPathBytesMax, " bytes"));
  }
  if (absl::StrContains(path, '\0')) return Invalid("path has a zero byte in it");
  const std::vector<absl::string_view> parts = PartsOf(path);
  for (const absl::string_view part : parts) {
    if (part == "." || part == "..") return Invalid("path has \".\" or \"..\" in it; write where it leads");
  }
  size_t depth = 0;
  bool found = false;
  for (const std::string& root : roots) {
    const std::vector<absl::string_view> above = PartsOf(root);
    const bool beneath = above.size() < parts.size() && std::equal(above.begin(), above.end(), parts.begin());
    if (!beneath || (found && above.size() <= depth)) continue;
    found = true;
    depth = above.size();
    deed.set_root(root);
  }
  if (!found) {
    return Forbidden(
        absl::StrCat("path is beneath none of the folders that the settings allow (cleanup.roots: ",
                     absl::StrJoin(roots, ", "), ")"));
  }
  deed.set_path(absl::StrJoin(parts.begin() + static_cast<ptrdiff_t>(depth), parts.end(), "/"));
  return absl::OkStatus();
}

struct Victim {
  pid_t pid = 0;
  ProcessFacts facts;
};

absl::StatusOr<Victim> LookAt(pid_t pid) {
  if (pid <= 1) return Invalid("pid is no process that may be killed");
  const absl::StatusOr<ProcessFacts> facts = ReadProcessFacts(pid);
  if (!facts.ok()) return Forbidden(absl::StrCat("there is no process ", pid, ", as the broker sees it"));
  return Victim{pid, *facts};
}

absl::StatusOr<Victim> LookBehindPidfd(int number,
                                       const CleanupAgent& agent) {  // house(raw-fd): a number only
  if (agent.pid <= 0)
    return Forbidden("the broker does not know the session's process, whose pidfd this would be");
  const absl::StatusOr<pid_t> pid = ProcessBehind(agent.pid, number);
  if (!pid.ok()) return Invalid(pid.status().message());
  absl::StatusOr<Victim> victim = LookAt(*pid);
  // What was looked at had this pid, if the pidfd says so still.
  const absl::StatusOr<pid_t> again = ProcessBehind(agent.pid, number);
  if (!again.ok() || *again != *pid)
    return Invalid(absl::StrCat("the process of pidfd ", number, " has ended"));
  return victim;
}

absl::Status ResolveKill(const v1::KillProcess& kill, const CleanupAgent& agent, journal::KillDeed& deed) {
  if (kill.has_pidfd() && kill.pid() != 0) return Invalid("a process has a pid or a pidfd, not both");
  const absl::StatusOr<Victim> victim =
      kill.has_pidfd() ? LookBehindPidfd(kill.pidfd(), agent) : LookAt(kill.pid());
  if (!victim.ok()) return victim.status();
  const auto& [pid, facts] = *victim;
  if (facts.uid != agent.uid) {
    return Forbidden(absl::StrCat("process ", pid, " is another user's, as the broker sees it"));
  }
  if (!kill.has_pidfd() && facts.parent != agent.pid) {
    return Forbidden(absl::StrCat("process ", pid, " is not a child of the session's process (", agent.pid,
                                  "), as the broker sees them; of others register a pidfd"));
  }
  if (kill.group() && facts.group != pid) {
    return Invalid(absl::StrCat("process ", pid,
                                " does not lead a process group; let it call setpgid or "
                                "setsid before it is registered"));
  }
  int64_t after = kKillAfterMs;
  if (kill.has_kill_after()) {
    const google::protobuf::Duration& said = kill.kill_after();
    const bool fits = said.seconds() >= 0 && said.seconds() < kKillAfterMaxMs / 1000 && said.nanos() >= 0 &&
                      said.nanos() < 1'000'000'000;
    if (!fits) return Invalid(absl::StrCat("kill_after is not within 0 and ", kKillAfterMaxMs / 1000, " s"));
    after = said.seconds() * 1000 + said.nanos() / 1'000'000;
  }
  deed.set_pid(pid);
  deed.set_start_time(facts.start_time);
  deed.set_boot_id(BootId());
  deed.set_group(kill.group());
  deed.set_session(facts.session);
  deed.set_kill_after_ms(static_cast<uint64_t>(after));
  return absl::OkStatus();
}

absl::Status CheckLengths(const google::protobuf::RepeatedPtrField<std::string>& arguments) {
  if (arguments.size() > kArgumentsMax) {
    return Invalid(absl::StrCat("there are more than ", kArgumentsMax, " arguments"));
  }
  size_t bytes = 0;
  for (const std::string& argument : arguments) bytes += argument.size() + 1;
  if (bytes > kArgumentBytesMax) {
    return Invalid(absl::StrCat("the arguments have more than ", kArgumentBytesMax, " bytes"));
  }
  return absl::OkStatus();
}

absl::Status ResolveCommand(const v1::RunCommand& command, const std::vector<std::string>& allowed,
                            journal::CommandDeed& deed) {
  if (command.arguments_size() == 0) return Invalid("arguments are missing; the first is the program");
  if (absl::Status lengths = CheckLengths(command.arguments()); !lengths.ok()) return lengths;
  for (const std::string& argument : command.arguments()) {
    if (absl::StrContains(argument, '\0')) return Invalid("an argument has a zero byte in it");
  }
  if (std::find(allowed.begin(), allowed.end(), command.arguments(0)) == allowed.end()) {
    return Forbidden(absl::StrCat("the settings do not allow this program (cleanup.commands: ",
                                  allowed.empty() ? "none" : absl::StrJoin(allowed, ", "), ")"));
  }
  *deed.mutable_arguments() = command.arguments();
  return absl::OkStatus();
}

absl::Status ResolveStatement(const v1::RunStatement& statement, const std::string& tenant,
                              journal::StatementDeed& deed) {
  if (statement.pool().empty()) return Invalid("pool is missing");
  if (statement.sql().empty() == statement.command().empty()) {
    return Invalid("a statement has either sql or a command");
  }
  if (statement.sql().size() > kSqlBytesMax) {
    return Invalid(absl::StrCat("sql is longer than ", kSqlBytesMax, " bytes"));
  }
  if (absl::StrContains(statement.sql(), '\0')) return Invalid("sql has a zero byte in it");
  if (absl::Status lengths = CheckLengths(statement.command()); !lengths.ok()) return lengths;
  if (!statement.command().empty() && statement.command(0).empty()) return Invalid("command has no name");
  deed.set_pool(statement.pool());
  deed.set_tenant(tenant);
  deed.set_sql(statement.sql());
  *deed.mutable_command() = statement.command();
  return absl::OkStatus();
}

// A file of its own file system: who may have nothing removed there may not have it removed by this name.
absl::Status ResolvePosixSegment(const std::string& name, const std::vector<std::string>& roots,
                                 journal::SegmentDeed& deed) {
  const bool one_step = name.size() > 1 && name[0] == '/' && name.find('/', 1) == std::string::npos;
  if (!one_step || name == "/." || name == "/.." || absl::StrContains(name, '\0')) {
    return Invalid("posix_name is not \"/NAME\", as shm_open takes it");
  }
  if (name.size() - 1 > kNameBytesMax) {
    return Invalid(absl::StrCat("posix_name is longer than ", kNameBytesMax, " bytes"));
  }
  journal::RemoveDeed as_file;
  if (absl::Status may = ResolvePath(absl::StrCat(kSegmentsFolder, name), roots, as_file); !may.ok())
    return may;
  deed.set_posix_name(name);
  return absl::OkStatus();
}

absl::Status ResolveSysvSegment(int id, const CleanupAgent& agent, journal::SegmentDeed& deed) {
  const absl::StatusOr<std::optional<SysvSegment>> found = FindSysvSegment(id);
  if (!found.ok()) return found.status();
  if (!found->has_value()) {
    return Forbidden(absl::StrCat("there is no System V segment ", id, ", as the broker sees it"));
  }
  const SysvSegment& segment = **found;
  if (agent.uid != 0 && segment.owner != agent.uid && segment.creator != agent.uid) {
    return Forbidden(absl::StrCat("the System V segment ", id, " is another user's"));
  }
  deed.set_sysv_id(id);
  deed.set_made_by(segment.made_by);
  deed.set_boot_id(BootId());
  return absl::OkStatus();
}

absl::Status ResolveSegment(const v1::DropSegment& segment, const std::vector<std::string>& roots,
                            const CleanupAgent& agent, journal::SegmentDeed& deed) {
  if (segment.posix_name().empty() != segment.has_sysv_id()) {
    return Invalid("a segment has either a posix_name or a sysv_id");
  }
  if (segment.has_sysv_id()) return ResolveSysvSegment(segment.sysv_id(), agent, deed);
  return ResolvePosixSegment(segment.posix_name(), roots, deed);
}

}  // namespace

absl::StatusOr<journal::Deed> ResolveDeed(const v1::CleanupAction& action, const CleanupRights& rights,
                                          const CleanupAgent& agent) {
  journal::Deed deed;
  absl::Status resolved;
  switch (action.action_case()) {
    case v1::CleanupAction::kRemoveFile:
      resolved = ResolvePath(action.remove_file().path(), rights.roots, *deed.mutable_remove());
      break;
    case v1::CleanupAction::kRemoveTree:
      resolved = ResolvePath(action.remove_tree().path(), rights.roots, *deed.mutable_remove());
      deed.mutable_remove()->set_tree(true);
      break;
    case v1::CleanupAction::kKillProcess:
      resolved = ResolveKill(action.kill_process(), agent, *deed.mutable_kill());
      break;
    case v1::CleanupAction::kRunCommand:
      resolved = ResolveCommand(action.run_command(), rights.commands, *deed.mutable_command());
      break;
    case v1::CleanupAction::kRunStatement:
      resolved = ResolveStatement(action.run_statement(), agent.tenant, *deed.mutable_statement());
      break;
    case v1::CleanupAction::kHttpRequest:
      resolved = ResolveHttpRequest(action.http_request(), rights.http, *deed.mutable_http());
      break;
    case v1::CleanupAction::kReleaseLease:  // the rest is known to whoever knows the sessions
      deed.mutable_release()->set_lease_id(action.release_lease().lease_id());
      deed.mutable_release()->set_holder(action.release_lease().session_id());
      break;
    case v1::CleanupAction::kDropSegment:
      resolved = ResolveSegment(action.drop_segment(), rights.roots, agent, *deed.mutable_segment());
      break;
    case v1::CleanupAction::ACTION_NOT_SET:
      resolved = Invalid("the action is missing, or one that this version does not know");
      break;
  }
  if (!resolved.ok()) return resolved;
  return deed;
}

void WithholdSecrets(v1::CleanupAction& action) {
  if (action.has_http_request()) WithholdSecrets(*action.mutable_http_request());
}

}  // namespace lessor
