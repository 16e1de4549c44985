#pragma once

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <functional>
#include <utility>

#include <gtest/gtest.h>

#include "daemon/base/fd.h"

namespace lessor::testing {

// Two ends that belong together.
struct Pair {
  explicit Pair(int (*make)(int*)) {
    std::array<int, 2> ends{};
    EXPECT_EQ(make(ends.data()), 0);
    first = UniqueFd(ends[0]);
    second = UniqueFd(ends[1]);
  }
  UniqueFd first;
  UniqueFd second;
};
inline Pair Pipe() {
  return Pair([](int* ends) { return ::pipe2(ends, O_CLOEXEC); });
}
inline Pair SocketPair() {
  return Pair([](int* ends) { return ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends); });
}

// A process forked from this one. It does `body` (only what is safe in a forked child), says on its standard
// output that it has, and waits for a line on its standard input; `body` may as well start a program that
// does.
class OtherProcess {
 public:
  explicit OtherProcess(const std::function<void()>& body) {
    Pair said = Pipe();
    Pair told = SocketPair();
    pid_ = ::fork();
    EXPECT_GE(pid_, 0);
    char byte = '\n';
    if (pid_ == 0) {
      ::dup2(told.first.raw(), STDIN_FILENO);
      ::dup2(said.second.raw(), STDOUT_FILENO);
      told.second.Reset();
      body();
      (void)!::write(STDOUT_FILENO, &byte, 1);
      (void)!::read(STDIN_FILENO, &byte, 1);
      ::_exit(0);
    }
    said.second.Reset();
    EXPECT_EQ(::read(said.first.raw(), &byte, 1), 1) << "the process ended too early";
    tell_ = std::move(told.second);
  }
  ~OtherProcess() { DieAndBeReaped(); }
  OtherProcess(const OtherProcess&) = delete;
  OtherProcess& operator=(const OtherProcess&) = delete;

  pid_t pid() const { return pid_; }

  void Die() {
    if (!tell_) return;
    EXPECT_EQ(::send(tell_.raw(), "\n", 1, MSG_NOSIGNAL), 1);
    tell_.Reset();
    siginfo_t info{};
    EXPECT_EQ(::waitid(P_PID, static_cast<id_t>(pid_), &info, WEXITED | WNOWAIT), 0);
  }
  void DieAndBeReaped() {
    Die();
    if (std::exchange(reaped_, true)) return;
    EXPECT_EQ(::waitpid(pid_, nullptr, 0), pid_);
  }

 private:
  pid_t pid_ = -1;
  UniqueFd tell_;
  bool reaped_ = false;
};

// A Unix socket that others connect to, at an abstract address that the kernel chose.
class Listener {
 public:
  Listener() : socket_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    const sockaddr_un any{.sun_family = AF_UNIX, .sun_path = {}};
    EXPECT_EQ(::bind(socket_.raw(), AsSockaddr(&any), sizeof(sa_family_t)), 0);
    EXPECT_EQ(::listen(socket_.raw(), 16), 0);
    EXPECT_EQ(::getsockname(socket_.raw(), reinterpret_cast<sockaddr*>(&address_), &size_), 0);
  }
  UniqueFd Connect() const {
    UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (::connect(socket.raw(), AsSockaddr(&address_), size_) != 0) ::_exit(1);
    return socket;
  }
  UniqueFd Accept() const {
    UniqueFd socket(::accept4(socket_.raw(), nullptr, nullptr, SOCK_CLOEXEC));
    EXPECT_TRUE(socket);
    return socket;
  }

 private:
  static const sockaddr* AsSockaddr(const sockaddr_un* address) {
    return reinterpret_cast<const sockaddr*>(address);
  }
  UniqueFd socket_;
  sockaddr_un address_{};
  socklen_t size_ = sizeof(sockaddr_un);
};

}  // namespace lessor::testing
