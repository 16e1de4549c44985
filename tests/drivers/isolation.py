#!/usr/bin/python3
"""Clients that change their sessions at random, each of which must see what it would see alone on the server.

    isolation.py FOLDER [--clients 6] [--slots 3] [--steps 2000] [--seed N] [--cross]

Each step one client does one thing (settings, transactions, statements prepared by protocol and by SQL, temporary
tables, LISTEN, advisory locks, held cursors, DISCARD, leaving and coming back), and one client, the same or another,
looks at something of its own; a model says what it has to see.

What cannot be carried from one connection to another holds its connection. No more than --slots clients do so at a
time: with a pool of that size each step finds a connection. --cross runs statements prepared by the protocol by SQL's
EXECUTE as well.

Ends with "ok: N steps, seed S", or tells the first difference and what that client did before.
"""

import random

import game
from postgres_model import SETTINGS, SHOW_ALL
from postgres_player import PostgresPlayer
from wire_postgres import Session


class PostgresGame(game.Game):
    player = PostgresPlayer

    def __init__(self, options):
        super().__init__(options)
        self.cross = options.cross
        self.token = random.SystemRandom().randrange(1 << 31)  # not by the seed: others may run the same
        self.locks = {}
        first = Session(self.place, {})
        self.defaults = dict(zip(SETTINGS, first.query(SHOW_ALL).rows[0]))
        first.close()


if __name__ == "__main__":
    game.main(__doc__, PostgresGame)
