#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace lessor::testing {

// A disk that may lose its power: every file that SQLite opens goes through it while it lives. It passes
// everything on to the real file, and knows what a real disk would still have of it: what was there at the
// last sync, and, as chance will have it, some of what has been written since, in pieces of sectors. One at a
// time; for one thread at a time.
class LossyDisk {
 public:
  explicit LossyDisk(uint32_t seed);
  ~LossyDisk();
  LossyDisk(const LossyDisk&) = delete;
  LossyDisk& operator=(const LossyDisk&) = delete;

  // Whether everything that was written to this file has been synced.
  bool Synced(const std::string& path) const;
  // Puts what is left of the files in `from` after a loss of power into `to`, both folders.
  void LosePower(const std::string& from, const std::string& to);

  struct Image {  // of one file
    std::string synced;
    struct Piece {
      size_t offset;
      std::string bytes;
    };
    std::vector<Piece> since;  // in order; a truncation has no bytes
  };
  Image& Of(const std::string& path) { return images_[path]; }
  void Forget(const std::string& path) { images_.erase(path); }

 private:
  std::map<std::string, Image> images_;
  std::mt19937 random_;
};

}  // namespace lessor::testing
