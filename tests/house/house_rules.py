"""Checks the rules of the house that a program can check. CONTRIBUTING.md says where the rules stand.

  house_rules.py [ROOT]     prints a line "file:line: [rule] what is wrong; what to do" per finding, and fails

A line that breaks a rule because the code gets clearer says so on itself or on the line above:
  // house(raw-fd): libpq owns this descriptor
Rules about files and folders have no such way out.
"""

import pathlib
import re
import sys
from typing import Iterator, NamedTuple

from cpp_text import blank_comments, blank_strings

# A component may include those of the levels before its own, never one of its own level.
LEVELS = [
    {"base"},
    {"settings", "wire"},
    {"lease", "journal"},
    {"pool", "segment"},
    {"relay", "cache", "document", "cleanup", "observe"},
    {"serve"},
]
LEVEL_OF = {component: level for level, components in enumerate(LEVELS) for component in components}
WIRING = {"daemon/main.cc"}  # may include every component

# Who may read the real clock, and who may ask the kernel for randomness.
# base/process.cc compares a process's start, which the kernel tells on the boot clock.
CLOCK_READERS = {"daemon/base/clock.h", "daemon/base/clock.cc", "daemon/base/process.cc"}
RANDOM_READERS = {"daemon/base/random.h", "daemon/base/random.cc"}
# Wrap system calls that take and give bare descriptors; all of daemon/base/ may.
DESCRIPTOR_WRAPPERS = {"client/cpp/unique_fd.h", "client/cpp/frame_socket.cc", "client/cpp/descriptor_swap.h",
                       "client/cpp/swap.cc", "client/preload/swap.cc"}

LINES_MAX = 400
CPP = {".cc", ".h"}
CODE = CPP | {".py", ".sh", ".js", ".proto", ".cmake"}
TOP_FOLDERS = ["daemon", "proto", "client", "config", "deploy", "tests", "bench", "cmake"]
SKIPPED_FOLDERS = {"build", "node_modules", "__pycache__", "corpus"}


class Finding(NamedTuple):
    path: str
    line: int
    rule: str
    message: str

    def __str__(self):
        return f"{self.path}:{self.line}: [{self.rule}] {self.message}"


class LineRule(NamedTuple):
    name: str
    pattern: re.Pattern
    applies: callable  # of the file's path
    mend: str


def in_parts(*parts):
    return lambda path: path.split("/")[0] in parts


def is_cpp(path):
    return pathlib.PurePosixPath(path).suffix in CPP


def bears_descriptors(path):
    product = in_parts("daemon", "client")(path) and is_cpp(path)
    return product and not path.startswith("daemon/base/") and path not in DESCRIPTOR_WRAPPERS


def is_cpp_of(*parts):
    return lambda path: in_parts(*parts)(path) and is_cpp(path)


LINE_RULES = [
    LineRule("raw-fd", re.compile(r"\bint\s+(?:\w*_)?(?:fd|sock|socket|descriptor)_?\b(?!\s*\()"), bears_descriptors,
             "a bare descriptor has no owner; use UniqueFd (owns) or BorrowedFd (does not)"),
    LineRule("raw-fd", re.compile(r"(?<![\w>])::close\s*\("), bears_descriptors,
             "descriptors are closed by UniqueFd's destructor, not by hand"),
    LineRule("clock", re.compile(r"\bclock_gettime\b|\bgettimeofday\b|\b(?:steady|system|high_resolution)_clock::now\b"
                                 r"|\babsl::Now\s*\(|\btime\s*\(\s*(?:NULL|nullptr|0|&\w+)\s*\)"),
             lambda path: is_cpp_of("daemon", "client")(path) and path not in CLOCK_READERS,
             "time comes in through the constructor (`const Clock& clock`), so that a test can set it"),
    LineRule("random", re.compile(r"\bstd::random_device\b|\bgetrandom\s*\(|\bs?rand\s*\(\s*\)|/dev/u?random"),
             lambda path: is_cpp_of("daemon", "client")(path) and path not in RANDOM_READERS,
             "randomness comes in through the constructor, so that a seed replays a run"),
    LineRule("mutex", re.compile(r"\babsl::(?:Mutex|MutexLock|ReaderMutexLock|CondVar)\b"),
             is_cpp_of("daemon", "client", "tests", "bench"),
             "ThreadSanitizer cannot see into Debian's absl::Mutex; use Mutex of daemon/base/mutex.h"),
    LineRule("sleep", re.compile(r"\bsleep_(?:for|until)\b|\bu?sleep\s*\(|\bnanosleep\b|\babsl::SleepFor\b|^\s*sleep\s+[\d.$]"
                                 r"|[;&|]\s*sleep\s+[\d.$]"),
             in_parts("tests", "daemon"),
             "wait for the event itself (a descriptor, a condition, a line of output) or inject the time"),
]

