"""Carries out a Dockerfile's own steps in Debian roots, where there is no Docker. Knows the instructions that ours
uses, and refuses any other rather than leave it out."""

import dataclasses
import fnmatch
import json
import pathlib
import re
import shutil

import debian_root


@dataclasses.dataclass
class Image:
    """A stage, and in the end the image: its root and how it is started."""

    root: pathlib.Path
    env: dict = dataclasses.field(default_factory=dict)
    workdir: str = "/"
    user: str | None = None
    volumes: list = dataclasses.field(default_factory=list)
    ports: list = dataclasses.field(default_factory=list)
    entrypoint: list = dataclasses.field(default_factory=list)
    command: list = dataclasses.field(default_factory=list)
    healthcheck: list = dataclasses.field(default_factory=list)


def instructions(text):
    """(instruction, the rest) of each step; comments left out, continued lines joined."""
    lines = [line for line in text.split("\n") if not line.lstrip().startswith("#")]
    for step in re.sub(r"\\\n", " ", "\n".join(lines)).split("\n"):
        if step.strip():
            name, _, rest = step.strip().partition(" ")
            yield name.upper(), rest.strip()


def ignored_by(text):
    """A test for paths relative to the context. Patterns with `!` are not known."""
    patterns = [line.strip() for line in text.split("\n") if line.strip() and not line.startswith("#")]
    assert not any(pattern.startswith("!") for pattern in patterns), "a .dockerignore with `!` is not supported here"

    def ignored(path):
        for pattern in patterns:
            if pattern.startswith("**/") and fnmatch.fnmatch(pathlib.PurePath(path).name, pattern[3:]):
                return True
            if fnmatch.fnmatch(str(path), pattern.rstrip("/")):
                return True
        return False

    return ignored


class Builder:
    """`context` is the folder that holds the Dockerfile; stages become folders in `work`. `binds` are mounted during
    RUN: caches, which Docker would keep as well."""

    def __init__(self, context, work, base, binds=()):
        self.context = pathlib.Path(context)
        self.work = pathlib.Path(work)
        self.base = base
        self.binds = binds
        self.stages = {}

    def build(self) -> Image:
        image = None
        for name, rest in instructions((self.context / "Dockerfile").read_text()):
            print(f"--- {name} {rest}", flush=True)
            if name == "FROM":
                image = self.start_stage(rest)
            else:
                getattr(self, f"do_{name.lower()}", self.unknown(name))(image, rest)
        return image

    def unknown(self, name):
        def refuse(*_):
            raise ValueError(f"dockerfile.py does not know {name}: teach it, or leave it out of the Dockerfile")

        return refuse

    def start_stage(self, rest):
        source, _, stage = (word.strip() for word in re.fullmatch(r"(\S+)(\s+AS\s+)?(\S+)?", rest, re.I).groups(""))
        root = self.work / f"stage-{stage or 'final'}"
        debian_root.copy_root(self.stages[source].root if source in self.stages else self.base, root)
        image = Image(root)
        self.stages[stage] = image
        return image

    def do_run(self, image, rest):
        debian_root.enter(image.root, ["sh", "-c", rest], binds=self.binds, env=image.env, user=image.user,
                          workdir=image.workdir)

    def do_copy(self, image, rest):
        words = rest.split()
        source_root, ignored = self.context, ignored_by((self.context / ".dockerignore").read_text())
        if words[0].startswith("--from="):
            source_root, ignored = self.stages[words.pop(0).removeprefix("--from=")].root, lambda _: False
        *sources, target = words
        inside = pathlib.PurePosixPath(image.workdir, target)
        into = image.root / str(inside).lstrip("/")
        is_folder = target.endswith("/") or target == "." or len(sources) > 1
        for source in sources:
            path = source_root / source.lstrip("/")
            if path.is_dir():
                shutil.copytree(path, into, symlinks=True, dirs_exist_ok=True, ignore=lambda folder, names: [
                    name for name in names if ignored(pathlib.Path(folder, name).relative_to(source_root))])
            else:
                destination = into / path.name if is_folder else into
                destination.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(path, destination)

    def do_workdir(self, image, rest):
        image.workdir = rest
        (image.root / rest.lstrip("/")).mkdir(parents=True, exist_ok=True)

    def do_env(self, image, rest):
        image.env.update(word.split("=", 1) for word in rest.split())

    def do_user(self, image, rest):
        image.user = rest

    def do_volume(self, image, rest):
        image.volumes = json.loads(rest)

    def do_expose(self, image, rest):
        image.ports = [int(port) for port in rest.split()]

    def do_entrypoint(self, image, rest):
        image.entrypoint = json.loads(rest)

    def do_cmd(self, image, rest):
        image.command = json.loads(rest)

    def do_healthcheck(self, image, rest):
        image.healthcheck = json.loads(rest.partition("CMD")[2])
