"""Plants a violation of each rule in a small house, and sees that the check finds it, there and nowhere else."""

import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True

from house_rules import check_house

README = "Front doors: `door.h`.\n"
ERRORS = "enum Code {\n  UNSPECIFIED = 0;\n  POOL_EXHAUSTED = 1;\n}\nenum Other {\n  NOT_A_REASON = 1;\n}\n"


class House:
    """A tree in a temporary folder in which nothing is wrong, until something is planted."""

    def __init__(self, folder):
        self.root = pathlib.Path(folder)
        for component in ("base", "lease", "journal", "pool", "serve"):
            self.plant(f"daemon/{component}/README.md", README)
            self.plant(f"daemon/{component}/CMakeLists.txt", "lessor_component(x SOURCES door.cc)\n")
            self.plant(f"daemon/{component}/door.h", "#pragma once\n")
        self.plant("daemon/main.cc", '#include "daemon/serve/door.h"\n#include "daemon/base/door.h"\n')
        self.plant("proto/lessor/v1/error.proto", ERRORS)
        self.plant("docs/errors.md", "`POOL_EXHAUSTED`: wait.\n")

    def plant(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def found(self):
        return [(finding.path, finding.line, finding.rule) for finding in check_house(self.root)]


class HouseRulesTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.house = House(folder.name)

    def expect(self, path, text, line, rule):
        self.house.plant(path, text)
        self.assertEqual(self.house.found(), [(path, line, rule)])

    def expect_order(self, path, text):
        self.house.plant(path, text)
        self.assertEqual(self.house.found(), [])

    def test_an_orderly_house_has_no_findings(self):
        self.assertEqual(self.house.found(), [])

    def test_an_include_that_goes_upward_is_found(self):
        self.expect("daemon/lease/a.cc", '\n#include "daemon/pool/door.h"\n', 2, "include")

    def test_an_include_of_the_same_level_is_found(self):
        self.expect("daemon/lease/a.cc", '#include "daemon/journal/door.h"\n', 1, "include")

    def test_an_include_that_goes_downward_is_in_order(self):
        self.expect_order("daemon/serve/a.cc", '#include "daemon/lease/door.h"\n#include "lessor/v1/error.pb.h"\n')

    def test_an_include_in_a_comment_is_none(self):
        self.expect_order("daemon/lease/a.cc", '/*\n#include "daemon/pool/door.h"\n*/\n')

    def test_a_header_that_is_no_front_door_is_found(self):
        self.house.plant("daemon/base/inner.h", "#pragma once\n")
        self.expect("daemon/lease/a.cc", '#include "daemon/base/inner.h"\n', 1, "front-door")

    def test_a_client_that_includes_the_daemon_is_found(self):
        self.house.plant("client/cpp/README.md", README)
        self.house.plant("client/cpp/CMakeLists.txt", "add_library(lessor_client a.cc)\n")
        self.expect("client/cpp/a.cc", '#include "daemon/base/door.h"\n', 1, "include")

    def test_a_daemon_that_includes_the_client_is_found(self):
        self.expect("daemon/serve/a.cc", '#include "client/cpp/a.h"\n', 1, "include")

    def test_an_include_that_is_not_from_the_root_is_found(self):
        self.expect("daemon/lease/a.cc", '#include "door.h"\n', 1, "include")

    def test_a_bare_descriptor_is_found_outside_of_base(self):
        for text in ("void F(int fd);", "int fd_ = -1;", "void F(int a, int peer_fd) {}", "::close(x.raw());"):
            self.expect("daemon/lease/a.cc", text + "\n", 1, "raw-fd")
        self.expect_order("daemon/lease/a.cc", "int fd() const;\nsocket.close();\nstd::vector<int> fds;\n")
        self.expect_order("daemon/base/a.cc", "void F(int fd) { ::close(fd); }\n")

    def test_a_real_clock_is_found(self):
        for text in ("clock_gettime(id, &ts);", "std::chrono::steady_clock::now()", "absl::Now()", "::time(nullptr)"):
            self.expect("daemon/lease/a.cc", text + "\n", 1, "clock")
        self.expect_order("daemon/lease/a.cc", '// absl::Now() is wrong here\nLog("absl::Now()");\nclock.Now();\n')
        self.expect_order("daemon/base/clock.cc", "clock_gettime(id, &ts);\n")

    def test_hidden_randomness_is_found(self):
        self.expect("daemon/lease/a.cc", "std::random_device device;\n", 1, "random")

    def test_a_mutex_of_abseil_is_found(self):
        self.expect("tests/lease/a_test.cc", "absl::Mutex mutex;\n", 1, "mutex")
        self.expect("tests/lease/a_test.cc", "absl::MutexLock lock(&mutex);\n", 1, "mutex")

    def test_a_sleep_in_a_test_is_found(self):
        # house(sleep): planted, never run
        planted = (("a_test.cc", "sleep_for(60ms);"), ("a_test.py", "time.sleep(1)"), ("a_test.sh", "true; sleep 1"))
        for name, text in planted:
            self.house.plant(f"tests/lease/{name}", text + "\n")
            self.assertEqual(self.house.found(), [(f"tests/lease/{name}", 1, "sleep")])
            self.house.plant(f"tests/lease/{name}", "\n")

    def test_an_excuse_covers_its_line_and_the_next_for_its_rule_only(self):
        self.expect_order("daemon/lease/a.cc", "// house(raw-fd): libpq owns it\nvoid F(int fd);\n")
        self.expect("daemon/lease/a.cc", "// house(clock): libpq owns it\nvoid F(int fd);\n", 2, "raw-fd")
        self.expect("daemon/lease/a.cc", "// house(raw-fd):\nvoid F(int fd);\n", 2, "raw-fd")  # gives no reason

    def test_a_long_file_is_found(self):
        self.expect_order("daemon/lease/a.cc", "\n" * 400)
        self.expect("daemon/lease/a.cc", "\n" * 401, 401, "length")

    def test_what_is_left_open_needs_a_line_in_the_roadmap(self):
        note = "TO" + "DO"
        self.expect("daemon/lease/a.cc", f"// {note}: later\n", 1, "left-open")
        self.expect("daemon/lease/a.cc", f"// {note}(parking): later\n", 1, "left-open")
        self.house.plant("docs/roadmap.md", "- parking: comes with the relay\n")
        self.expect_order("daemon/lease/a.cc", f"// {note}(parking): later\n")

    def test_a_vague_name_is_found(self):
        self.house.plant("tests/lease/test_utils.h", "\n")
        self.house.plant("tests/lease/common.h", "\n")
        self.house.plant("tests/lease/uncommon_case_test.cc", "\n")
        self.assertEqual(self.house.found(), [("tests/lease/common.h", 1, "name"), ("tests/lease/test_utils.h", 1, "name")])

    def test_a_component_has_a_readme_and_one_target(self):
        self.house.plant("daemon/cache/a.cc", "\n")
        self.assertEqual(self.house.found(), [("daemon/cache/CMakeLists.txt", 1, "component"),
                                              ("daemon/cache/README.md", 1, "component")])
        self.house.plant("daemon/cache/README.md", README)
        self.expect("daemon/cache/CMakeLists.txt", "lessor_component(a)\nlessor_component(b)\n", 1, "component")

    def test_a_folder_that_the_house_does_not_know_is_found(self):
        self.house.plant("daemon/attic/README.md", README)
        self.house.plant("daemon/attic/CMakeLists.txt", "lessor_component(attic)\n")
        self.house.plant("daemon/attic/a.cc", "\n")
        self.assertEqual(self.house.found(), [("daemon/attic", 1, "component")])

    def test_only_main_stands_above_the_components(self):
        self.expect("daemon/wiring.cc", "\n", 1, "component")

    def test_a_reason_that_is_not_explained_is_found(self):
        self.expect("proto/lessor/v1/error.proto", ERRORS.replace("= 1;\n}\nenum", "= 1;\n  QUEUE_FULL = 2;\n}\nenum"), 4,
                    "reason")

    def test_an_image_that_does_not_build_what_it_installs_is_found(self):
        self.house.plant("deploy/CMakeLists.txt", "install(TARGETS a b RUNTIME DESTINATION bin COMPONENT lessor)\n")
        self.expect_order("Dockerfile", "RUN ninja -C build/release a b\n")
        self.expect("Dockerfile", "RUN ninja -C build/release a\n", 1, "image")


if __name__ == "__main__":
    unittest.main()
