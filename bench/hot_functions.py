"""Takes a profile as llvm-profdata writes it as text, and prints the functions in which nearly all of it lies.

  hot_functions.py < PROFILE

Of some 3,700 functions that a run of the benchmarks has entered these are a third. What is left out is compiled as if
there were no profile.
"""

import re
import sys

SHARE = 0.999  # of all that was counted
KIND = ":ir\n"


def functions(text):
    """Pairs of what was counted in a function and its lines."""
    for record in text.strip().split("\n\n"):
        counters = re.search(r"# Num Counters:\n(\d+)\n# Counter Values:\n((?:\d+\n?)+)", record)
        counts = [int(count) for count in counters[2].split()[:int(counters[1])]]
        yield sum(counts), record


def main():
    head, kind, text = sys.stdin.read().partition(KIND)
    if not kind:
        raise SystemExit("hot_functions.py: this is no text of llvm-profdata, or not of -fprofile-generate")
    by_count = sorted(functions(text), reverse=True)
    missing = SHARE * sum(count for count, _ in by_count)
    hot = []
    for count, record in by_count:
        if missing <= 0:
            break
        missing -= count
        hot.append(re.sub(r"^#.*\n", "", record, flags=re.MULTILINE))
    # By name, so that a later one can be compared with it.
    print(head + kind + "\n\n".join(sorted(hot)))


if __name__ == "__main__":
    main()
