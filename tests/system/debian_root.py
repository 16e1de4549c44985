"""Debian roots in folders: made once with debootstrap, copied, entered without leaving a mount behind."""

import os
import pathlib
import shlex
import shutil
import subprocess

MIRROR = "http://deb.debian.org/debian"
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


def run(*command, **options):
    return subprocess.run([str(word) for word in command], check=True, **options)


def make_base(folder: pathlib.Path) -> pathlib.Path:
    """What the image debian:bookworm-slim is made from, as near as debootstrap comes."""
    base = folder / "base"
    if not base.exists():
        unfinished = folder / "base.new"
        shutil.rmtree(unfinished, ignore_errors=True)
        print("debootstrap bookworm ...", flush=True)
        run("debootstrap", "--variant=minbase", "bookworm", unfinished, MIRROR, stdout=subprocess.DEVNULL)
        # The versions that the machine itself gets, security updates included.
        for name in ("sources.list", "sources.list.d/debian.sources"):
            source = pathlib.Path("/etc/apt") / name
            if source.exists():
                shutil.copy(source, unfinished / "etc/apt" / name)
        if (unfinished / "etc/apt/sources.list.d/debian.sources").exists():
            (unfinished / "etc/apt/sources.list").write_text("")
        unfinished.rename(base)
    return base


def copy_root(source: pathlib.Path, target: pathlib.Path):
    if target.exists():
        run("rm", "-rf", "--one-file-system", target)
    run("cp", "-a", "--reflink=auto", source, target)


def enter_command(root, argv, binds=(), env=None, user=None, workdir="/"):
    """The command line that runs `argv` in `root`. Mounts and processes live in namespaces of their own, so that
    they go when the command ends, however it ends. /etc/resolv.conf and the clock are the machine's."""
    root = pathlib.Path(root)
    script = [f"mount -t proc proc {root}/proc", f"mount --rbind /dev {root}/dev",
              f"touch {root}/etc/resolv.conf", f"mount --bind /etc/resolv.conf {root}/etc/resolv.conf"]
    for source, inside in binds:
        target = str(root) + inside
        script += [f"mkdir -p {shlex.quote(target)}", f"mount --bind {shlex.quote(str(source))} {shlex.quote(target)}"]
    settings = {"PATH": PATH, "HOME": "/root", "LC_ALL": "C.UTF-8", **(env or {})}
    inner = ["env", "-i", *(f"{key}={value}" for key, value in settings.items()),
             "sh", "-c", f'cd {shlex.quote(workdir)} && exec "$@"', "sh", *argv]
    as_user = [f"--userspec={user}:{user}"] if user else []
    script.append("exec " + shlex.join(["chroot", *as_user, str(root), *inner]))
    return ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-ec", "\n".join(script)]


def enter(root, argv, **options):
    run(*enter_command(root, argv, **options), stdin=subprocess.DEVNULL)


def size_mib(root) -> float:
    total = 0
    for folder, _, files in os.walk(root):
        for name in files:
            total += os.lstat(os.path.join(folder, name)).st_blocks * 512
    return total / 2**20
