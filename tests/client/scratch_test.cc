// Scratch folders and files: registered before they exist, gone or kept afterwards.
#include <fcntl.h>
#include <sys/stat.h>

#include <atomic>
#include <fstream>

#include "lessor/cleanup.h"

#include "tests/client/client_fixture.h"

namespace lessor {
namespace {

namespace fs = std::filesystem;
using Request = v1::AttachRequest;

std::string PathOf(const v1::CleanupAction& action) {
  return action.has_remove_tree() ? action.remove_tree().path() : action.remove_file().path();
}

class ScratchTest : public ClientFixture {
 protected:
  void SetUp() override {
    ClientFixture::SetUp();
    parent_ = fs::canonical(broker_->dir()) / "scratch";
    fs::create_directory(parent_);
  }
  bool Empty() const { return fs::is_empty(parent_); }
  ScratchOptions Here() const { return {.parent = parent_, .prefix = "work-"}; }
  mode_t ModeOf(const std::string& path) const {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
  }
  void Refuse() {
    broker_->SetScript([](FakeBroker::Peer& peer, const Request& request) {
      if (request.has_register_cleanup()) {
        peer.Fail(request.request_id(), v1::Reason::CLEANUP_FORBIDDEN, 7, "no root");
      }
      return request.has_register_cleanup();
    });
  }
  // Takes the first `count` names that are registered before their owner can.
  void TakeNames(int count) {
    broker_->SetScript([left = count](FakeBroker::Peer&, const Request& request) mutable {
      if (request.has_register_cleanup() && left-- > 0) {
        fs::create_directory(PathOf(request.register_cleanup().actions(0)));
      }
      return false;
    });
  }

