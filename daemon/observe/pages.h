#pragma once

#include <functional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "prometheus/collectable.h"

namespace lessor {

// What the status server answers, path by path; no I/O of its own.
//   /metrics  everything that the sources collect, in Prometheus' text format
//   /healthz  200, or 503 with the reason why only a restart helps
//   /readyz   200, or 503 with the reason why it is not ready
//   /         links to these
// Anything else is 404 with the list above. Not thread-safe: the server's thread asks. The sources outlive
// it; they are collected on the asking thread, so they must not block. `healthy` and `ready` are
// called at each /healthz and /readyz.
class Pages {
 public:
  struct Page {
    int status = 200;  // HTTP's
    std::string content_type;
    std::string body;
  };

  using Check = std::function<absl::Status()>;
  Pages(std::vector<const prometheus::Collectable*> sources, Check healthy, Check ready);

  // `target` is the request's: a query behind '?' is ignored.
  Page Get(absl::string_view target) const;

 private:
  Page Metrics() const;

  const std::vector<const prometheus::Collectable*> sources_;
  const Check healthy_;
  const Check ready_;
};

}  // namespace lessor
