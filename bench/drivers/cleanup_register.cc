// How many cleanup actions are registered in a second, each answered when it is on disk; and how often the
// disk under FOLDER takes a flush.
//
//   cleanup_register SOCKET FOLDER AGENTS BATCH SECONDS     agents are threads with a session of each; it
//   takes SECONDS at most
#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "lessor/v1/attach.pb.h"

#include "bench/drivers/attach_frames.h"
#include "bench/drivers/measure.h"

namespace lessor::bench {
namespace {

constexpr int64_t kRegisteredMax = 400'000;  // the broker keeps 64 MiB of one user's, which are some 600,000

std::string RegisterFrame(int batch) {
  v1::AttachRequest request;
  request.set_request_id(kAcquireId);
  for (int i = 0; i < batch; ++i) {
    request.mutable_register_cleanup()->add_actions()->mutable_remove_file()->set_path(
        absl::StrCat("/tmp/lessor-bench-of-nobody/", i));
  }
  return request.SerializeAsString();
}

double RegisteredPerSecond(const std::string& socket, int agents, int batch, absl::Duration time,
                           const Clock& clock) {
  const std::string frame = RegisterFrame(batch);
  std::atomic<bool> over = false;
  std::atomic<int64_t> registered = 0;
  std::vector<UniqueFd> sessions;
  for (int i = 0; i < agents; ++i) sessions.push_back(AttachSession(socket));
  const MonoTime begin = clock.Now();
  std::vector<std::thread> threads;
  for (const UniqueFd& session : sessions) {
    threads.emplace_back([&, own = session.borrow()] {
      while (!over) {
        SendFrame(own, frame);
        CheckAnswer(ReceiveFrame(own, 0).bytes);
        const bool enough = (registered += batch) >= kRegisteredMax;
        if (enough || clock.Now() - begin >= time) over = true;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  return static_cast<double>(registered) / absl::ToDoubleSeconds(clock.Now() - begin);
}

double FlushesPerSecond(const std::string& folder, absl::Duration time, const Clock& clock) {
  const std::string path = folder + "/flushed";
  const UniqueFd file(::open(path.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
  DieUnless(static_cast<bool>(file), "open");
  const std::string page(4096, 'x');
  int count = 0;
  const MonoTime begin = clock.Now();
  for (; clock.Now() - begin < time; ++count) {
    DieUnless(::pwrite(file.raw(), page.data(), page.size(), 0) == static_cast<ssize_t>(page.size()),
              "pwrite");
    DieUnless(::fdatasync(file.raw()) == 0, "fdatasync");
  }
  return count / absl::ToDoubleSeconds(clock.Now() - begin);
}

}  // namespace
}  // namespace lessor::bench

int main(int argc, char** argv) {
  using namespace lessor::bench;  // NOLINT: this program's own
  if (argc != 6) Die("cleanup_register SOCKET FOLDER AGENTS BATCH SECONDS");
  const absl::Duration time = absl::Seconds(std::atoi(argv[5]));
  const lessor::SystemClock clock;
  Emit("registered_per_second",
       RegisteredPerSecond(argv[1], std::atoi(argv[3]), std::atoi(argv[4]), time, clock));
  Emit("flushes_per_second", FlushesPerSecond(argv[2], time, clock));
  return 0;
}
