#!/usr/bin/python3
"""A folder that is gone with this process, however it ends: registered with the broker before it is made.

    cleanup_example.py FOLDER           makes FOLDER, says what would be done, has it removed
    cleanup_example.py FOLDER --hold    keeps it until it is killed: kill -9 will do, and FOLDER is gone

FOLDER is beneath one of the broker's cleanup.roots (/tmp, /var/tmp, /dev/shm), and is not there yet. Stubs and packages as grpc_example.py.
"""

import argparse
import os
import signal
import sys

from grpc_example import DEADLINE, grpc, load, reason_of

MODULES = ("session_pb2", "session_pb2_grpc", "cleanup_pb2", "cleanup_pb2_grpc", "error_pb2")


def keep_folder(args):
    session, session_stubs, cleanup, cleanup_stubs, error = load(args.proto, MODULES)
    with grpc.insecure_channel("unix://" + os.path.abspath(os.path.join(args.runtime_dir, "grpc.sock"))) as channel:
        registry = cleanup_stubs.CleanupServiceStub(channel)
        try:
            opened = session_stubs.SessionServiceStub(channel).Open(
                session.OpenSessionRequest(name="cleanup_example.py"), timeout=DEADLINE)
            call = {"metadata": (("lessor-session-id", str(opened.session_id)),
                                 ("lessor-session-secret", opened.session_secret)), "timeout": DEADLINE}
            action = cleanup.CleanupAction(remove_tree=cleanup.RemovePath(path=args.folder), label="example")
            ids = registry.Register(cleanup.RegisterCleanupRequest(actions=[action]), **call).action_ids
            try:
                os.mkdir(args.folder)  # only now: at no moment would it be left behind
            except OSError as failure:  # what is there is somebody else's, and must not go with us
                registry.Cancel(cleanup.CancelCleanupRequest(action_ids=ids), **call)
                print(f"{args.folder} cannot be made: {failure.strerror}", file=sys.stderr)
                return 1
            for info in registry.List(cleanup.ListCleanupRequest(), **call).actions:
                print(f"registered {info.action_id}: remove {info.action.remove_tree.path}", flush=True)
            if args.hold:
                signal.pause()
            result = registry.Run(cleanup.RunCleanupRequest(action_ids=ids), **call).results[0]
            print("removed" if result.code == 0 else f"not removed: {result.message}")
            return result.code
        except grpc.RpcError as failure:
            print(f"{reason_of(failure, error)}: {failure.details()}", file=sys.stderr)
            return 1


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--hold", action="store_true", help="keep the folder until this process is killed")
    parser.add_argument("--runtime-dir", default=os.environ.get("LESSOR_RUNTIME_DIR") or "/run/lessor")
    parser.add_argument("--proto", default=os.path.join(here, "../../proto"), help="the folder with lessor/v1")
    return keep_folder(parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
