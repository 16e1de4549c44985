#pragma once

#include <memory>
#include <string>

#include "absl/status/status.h"

#include "daemon/relay/login.h"

namespace lessor {

// For tests: the tenants are "search" and "other", the password of both is "secret". Counts what it is asked.
class FakeLogin final : public Login {
 public:
  bool Authenticate(absl::string_view tenant, absl::string_view password) override {
    ++asked_;
    const bool right = (tenant == "search" || tenant == "other") && password == "secret";
    if (!right || (!tenant_.empty() && tenant_ != tenant)) return false;
    tenant_ = std::string(tenant);
    return true;
  }
  absl::StatusOr<std::shared_ptr<Holder>> Enter() override {
    return absl::UnimplementedError("nobody holds anything");
  }

  const std::string& tenant() const { return tenant_; }  // empty: none yet
  int asked() const { return asked_; }

 private:
  std::string tenant_;
  int asked_ = 0;
};

}  // namespace lessor
