#!/usr/bin/python3
"""Clients that change their sessions at random, each of which must see what it would see alone on the server.

    isolation.py FOLDER [--clients 6] [--slots 3] [--steps 2000] [--seed N] [--cross]

Each step one client does one thing (settings, transactions, statements prepared by protocol and by SQL, temporary
tables, LISTEN, advisory locks, held cursors, DISCARD, leaving and coming back), and one client, the same or another,
looks at something of its own; a model says what it has to see.

What cannot be carried from one connection to another holds its connection. No more than --slots clients do so at a time:
with a pool of that size each step finds a connection. --cross runs statements prepared by the protocol by SQL's EXECUTE
as well.

Ends with "ok: N steps, seed S", or tells the first difference and what that client did before.
"""

import argparse
import random
import sys

import proof
from postgres_model import SETTINGS, SHOW_ALL
from postgres_player import Difference, Player
from wire_postgres import Lost, Session

LETTING_GO = 0.3  # of the steps, while all slots are held


class Game:
    """What all players share."""

    def __init__(self, options):
        self.folder, self.cross = options.folder, options.cross
        self._slots = options.slots
        self.random = random.Random(options.seed)
        self.token = random.SystemRandom().randrange(1 << 31)  # not by the seed: others may run the same
        self.channels = [proof.unique("channel") for _ in range(3)]
        self.locks = {}
        first = Session(self.folder, {})
        self.defaults = dict(zip(SETTINGS, first.query(SHOW_ALL).rows[0]))
        first.close()
        self.players = []  # filled one by one: a player that begins may ask for the others
        for number in range(options.clients):
            self.players.append(Player(f"client {number}", self))

    def step(self):
        """The player that acts or looks is kept in `self.at_play`, for the one who tells."""
        holders = self._holders()
        self.at_play = self._one_with_a_connection()
        if len(holders) == self._slots and self.random.random() < LETTING_GO:
            self.at_play.let_go()
        else:
            self.at_play.act()
        self.at_play = self._one_with_a_connection()
        self.at_play.check()

    def _holders(self):
        return [player for player in self.players if player.model.holds_connection()]

    def _one_with_a_connection(self):
        holders = self._holders()
        return self.random.choice(self.players if len(holders) < self._slots else holders)

    def __str__(self):
        holders = ", ".join(player.name for player in self._holders())
        before = "\n  ".join(self.at_play.history)
        return f"{self.at_play.name} before:\n  {before}\nconnections are held by: {holders or 'nobody'}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--clients", type=int, default=6)
    parser.add_argument("--slots", type=int, default=3)
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    parser.add_argument("--cross", action="store_true")
    options = parser.parse_args()
    try:
        game = Game(options)
    except (Difference, Lost) as failure:
        sys.exit(f"FAILED: seed {options.seed}, before the first step: {failure}")
    for step in range(options.steps):
        try:
            game.step()
        except (Difference, Lost) as failure:
            sys.exit(f"FAILED: step {step}, seed {options.seed}: {failure}\n{game}")
    for player in game.players:
        player.session.close()
    print(f"ok: {options.steps} steps, seed {options.seed}")


if __name__ == "__main__":
    main()
