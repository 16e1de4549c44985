#include "client/cli/terminal.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace lessor::cli {
namespace {

constexpr char kEnter[] = "\x1b[?1049h\x1b[?25l";  // alternate screen, no cursor
constexpr char kLeave[] = "\x1b[?25h\x1b[?1049l";
constexpr char kCtrlC = '\x03';

void Put(absl::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
    if (written <= 0) return;  // the terminal is gone
    bytes.remove_prefix(static_cast<size_t>(written));
  }
}

winsize Size() {
  winsize size{};
  const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0;
  return known ? size : winsize{.ws_row = 24, .ws_col = 80, .ws_xpixel = 0, .ws_ypixel = 0};
}

}  // namespace

Terminal::Terminal() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGWINCH}) sigaddset(&signals, signal);
  ::pthread_sigmask(SIG_BLOCK, &signals, &old_signals_);
  signal_fd_ = UniqueFd(::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK));
  if (::tcgetattr(STDIN_FILENO, &old_mode_) == 0) {
    termios mode = old_mode_;
    mode.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | ISIG);
    raw_ = ::tcsetattr(STDIN_FILENO, TCSANOW, &mode) == 0;
  }
  Put(kEnter);
}

Terminal::~Terminal() {
  Put(kLeave);
  if (raw_) ::tcsetattr(STDIN_FILENO, TCSANOW, &old_mode_);
  ::pthread_sigmask(SIG_SETMASK, &old_signals_, nullptr);
}

size_t Terminal::width() const {
  return Size().ws_col;
}
size_t Terminal::height() const {
  return Size().ws_row;
}

void Terminal::Draw(absl::string_view text) const {
  std::vector<absl::string_view> lines = absl::StrSplit(absl::StripSuffix(text, "\n"), '\n');
  lines.resize(std::min(lines.size(), height()));
  std::string frame = "\x1b[H";
  for (size_t i = 0; i < lines.size(); ++i) absl::StrAppend(&frame, i == 0 ? "" : "\r\n", lines[i], "\x1b[K");
  Put(frame + "\x1b[J");
}

bool Terminal::WaitForQuit(absl::Duration wait) const {
  pollfd watched[] = {{signal_fd_.raw(), POLLIN, 0}, {raw_ ? STDIN_FILENO : -1, POLLIN, 0}};
  if (::poll(watched, 2, static_cast<int>(absl::ToInt64Milliseconds(wait))) <= 0) return false;
  signalfd_siginfo signal{};
  if (::read(signal_fd_.raw(), &signal, sizeof(signal)) == sizeof(signal) && signal.ssi_signo != SIGWINCH)
    return true;
  if (watched[1].revents == 0) return false;
  char key = 0;
  return ::read(STDIN_FILENO, &key, 1) <= 0 || key == 'q' || key == 'Q' || key == kCtrlC;
}

}  // namespace lessor::cli