# Split, so that this file does not find itself.
LEFT_OPEN = re.compile(r"\b(?:" + "TO" + "DO|" + "FIX" + "ME|X" + r"XX)\b(?:\(([^)]*)\))?")
EXCUSE = re.compile(r"(?://|#)\s*house\(([a-z-]+)\):\s*(\S.*)")
VAGUE_NAME = re.compile(r"(?:^|[_-])(?:utils?|commons?|helpers?|misc)(?:[_.-]|$)")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def source_files(root) -> Iterator[pathlib.Path]:
    for top in TOP_FOLDERS:
        folders = [root / top]
        while folders:
            folder = folders.pop()
            if not folder.is_dir():
                continue
            for entry in sorted(folder.iterdir()):
                if entry.is_dir() and entry.name not in SKIPPED_FOLDERS:
                    folders.append(entry)
                elif entry.is_file():
                    yield entry


def component_of(path):
    """"daemon/pool/connectors/tcp.cc" -> "pool"; None outside the daemon's components."""
    parts = path.split("/")
    return parts[1] if parts[0] == "daemon" and len(parts) > 2 else None


def check_include(root, path, line, target):
    """One #include "..." of one file."""
    top = path.split("/")[0]
    folder = (root / path).parent
    if (folder / target).exists() and not (root / target).exists():
        yield Finding(path, line, "include", f'write the path from the repository\'s root: "{folder.relative_to(root)}/{target}"')
        return
    to_top = target.split("/")[0]
    if top == "client" and to_top in ("daemon", "tests", "bench"):
        yield Finding(path, line, "include", f"client/ includes only proto/ and itself, not {to_top}/; move what both "
                      "need into proto/, or write the client's own")
    if top != "daemon":
        return
    if to_top in ("client", "tests", "bench"):
        yield Finding(path, line, "include", f"daemon/ does not include {to_top}/; turn the dependency around")
    if to_top != "daemon" or path in WIRING:
        return
    mine, theirs = component_of(path), component_of(target)
    if mine is None or mine == theirs or mine not in LEVEL_OF:
        return
    if theirs not in LEVEL_OF:
        yield Finding(path, line, "include", f"{target} belongs to no component of the house; see LEVELS in this check")
    elif LEVEL_OF[theirs] == LEVEL_OF[mine]:
        yield Finding(path, line, "include", f"{mine} and {theirs} are of one level and do not include each other; let a "
                      "lower folder own an interface that main.cc wires")
    elif LEVEL_OF[theirs] > LEVEL_OF[mine]:
        yield Finding(path, line, "include", f"includes go downward, and {theirs} is above {mine}; let {mine} own an "
                      f"interface that {theirs} implements and main.cc wires")


def check_front_door(root, path, line, target):
    """Of another component only the headers that its README names are for everybody."""
    theirs = component_of(target)
    if not path.startswith("daemon/") or theirs is None or theirs == component_of(path):
        return
    readme = root / "daemon" / theirs / "README.md"
    inner = target.removeprefix(f"daemon/{theirs}/")
    if not readme.exists():
        return
    doors = readme.read_text()
    if not re.search(r"every header", doors) and not re.search(r"(?<![\w/])" + re.escape(inner), doors):
        yield Finding(path, line, "front-door", f"{inner} is no front door of {theirs}; include one that "
                      f"daemon/{theirs}/README.md names, or name it there")


def excuses(lines):
    """The rules that each line is excused from, by a comment on it or above it."""
    found = {}
    for number, line in enumerate(lines, 1):
        match = EXCUSE.search(line)
        if match:
            for excused in (number, number + 1):
                found.setdefault(excused, set()).add(match.group(1))
    return found


def check_left_open(path, lines, roadmap):
    for number, line in enumerate(lines, 1):
        for match in LEFT_OPEN.finditer(line):
            name = match.group(1)
            if not name or name not in roadmap:
                yield Finding(path, number, "left-open", "do it now, or name it and give it a line in docs/roadmap.md: "
                              f"{match.group(0).split('(')[0]}(the-line's-name)")


