#include "tests/fault/cleanup_agent.h"

#include <utility>

#include "daemon/base/reason.h"

namespace lessor::testing {
namespace {

absl::Status StatusOf(const v1::Status& result) {
  return result.code() == 0 ? absl::OkStatus() : FromWire(result);
}

}  // namespace

v1::CleanupAction RemoveFile(const std::string& path) {
  v1::CleanupAction action;
  action.mutable_remove_file()->set_path(path);
  return action;
}

v1::CleanupAction RemoveTree(const std::string& path) {
  v1::CleanupAction action;
  action.mutable_remove_tree()->set_path(path);
  return action;
}

v1::CleanupAction Command(const std::vector<std::string>& arguments) {
  v1::CleanupAction action;
  for (const std::string& argument : arguments) action.mutable_run_command()->add_arguments(argument);
  return action;
}

absl::StatusOr<std::vector<uint64_t>> RegisterCleanup(RawAgent& agent,
                                                      const std::vector<v1::CleanupAction>& actions) {
  v1::AttachRequest request;
  for (const v1::CleanupAction& action : actions) *request.mutable_register_cleanup()->add_actions() = action;
  const absl::StatusOr<RawAgent::Received> answer = agent.Ask(std::move(request));
  if (!answer.ok()) return answer.status();
  const auto& ids = answer->reply.register_cleanup().action_ids();
  return std::vector<uint64_t>(ids.begin(), ids.end());
}

absl::Status CancelCleanup(RawAgent& agent, uint64_t action) {
  v1::AttachRequest request;
  request.mutable_cancel_cleanup()->add_action_ids(action);
  const absl::StatusOr<RawAgent::Received> answer = agent.Ask(std::move(request));
  return answer.ok() ? StatusOf(answer->reply.cancel_cleanup().results(0)) : answer.status();
}

absl::Status RunCleanup(RawAgent& agent, uint64_t action) {
  v1::AttachRequest request;
  request.mutable_run_cleanup()->add_action_ids(action);
  const absl::StatusOr<RawAgent::Received> answer = agent.Ask(std::move(request));
  return answer.ok() ? StatusOf(answer->reply.run_cleanup().results(0)) : answer.status();
}

}  // namespace lessor::testing
