// lessorctl status, pools, sessions and leases: shows.
#include <iostream>
#include <memory>

#include "client/cli/command.h"
#include "client/cli/show.h"

namespace lessor::cli {

using Stub = v1::AdminService::Stub;

void AddLookCommands(CLI::App& app, Command& command) {
  app.add_subcommand("status", "How the broker is: state, uptime, counts, limits")->callback([&command] {
    command.run = [&command] {
      return CallAndPrint(command, &Stub::Status, v1::StatusRequest(), StatusText);
    };
  });
  app.add_subcommand("pools", "The pools: their limits, what is lent, who waits, what fails")
      ->callback([&command] {
        command.run = [&command] {
          return CallAndPrint(command, &Stub::ListPools, v1::ListPoolsRequest(),
                              [](const auto& pools) { return PoolsText(pools, ScreenWidth()); });
        };
      });
  app.add_subcommand("sessions", "The agents that are attached")->callback([&command] {
    command.run = [&command] {
      return CallAndPrint(command, &Stub::ListSessions, v1::ListSessionsRequest(),
                          [](const auto& sessions) { return SessionsText(sessions, ScreenWidth()); });
    };
  });

  CLI::App* leases = app.add_subcommand("leases", "Who holds and who waits, since when");
  const auto pool = std::make_shared<std::string>();
  leases->add_option("--pool", *pool, "Only this pool's")->type_name("POOL");
  leases->callback([&command, pool] {
    command.run = [&command, pool] {
      v1::ListLeasesRequest request;
      request.set_pool(*pool);
      return CallAndPrint(command, &Stub::ListLeases, request,
                          [](const auto& answer) { return LeasesText(answer, ScreenWidth()); });
    };
  });
}

}  // namespace lessor::cli
