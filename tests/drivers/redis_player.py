"""One of isolation_redis.py's clients: a connection of Redis's and its model."""

import proof
from game import Player
from wire_redis import Connection, Failure, Push

DATABASES = range(4)
KEYS = ["a", "b", "c"]
UNCLEAR = Failure("ERR")  # any error of this code
OWN_HASH = "hash"  # a key that every database has, to see how maps are written


class ConnectionModel:
    """What a connection carries."""

    def __init__(self):
        self.database = 0
        self.name = None
        self.protocol = 2
        self.queue = None  # in MULTI: what is to be done
        self.spoilt = False  # by a mistake in MULTI
        self.changing = False  # in MULTI: something of what is carried is to change
        self.unsure = False  # it has: nobody but the server knows whether each part of a transaction went well
        self.watched = set()  # (database, key)
        self.touched = False  # something watched has changed
        self.channels = set()

    def holds_connection(self):
        return self.queue is not None or bool(self.watched) or bool(self.channels) or self.unsure

    def only_listens(self):
        return self.protocol == 2 and bool(self.channels)

    def unwatch(self):
        self.watched, self.touched = set(), False

    def end_multi(self):
        self.queue, self.spoilt, self.changing = None, False, False
        self.unwatch()


class RedisPlayer(Player):
    """Its game has what all share: the `data`, a dict for each database, and the `prefix` of its keys."""

    def __init__(self, name, game):
        super().__init__(name, game)
        self._connect()

    def _connect(self):
        self._connection = Connection(self._game.place)
        self.model = ConnectionModel()
        self.history.append("connect")

    def close(self):
        self._connection.close()

    def let_go(self):
        """Of all that holds its connection."""
        self.do_reset()

    def hear(self, channel, payload):
        self._compare("what is published", self._connection.read(), ["message", channel, payload])

    def _ask(self, words, expected):
        self.history.append(" ".join(map(str, words)))
        got = self._connection.ask(*words)
        # True is 1 to Python, but not to Redis; and what was pushed is no reply.
        self._compare(self.history[-1], (type(got), got), (type(expected), expected))

    def _do(self, words, apply):
        """An ordinary command; `apply` does it to the model and gives the reply, now or at EXEC."""
        if self.model.only_listens():
            self._ask(words, UNCLEAR)
        elif self.model.queue is None:
            self._ask(words, apply())
        else:
            self._ask(words, "QUEUED")
            self.model.queue.append(apply)

    def _data(self):
        return self._game.data[self.model.database]

    def _key(self):
        """By its short name, and by its name on the server."""
        key = self._random.choice(KEYS)
        return key, self._game.prefix + key

    def _touch(self, key):
        for player in self._game.players:
            if (self.model.database, key) in player.model.watched:
                player.model.touched = True

    # Data

    def do_set(self):
        key, name = self._key()
        value = self._random.choice(["word", "7", "41", ""])

        def apply():
            self._data()[key] = value
            self._touch(key)
            return "OK"
        self._do(["SET", name, value], apply)

    def do_increment(self):
        key, name = self._key()

        def apply():
            value = self._data().get(key, "0")
            if not value.isdigit():
                return UNCLEAR
            self._data()[key] = str(int(value) + 1)
            self._touch(key)
            return int(value) + 1
        self._do(["INCR", name], apply)

    def do_delete(self):
        key, name = self._key()

        def apply():
            if self._data().pop(key, None) is None:
                return 0
            self._touch(key)
            return 1
        self._do(["DEL", name], apply)

    def do_pop_what_another_pushes(self):
        """Waits for it; one that waits holds its connection."""
        other = self._random.choice(self._game.players)
        busy = [player for player in (self, other) if player.model.queue is not None or player.model.only_listens()]
        if busy or other is self or other.model.database != self.model.database or not self._game.room_for(self, other):
            return
        name = f"{self._game.prefix}list"
        self.history.append(f"BLPOP {name} 0, while {other.name} pushes")
        self._connection.send("BLPOP", name, 0)
        other._ask(["RPUSH", name, "element"], 1)
        self._compare("BLPOP", self._connection.read(), [name, "element"])

    # What a connection carries

    def _change(self, words, apply):
        self.model.changing = self.model.changing or self.model.queue is not None
        self._do(words, apply)

    def do_select(self):
        database = self._random.choice(DATABASES)

        def apply():
            self.model.database = database
            return "OK"
        self._change(["SELECT", database], apply)

    def do_name(self):
        name = self._random.choice(["", "mine", self.name.replace(" ", "-")])

        def apply():
            self.model.name = name or None
            return "OK"
        self._change(["CLIENT", "SETNAME", name], apply)

    def do_hello(self):
        if self.model.queue is not None:
            return
        protocol, name = self._random.choice([2, 3]), self._random.choice([None, "greeter"])
        words = ["HELLO", protocol] + (["SETNAME", name] if name else [])
        if self.model.only_listens():
            self._ask(words, UNCLEAR)
            return
        self.model.protocol, self.model.name = protocol, name or self.model.name
        self.history.append(" ".join(map(str, words)))
        reply = self._connection.ask(*words)
        self._compare(f"how HELLO {protocol} answers", type(reply), {2: list, 3: dict}[protocol])
        fields = reply if protocol == 3 else dict(zip(reply[::2], reply[1::2]))
        self._compare("proto", fields["proto"], protocol)

    def do_reset(self):
        self._ask(["RESET"], "RESET")
        self.model = ConnectionModel()

    def do_leave_and_come_back(self):
        left = self.model.channels
        self.close()
        self._connect()
        # Of a client that has gone the server hears a little later, of a connection of its own too.
        proof.eventually(lambda: all(self._listeners_on_server(channel) == len(self._listeners(channel)) for channel in left))

    # Transactions

    def do_multi(self):
        if self.model.only_listens():
            self._ask(["MULTI"], UNCLEAR)
        elif self.model.queue is None:
            self._ask(["MULTI"], "OK")
            self.model.queue = []

    def do_exec(self):
        model = self.model
        if model.queue is None and model.only_listens():
            self._ask(["EXEC"], Failure("EXECABORT"))
            model.unwatch()  # as at the end of a transaction
            return
        if model.queue is None:
            self._ask(["EXEC"], UNCLEAR)
            return
        queue, spoilt, touched = model.queue, model.spoilt, model.touched
        model.unsure = model.unsure or (model.changing and not spoilt and not touched)
        model.end_multi()
        if spoilt:
            self._ask(["EXEC"], Failure("EXECABORT"))
        elif touched:
            self._ask(["EXEC"], None)
        else:
            self._ask(["EXEC"], [apply() for apply in queue])

    def do_discard(self):
        in_multi = self.model.queue is not None
        self._ask(["DISCARD"], "OK" if in_multi else UNCLEAR)
        if in_multi:
            self.model.end_multi()

    def do_watch(self):
        key, name = self._key()
        if self.model.queue is not None:
            return
        if self.model.only_listens():
            self._ask(["WATCH", name], UNCLEAR)
            return
        self._ask(["WATCH", name], "OK")
        if not self.model.touched:
            self.model.watched.add((self.model.database, key))

    def do_unwatch(self):
        def apply():
            self.model.unwatch()
            return "OK"
        self._do(["UNWATCH"], apply)

    def do_mistake(self):
        words = self._random.choice([["NOSUCH"], ["GET"]])
        self._ask(words, UNCLEAR)
        if self.model.queue is not None:
            self.model.spoilt = True

    # Subscriptions

    def _listeners(self, channel):
        return [player for player in self._game.players if channel in player.model.channels]

    def _listeners_on_server(self, channel):
        return self._connection.ask("PUBSUB", "NUMSUB", channel)[1]

    def _subscription(self, kind, channel):
        reply = [kind, channel, len(self.model.channels)]
        return Push(reply) if self.model.protocol == 3 else reply

    def do_subscribe(self):
        channel = self._random.choice(self._game.channels)
        if self.model.queue is None:
            self.model.channels.add(channel)
            self._ask(["SUBSCRIBE", channel], self._subscription("subscribe", channel))

    def do_unsubscribe(self):
        channel = self._random.choice(self._game.channels)
        if self.model.queue is None:
            self.model.channels.discard(channel)
            self._ask(["UNSUBSCRIBE", channel], self._subscription("unsubscribe", channel))

    def do_publish(self):
        channel, payload = self._random.choice(self._game.channels), str(self._random.randrange(1000))
        listeners = self._listeners(channel)
        if self in listeners or self.model.queue is not None:
            return
        listens = self.model.only_listens()
        self._ask(["PUBLISH", channel, payload], UNCLEAR if listens else len(listeners))
        for player in [] if listens else listeners:
            player.hear(channel, payload)

    # What it may look at

    def check_value(self):
        key, name = self._key()
        self._do(["GET", name], lambda: self._data().get(key))

    def check_name(self):
        self._do(["CLIENT", "GETNAME"], lambda: self.model.name)

    def check_how_maps_are_written(self):
        fields = {"database": str(self.model.database), "kind": "hash"}
        if self.model.queue is None:
            flat = [word for field in fields.items() for word in field]
            self._do(["HGETALL", self._game.prefix + OWN_HASH], lambda: fields if self.model.protocol == 3 else flat)

    def check_what_the_server_knows_of_it(self):
        if self.model.queue is not None or self.model.only_listens():
            return
        self.history.append("CLIENT INFO")
        info = dict(field.split("=", 1) for field in self._connection.ask("CLIENT", "INFO").split())
        model = self.model
        expected = {"db": str(model.database), "name": model.name or "", "resp": str(model.protocol),
                    "sub": str(len(model.channels)), "multi": "-1"}
        self._compare("CLIENT INFO", {name: info[name] for name in expected}, expected)

    def check_ping(self):
        if self.model.only_listens():
            self._ask(["PING"], ["pong", ""])
        else:
            self._do(["PING"], lambda: "PONG")
