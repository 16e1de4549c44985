// lessorctl: looks at the broker and administers it.

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "client/cli/command.h"
#include "client/cli/format.h"
#include "client/cpp/unique_fd.h"

namespace {

using lessor::cli::Command;
using lessor::cli::ExitCode;

constexpr char kFooter[] = R"(Examples:
  lessorctl pools                     what is lent, who waits, what fails
  lessorctl leases --pool main        who holds and who waits, since when
  lessorctl top                       the same, live
  lessorctl cleanup dead              what could not be cleaned up, and why
  lessorctl run --scratch -- make     any program, of which nothing is left
  lessorctl resize main --max 40      until the next reload or restart
  lessorctl --json leases | jq -r '.leases[] | select(.state == "WAITING") | .command'

Exit codes:
   0  done
   1  the broker refused; its reason is printed
   2  usage
  69  no broker answers
  75  try again
  78  configuration: the settings have mistakes
)";

void AddSharedOptions(CLI::App& app, Command& command) {
  app.add_option("--runtime-dir", command.runtime_dir, "The broker's runtime directory")
      ->envname("LESSOR_RUNTIME_DIR")
      ->capture_default_str()
      ->type_name("DIR");
  app.add_option("--timeout", command.timeout_text, "How long to wait for each answer: 500ms, 5s, 1m")
      ->capture_default_str()
      ->type_name("DURATION")
      ->check([&command](const std::string& text) {
        const bool good = absl::ParseDuration(text, &command.timeout) &&
                          command.timeout > absl::ZeroDuration() && command.timeout <= absl::Hours(24);
        return good ? std::string() : "'" + text + "' is not a duration such as 500ms, 5s or 1m";
      });
  app.add_flag("--json", command.json, "For programs: one JSON object a line, with the API's field names");
}

// " cleanup retry": the commands that have been understood.
std::string Chosen(const CLI::App& app) {
  const std::vector<CLI::App*> next = app.get_subcommands();
  return next.empty() ? "" : " " + next.front()->get_name() + Chosen(*next.front());
}

// Whoever starts us with one of them closed would have the next file that is opened stand in its place, and
// be written to. One that closes on exec has not come from whoever started us: gRPC leaves an eventfd there
// as it is loaded, which nobody uses.
void FillStandardStreams() {
  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
    const int flags = ::fcntl(stream, F_GETFD);
    if (flags >= 0 && (flags & FD_CLOEXEC) == 0) continue;
    lessor::UniqueFd null(::open("/dev/null", O_RDWR));
    if (null.raw() == stream) {
      (void)null.Release();
    } else {
      (void)::dup2(null.raw(), stream);
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  FillStandardStreams();
  CLI::App app("Looks at lessord, the broker of this host, and administers it.", "lessorctl");
  Command command;
  app.set_version_flag("--version", "lessorctl " LESSOR_VERSION);
  app.require_subcommand(1);
  app.fallthrough();  // the shared options may stand behind the command, too
  AddSharedOptions(app, command);
  AddLookCommands(app, command);
  AddTopCommand(app, command);
  AddPoolCommands(app, command);
  AddHolderCommands(app, command);
  AddCleanupCommands(app, command);
  AddConfigCommands(app, command);
  AddRunCommand(app, command);
  char** const dashes = std::find(argv, argv + argc, std::string_view("--"));
  if (dashes != argv + argc) command.behind_dashes.assign(dashes + 1, argv + argc);
  app.footer(kFooter);  // last: commands would inherit it
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& asked) {  // --help, --version
    return app.exit(asked);
  } catch (const CLI::ParseError& error) {
    const std::vector<std::string> unknown = app.remaining();
    const std::string what = app.get_subcommands().empty() && !unknown.empty()
                                 ? "there is no command '" + lessor::cli::Printable(unknown.front()) + "'"
                                 : error.what();
    const std::string chosen = Chosen(app);
    std::cerr << "lessorctl: " << what << "\nhint: `lessorctl" << chosen << " --help` "
              << (chosen.empty() ? "lists the commands.\n" : "says what it takes.\n");
    return static_cast<int>(ExitCode::kUsage);
  }
  return static_cast<int>(command.run());
}
