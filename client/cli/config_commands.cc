// lessorctl reload, config check and config dump.
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstring>
#include <iostream>
#include <memory>

#include "client/cli/command.h"
#include "client/cli/format.h"
#include "client/cli/show.h"

namespace lessor::cli {
namespace {

using Stub = v1::AdminService::Stub;

// The folder that this program is in, with a slash behind it.
std::string OwnFolder() {
  char self[PATH_MAX];
  const ssize_t length = ::readlink("/proc/self/exe", self, sizeof(self));
  if (length <= 0) return "./";
  const std::string path(self, static_cast<size_t>(length));
  return path.substr(0, path.rfind('/') + 1);
}

// The broker knows its settings, so it checks them: this process becomes `lessord --check-config`, whose exit
// code is 0 or 78. Returns only where there is no lessord.
ExitCode BecomeChecker(const std::string& file) {
  const std::string here = OwnFolder();
  const char* const arguments[] = {"lessord", "--check-config", "--config", file.c_str(), nullptr};
  auto* const argv = const_cast<char* const*>(arguments);  // exec's type predates const
  ::execv((here + "lessord").c_str(), argv);               // as installed
  ::execv((here + "../../daemon/lessord").c_str(), argv);  // as built
  ::execvp("lessord", argv);
  std::cerr << "lessorctl: cannot run lessord, which checks its own settings: " << std::strerror(errno)
            << "\nhint: lessord is looked for in " << here << " and on PATH.\n";
  return ExitCode::kNoBroker;
}

}  // namespace

void AddConfigCommands(CLI::App& app, Command& command) {
  app.add_subcommand("reload", "Read the settings again; where they have mistakes the old ones stay")
      ->callback([&command] {
        command.run = [&command] {
          return CallAndPrint(command, &Stub::Reload, v1::ReloadRequest(), ReloadText);
        };
      });

  CLI::App* config = app.add_subcommand("config", "Check settings, or show those in force");
  config->require_subcommand(1);
  CLI::App* check = config->add_subcommand("check", "Name every mistake in a settings file, with its line");
  const auto file = std::make_shared<std::string>();
  check->add_option("FILE", *file, "The settings, as for `lessord --config FILE`")->required();
  check->callback([&command, file] { command.run = [file] { return BecomeChecker(*file); }; });
  config->add_subcommand("dump", "The settings in force, as YAML, with secrets blanked")
      ->callback([&command] {
        command.run = [&command] {
          return CallAndPrint(
              command, &Stub::GetConfig, v1::GetConfigRequest(),
              [](const v1::GetConfigResponse& config) { return PrintableLines(config.yaml()); });
        };
      });
}

}  // namespace lessor::cli
