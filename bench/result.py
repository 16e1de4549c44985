"""What a benchmark measures, and how it is shown."""

import dataclasses
import json
from typing import Optional


@dataclasses.dataclass
class Result:
    """One figure. `goal` is in `unit` and None where there is none; `ratio` is value to peer_value."""
    name: str
    value: float
    unit: str
    better: str  # "lower" or "higher"
    goal: Optional[float] = None
    peer: Optional[str] = None
    peer_value: Optional[float] = None

    @property
    def ratio(self):
        return self.value / self.peer_value if self.peer_value else None

    @property
    def met(self):
        """None: there is no goal."""
        if self.goal is None:
            return None
        return self.value <= self.goal if self.better == "lower" else self.value >= self.goal

    def as_dict(self):
        fields = dataclasses.asdict(self) | {"ratio": self.ratio}
        order = ("name", "value", "unit", "goal", "better", "peer", "peer_value", "ratio")
        return {key: rounded(fields[key]) for key in order}


def rounded(value):
    return float(f"{value:.5g}") if isinstance(value, float) else value


def shown(value, unit=""):
    if value is None:
        return ""
    digits = 0 if abs(value) >= 1000 else 1 if abs(value) >= 100 else 2
    return f"{value:,.{digits}f} {unit}".rstrip()


def table(results):
    """A text table; the first column is left-aligned."""
    rows = [("benchmark", "measured", "goal", "", "peer", "peer's", "ratio")]
    for r in results:
        goal = "" if r.goal is None else ("<= " if r.better == "lower" else ">= ") + shown(r.goal)
        verdict = {None: "", True: "met", False: "MISSED"}[r.met]
        rows.append((r.name, shown(r.value, r.unit), goal, verdict, r.peer or "", shown(r.peer_value),
                     "" if r.ratio is None else f"{r.ratio:.2f}"))
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    left = (0, 3, 4)
    lines = ["  ".join(cell.ljust(w) if i in left else cell.rjust(w) for i, (cell, w) in enumerate(zip(row, widths)))
             for row in rows]
    return "\n".join([lines[0].rstrip(), "-" * len(lines[0])] + [line.rstrip() for line in lines[1:]])


def write_json(path, results):
    with open(path, "w", encoding="utf-8") as file:
        json.dump([result.as_dict() for result in results], file, indent=1)
        file.write("\n")
