"""What benchmarks run in: a temporary folder, and the processes that they start in it, ended by their ids.

Every wait has an end: a process that is not ready, or a driver that does not come back, in PATIENCE seconds makes the
benchmark fail.
"""

import contextlib
import json
import os
import pathlib
import select
import shutil
import signal
import socket
import statistics
import subprocess
import tempfile
import threading
import time
import urllib.request

PATIENCE = 60  # seconds
PAIRS = 5


class Failed(Exception):
    """A benchmark cannot be measured; says why."""


def first_line(process):
    ready, _, _ = select.select([process.stdout], [], [], PATIENCE)
    line = process.stdout.readline() if ready else b""
    if not line:
        raise Failed(f"{process.args[0]} has not begun")
    return line.decode().strip()


def drain(stream):
    while stream.read(65536):
        pass


def output_of(command, **options):
    """Runs it to its end; what it has printed."""
    command = [str(part) for part in command]
    name = pathlib.Path(command[0]).name
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False, **options)
    except FileNotFoundError as missing:
        raise Failed(f"there is no {name}; install it") from missing
    except subprocess.TimeoutExpired as late:
        raise Failed(f"{name} has not ended in {PATIENCE} s") from late
    if done.returncode != 0:
        raise Failed(f"{name}: {done.stderr.strip() or f'exit code {done.returncode}'}")
    return done.stdout


def by_turns(rounds, runs):
    """Makes `runs`, functions that give figures by name, one after another, and that `rounds` times; each one's medians.
    Where cores are shared one run says little: what disturbs it would be taken for a difference."""
    made = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            made[name].append(run())
    return {name: {key: statistics.median(figures[key] for figures in same) for key in same[0]}
            for name, same in made.items()}


def listening_port(pid):
    """The TCP port on which it listens."""
    own = set()
    for descriptor in pathlib.Path(f"/proc/{pid}/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):  # it has just been closed
            own.add(os.readlink(descriptor))
    for line in pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:]:
        fields = line.split()
        if fields[3] == "0A" and f"socket:[{fields[9]}]" in own:
            return int(fields[1].partition(":")[2], 16)
    raise Failed(f"process {pid} does not listen")


class Server:
    """A process whose use of the machine is measured."""

    def __init__(self, process):
        self.process = process

    def rss_bytes(self):
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
        raise Failed(f"{self.process.args[0]} has ended")

    def cpu_seconds(self):
        """Of all its threads, since its start."""
        # What clock_getcpuclockid() gives: as /proc/PID/stat, but not in steps of 10 ms.
        return time.clock_gettime((~self.process.pid << 3) | 2)


class Broker(Server):
    """A lessord of the benchmark's own."""

    def __init__(self, process, runtime_dir, ready_seconds):
        super().__init__(process)
        self.attach = str(runtime_dir / "attach.sock")
        self.grpc = str(runtime_dir / "grpc.sock")
        self.ready_seconds = ready_seconds  # from its start to READY=1
        self.pools = str(runtime_dir / "pools")

    def pool_folder(self, pool):
        """Where the pool's socket is; the host of a PostgreSQL pool."""
        return f"{self.pools}/{pool}"

    def metric(self, name, **labels):
        """The sum of the series of that name that have these labels."""
        with urllib.request.urlopen(f"http://127.0.0.1:{listening_port(self.process.pid)}/metrics", timeout=PATIENCE) as answer:
            lines = answer.read().decode().splitlines()
        wanted = [f'{label}="{value}"' for label, value in labels.items()]
        return sum(float(line.split()[-1]) for line in lines
                   if line.partition("{")[0].split()[0:1] == [name] and all(label in line for label in wanted))


