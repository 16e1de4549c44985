"""A game of chance: players do things to a server at random, and look whether it is as their models say.

What isolation.py and isolation_redis.py share. A player whose state cannot be carried from one connection to another
holds its connection; no more of them than there are slots do so at a time, so that each step finds a connection.
"""

import argparse
import collections
import inspect
import random
import sys

import proof

LETTING_GO = 0.3  # of the steps, while all slots are held
HISTORY = 15  # of what a player has done, when it tells


class Difference(Exception):
    """The server is not as the model says."""


class Player:
    """One client. Its `do_...` methods are the things that it may do, its `check_...` methods what it may look at; what
    it does to the server it does to its `model`, which says whether it holds_connection()."""

    def __init__(self, name, game):
        self.name, self._game, self._random = name, game, game.random
        self.history = collections.deque(maxlen=HISTORY)

    def act(self):
        self._random.choice(self._methods("do_"))()

    def check(self):
        self._random.choice(self._methods("check_"))()

    def _methods(self, prefix):
        return [method for name, method in inspect.getmembers(self, inspect.ismethod) if name.startswith(prefix)]

    def _compare(self, what, got, expected):
        if got != expected:
            raise Difference(f"{self.name}: {what}: got {proof.shortened(got)}, expected {proof.shortened(expected)}")


class Game:
    """What all players share; of a subclass, which knows what they play with."""

    def __init__(self, options):
        self.place = options.place
        self.random = random.Random(options.seed)
        self.channels = [proof.unique("channel") for _ in range(3)]
        self.players = []
        self._slots = options.slots
        self._at_play = None  # the one that acts or looks, for the one who tells

    def seat(self, kind, count):
        """One by one: a player that begins may ask for the others."""
        for number in range(count):
            self.players.append(kind(f"client {number}", self))

    def step(self):
        holders = self._holders()
        self._at_play = self._one_with_a_connection()
        if len(holders) == self._slots and self.random.random() < LETTING_GO:
            self._at_play.let_go()
        else:
            self._at_play.act()
        self._at_play = self._one_with_a_connection()
        self._at_play.check()

    def room_for(self, *players):
        """Whether these can all have a connection at once."""
        return len({*self._holders(), *players}) <= self._slots

    def close(self):
        for player in self.players:
            player.close()

    def _holders(self):
        return [player for player in self.players if player.model.holds_connection()]

    def _one_with_a_connection(self):
        return self.random.choice([player for player in self.players if self.room_for(player)])

    def __str__(self):
        holders = ", ".join(player.name for player in self._holders()) or "nobody"
        before = "\n  ".join(self._at_play.history) if self._at_play else ""
        return f"it has done before:\n  {before}\nconnections are held by: {holders}"


def main(document, kind):
    """Plays a game of this kind as the command line says."""
    parser = argparse.ArgumentParser(description=document, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("place")
    parser.add_argument("--clients", type=int, default=6)
    parser.add_argument("--slots", type=int, default=3)
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    parser.add_argument("--cross", action="store_true")
    options = parser.parse_args()
    done = 0
    game = kind(options)
    try:
        game.seat(kind.player, options.clients)
        for done in range(1, options.steps + 1):
            game.step()
        game.close()
    except (Difference, ConnectionError) as failure:
        sys.exit(f"FAILED: step {done}, seed {options.seed}: {failure}\n{game}")
    print(f"ok: {options.steps} steps, seed {options.seed}")
