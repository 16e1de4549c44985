"""What the Python scripts of this folder share: a list of proofs, run in order, each printed once it holds.

A proof is a function whose name is the statement that it proves. It gets the place to connect to: a folder with a
PostgreSQL socket, or the path of a Redis socket. The first that fails ends the script with exit code 1.
"""

import asyncio
import contextlib
import faulthandler
import inspect
import itertools
import os
import sys
import time
import traceback

PATIENCE = 60  # seconds: nothing here takes longer, unless it hangs
MIB = 1 << 20

# Every script finds a server with these, and leaves the user to its environment.
os.environ.setdefault("PGUSER", "postgres")
os.environ.setdefault("PGDATABASE", "postgres")

_numbers = itertools.count()
_token = os.urandom(4).hex()
_proofs = []


def proof(function):
    _proofs.append(function)
    return function


def unique(what):
    """A name that no other run uses, so that scripts can run side by side on one server."""
    return f"{what}_{_token}_{next(_numbers)}"


def equal(got, expected):
    if got != expected or type(got) is not type(expected):
        raise AssertionError(f"got {shortened(got)}, expected {shortened(expected)}")


def shortened(value):
    text = repr(value)
    return text if len(text) < 500 else f"{text[:240]} ... {text[-240:]}"


def sqlstate_of(failure):
    """Each driver keeps it elsewhere; SQLAlchemy wraps the driver's own."""
    for name in ("sqlstate", "pgcode"):
        if getattr(failure, name, None):
            return getattr(failure, name)
    return sqlstate_of(failure.orig) if getattr(failure, "orig", None) else None


@contextlib.contextmanager
def fails(sqlstate):
    """What runs inside fails with this code; the failure is for the caller to look at."""
    caught = []
    try:
        yield caught
    except Exception as failure:
        if sqlstate_of(failure) is None:
            raise
        equal(sqlstate_of(failure), sqlstate)
        caught.append(failure)
    else:
        raise AssertionError(f"nothing has failed with {sqlstate}")


def eventually(holds):
    """For what tells nobody that it has changed: `holds` asks a server, and lets it wait a little between two times."""
    end = time.monotonic() + PATIENCE / 2
    while not holds():
        if time.monotonic() > end:
            raise AssertionError(f"still not so: {inspect.getsource(holds).strip()}")


def main():
    """Runs the proofs against the place that the command line names."""
    if len(sys.argv) != 2:
        sys.exit(f"which place? {sys.argv[0]} PATH")
    for function in _proofs:
        statement = function.__name__.replace("_", " ")
        # A hang would be a failure without words: this tells where, and ends the script.
        faulthandler.dump_traceback_later(PATIENCE, exit=True)
        try:
            outcome = function(sys.argv[1])
            if inspect.isawaitable(outcome):
                asyncio.run(outcome)
        except Exception as failure:
            traceback.print_exc()
            sys.exit(f"FAILED: {statement}: {type(failure).__name__}: {failure}")
        print(f"ok: {statement}", flush=True)
    faulthandler.cancel_dump_traceback_later()
