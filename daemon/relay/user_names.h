#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include <boost/asio/io_context.hpp>

namespace lessor {

namespace asio = boost::asio;

// What the users of this host are called, by uid: libpq's default for a user who was not told. Implemented by
// serve/. Thread-safe.
class UserNames {
 public:
  virtual ~UserNames() = default;

  // As it was a short while ago; empty: it has none, or that could not be had. nullopt: it must be asked for.
  virtual std::optional<std::string> Known(uint32_t uid) = 0;
  // Asks the system, which may take its time. `done` gets what is known then: once, on the strand and not
  // within the call, unless the strand ends before.
  using Done = std::function<void(const std::string& name)>;
  virtual void Find(uint32_t uid, asio::io_context& strand, Done done) = 0;
};

}  // namespace lessor
