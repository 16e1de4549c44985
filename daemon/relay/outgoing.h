#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"

namespace lessor {

// Bytes on their way to one side of a relay, as pieces in order: what was just read is passed on where it
// lies, what a front says itself is kept here. Made once, used for one piece of work at a time; not
// thread-safe.
class Outgoing {
 public:
  // Part of what was just read; it stays where it is until Clear.
  void Pass(absl::string_view read) {
    if (read.empty()) return;
    size_ += read.size();
    if (!pieces_.empty() && pieces_.back().data() + pieces_.back().size() == read.data()) {
      pieces_.back() = absl::string_view(pieces_.back().data(), pieces_.back().size() + read.size());
    } else {
      pieces_.push_back(read);
    }
  }
  void Say(std::string own) {
    if (own.empty()) return;
    size_ += own.size();
    said_.push_back(std::move(own));  // a deque's elements stay where they are
    pieces_.push_back(said_.back());
  }

  bool empty() const { return size_ == 0; }
  size_t size() const { return size_; }
  const std::vector<absl::string_view>& pieces() const { return pieces_; }

  void Clear() {
    pieces_.clear();
    said_.clear();
    size_ = 0;
  }

 private:
  std::vector<absl::string_view> pieces_;
  std::deque<std::string> said_;
  size_t size_ = 0;
};

}  // namespace lessor
