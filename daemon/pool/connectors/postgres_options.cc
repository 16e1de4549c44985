#include "daemon/pool/connectors/postgres_options.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <boost/asio/ip/address.hpp>
#include <libpq-fe.h>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"

#include "daemon/wire/postgres_startup.h"

namespace lessor {
namespace {

using Settings = std::map<std::string, std::string>;
using OptionList = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

constexpr int kDefaultPort = 5432;

Settings Given(const PQconninfoOption* options) {
  Settings given;
  for (; options != nullptr && options->keyword != nullptr; ++options) {
    if (options->val != nullptr && *options->val != '\0') given[options->keyword] = options->val;
  }
  return given;
}

absl::StatusOr<Settings> ParseUri(const std::string& uri) {
  char* words = nullptr;
  const OptionList options(PQconninfoParse(uri.c_str(), &words), &PQconninfoFree);
  const std::unique_ptr<char, decltype(&PQfreemem)> owner(words, &PQfreemem);
  if (options == nullptr) {
    return absl::InvalidArgumentError(absl::StripAsciiWhitespace(words != nullptr ? words : "out of memory"));
  }
  return Given(options.get());
}

std::string Take(Settings& settings, const std::string& key) {
  auto node = settings.extract(key);
  return node.empty() ? "" : std::move(node.mapped());
}

// The n-th of a list that is as long as the hosts, or has one element for all of them.
std::string Nth(const std::vector<std::string>& list, size_t n) {
  if (list.size() == 1) return list[0];
  return n < list.size() ? list[n] : "";
}

absl::StatusOr<std::vector<PostgresHost>> TakeHosts(Settings& settings) {
  const std::vector<std::string> hosts = absl::StrSplit(Take(settings, "host"), ',');
  const std::vector<std::string> addresses = absl::StrSplit(Take(settings, "hostaddr"), ',');
  const std::vector<std::string> ports = absl::StrSplit(Take(settings, "port"), ',');
  const size_t count = std::max(hosts.size(), addresses.size());
  if (count > kPostgresHostsMax) {
    return absl::InvalidArgumentError(absl::StrCat("the URI names more than ", kPostgresHostsMax, " hosts"));
  }
  const auto fits = [count](const std::vector<std::string>& list) {
    return list.size() == count || (list.size() == 1 && list[0].empty());
  };
  if (!fits(hosts) || !fits(addresses) || (!fits(ports) && ports.size() != 1)) {
    return absl::InvalidArgumentError("the URI does not name as many hosts as addresses or ports");
  }
  std::vector<PostgresHost> list;
  for (size_t i = 0; i < count; ++i) list.push_back({Nth(hosts, i), Nth(addresses, i), Nth(ports, i)});
  return list;
}

bool DemandsEncryption(const Settings& settings) {
  const auto value = [&settings](const std::string& key) {
    const auto it = settings.find(key);
    return it == settings.end() ? absl::string_view() : absl::string_view(it->second);
  };
  const absl::string_view ssl = value("sslmode");
  return ssl == "require" || ssl == "verify-ca" || ssl == "verify-full" || value("gssencmode") == "require";
}

std::string Join(const std::vector<PostgresHost>& hosts, std::string PostgresHost::*member) {
  return absl::StrJoin(hosts, ",", [member](std::string* out, const PostgresHost& host) {
    absl::StrAppend(out, host.*member);
  });
}

}  // namespace

bool PostgresHost::NeedsLookUp() const {
  if (!address.empty() || host.empty() || host[0] == '/' || host[0] == '@') return false;
  boost::system::error_code not_an_address;
  (void)boost::asio::ip::make_address(host, not_an_address);
  return static_cast<bool>(not_an_address);
}

int PostgresHost::port_number() const {
  int number = 0;
  return absl::SimpleAtoi(port, &number) ? number : kDefaultPort;
}

absl::StatusOr<PostgresOptions> ParsePostgresOptions(const std::string& uri) {
  absl::StatusOr<Settings> given = ParseUri(uri);
  if (!given.ok()) return given.status();
  if (given->count("service") > 0) {
    return absl::InvalidArgumentError("the URI names a service; write out what the service file says of it");
  }
  const OptionList defaults(PQconndefaults(), &PQconninfoFree);
  Settings usual = Given(defaults.get());
  for (const char* key : {"host", "hostaddr", "port"}) {
    // Where the URI says where to go, the environment has no say in it.
    if (given->count("host") + given->count("hostaddr") > 0 && std::string(key) != "port") continue;
    if (given->count(key) == 0 && usual.count(key) > 0) (*given)[key] = usual[key];
  }
  // Once and not at each connect, because libpq may ask a directory service who we are.
  if (given->count("user") == 0 && usual.count("user") > 0) (*given)["user"] = usual["user"];
  PostgresOptions options;
  options.encrypted = DemandsEncryption(*given);
  absl::StatusOr<std::vector<PostgresHost>> hosts = TakeHosts(*given);
  if (!hosts.ok()) return hosts.status();
  options.hosts = *std::move(hosts);
  options.settings = *std::move(given);
  options.settings.erase("password");
  options.settings.erase("connect_timeout");  // the pool's deadline governs
  options.named = !options.settings.emplace(postgres::kApplicationName, "lessor").second;
  options.settings["sslmode"] = "disable";
  options.settings["gssencmode"] = "disable";
  options.settings["passfile"] =
      "/dev/null/none";  // cannot exist; about /dev/null libpq would warn on stderr
  return options;
}

Settings PostgresOptions::For(const std::vector<PostgresHost>& resolved, absl::string_view password) const {
  Settings all = settings;
  all["host"] = Join(resolved, &PostgresHost::host);
  all["hostaddr"] = Join(resolved, &PostgresHost::address);
  all["port"] = Join(resolved, &PostgresHost::port);
  if (!password.empty()) all["password"] = std::string(password);
  return all;
}

}  // namespace lessor
