#!/usr/bin/python3
"""Opens a session and leases a connection over gRPC, with nothing of Lessor's but its .proto files.

    grpc_example.py POOL           acquires a connection of POOL, tells about it, releases it
    grpc_example.py POOL --hold    keeps it until Ctrl-C

The broker knows this process by the kernel's word: kill it while it holds (kill -9 will do), and
`lessorctl leases` shows at once that nothing is held any more. There are no heartbeats.

The connection's descriptor cannot travel over gRPC; attach_example.py shows the socket that it travels over.

The stubs are imported from PYTHONPATH if `lessor/v1` is there; otherwise they are generated into a temporary folder.
Packages on Debian: python3-grpcio, python3-protobuf, protobuf-compiler, protobuf-compiler-grpc.
"""

import argparse
import contextlib
import glob
import importlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile

try:
    import grpc
except ImportError:
    sys.exit("this Python has no gRPC: on Debian, apt install python3-grpcio python3-protobuf, and /usr/bin/python3")

DEADLINE = 10.0  # seconds, for calls that should be answered at once


MODULES = ("session_pb2", "session_pb2_grpc", "lease_pb2", "lease_pb2_grpc", "error_pb2")


def load(proto_dir, names=MODULES):
    """The modules of these names, generated now if they cannot be imported."""
    try:
        return [importlib.import_module(f"lessor.v1.{name}") for name in names]
    except ImportError:
        pass
    with tempfile.TemporaryDirectory() as out:
        protos = sorted(glob.glob(os.path.join(proto_dir, "lessor/v1/*.proto")))
        plugin = f"--plugin=protoc-gen-grpc_python={shutil.which('grpc_python_plugin')}"
        subprocess.run(["protoc", plugin, f"--python_out={out}", f"--grpc_python_out={out}", "-I", proto_dir, *protos],
                       check=True)
        sys.path.insert(0, out)
        importlib.invalidate_caches()
        modules = [importlib.import_module(f"lessor.v1.{name}") for name in names]
        sys.path.remove(out)
        return modules


def reason_of(failure, error):
    """The reason in an error's details: a name of docs/errors.md. Act on this, show the message to people."""
    for key, value in failure.trailing_metadata() or ():
        if key != "grpc-status-details-bin":
            continue
        for detail in error.Status.FromString(value).details:
            if detail.type_url == "type.googleapis.com/google.rpc.ErrorInfo":
                return error.ErrorInfo.FromString(detail.value).reason
    return failure.code().name


def hold_lease(args):
    session, session_stubs, lease, lease_stubs, error = load(args.proto)
    # An absolute path takes three slashes: unix:///run/lessor/grpc.sock
    with grpc.insecure_channel("unix://" + os.path.abspath(os.path.join(args.runtime_dir, "grpc.sock"))) as channel:
        sessions = session_stubs.SessionServiceStub(channel)
        leases = lease_stubs.LeaseServiceStub(channel)
        try:
            opened = sessions.Open(session.OpenSessionRequest(name="grpc_example.py"), timeout=DEADLINE)
            # From here on these two say which session a call belongs to. Keep the secret out of logs.
            metadata = (("lessor-session-id", str(opened.session_id)),
                        ("lessor-session-secret", opened.session_secret))
            print(f"session {opened.session_id}, tenant {opened.tenant}")

            request = lease.AcquireRequest(pool=args.pool)
            request.wait.FromNanoseconds(int(args.wait * 1e9))
            held = leases.Acquire(request, metadata=metadata, timeout=args.wait + DEADLINE).lease
            print(f"holding {held.lease_id}, token {held.token.epoch}.{held.token.counter}, {held.connector}", flush=True)
            if args.hold:
                with contextlib.suppress(KeyboardInterrupt):
                    signal.pause()

            leases.Release(lease.ReleaseRequest(lease_id=held.lease_id), metadata=metadata, timeout=DEADLINE)
            sessions.Close(session.CloseSessionRequest(), metadata=metadata, timeout=DEADLINE)
            print("released")
            return 0
        except grpc.RpcError as failure:
            print(f"{reason_of(failure, error)}: {failure.details()}", file=sys.stderr)
            return 1


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pool")
    parser.add_argument("--hold", action="store_true", help="keep the lease until Ctrl-C")
    parser.add_argument("--wait", type=float, default=1.0, help="seconds to wait for a connection (1)")
    parser.add_argument("--runtime-dir", default=os.environ.get("LESSOR_RUNTIME_DIR") or "/run/lessor")
    parser.add_argument("--proto", default=os.path.join(here, "../../proto"), help="the folder with lessor/v1")
    return hold_lease(parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
