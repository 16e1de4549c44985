#pragma once

#include <unistd.h>

#include <utility>

namespace lessor {

// A file descriptor that somebody else owns and keeps open while this is used. Trivially copyable.
class BorrowedFd {
 public:
  constexpr BorrowedFd() = default;
  constexpr explicit BorrowedFd(int raw) : raw_(raw) {}
  constexpr int raw() const { return raw_; }  // for system calls only
  constexpr explicit operator bool() const { return raw_ >= 0; }

 private:
  int raw_ = -1;
};

// Owns one file descriptor and closes it. Whoever opens one sets CLOEXEC.
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

  int raw() const { return raw_; }  // for system calls only
  BorrowedFd borrow() const { return BorrowedFd(raw_); }
  explicit operator bool() const { return raw_ >= 0; }
  [[nodiscard]] int Release() { return std::exchange(raw_, -1); }
  void Reset() {
    if (raw_ >= 0) ::close(raw_);
    raw_ = -1;
  }

 private:
  int raw_ = -1;
};

}  // namespace lessor
