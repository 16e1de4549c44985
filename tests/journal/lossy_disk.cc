#include "tests/journal/lossy_disk.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "daemon/base/check.h"

namespace lessor::testing {
namespace {

constexpr size_t kSector = 512;

LossyDisk* disk = nullptr;
sqlite3_vfs* real = nullptr;

// SQLite allots it; the real file lies behind it.
struct LossyFile {
  sqlite3_file base;
  const char* path;
  sqlite3_file* behind() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
LossyFile* Lossy(sqlite3_file* file) {
  return reinterpret_cast<LossyFile*>(file);
}
sqlite3_file* Behind(sqlite3_file* file) {
  return Lossy(file)->behind();
}

int Close(sqlite3_file* file) {
  return Behind(file)->pMethods->xClose(Behind(file));
}
int Read(sqlite3_file* file, void* to, int size, sqlite3_int64 offset) {
  return Behind(file)->pMethods->xRead(Behind(file), to, size, offset);
}
int Write(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
  disk->Of(Lossy(file)->path)
      .since.push_back({static_cast<size_t>(offset),
                        std::string(static_cast<const char*>(from), static_cast<size_t>(size))});
  return Behind(file)->pMethods->xWrite(Behind(file), from, size, offset);
}
int Truncate(sqlite3_file* file, sqlite3_int64 size) {
  disk->Of(Lossy(file)->path).since.push_back({static_cast<size_t>(size), ""});
  return Behind(file)->pMethods->xTruncate(Behind(file), size);
}
int Size(sqlite3_file* file, sqlite3_int64* size) {
  return Behind(file)->pMethods->xFileSize(Behind(file), size);
}

void Apply(std::string& content, const LossyDisk::Image::Piece& piece) {
  if (piece.bytes.empty()) return content.resize(piece.offset);
  if (content.size() < piece.offset + piece.bytes.size()) content.resize(piece.offset + piece.bytes.size());
  content.replace(piece.offset, piece.bytes.size(), piece.bytes);
}

int Sync(sqlite3_file* file, int flags) {
  LossyDisk::Image& image = disk->Of(Lossy(file)->path);
  for (const LossyDisk::Image::Piece& piece : image.since) Apply(image.synced, piece);
  image.since.clear();
  return Behind(file)->pMethods->xSync(Behind(file), flags);
}
int Lock(sqlite3_file* file, int level) {
  return Behind(file)->pMethods->xLock(Behind(file), level);
}
int Unlock(sqlite3_file* file, int level) {
  return Behind(file)->pMethods->xUnlock(Behind(file), level);
}
int CheckReserved(sqlite3_file* file, int* reserved) {
  return Behind(file)->pMethods->xCheckReservedLock(Behind(file), reserved);
}
int Control(sqlite3_file* file, int what, void* argument) {
  return Behind(file)->pMethods->xFileControl(Behind(file), what, argument);
}
int SectorSize(sqlite3_file* /*file*/) {
  return kSector;
}
int Characteristics(sqlite3_file* /*file*/) {
  return SQLITE_IOCAP_POWERSAFE_OVERWRITE;  // that, as of any disk: what is not written over stays as it is
}

const sqlite3_io_methods kMethods = {1, Close, Read, Write, Truncate, Sync, Size, Lock, Unlock, CheckReserved,
                                     Control, SectorSize, Characteristics,
                                     // No shared memory and no mapping: version 1.
                                     nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

int Open(sqlite3_vfs* /*vfs*/, const char* path, sqlite3_file* file, int flags, int* flags_out) {
  const int result = real->xOpen(real, path, Behind(file), flags, flags_out);
  Lossy(file)->path = path;  // which SQLite keeps until the file is closed
  file->pMethods = result == SQLITE_OK ? &kMethods : nullptr;
  return result;
}
int Delete(sqlite3_vfs* /*vfs*/, const char* path, int sync_folder) {
  disk->Forget(path);
  return real->xDelete(real, path, sync_folder);
}

sqlite3_vfs lossy_vfs;

}  // namespace

LossyDisk::LossyDisk(uint32_t seed) : random_(seed) {
  LESSOR_CHECK(disk == nullptr);
  disk = this;
  real = ::sqlite3_vfs_find(nullptr);
  lossy_vfs = *real;
  lossy_vfs.zName = "lossy";
  lossy_vfs.szOsFile = static_cast<int>(sizeof(LossyFile)) + real->szOsFile;
  lossy_vfs.xOpen = Open;
  lossy_vfs.xDelete = Delete;
  LESSOR_CHECK(::sqlite3_vfs_register(&lossy_vfs, 1) == SQLITE_OK);
}

LossyDisk::~LossyDisk() {
  (void)::sqlite3_vfs_unregister(&lossy_vfs);
  LESSOR_CHECK(::sqlite3_vfs_register(real, 1) == SQLITE_OK);
  disk = nullptr;
}

bool LossyDisk::Synced(const std::string& path) const {
  auto it = images_.find(path);
  return it == images_.end() || it->second.since.empty();
}

void LossyDisk::LosePower(const std::string& from, const std::string& to) {
  std::bernoulli_distribution reached(0.5);
  for (const auto& [path, image] : images_) {
    const std::filesystem::path file(path);
    if (file.parent_path() != from) continue;
    std::string content = image.synced;
    for (const Image::Piece& piece : image.since) {
      if (piece.bytes.empty() && reached(random_)) Apply(content, piece);
      for (size_t at = 0; at < piece.bytes.size(); at += kSector) {
        if (reached(random_)) Apply(content, {piece.offset + at, piece.bytes.substr(at, kSector)});
      }
    }
    std::ofstream(std::filesystem::path(to) / file.filename(), std::ios::binary) << content;
  }
}

}  // namespace lessor::testing