class Bench:
    """One run of one benchmark. A context manager: at its end everything that was started is ended."""

    def __init__(self, build):
        self._build = build
        self._processes = []
        # Short, because the path of a Unix socket is. Servers that give up root must reach their own part of it.
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="lessor-bench-"))
        self.folder.chmod(0o711)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process, end_signal in reversed(self._processes):
            if process.poll() is None:
                process.send_signal(end_signal)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, command, end_signal=signal.SIGTERM, **options):
        process = subprocess.Popen(command, stdin=subprocess.PIPE, **options)
        self._processes.append((process, end_signal))
        return process

    def preloaded(self, broker):
        """The environment of a program that takes the servers' own sockets in place of the broker's pool sockets."""
        library = self._build / "client" / "preload" / "lessor-swap.so"
        if not library.exists():
            raise Failed(f"{library} has not been built")
        return {"LD_PRELOAD": str(library), "LESSOR_SWAP": broker.pools}

    def node_modules(self):
        """Where a script of tests/drivers finds what it needs."""
        modules = self._build / "tests" / "drivers" / "node_modules"
        if not modules.exists():
            raise Failed(f"{modules} has not been built")
        return str(modules)

    def driver(self, name):
        path = self._build / "bench" / "drivers" / name
        if not path.exists():
            raise Failed(f"{path} has not been built")
        return str(path)

    def measure(self, name, *arguments):
        """Runs a driver to its end; its figures by name."""
        lines = output_of([self.driver(name), *arguments]).splitlines()
        return {line["name"]: line["value"] for line in map(json.loads, lines)}

    def compare(self, name, peer, ours, *arguments):
        """Runs a driver against both by turns; the medians of their figures."""
        figures = by_turns(PAIRS, {"peer": lambda: self.measure(name, peer, *arguments),
                                   "ours": lambda: self.measure(name, ours, *arguments)})
        return figures["peer"], figures["ours"]

    def begin(self, name, *arguments):
        """Starts a driver that goes on until the end; its first line."""
        process = self.start([self.driver(name), *map(str, arguments)], stdout=subprocess.PIPE)
        return process, first_line(process)

    def peer(self, name):
        """Starts a bare server; the path of its socket."""
        path = str(self.folder / f"{name}.sock")
        self.begin(name, path)
        return path

    def lessord(self, pools=None, command=None, **more):
        """Starts lessord, or by `command`; `pools` are settings by the pool's name, `more` other settings. Comes back when
        it is ready."""
        home = self.folder / f"broker{len(self._processes)}"
        home.mkdir()
        # JSON is YAML.
        settings = {"runtime_dir": str(home / "run"), "state_dir": str(home / "state"), "drain_timeout": "0",
                    "log": {"level": "error"}, "metrics": {"listen": "127.0.0.1:0"}, "pools": pools or {}} | more
        config = home / "lessord.yaml"
        config.write_text(json.dumps(settings))
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
            notify.bind(str(home / "notify"))
            notify.settimeout(PATIENCE)
            environment = os.environ | {"NOTIFY_SOCKET": str(home / "notify")}
            began = time.monotonic()
            program = command or [str(self._build / "daemon" / "lessord")]
            process = self.start([*program, "--config", str(config)], env=environment)
            try:
                message = notify.recv(4096)
            except TimeoutError as late:
                raise Failed("lessord is not ready") from late
            ready = time.monotonic() - began
        if b"READY=1" not in message:
            raise Failed(f"lessord says {message!r}")
        return Broker(process, home / "run", ready)

    def tcp_pool(self, size):
        """An echo server, and the settings of a warm pool of it."""
        _, port = self.begin("echo_upstream")
        return warm(f"tcp://127.0.0.1:{port}", size)

    def serve(self, command, ready, **options):
        """Starts a server; comes back when it has said that it is ready."""
        # Debian's servers are in /usr/sbin, which is not on everybody's PATH.
        program = shutil.which(command[0], path=os.pathsep.join([*os.get_exec_path(), "/usr/sbin"]))
        if program is None:
            raise Failed(f"there is no {command[0]}; install it")
        process = self.start([program, *command[1:]], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
        output, end = b"", time.monotonic() + PATIENCE
        while ready not in output:
            readable, _, _ = select.select([process.stdout], [], [], max(0, end - time.monotonic()))
            part = os.read(process.stdout.fileno(), 65536) if readable else b""
            if not part:
                raise Failed(f"{command[0]} does not start: {output.decode(errors='replace')}")
            output += part
        # What it says later is of no interest, but it must not stop because nobody reads it.
        threading.Thread(target=drain, args=(process.stdout,), daemon=True).start()
        return process


def warm(upstream, size):
    """Settings of a pool that opens all its connections at its start and keeps them."""
    return {"upstream": upstream, "min": size, "max": size, "connects_max": size}
