#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

#include "daemon/settings/load.h"

namespace lessor {

// Where a key was written.
struct Place {
  std::string file;
  int line = 0;  // from 1; 0: unknown
  int column = 0;
};

// Collects the mistakes of one loading, each at the place of the key it is about. Keys are named by their
// paths: "pools.main.max", "listeners[0].tcp"; the empty path is the whole. Owned by the loading; one thread.
class Report {
 public:
  explicit Report(std::string file) : file_(std::move(file)) {}

  void NotePlace(const std::string& path, Place place) { places_[path] = std::move(place); }
  Place PlaceIn(int line, int column) const { return {file_, line, column}; }

  // A mistake about the key `path`, which from now on is broken; placed where it, or else the nearest key
  // around it, was written.
  void Add(const std::string& path, absl::string_view message);
  void AddAt(const Place& place, absl::string_view message);

  // The value of `path` could not be read: what depends on it need not be complained about as well.
  bool IsBroken(const std::string& path) const { return broken_.count(path) != 0; }

  // By file and line. Call once, at the end.
  std::vector<Mistake> TakeMistakes();

 private:
  Place FindPlace(std::string path) const;

  std::string file_;
  std::map<std::string, Place> places_;
  std::set<std::string> broken_;
  std::vector<Mistake> mistakes_;  // at most Loaded::kMistakesMax
  int more_ = 0;                   // mistakes beyond it
};

}  // namespace lessor
