#pragma once

#include <functional>
#include <string>

#include "absl/strings/string_view.h"

namespace lessor {

// Under which name a pool's connections are best opened (PostgreSQL's application_name). A reset takes a
// session back to what it was opened with, so a client that is called otherwise is named anew at each change
// of hands; clients of one program are all called the same. See docs/design/pool-sockets.md, "Names". Pure;
// on the relay's strand only.
//
// The common name is found by a majority vote (Boyer and Moore, 1981): one name and a count, whatever clients
// say; who says the same adds a vote, who does not takes one away.
class SessionNames {
 public:
  using Changed = std::function<void(const std::string& common)>;

  static constexpr size_t kBytesMax = 63;  // of a name, NAMEDATALEN - 1: servers cut what is longer
  static constexpr int kVotesMax = 256;    // more that differ, in a row, and the common name is another
  // Naming a session costs a server about 8 us, opening a connection 2 to 3 ms.
  static constexpr int kMisnamedMax = 256;
  static constexpr int kBetweenReplacements = 64;  // changes of hands: so that not all are opened at once

  // Off: connections keep the name that the settings give them, and so does who asks for none.
  SessionNames() = default;
  // `usual`: what who asks for none is called. `changed` is told the common name whenever it is another.
  SessionNames(std::string usual, Changed changed) : usual_(std::move(usual)), changed_(std::move(changed)) {}

  bool on() const { return !usual_.empty(); }
  const std::string& usual() const { return usual_; }
  const std::string& common() const { return common_; }

  // A client that is called so begins, or comes to a connection that another had.
  void OnAsked(absl::string_view name);

  // The same, of a connection that was opened under `opened`: how often that has been the wrong name, less
  // the times that it was right. `misnamed`: how often before.
  int Misnamed(absl::string_view name, absl::string_view opened, int misnamed) const;
  // Whether it is worth its while to open that connection anew; if so, that is what will be done.
  bool Replaces(int misnamed);

 private:
  std::string usual_;
  Changed changed_;
  std::string common_;
  int votes_ = 0;
  int since_replaced_ = kBetweenReplacements;
};

}  // namespace lessor
