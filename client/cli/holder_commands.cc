// lessorctl kill-session and revoke: ends what somebody holds.
#include <cstdint>
#include <iostream>
#include <memory>

#include "absl/strings/str_cat.h"

#include "client/cli/command.h"

namespace lessor::cli {

using Stub = v1::AdminService::Stub;

void AddHolderCommands(CLI::App& app, Command& command) {
  CLI::App* kill = app.add_subcommand("kill-session", "End a session as if its process had died");
  const auto session = std::make_shared<uint64_t>(0);
  kill->add_option("ID", *session, "The session's id, as `lessorctl sessions` shows it")
      ->check(CheckId)
      ->required();
  kill->callback([&command, session] {
    command.run = [&command, session] {
      v1::KillSessionRequest request;
      request.set_session_id(*session);
      return CallAndPrint(command, &Stub::KillSession, request, [&](const v1::KillSessionResponse& response) {
        return absl::StrCat("session ", *session, " has ended; leases released: ", response.leases_released(),
                            "\n");
      });
    };
  });

  CLI::App* revoke = app.add_subcommand("revoke", "Take a lease back: its connection is cut and closed");
  const auto lease = std::make_shared<uint64_t>(0);
  revoke->add_option("LEASE", *lease, "The lease's id, as `lessorctl leases` shows it")
      ->check(CheckId)
      ->required();
  revoke->callback([&command, lease] {
    command.run = [&command, lease] {
      v1::RevokeLeaseRequest request;
      request.set_lease_id(*lease);
      return CallAndPrint(command, &Stub::RevokeLease, request, [&](const v1::RevokeLeaseResponse&) {
        return absl::StrCat("lease ", *lease, " is revoked\n");
      });
    };
  });
}

}  // namespace lessor::cli
