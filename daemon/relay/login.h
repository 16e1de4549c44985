#pragma once

#include <memory>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include "daemon/relay/holder.h"

namespace lessor {

// How a client that nobody knows yet says who it is: one for each connection that comes over TCP. Its front
// asks whether what the client says is true, its Client then who it is. Owned by the client, on its strand
// only. Implemented by serve/, which knows the tenants.
class Login {
 public:
  virtual ~Login() = default;

  // Whether this is the tenant's password. For a tenant that does not exist it is not, and that takes as
  // long. Once it was, the client is of that tenant for good: no other one's password is right.
  virtual bool Authenticate(absl::string_view tenant, absl::string_view password) = 0;

  // Of a client that has been authenticated: on whose account it holds what it gets; POOL_FORBIDDEN, or the
  // errors of opening a session. Once.
  virtual absl::StatusOr<std::shared_ptr<Holder>> Enter() = 0;
};

}  // namespace lessor
