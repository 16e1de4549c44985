#include "tests/integration/servers/redis_server.h"

#include <cstdio>
#include <memory>

#include <hiredis/hiredis.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

#include "daemon/base/check.h"

namespace lessor::testing {
namespace {

std::vector<std::string> CommandLine(const std::string& folder, const std::vector<std::string>& options) {
  std::vector<std::string> line = {"redis-server",
                                   "--port",
                                   "0",
                                   "--unixsocket",
                                   folder + "/redis.sock",
                                   "--unixsocketperm",
                                   "777",
                                   "--dir",
                                   folder,
                                   "--save",
                                   "",
                                   "--appendonly",
                                   "no",
                                   "--daemonize",
                                   "no",
                                   "--maxclients",
                                   "20000"};
  line.insert(line.end(), options.begin(), options.end());
  return line;
}

void AppendReply(const redisReply* reply, std::string& out) {
  switch (reply->type) {
    case REDIS_REPLY_INTEGER:
      absl::StrAppend(&out, reply->integer);
      break;
    case REDIS_REPLY_NIL:
      out += "(nil)";
      break;
    case REDIS_REPLY_ARRAY:
      for (size_t i = 0; i < reply->elements; ++i) {
        if (i > 0) out += "\n";
        AppendReply(reply->element[i], out);
      }
      break;
    default:
      out.append(reply->str, reply->len);
  }
}

std::string Run(redisContext* context, const std::vector<std::string>& command) {
  std::vector<const char*> arguments;
  std::vector<size_t> lengths;
  for (const std::string& argument : command) {
    arguments.push_back(argument.data());
    lengths.push_back(argument.size());
  }
  const std::unique_ptr<void, decltype(&freeReplyObject)> reply(
      redisCommandArgv(context, static_cast<int>(arguments.size()), arguments.data(), lengths.data()),
      &freeReplyObject);
  if (reply == nullptr) return absl::StrCat("no reply: ", context->errstr);
  std::string out;
  AppendReply(static_cast<const redisReply*>(reply.get()), out);
  return out;
}

}  // namespace

RedisServer::RedisServer(const std::vector<std::string>& options)
    : command_(CommandLine(folder_.path(), options)) {
  StartAgain();
}

void RedisServer::StartAgain() {
  process_ = std::make_unique<ChildProcess>(
      ChildProcess::Options{.command = command_, .account = {}, .end_signal = SIGKILL, .environment = {}});
  if (!process_->WaitForOutput("ready to accept connections") &&
      !process_->WaitForOutput("Ready to accept connections")) {
    std::fprintf(stderr, "redis-server does not start:\n%s\n", process_->output().c_str());
    LESSOR_CHECK(false);
  }
}

void RedisServer::Kill() {
  process_->Signal(SIGKILL);
  (void)process_->Wait();
}

std::string RedisServer::uri(int database) const {
  return absl::StrCat("redis+unix://", socket_path(), database == 0 ? "" : absl::StrCat("?db=", database));
}

std::string RedisServer::Ask(const std::vector<std::string>& command, const std::string& password) const {
  const std::unique_ptr<redisContext, decltype(&redisFree)> context(redisConnectUnix(socket_path().c_str()),
                                                                    &redisFree);
  LESSOR_CHECK(context != nullptr && context->err == 0);
  if (!password.empty()) (void)Run(context.get(), {"AUTH", password});
  return Run(context.get(), command);
}

int RedisServer::ClientCount() const {
  const std::string list = Ask({"CLIENT", "LIST"});
  int count = -1;  // the asking one
  for (absl::string_view line : absl::StrSplit(list, '\n', absl::SkipEmpty())) count += !line.empty();
  return count;
}

}  // namespace lessor::testing
