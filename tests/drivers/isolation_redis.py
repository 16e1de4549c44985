#!/usr/bin/python3
"""Clients that change their Redis connections at random, each of which must see what it would see alone on the server.

    isolation_redis.py SOCKET [--clients 6] [--slots 3] [--steps 2000] [--seed N]

As isolation.py does with PostgreSQL: databases, names, protocol versions, MULTI, WATCH, subscriptions, blocking pops,
RESET, leaving and coming back. The data are shared by all, and known to the model.

Ends with "ok: N steps, seed S", or tells the first difference and what that client did before.
"""

import game
import proof
from redis_player import DATABASES, KEYS, OWN_HASH, RedisPlayer
from wire_redis import Connection


class RedisGame(game.Game):
    player = RedisPlayer

    def __init__(self, options):
        super().__init__(options)
        self.prefix = proof.unique("isolation") + ":"
        self.data = [{} for _ in DATABASES]
        first = Connection(self.place)
        for database in DATABASES:
            first.ask("SELECT", database)
            first.ask("HSET", self.prefix + OWN_HASH, "database", database, "kind", "hash")
        first.close()

    def close(self):
        super().close()
        last = Connection(self.place)
        for database in DATABASES:
            last.ask("SELECT", database)
            last.ask("DEL", *[self.prefix + key for key in [*KEYS, OWN_HASH]])
        last.close()


if __name__ == "__main__":
    game.main(__doc__, RedisGame)