def check_file(root, path, roadmap):
    text = (root / path).read_text(encoding="utf-8", errors="replace")
    lines = text.split("\n")
    suffix = pathlib.PurePosixPath(path).suffix
    excused = excuses(lines)
    if suffix in CODE and len(text.splitlines()) > LINES_MAX:
        yield Finding(path, LINES_MAX + 1, "length", f"{len(text.splitlines())} lines, where a file has at most {LINES_MAX}; "
                      "split it along what it is about")
    if suffix in CODE | {".txt", ".yaml"}:
        yield from check_left_open(path, lines, roadmap)
    code = lines
    if suffix in CPP:
        with_strings = blank_comments(text)
        code = blank_strings(with_strings).split("\n")
        for number, line in enumerate(with_strings.split("\n"), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            if match.group(1) == '"':
                yield from check_include(root, path, number, match.group(2))
                yield from check_front_door(root, path, number, match.group(2))
            code[number - 1] = line  # so that a rule can name a header
    elif suffix in {".py", ".sh", ".js"}:
        code = [re.sub(r"(?:^|\s)(?:#|//).*", "", line) for line in lines]
    for rule in LINE_RULES:
        if suffix not in CODE or not rule.applies(path):
            continue
        for number, line in enumerate(code, 1):
            if rule.pattern.search(line) and rule.name not in excused.get(number, ()):
                yield Finding(path, number, rule.name, rule.mend)


def check_names(path):
    for part in path.split("/"):
        if VAGUE_NAME.search(part):
            yield Finding(path, 1, "name", f"'{part}' says nothing; a thing without a home shows a concept without a name")
            return


def check_components(root):
    for part in ("daemon", "client"):
        folders = [entry for entry in sorted((root / part).glob("*")) if entry.is_dir() and entry.name not in SKIPPED_FOLDERS]
        for folder in folders:
            sources = [file for file in folder.rglob("*") if file.suffix in CPP | {".py"}]
            if not sources:
                continue
            name = f"{part}/{folder.name}"
            if part == "daemon" and folder.name not in LEVEL_OF:
                yield Finding(name, 1, "component", "the house has no such component; see LEVELS in this check")
            if not (folder / "README.md").exists():
                yield Finding(f"{name}/README.md", 1, "component", "missing: what belongs here, what does not, its "
                              "front-door headers, who may use it")
            if not any(file.suffix in CPP for file in sources):
                continue
            lists = sorted(folder.rglob("CMakeLists.txt"))
            if not lists:
                yield Finding(f"{name}/CMakeLists.txt", 1, "component", "missing: a component is one CMake target")
            for file in lists if part == "daemon" else []:
                text = re.sub(r"#.*", "", file.read_text())
                libraries = len(re.findall(r"\b(?:lessor_component|add_library)\s*\(", text))
                if libraries != 1:
                    yield Finding(file.relative_to(root).as_posix(), 1, "component", f"{libraries} targets, where a folder "
                                  "is one; use lessor_component() once")
    for entry in sorted((root / "daemon").glob("*")):
        if entry.suffix in CPP and f"daemon/{entry.name}" not in WIRING:
            yield Finding(f"daemon/{entry.name}", 1, "component", "only main.cc stands above the components; move it into one")


def check_reasons(root):
    """Every reason that a client can meet is explained to its users."""
    proto = root / "proto/lessor/v1/error.proto"
    if not proto.exists():
        return
    document = root / "docs/errors.md"
    told = document.read_text() if document.exists() else ""
    inside = False
    for number, line in enumerate(proto.read_text().split("\n"), 1):
        inside = inside or bool(re.match(r"\s*enum Code\b", line))
        if inside and re.match(r"\s*}", line):
            return
        match = re.match(r"\s*([A-Z][A-Z_]+) = \d+", line) if inside else None
        if match and match.group(1) != "UNSPECIFIED" and not re.search(rf"\b{match.group(1)}\b", told):
            yield Finding("proto/lessor/v1/error.proto", number, "reason", f"docs/errors.md does not explain {match.group(1)}; "
                          "say when it comes and what to do")


def check_image(root):
    """The image's build makes all programs and libraries that its `cmake --install --component lessor` looks for."""
    dockerfile = root / "Dockerfile"
    if not dockerfile.exists():
        return
    built = re.findall(r"ninja -C \S+ (.*)", dockerfile.read_text())
    for file in sorted(root.glob("*/**/CMakeLists.txt")):
        if file.relative_to(root).parts[0] not in TOP_FOLDERS:
            continue
        for targets in re.findall(r"install\(TARGETS ([\w -]+?) (?:RUNTIME|LIBRARY)[^)]*COMPONENT lessor\)", file.read_text()):
            for target in set(targets.split()) - set(" ".join(built).split()):
                yield Finding("Dockerfile", 1, "image", f"does not build {target}, which the component lessor installs; add it "
                              "to the ninja command")


def check_house(root) -> list[Finding]:
    root = pathlib.Path(root).resolve()
    roadmap_file = root / "docs/roadmap.md"
    roadmap = roadmap_file.read_text() if roadmap_file.exists() else ""
    findings = []
    for file in source_files(root):
        path = file.relative_to(root).as_posix()
        findings += check_names(path)
        if file.suffix in CODE | {".txt", ".yaml"}:
            findings += check_file(root, path, roadmap)
    findings += check_components(root)
    findings += check_reasons(root)
    findings += check_image(root)
    return sorted(findings)


def main(arguments):
    root = arguments[0] if arguments else pathlib.Path(__file__).resolve().parents[2]
    findings = check_house(root)
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings" if findings else "the house is in order")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
