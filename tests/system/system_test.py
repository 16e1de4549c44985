"""What tests/system/run.sh runs: the image and the unit, tried on systems of their own."""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import traceback
import urllib.request

import debian_root
from dockerfile import Builder

SOURCE = pathlib.Path(__file__).resolve().parents[2]
WORK = pathlib.Path(os.environ.get("LESSOR_SYSTEM_DIR", "/var/tmp/lessor-system"))
START_SECONDS_MAX = 30
STOP_SECONDS_MAX = 10  # what `docker stop` allows
BOOT_SECONDS_MAX = 240

CACHES = [(WORK / "ccache", "/root/.cache/ccache"), (WORK / "archives", "/var/cache/apt/archives")]


class Tally:
    def __init__(self):
        self.passed = self.failed = 0

    def check(self, holds, what):
        print(("ok:     " if holds else "FAILED: ") + what, flush=True)
        if holds:
            self.passed += 1
        else:
            self.failed += 1


def wait_until_healthy(process, health_check):
    """Asks until the answer is good, the process has ended or the time is over."""
    for _ in range(2 * START_SECONDS_MAX):
        asked = subprocess.run(health_check, capture_output=True, text=True)
        if asked.returncode == 0:
            return True, asked.stdout
        try:
            process.wait(timeout=0.5)
            return False, f"ended with {process.returncode}"
        except subprocess.TimeoutExpired:
            pass
    return False, asked.stdout + asked.stderr


def child_of(pid):
    return int(pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()[0])


def try_image(tally):
    image = Builder(SOURCE, WORK, debian_root.make_base(WORK), CACHES).build()
    print(f"the image has {debian_root.size_mib(image.root):.0f} MiB")
    tally.check(image.user not in (None, "root", "0"), f"the image runs as a user of its own ({image.user})")
    compilers = [name for name in ("clang-16", "cmake", "ninja") if (image.root / "usr/bin" / name).exists()]
    tally.check(not compilers, "nothing that builds is in the image")

    # A new volume takes owner and mode from the image's folder.
    binds = []
    for volume in image.volumes:
        kept = WORK / ("volume" + volume.replace("/", "-"))
        shutil.rmtree(kept, ignore_errors=True)
        subprocess.run(["cp", "-a", str(image.root) + volume, kept], check=True)
        binds.append((kept, volume))
    options = dict(binds=binds, env=image.env, user=image.user)
    with open(WORK / "image.log", "wb") as log:
        broker = subprocess.Popen(debian_root.enter_command(image.root, image.entrypoint + image.command, **options),
                                  stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    try:
        healthy, answer = wait_until_healthy(broker, debian_root.enter_command(image.root, image.healthcheck, **options))
        tally.check(healthy, f"its health check is answered: {answer.strip()[:200]!r}")
        if healthy:
            with urllib.request.urlopen(f"http://127.0.0.1:{image.ports[0]}/healthz", timeout=5) as reply:
                tally.check(reply.status == 200, "the port that it exposes answers /healthz")
            os.kill(child_of(broker.pid), signal.SIGTERM)
            try:
                status = broker.wait(timeout=STOP_SECONDS_MAX)
            except subprocess.TimeoutExpired:
                status = "nothing yet"
            tally.check(status == 0, f"SIGTERM ends it in time with status 0 ({status})")
    finally:
        broker.kill()
        broker.wait()
        if tally.failed:
            print((WORK / "image.log").read_text(errors="replace"))


def make_boot_root():
    """A base with an init, the packages that the broker needs and what `cmake --install` made, enabled."""
    root = WORK / "boot"
    built = WORK / "stage-build/out"
    if not built.exists():
        raise RuntimeError(f"{built} is not there: run tests/system/run.sh image first")
    debian_root.copy_root(debian_root.make_base(WORK), root)
    inside = root / "opt/lessor-install"
    inside.mkdir()
    for name in ("packages.txt", "install-packages.sh"):
        shutil.copy2(SOURCE / "deploy" / name, inside)
    shell = ("apt-get update -q && apt-get install -qy --no-install-recommends systemd systemd-sysv dbus procps && "
             "/opt/lessor-install/install-packages.sh run")
    debian_root.enter(root, ["sh", "-c", shell], binds=CACHES[1:], env={"DEBIAN_FRONTEND": "noninteractive"})
    subprocess.run(["cp", "-a", f"{built}/.", root], check=True)
    shutil.copy2(SOURCE / "tests/system/check_unit.sh", root / "opt/check_unit.sh")
    (root / "etc/systemd/system/check-unit.service").write_text(
        "[Service]\nType=exec\nExecStart=/opt/check_unit.sh\nStandardOutput=append:/check.log\nStandardError=inherit\n"
        "ExecStopPost=/bin/systemctl poweroff --no-block\n[Install]\nWantedBy=multi-user.target\n")
    debian_root.enter(root, ["sh", "-c", "systemd-sysusers && systemctl enable lessord check-unit"])
    return root


def own_control_groups():
    """A container's init manages the group that it is started in: give it one of its own in each hierarchy."""
    made = []
    for line in pathlib.Path("/proc/self/cgroup").read_text().splitlines():
        number, controllers, path = line.split(":", 2)
        if number == "0":
            top = "unified" if pathlib.Path("/sys/fs/cgroup/unified").exists() else "."
        elif controllers == "name=systemd":
            top = "systemd"
        else:
            continue
        group = pathlib.Path("/sys/fs/cgroup", top, path.lstrip("/"), f"lessor-system-{os.getpid()}")
        group.mkdir()
        made.append(group)
    return made


def remove_control_groups(groups):
    for group in groups:
        for folder, _, _ in os.walk(group, topdown=False):
            try:
                os.rmdir(folder)
            except OSError as error:
                print(f"left behind: {folder}: {error.strerror}", file=sys.stderr)


def try_unit(tally):
    root = make_boot_root()
    groups = own_control_groups()
    enter_groups = "".join(f"echo $$ > {group}/cgroup.procs; " for group in groups)
    nspawn = (f"{enter_groups} exec systemd-nspawn --quiet --register=no --keep-unit --private-network --boot "
              f"--console=pipe --machine=lessor-system -D {root}")
    try:
        subprocess.run(["sh", "-ec", nspawn], stdin=subprocess.DEVNULL, timeout=BOOT_SECONDS_MAX, check=False)
    except subprocess.TimeoutExpired:
        tally.check(False, f"the machine is checked and powered off within {BOOT_SECONDS_MAX} s")
    finally:
        remove_control_groups(groups)
    log = root / "check.log"
    lines = log.read_text(errors="replace").splitlines() if log.exists() else []
    for line in lines:
        if line.startswith("ok: "):
            tally.check(True, line.removeprefix("ok: "))
        elif line.startswith("FAILED: "):
            tally.check(False, line.removeprefix("FAILED: "))
        else:
            print(f"        {line}")
    tally.check("end of checks" in lines, "the machine came up and every check was made")


def main(parts):
    known = {"image": try_image, "unit": try_unit}
    for part in parts:
        if part not in known:
            print(f"unknown part '{part}'; known are: {' '.join(known)}", file=sys.stderr)
            return 2
    WORK.mkdir(parents=True, exist_ok=True)
    for folder, _ in CACHES:
        folder.mkdir(exist_ok=True)
    tally = Tally()
    for part in parts or known:
        print(f"== {part}", flush=True)
        try:
            known[part](tally)
        except Exception:  # one part's failure must not hide the other's outcome
            traceback.print_exc()
            tally.check(False, f"{part} could be tried to the end")
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
