#include "tests/integration/lessord.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/time/clock.h"

#include "daemon/base/check.h"
#include "daemon/base/fd.h"

namespace lessor::testing {
namespace {

constexpr int kPauseMs = 3;

std::string BuildDir() {
  const char* dir = ::getenv("LESSOR_BUILD_DIR");
  LESSOR_CHECK(dir != nullptr);  // ctest sets it
  return dir;
}

std::string ReadAll(int socket) {
  std::string text;
  std::array<char, 16384> buffer;
  for (;;) {
    const ssize_t got = ::recv(socket, buffer.data(), buffer.size(), 0);
    if (got <= 0) return text;
    text.append(buffer.data(), static_cast<size_t>(got));
  }
}

// The number behind "metrics=127.0.0.1:" in the line that says that the broker is ready.
int MetricsPort(absl::string_view log) {
  const absl::string_view key = "metrics=127.0.0.1:";
  const size_t at = log.find(key);
  LESSOR_CHECK(at != absl::string_view::npos);
  const absl::string_view rest = log.substr(at + key.size());
  int port = 0;
  LESSOR_CHECK(absl::SimpleAtoi(rest.substr(0, rest.find_first_not_of("0123456789")), &port));
  return port;
}

}  // namespace

bool Eventually(const std::function<bool()>& holds, absl::Duration patience) {
  const absl::Time end = absl::Now() + patience;
  while (!holds()) {
    if (absl::Now() >= end) return false;
    (void)::poll(nullptr, 0, kPauseMs);
  }
  return true;
}

void PrintTo(const Footprint& footprint, std::ostream* out) {
  *out << "descriptors " << footprint.descriptors;
  for (const auto& [name, value] : footprint.gauges) *out << "\n  " << name << " " << value;
}

Lessord::Lessord(Options options) : options_(std::move(options)), program_(BuildDir() + "/daemon/lessord") {
  if (options_.account.has_value() && ::geteuid() == 0) {
    // Where the other user can reach it, whatever folder the build is in.
    const std::string copy = folder_.path() + "/lessord";
    std::filesystem::copy_file(program_, copy);
    program_ = copy;
    LESSOR_CHECK(::chown(folder_.path().c_str(), options_.account->uid, options_.account->gid) == 0);
  }
  WriteSettings(options_.settings);
  Start();
}

Lessord::~Lessord() {
  if (!running_) return;
  const int code = Terminate();
  if (code != 0) ADD_FAILURE() << "lessord ended with " << code << ":\n" << log();
}

void Lessord::WriteSettings(const std::string& settings) const {
  std::ofstream file(settings_path());
  file << "runtime_dir: " << runtime_dir() << "\nstate_dir: " << state_dir()
       << "\nmetrics: {listen: \"127.0.0.1:0\"}\n";
  if (!absl::StrContains(settings, "drain_timeout")) file << "drain_timeout: 0s\n";
  file << settings;
  LESSOR_CHECK(file.flush().good());
}

std::vector<std::string> Lessord::command() const {
  std::vector<std::string> command;
  if (options_.descriptors_max > 0)
    command = {"prlimit", absl::StrCat("--nofile=", options_.descriptors_max)};
  command.insert(command.end(), {program_, "--config", settings_path()});
  command.insert(command.end(), options_.arguments.begin(), options_.arguments.end());
  return command;
}

void Lessord::Start() {
  LESSOR_CHECK(!running_);
  process_ = std::make_unique<ChildProcess>(
      ChildProcess::Options{command(), options_.account, SIGTERM, options_.environment});
  if (!process_->WaitForOutput(" ready ")) {
    ADD_FAILURE() << "lessord did not start:\n" << log();
    LESSOR_CHECK(false);
  }
  metrics_port_ = MetricsPort(log());
  running_ = true;
}

int Lessord::pool_port(const std::string& pool) const {
  const std::string text = log();
  const std::string before = absl::StrCat("pool listens on TCP pool=", pool, " address=127.0.0.1:");
  const size_t at = text.rfind(before);
  EXPECT_NE(at, std::string::npos) << text;
  return at == std::string::npos ? 0 : std::atoi(text.c_str() + at + before.size());
}

void Lessord::Kill() {
  process_->Signal(SIGKILL);
  (void)process_->Wait();
  running_ = false;
}

int Lessord::Terminate() {
  process_->Signal(SIGTERM);
  running_ = false;
  return process_->Wait();
}

int Lessord::open_descriptors() const {
  std::error_code gone;
  return static_cast<int>(
      std::distance(std::filesystem::directory_iterator(absl::StrCat("/proc/", pid(), "/fd"), gone),
                    std::filesystem::directory_iterator()));
}

size_t Lessord::resident_bytes() const {
  std::ifstream status(absl::StrCat("/proc/", pid(), "/status"));
  for (std::string line; std::getline(status, line);) {
    if (!absl::StartsWith(line, "VmRSS:")) continue;
    const std::vector<absl::string_view> words =
        absl::StrSplit(line, absl::ByAnyChar(" \t"), absl::SkipEmpty());
    uint64_t kib = 0;
    LESSOR_CHECK(words.size() == 3 && absl::SimpleAtoi(words[1], &kib));
    return kib << 10;
  }
  return 0;
}

std::string Lessord::Get(const std::string& path) const {
  const UniqueFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
  address.sin_port = ::htons(static_cast<uint16_t>(metrics_port_));
  if (::connect(socket.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return "";
  const std::string request = absl::StrCat("GET ", path, " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  if (::send(socket.raw(), request.data(), request.size(), MSG_NOSIGNAL) < 0) return "";
  const std::string answer = ReadAll(socket.raw());
  const size_t body = answer.find("\r\n\r\n");
  return body == std::string::npos ? "" : answer.substr(body + 4);
}

std::map<std::string, double> Lessord::Series() const {
  std::map<std::string, double> series;
  const std::string text = Get("/metrics");
  for (absl::string_view line : absl::StrSplit(text, '\n', absl::SkipEmpty())) {
    if (line.front() == '#') continue;
    const size_t space = line.rfind(' ');
    double value = 0;
    if (space == absl::string_view::npos || !absl::SimpleAtod(line.substr(space + 1), &value)) continue;
    series.emplace(std::string(line.substr(0, space)), value);
  }
  return series;
}

double Lessord::Metric(const std::string& series) const {
  const auto all = Series();
  auto it = all.find(series);
  return it == all.end() ? std::numeric_limits<double>::quiet_NaN() : it->second;
}

int Lessord::Slots(const std::string& pool, const std::string& state) const {
  const double slots =
      Metric(absl::StrCat("lessor_pool_connections{pool=\"", pool, "\",state=\"", state, "\"}"));
  return std::isnan(slots) ? -1 : static_cast<int>(slots);
}

Footprint Lessord::footprint() const {
  Footprint footprint;
  double idle = 0;
  for (const auto& [name, value] : Series()) {
    if (absl::StartsWith(name, "lessor_pool_connections{") && absl::StrContains(name, "state=\"idle\"")) {
      idle += value;
    } else if (name == "lessor_sessions" || absl::StartsWith(name, "lessor_pool_connections{") ||
               absl::StartsWith(name, "lessor_pool_waiters{")) {
      footprint.gauges.emplace(name, value);
    }
  }
  // The connection that has just brought the metrics may still be closing, and whatever else began to close:
  // the fewest of a few looks.
  int fewest = open_descriptors();
  for (int look = 1; look < 4; ++look) {
    (void)::poll(nullptr, 0, kPauseMs);
    fewest = std::min(fewest, open_descriptors());
  }
  footprint.descriptors = fewest - static_cast<int>(idle);
  return footprint;
}

::testing::AssertionResult Lessord::SettlesTo(const Footprint& before) const {
  Footprint now;
  const auto settled = [&] {
    now = footprint();
    return now.gauges == before.gauges && now.descriptors <= before.descriptors;
  };
  if (Eventually(settled)) return ::testing::AssertionSuccess();
  return ::testing::AssertionFailure() << "before: " << ::testing::PrintToString(before)
                                       << "\nnow: " << ::testing::PrintToString(now) << "\nlog:\n"
                                       << log();
}

Lessord::Outcome Lessord::Lessorctl(const std::vector<std::string>& arguments) const {
  std::vector<std::string> command = {BuildDir() + "/client/cli/lessorctl"};
  command.insert(command.end(), arguments.begin(), arguments.end());
  ChildProcess lessorctl({command, std::nullopt, SIGTERM, {"LESSOR_RUNTIME_DIR=" + runtime_dir()}});
  const int code = lessorctl.Wait();
  (void)lessorctl.WaitForOutput("\x01the end of the output");
  return {code, lessorctl.output()};
}

}  // namespace lessor::testing
