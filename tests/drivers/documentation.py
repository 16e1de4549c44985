#!/usr/bin/python3
"""Runs the examples of docs/drivers.md as they stand there, with the places of this machine:

    documentation.py PG_FOLDER REDIS_SOCKET PG_PORT REDIS_PORT docs/drivers.md

Prints "ok: SECTION" for each fenced block that ran to its end; the first that does not ends it. Blocks in languages
that nothing here runs are left out.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

import proof

PLACES = ["/run/lessor/pools/main", "/run/lessor/pools/cache/redis.sock", "6432", "6380"]
POOLS = "/run/lessor/pools"
LIBRARIES = "/usr/lib/x86_64-linux-gnu/lessor"  # in the build they lie elsewhere: LESSOR_BUILD_DIR
INTERPRETERS = {"sh": ["bash", "-eu"], "python": ["/usr/bin/python3"], "js": ["node"]}
HEADING_OR_BLOCK = re.compile(r"^#+ (?P<heading>[^\n]+)$|^```(?P<language>\w+)\n(?P<text>.*?)^```$",
                              re.MULTILINE | re.DOTALL)


def examples(document):
    """The section, the interpreter and the text of each."""
    section = None
    for found in HEADING_OR_BLOCK.finditer(document):
        section = found["heading"] or section
        if found["language"] in INTERPRETERS:
            yield section, INTERPRETERS[found["language"]], found["text"]


def run(interpreter, text, schema):
    # pgbench's tables have names of their own, which others may use at the same time.
    environment = os.environ | {"PGOPTIONS": f"-c search_path={schema}"}
    with tempfile.NamedTemporaryFile("w", prefix="example-") as script:
        script.write(text)
        script.flush()
        return subprocess.run([*interpreter, script.name], env=environment, stdin=subprocess.DEVNULL, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=proof.PATIENCE, check=False)


def main():
    *places, document = sys.argv[1:]
    psql = ["psql", "-X", "-q", "-h", places[0], "-c"]
    schema = proof.unique("examples")
    subprocess.run([*psql, f"CREATE SCHEMA {schema}"], check=True)
    try:
        for section, interpreter, text in examples(pathlib.Path(document).read_text(encoding="utf-8")):
            for placeholder, place in zip(PLACES, places):
                text = text.replace(placeholder, place)
            text = text.replace(POOLS, os.path.dirname(places[0]))
            text = text.replace(LIBRARIES, f"{os.environ['LESSOR_BUILD_DIR']}/client/preload")
            done = run(interpreter, text, schema)
            if done.returncode != 0:
                sys.exit(f"FAILED: {section}: exit code {done.returncode} of\n{text}{done.stdout}")
            print(f"ok: {section}", flush=True)
    finally:
        subprocess.run([*psql, f"SET client_min_messages = warning; DROP SCHEMA {schema} CASCADE"], check=True)


if __name__ == "__main__":
    main()