  fs::path parent_;
};

TEST_F(ScratchTest, AFolderIsRegisteredBeforeItExistsAndGoneAfterTheScope) {
  Client client = AttachWith();
  std::atomic<bool> early = false;
  broker_->SetScript([&](FakeBroker::Peer&, const Request& request) {
    if (request.has_register_cleanup()) {
      early = !fs::exists(request.register_cleanup().actions(0).remove_tree().path());
    }
    return false;
  });
  {
    auto folder = ScratchDirectory::Create(client, Here());
    ASSERT_TRUE(folder.ok()) << folder.status();
    EXPECT_TRUE(early);
    EXPECT_THAT(folder->path(), testing::StartsWith(parent_.string() + "/work-"));
    EXPECT_EQ(fs::path(folder->path()).filename().string().size(), 5u + 32u);
    EXPECT_EQ(ModeOf(folder->path()), 0700u);
    EXPECT_EQ(PathOf(broker_->Last(Request::kRegisterCleanup).register_cleanup().actions(0)), folder->path());
    EXPECT_FALSE(folder->lost());
    std::ofstream(folder->path() + "/left") << "over";
  }
  EXPECT_TRUE(Empty());
  EXPECT_TRUE(broker_->cleanup().empty());
}

TEST_F(ScratchTest, AFileIsRegisteredBeforeItExistsAndGoneAfterTheScope) {
  Client client = AttachWith();
  std::atomic<bool> early = false;
  broker_->SetScript([&](FakeBroker::Peer&, const Request& request) {
    if (request.has_register_cleanup()) {
      early = !fs::exists(request.register_cleanup().actions(0).remove_file().path());
    }
    return false;
  });
  {
    auto file = ScratchFile::Create(client, Here());
    ASSERT_TRUE(file.ok()) << file.status();
    EXPECT_TRUE(early);
    EXPECT_EQ(ModeOf(file->path()), 0600u);
    EXPECT_NE(::fcntl(file->fd(), F_GETFD) & FD_CLOEXEC, 0);
    char heard[4];
    EXPECT_EQ(::pwrite(file->fd(), "ping", 4, 0), 4);
    EXPECT_EQ(::pread(file->fd(), heard, 4, 0), 4);
    EXPECT_FALSE(file->lost());
  }
  EXPECT_TRUE(Empty());
  EXPECT_TRUE(broker_->cleanup().empty());
}

TEST_F(ScratchTest, TheParentIsTmpdirAndLinksInItAreResolved) {
  Client client = AttachWith();
  const std::string link = broker_->dir() + "/link";
  fs::create_symlink(parent_, link);
  const char* before = std::getenv("TMPDIR");
  const std::string kept = before == nullptr ? "" : before;
  ASSERT_EQ(::setenv("TMPDIR", link.c_str(), 1), 0);
  auto folder = ScratchDirectory::Create(client);
  ASSERT_EQ(before == nullptr ? ::unsetenv("TMPDIR") : ::setenv("TMPDIR", kept.c_str(), 1), 0);
  ASSERT_TRUE(folder.ok()) << folder.status();
  EXPECT_THAT(folder->path(), testing::StartsWith(parent_.string() + "/scratch-"));
}

TEST_F(ScratchTest, RemoveIsHeardAndKeepHandsThePathOver) {
  Client client = AttachWith();
  auto removed = ScratchDirectory::Create(client, Here());
  ASSERT_TRUE(removed.ok());
  EXPECT_TRUE(removed->Remove().ok());
  EXPECT_TRUE(Empty());
  EXPECT_EQ(ReasonOf(removed->Keep().status()), "ACTION_UNKNOWN");

  std::string path;
  {
    auto kept = ScratchDirectory::Create(client, Here());
    ASSERT_TRUE(kept.ok());
    auto handed = kept->Keep();
    ASSERT_TRUE(handed.ok()) << handed.status();
    path = *handed;
  }
  EXPECT_TRUE(fs::is_directory(path));
  EXPECT_TRUE(broker_->cleanup().empty());
}

TEST_F(ScratchTest, AFilesDescriptorIsClosedByRemoveAndOutlivesItWhenTaken) {
  Client client = AttachWith();
  auto removed = ScratchFile::Create(client, Here());
  ASSERT_TRUE(removed.ok());
  EXPECT_TRUE(removed->Remove().ok());
  EXPECT_EQ(removed->fd(), -1);
  EXPECT_TRUE(Empty());

  auto taken = ScratchFile::Create(client, Here());
  ASSERT_TRUE(taken.ok());
  const UniqueFd fd(taken->TakeFd());
  EXPECT_EQ(taken->fd(), -1);
  auto handed = taken->Keep();
  ASSERT_TRUE(handed.ok());
  EXPECT_EQ(::write(fd.raw(), "ping", 4), 4);
  EXPECT_EQ(fs::file_size(*handed), 4u);

  ScratchFile moved = std::move(*taken);
  EXPECT_EQ(taken->fd(), -1);
  EXPECT_EQ(taken->TakeFd(), -1);
  EXPECT_EQ(taken->path(), "");
  EXPECT_FALSE(taken->lost());
  EXPECT_EQ(ReasonOf(taken->Remove()), "ACTION_UNKNOWN");
  EXPECT_EQ(ReasonOf(taken->Keep().status()), "ACTION_UNKNOWN");
}

TEST_F(ScratchTest, WhatTheBrokerRefusesIsNotMade) {
  Client client = AttachWith();
  Refuse();
  EXPECT_EQ(ReasonOf(ScratchDirectory::Create(client, Here()).status()), "CLEANUP_FORBIDDEN");
  EXPECT_EQ(ReasonOf(ScratchFile::Create(client, Here()).status()), "CLEANUP_FORBIDDEN");
  EXPECT_TRUE(Empty());
}

TEST_F(ScratchTest, ANameThatExistsIsLeftAloneAndAnotherIsTaken) {
  Client client = AttachWith();
  TakeNames(2);
  { ASSERT_TRUE(ScratchDirectory::Create(client, Here()).ok()); }
  EXPECT_EQ(std::distance(fs::directory_iterator(parent_), fs::directory_iterator()), 2);
  TakeNames(2);
  { ASSERT_TRUE(ScratchFile::Create(client, Here()).ok()); }
  EXPECT_EQ(std::distance(fs::directory_iterator(parent_), fs::directory_iterator()), 4);
  EXPECT_EQ(broker_->Seen(Request::kCancelCleanup), 4);
  EXPECT_TRUE(broker_->cleanup().empty());
}

TEST_F(ScratchTest, NamesAreTriedFourTimes) {
  Client client = AttachWith();
  TakeNames(100);
  EXPECT_EQ(ScratchDirectory::Create(client, Here()).status().code(), absl::StatusCode::kAlreadyExists);
  EXPECT_EQ(broker_->Seen(Request::kRegisterCleanup), 4);
  EXPECT_EQ(broker_->Seen(Request::kCancelCleanup), 4);
}

TEST_F(ScratchTest, WhatCannotBeMadeIsNotRegisteredAnyMore) {
  Client client = AttachWith();
  // The folder goes away between the look at it and the making.
  broker_->SetScript([&](FakeBroker::Peer&, const Request& request) {
    if (request.has_register_cleanup()) fs::remove(parent_);
    return false;
  });
  EXPECT_EQ(ScratchDirectory::Create(client, Here()).status().code(), absl::StatusCode::kNotFound);
  EXPECT_TRUE(broker_->cleanup().empty());
  EXPECT_EQ(ScratchFile::Create(client, Here()).status().code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(broker_->Seen(Request::kRegisterCleanup), 1);
  EXPECT_EQ(ReasonOf(ScratchFile::Create(client, {.parent = "/tmp", .prefix = "a/b"}).status()),
            "REQUEST_INVALID");
}

TEST_F(ScratchTest, AForkedChildRemovesNothing) {
  Client client = AttachWith();
  auto folder = ScratchDirectory::Create(client, Here());
  auto file = ScratchFile::Create(client, Here());
  ASSERT_TRUE(folder.ok() && file.ok());
  EXPECT_EQ(InChild([&] {
              std::string words = absl::StrCat(file->fd(), " ", file->TakeFd(), " ", ReasonOf(file->Remove()),
                                               " ", ReasonOf(folder->Keep().status()));
              const ScratchDirectory dropped_folder = *std::move(folder);
              const ScratchFile dropped_file = *std::move(file);
              return words;
            }),
            "-1 -1 CLIENT_FORKED CLIENT_FORKED");
  EXPECT_TRUE(fs::exists(folder->path()));
  EXPECT_TRUE(fs::exists(file->path()));
  EXPECT_EQ(broker_->Seen(Request::kRunCleanup), 0);
}

TEST_F(ScratchTest, AFolderOfALostSessionIsLeftToTheBroker) {
  Client client = AttachWith();
  {
    auto folder = ScratchDirectory::Create(client, Here());
    ASSERT_TRUE(folder.ok());
    broker_->HangUp();
    EXPECT_EQ(ReasonOf(folder->Keep().status()), "SESSION_ENDED");
  }
  EXPECT_FALSE(Empty());
  EXPECT_EQ(broker_->cleanup().size(), 1u);
}

}  // namespace
}  // namespace lessor
