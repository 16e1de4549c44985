#pragma once

#include <sys/types.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "absl/time/time.h"

#include "tests/integration/servers/child_process.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor::testing {

// Asks again every few milliseconds, for what tells nobody that it has changed (/proc, /metrics). False: it
// did not hold within `patience`. What can be waited for (a socket, a child's output) is waited for, not
// asked.
bool Eventually(const std::function<bool()>& holds, absl::Duration patience = absl::Seconds(30));

// What a broker holds, so that before and after can be compared: nothing may leak.
struct Footprint {
  int descriptors = 0;  // open ones, less those of idle pooled connections
  std::map<std::string, double>
      gauges;  // sessions, waiters and slots in use but not idle, as /metrics names them
  friend bool operator==(const Footprint&, const Footprint&) = default;
};
void PrintTo(const Footprint& footprint, std::ostream* out);

// A real lessord from $LESSOR_BUILD_DIR, with folders of its own and the metrics on a free port. Ready when
// constructed; ends the test program, with the broker's words, if it does not start. The destructor stops it
// as SIGTERM does, and fails the test if it does not end well. Use it on the thread that made it.
class Lessord {
 public:
  struct Options {
    std::string settings;                  // YAML: pools, tenants, sessions, ...
    std::vector<std::string> arguments;    // more of its command line
    std::vector<std::string> environment;  // "LESSOR_FAILPOINTS=peer_pidfd=error"
    std::optional<Account> account;        // nullopt: as the test itself
    int descriptors_max = 0;               // RLIMIT_NOFILE, soft and hard; 0: as the test itself
  };

  explicit Lessord(Options options);
  ~Lessord();

  // Again, in the same folders, after Kill() or Terminate().
  void Start();
  void Kill();      // SIGKILL, and waits
  int Terminate();  // SIGTERM; its exit code
  // New settings in the file, for a reload.
  void WriteSettings(const std::string& settings) const;
  void Signal(int number) const { process_->Signal(number); }

  const std::string& runtime_dir() const { return folder_.path(); }
  std::string attach_socket() const { return runtime_dir() + "/attach.sock"; }
  std::string grpc_socket() const { return runtime_dir() + "/grpc.sock"; }
  std::string state_dir() const { return runtime_dir() + "/state"; }
  std::string settings_path() const { return runtime_dir() + "/lessord.yaml"; }
  pid_t pid() const { return process_->pid(); }
  int metrics_port() const { return metrics_port_; }
  // On which the pool listens whose `socket.tcp` is 127.0.0.1:0.
  int pool_port(const std::string& pool) const;
  // The command line that starts it, for a second one on the same folder.
  std::vector<std::string> command() const;

  // What it has written since the last start.
  std::string log() const { return process_->output(); }
  bool WaitForLog(absl::string_view text) const { return process_->WaitForOutput(text); }

  int open_descriptors() const;                    // of the process, as /proc counts them
  size_t resident_bytes() const;                   // VmRSS
  std::string Get(const std::string& path) const;  // the body of an answer of its HTTP server
  // A series as /metrics writes it: `lessor_pool_waiters{pool="cache"}`. NaN: there is none.
  double Metric(const std::string& series) const;
  int Slots(const std::string& pool, const std::string& state) const;  // lessor_pool_connections

  Footprint footprint() const;
  // Waits until the footprint is `before` again, or has fewer descriptors: `before` may have seen one
  // closing.
  ::testing::AssertionResult SettlesTo(const Footprint& before) const;

  struct Outcome {
    int exit_code = 0;
    std::string output;
  };
  // Runs lessorctl against it.
  Outcome Lessorctl(const std::vector<std::string>& arguments) const;

 private:
  std::map<std::string, double> Series() const;

  const Options options_;
  TempFolder folder_;
  std::string program_;
  std::unique_ptr<ChildProcess> process_;
  bool running_ = false;
  int metrics_port_ = 0;
};

}  // namespace lessor::testing
