#include "daemon/base/failpoint.h"

#ifdef LESSOR_FAILPOINTS

#include <signal.h>
#include <unistd.h>

#include <cstdlib>
#include <map>
#include <string>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

#include "daemon/base/mutex.h"

namespace lessor {
namespace {

struct Action {
  bool crash = false;
  int times = -1;  // -1: for ever
};

class Failpoints {
 public:
  Failpoints() {
    const char* env =
        std::getenv("LESSOR_FAILPOINTS");  // NOLINT(concurrency-mt-unsafe): read once, never set
    if (env == nullptr) return;
    for (absl::string_view item : absl::StrSplit(env, ';', absl::SkipEmpty())) {
      std::pair<std::string, std::string> point = absl::StrSplit(item, absl::MaxSplits('=', 1));
      Arm(point.first, point.second);
    }
  }

  void Arm(const std::string& name, absl::string_view text) {
    MutexLock lock(mutex_);
    if (text.empty()) {
      armed_.erase(name);
      return;
    }
    Action action;
    std::pair<absl::string_view, absl::string_view> parts = absl::StrSplit(text, absl::MaxSplits('*', 1));
    action.crash = parts.first == "crash";
    if (!parts.second.empty()) (void)absl::SimpleAtoi(parts.second, &action.times);
    armed_[name] = action;
  }

  absl::Status Evaluate(const char* name) {
    MutexLock lock(mutex_);
    auto it = armed_.find(name);
    if (it == armed_.end() || it->second.times == 0) return absl::OkStatus();
    if (it->second.times > 0) --it->second.times;
    if (it->second.crash) ::kill(::getpid(), SIGKILL);
    return absl::UnavailableError(absl::StrCat("failpoint ", name));
  }

 private:
  Mutex mutex_;
  std::map<std::string, Action, std::less<>> armed_ ABSL_GUARDED_BY(mutex_);
};

// The one mutable global of the house, and only in test builds: a failpoint must be reachable from anywhere.
Failpoints& All() {
  static Failpoints& points = *new Failpoints;  // never destroyed: threads may outlive main
  return points;
}

}  // namespace

absl::Status EvaluateFailpoint(const char* name) {
  return All().Evaluate(name);
}
void ArmFailpoint(const char* name, const char* action) {
  All().Arm(name, action);
}

}  // namespace lessor

#endif
