// lessorctl pause, resume, resize, drain and reconnect.
#include <cstdint>
#include <iostream>
#include <memory>
#include <optional>

#include "client/cli/command.h"
#include "client/cli/show.h"

namespace lessor::cli {
namespace {

using Stub = v1::AdminService::Stub;
using PoolMethod = grpc::Status (Stub::*)(grpc::ClientContext*, const v1::PoolRequest&, v1::PoolResponse*);

std::string ShowPool(const v1::PoolResponse& response) {
  return PoolLine(response.pool());
}

void AddPoolCommand(CLI::App& app, Command& command, const char* name, const char* about, PoolMethod method) {
  CLI::App* added = app.add_subcommand(name, about);
  const auto pool = std::make_shared<std::string>();
  added->add_option("POOL", *pool, "The pool's name")->required();
  added->callback([&command, pool, method] {
    command.run = [&command, pool, method] {
      v1::PoolRequest request;
      request.set_pool(*pool);
      return CallAndPrint(command, method, request, ShowPool);
    };
  });
}

void AddResizeCommand(CLI::App& app, Command& command) {
  struct Limits {
    std::string pool;
    std::optional<uint32_t> min;
    std::optional<uint32_t> max;
  };
  CLI::App* resize = app.add_subcommand("resize", "Change a pool's limits until the next reload or restart");
  const auto limits = std::make_shared<Limits>();
  resize->add_option("POOL", limits->pool, "The pool's name")->required();
  resize->add_option("--min", limits->min, "Connections to keep open")->type_name("N");
  resize->add_option("--max", limits->max, "Connections at most")->type_name("N");
  resize->callback([&command, limits] {
    if (!limits->min && !limits->max) throw CLI::RequiredError("--min or --max");
    command.run = [&command, limits] {
      v1::ResizePoolRequest request;
      request.set_pool(limits->pool);
      if (limits->min) request.set_min(*limits->min);
      if (limits->max) request.set_max(*limits->max);
      return CallAndPrint(command, &Stub::ResizePool, request, ShowPool);
    };
  });
}

}  // namespace

void AddPoolCommands(CLI::App& app, Command& command) {
  AddPoolCommand(app, command, "pause", "Grant nothing from a pool until it is resumed; requests wait",
                 &Stub::PausePool);
  AddPoolCommand(app, command, "resume", "End a pause or a drain", &Stub::ResumePool);
  AddPoolCommand(app, command, "drain", "Refuse new requests, ask for what is held, close what comes back",
                 &Stub::DrainPool);
  AddPoolCommand(app, command, "reconnect",
                 "Replace every connection: idle ones now, lent ones as they come back",
                 &Stub::ReconnectPool);
  AddResizeCommand(app, command);
}

}  // namespace lessor::cli
