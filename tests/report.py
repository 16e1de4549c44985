"""Reads what a test run has left behind, for tests/run.sh. Python's own library only.

  report.py targets NINJA_TARGETS   ctest's JSON on standard input: what to build for those tests, or "all"
  report.py results JUNIT GTEST_DIR the failures, and the closing line with the counts
  report.py coverage ROOT           llvm-cov's JSON on standard input: line coverage per component
"""

import collections
import json
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

COVERAGE_MIN = 90.0  # percent of the lines of daemon/, and of client/


def print_targets(ninja_targets):
    """A test of lessor_test() has the name of its target; a script has none, and may run anything that is built."""
    known = {line.split(":")[0] for line in pathlib.Path(ninja_targets).read_text().splitlines()}
    wanted = []
    for test in json.load(sys.stdin)["tests"]:
        labels = [p["value"] for p in test["properties"] if p["name"] == "LABELS"]
        if labels and "source" in labels[0]:
            continue  # reads the source only
        if test["name"] not in known:
            wanted = ["all"]
            break
        wanted.append(test["name"])
    for target in wanted:
        print(target)


def gtest_cases(path):
    """The outcomes of one GoogleTest binary: {"passed": n, ...} and the names of what failed."""
    counts = collections.Counter()
    failed = []
    for case in ElementTree.parse(path).iter("testcase"):
        if case.get("status") == "notrun":
            continue  # disabled, or filtered out
        if case.find("failure") is not None:
            counts["failed"] += 1
            failed.append(f"{case.get('classname')}.{case.get('name')}")
        elif case.find("skipped") is not None:
            counts["skipped"] += 1
        else:
            counts["passed"] += 1
    return counts, failed


def results(junit, gtest_dir):
    """Counts the cases of GoogleTest binaries one by one, and every other test as one."""
    totals = collections.Counter()
    failures = []
    for test in ElementTree.parse(junit).iter("testcase"):
        name, status = test.get("name"), test.get("status")
        cases = pathlib.Path(gtest_dir, f"{name}.xml")
        counts, failed = collections.Counter(), []
        if cases.exists():
            try:
                counts, failed = gtest_cases(cases)
            except ElementTree.ParseError:
                pass  # cut short: the process died while it wrote, and ctest saw that
        if status == "fail" and not failed:
            # Crashed, timed out, or a sanitizer ended it: the cases do not know.
            counts["failed"] += 1
            failed = ["(as a whole: crashed, timed out or ended by a sanitizer)" if cases.exists() else ""]
        elif not counts:
            counts["passed" if status == "run" else "skipped"] += 1
        totals.update(counts)
        failures += [f"{name}: {case}".rstrip(": ") for case in failed]
        if counts["skipped"]:
            print(f"skipped: {counts['skipped']} in {name}")
    if failures:
        print("failed:")
        for failure in failures:
            print(f"  {failure}")
    print(f"{totals['passed']} passed, {totals['failed']} failed, {totals['skipped']} skipped")
    if totals["failed"] == 0 and totals["passed"] == 0:
        print("no test ran", file=sys.stderr)
        return 1
    return 1 if totals["failed"] else 0


def coverage(root):
    """A component is a folder of daemon/ or client/; what stands above them counts as the part itself."""
    covered, lines = collections.Counter(), collections.Counter()
    for file in json.load(sys.stdin)["data"][0]["files"]:
        path = pathlib.Path(file["filename"])
        if not path.is_relative_to(root):
            continue
        parts = path.relative_to(root).parts
        if parts[0] not in ("daemon", "client"):
            continue
        summary = file["summary"]["lines"]
        component = "/".join(parts[:2])
        for key in (component, parts[0]):
            covered[key] += summary["covered"]
            lines[key] += summary["count"]
    if not lines:
        print("no line of daemon/ or client/ is in the profile", file=sys.stderr)
        return 1
    print(f"{'component':<28}{'lines':>8}{'covered':>10}")
    too_low = []
    parts = [key for key in ("daemon", "client") if key in lines]
    for key in sorted(key for key in lines if key not in parts) + parts:
        percent = 100.0 * covered[key] / max(lines[key], 1)
        print(f"{key:<28}{lines[key]:>8}{percent:>9.1f}%")
        if key in parts and percent < COVERAGE_MIN:
            too_low.append(f"{key}/ {percent:.1f} %")
    total = sum(lines[key] for key in parts)
    print(f"{'in all':<28}{total:>8}{100.0 * sum(covered[key] for key in parts) / max(total, 1):>9.1f}%")
    if too_low:
        print(f"coverage is below {COVERAGE_MIN:.0f} %: {', '.join(too_low)}", file=sys.stderr)
    return 1 if too_low else 0


def main(arguments):
    command, rest = arguments[0], arguments[1:]
    return {"targets": print_targets, "results": results, "coverage": coverage}[command](*rest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
