#pragma once

#include <unistd.h>

#include <utility>

namespace lessor {
inline namespace client {

// Owns one file descriptor and closes it. The daemon has its own: client/ includes nothing of daemon/.
class UniqueFd {
 public:
  UniqueFd() = default;
  explicit UniqueFd(int raw) : raw_(raw) {}
  UniqueFd(UniqueFd&& other) noexcept : raw_(std::exchange(other.raw_, -1)) {}
  UniqueFd& operator=(UniqueFd&& other) noexcept {
    if (this != &other) {
      Reset();
      raw_ = std::exchange(other.raw_, -1);
    }
    return *this;
  }
  UniqueFd(const UniqueFd&) = delete;
  UniqueFd& operator=(const UniqueFd&) = delete;
  ~UniqueFd() { Reset(); }

  int raw() const { return raw_; }
  explicit operator bool() const { return raw_ >= 0; }
  [[nodiscard]] int Release() { return std::exchange(raw_, -1); }
  void Reset() {
    if (raw_ >= 0) ::close(raw_);
    raw_ = -1;
  }

 private:
  int raw_ = -1;
};

}  // namespace client
}  // namespace lessor
