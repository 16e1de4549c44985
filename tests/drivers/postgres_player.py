"""One of isolation.py's clients: a session of PostgreSQL's and its model."""

from game import Player
from postgres_model import QUOTED, REPORTED, SETTINGS, SHOW_ALL, SessionModel
from wire_postgres import Session

KEYS = range(3)  # names of each kind, few so that they meet


def setting_to(name, sql):
    """As SET says it."""
    return f"TIME ZONE {sql}" if name == "TimeZone" else f"{QUOTED.get(name, name)} TO {sql}"


class PostgresPlayer(Player):
    """Its game has what all share: token, locks, cross and the server's own settings, `defaults`."""

    def __init__(self, name, game):
        super().__init__(name, game)
        self._connect()

    def _connect(self):
        """With settings at the start-up, in both ways of giving them."""
        names = self._random.sample(list(SETTINGS), 3)
        chosen = {name: self._random.choice([shown for _, shown in SETTINGS[name] if len(shown) < 100])
                  for name in names}
        option = chosen[names[0]].replace("\\", "\\\\").replace(" ", "\\ ")
        parameters = {"options": f"-c {names[0]}={option}"} | {name: chosen[name] for name in names[1:]}
        self.history.append(f"connect with {parameters}")
        self._session = Session(self._game.place, parameters)
        self.model = SessionModel(self._game.defaults | chosen, self._game.locks)
        self._heard = []  # notifications that have to have come
        self.check_settings()

    def close(self):
        self._session.close()

    def let_go(self):
        """Of all that holds its connection."""
        if self.model.in_transaction:
            self._do("ROLLBACK", self.model.roll_back, in_failed=True)
        self._do("DISCARD ALL", self.model.discard_all)

    def hear(self, channel, payload):
        self._heard.append((channel, payload))
        self._session.wait_for_notifications(len(self._heard))
        self.check_notifications()

    def _do(self, sql, effect=None, **expected):
        """By either protocol; `effect` is what it does to the model."""
        extended = self._random.random() < 0.5 and ";" not in sql
        self.model.statements.pop("", None)  # either protocol uses the unnamed statement up
        send = self._session.extended if extended else self._session.query
        self._judge(f"{sql[:120]}{' (extended)' if extended else ''}", lambda: send(sql), effect, **expected)

    def _judge(self, what, send, effect=None, error=None, rows=None, tag=None, in_failed=False):
        self.history.append(what)
        if self.model.failed and not in_failed:
            error = "25P02"
        answer = send()
        self._compare(f"SQLSTATE of {what}", answer.error, error)
        if error is None:
            if effect:
                effect()
            if rows is not None:
                self._compare(f"rows of {what}", answer.rows, rows)
            if tag is not None:
                self._compare(f"tag of {what}", answer.tags, [tag])
        elif self.model.in_transaction:
            self.model.failed = True
        self._compare(f"status after {what}", answer.status, self.model.status)

    def _setting(self):
        name = self._random.choice(list(SETTINGS))
        return name, *self._random.choice(SETTINGS[name])

    def _name(self, kind):
        return f"{kind}{self._random.choice(KEYS)}"

    # Settings

    def do_set(self):
        name, sql, shown = self._setting()
        self._do(f"SET {setting_to(name, sql)}", lambda: self.model.set(name, shown))

    def do_set_local(self):
        name, sql, shown = self._setting()
        self._do(f"SET LOCAL {setting_to(name, sql)}", lambda: self.model.set_local(name, shown))

    def do_set_config(self):
        name, _, shown = self._setting()
        local = self._random.random() < 0.3
        quoted = shown.replace("'", "''")
        self._do(f"SELECT set_config('{name}', '{quoted}', {local})",
                 lambda: (self.model.set_local if local else self.model.set)(name, shown), rows=[(shown,)])

    def do_set_config_to_null(self):
        """Its own row is not looked at: it has the connection's default, not the client's (docs/drivers.md, "Carried")."""
        name = self._random.choice(list(SETTINGS))
        self._do(f"SELECT set_config('{name}', NULL, false)", lambda: self.model.set(name, self.model.start[name]))

    def do_reset(self):
        name = self._random.choice(list(SETTINGS))
        self._do(f"RESET {QUOTED.get(name, name)}", lambda: self.model.set(name, self.model.start[name]))

    def do_reset_all(self):
        self._do("RESET ALL", self.model.reset_all)

    def do_set_in_a_list_that_fails(self):
        """One text is one transaction: what came before the failure is undone."""
        name, sql, _ = self._setting()
        self._do(f"SET {setting_to(name, sql)}; SELECT 1 / 0", error="22012")

    # Transactions

    def do_begin_or_end(self):
        if not self.model.in_transaction:
            self._do("BEGIN", self.model.begin)
        elif self._random.random() < 0.5:
            self._do("ROLLBACK", self.model.roll_back, in_failed=True, tag="ROLLBACK")
        elif self.model.failed:
            self._do("COMMIT", self.model.roll_back, in_failed=True, tag="ROLLBACK")
        else:
            self._do("COMMIT", self.model.commit, tag="COMMIT")

    def do_savepoint(self):
        if self.model.in_transaction and self.model.level < 3:
            self._do(f"SAVEPOINT level{self.model.level + 1}", self.model.save)

    def do_roll_back_to_savepoint(self):
        if self.model.in_transaction and self.model.level > 0:
            level = self._random.randint(1, self.model.level)
            self._do(f"ROLLBACK TO level{level}", lambda: self.model.roll_back_to(level), in_failed=True)

    def do_fail(self):
        self._do("SELECT 1 / 0", error="22012")

    def do_ask_at_length(self):
        """More than the broker looks at whole, as a rule: it goes to the server in pieces."""
        length = self._random.randint(60_000, 140_000)
        sql = "SELECT 6 * 7 --".ljust(length, "-")
        self.model.statements.pop("", None)
        self._judge(f"SELECT 6 * 7 in {length} bytes", lambda: self._session.query(sql), rows=[("42",)])

    # Prepared statements

    def do_prepare(self):
        name, number = self._random.choice(["", "p0", "p1", "p2"]), self._random.randrange(1000)
        if name == "":
            self.model.statements.pop("", None)  # it goes even if the new one fails
        self._judge(f"prepare '{name}' by the protocol",
                    lambda: self._session.prepare(name, f"SELECT $1::int + {number}"),
                    lambda: self.model.statements.update({name: number}),
                    error="42P05" if name in self.model.statements else None)

    def do_execute(self):
        name = self._random.choice(list(self.model.statements) + ["p0"])
        self._execute(name, self._random.randrange(1000))

    def _execute(self, name, argument):
        number = self.model.statements.get(name)
        self._judge(f"execute '{name}' by the protocol", lambda: self._session.execute(name, argument),
                    error="26000" if number is None else None, rows=[(str(argument + (number or 0)),)],
                    in_failed=number is None)  # that there is none is said first

    def do_unprepare(self):
        name = self._name("p")
        self._judge(f"close '{name}' by the protocol", lambda: self._session.unprepare(name),
                    lambda: self.model.statements.pop(name, None), in_failed=True)

    def do_sql_prepare(self):
        name, number = self._name("s"), self._random.randrange(1000)
        self._do(f"PREPARE {name}(int) AS SELECT $1 + {number}",
                 lambda: self.model.sql_statements.update({name: number}),
                 error="42P05" if name in self.model.sql_statements else None)

    def do_sql_execute(self):
        name = self._name("p" if self._game.cross and self._random.random() < 0.5 else "s")
        number = (self.model.sql_statements | self.model.statements).get(name)
        self._do(f"EXECUTE {name}(1)", error="26000" if number is None else None, rows=[(str(1 + (number or 0)),)])

    def do_deallocate(self):
        kind, statements = self._random.choice([("s", self.model.sql_statements), ("p", self.model.statements)])
        name = self._name(kind)
        self._do(f"DEALLOCATE {name}", lambda: statements.pop(name), error=None if name in statements else "26000")

    def do_deallocate_all(self):
        def forget():
            self.model.statements.clear()
            self.model.sql_statements.clear()
        self._do("DEALLOCATE ALL", forget)

    # Temporary tables

    def do_create_table(self):
        name, vanishing = self._name("t"), self._random.random() < 0.3

        def create():
            self.model.now.tables[name] = []
            if vanishing:
                self.model.now.vanishing.add(name)
                if not self.model.in_transaction:  # its own transaction has ended
                    del self.model.now.tables[name]
                    self.model.now.vanishing.discard(name)
        self._do(f"CREATE TEMP TABLE {name} (number int){' ON COMMIT DROP' if vanishing else ''}", create,
                 error="42P07" if name in self.model.now.tables else None)

    def do_insert(self):
        name, number = self._name("t"), self._random.randrange(1000)
        self._do(f"INSERT INTO {name} VALUES ({number})", lambda: self.model.now.tables[name].append(number),
                 error=None if name in self.model.now.tables else "42P01")

    def do_drop_table(self):
        name = self._name("t")

        def drop():
            del self.model.now.tables[name]
            self.model.now.vanishing.discard(name)
        self._do(f"DROP TABLE {name}", drop, error=None if name in self.model.now.tables else "42P01")

    def do_discard_temp(self):
        def drop():
            self.model.now.tables.clear()
            self.model.now.vanishing.clear()
        self._do("DISCARD TEMP", drop)

    # Notifications

    def do_listen(self):
        channel = self._random.choice(self._game.channels)
        self._do(f"LISTEN {channel}", lambda: self.model.listen(channel, True))

    def do_unlisten(self):
        channel = self._random.choice(self._game.channels + [None])
        self._do(f"UNLISTEN {channel or '*'}", lambda: self.model.listen(channel, False))

    def do_notify(self):
        channel, payload = self._random.choice(self._game.channels), str(self._random.randrange(1000))
        listeners = [player for player in self._game.players if channel in player.model.channels]
        # In a transaction one hears at its end, or has stopped listening by then.
        if self.model.in_transaction or any(player.model.in_transaction for player in listeners):
            return
        self._do(f"NOTIFY {channel}, '{payload}'")
        for player in listeners:
            player.hear(channel, payload)

    # Advisory locks

    def do_lock(self):
        key = self._random.choice(KEYS)
        owner = self.model.locks.get(key, (self.model, 0))[0]
        self._do(f"SELECT pg_try_advisory_lock({self._game.token}, {key})", lambda: self.model.try_lock(key),
                 rows=[("t" if owner is self.model else "f",)])

    def do_unlock(self):
        key = self._random.choice(KEYS)
        owner = self.model.locks.get(key, (None, 0))[0]
        self._do(f"SELECT pg_advisory_unlock({self._game.token}, {key})", lambda: self.model.unlock(key),
                 rows=[("t" if owner is self.model else "f",)])

    def do_unlock_all(self):
        self._do("SELECT pg_advisory_unlock_all()", self.model.unlock_all)

    # Held cursors

    def do_declare(self):
        name, level = self._name("c"), self.model.level if self.model.in_transaction else None
        self._do(f"DECLARE {name} CURSOR WITH HOLD FOR SELECT generate_series(1, 4)",
                 lambda: self.model.cursors.update({name: [0, level]}),
                 error="42P03" if name in self.model.cursors else None)

    def do_fetch(self):
        name = self._name("c")
        cursor = self.model.cursors.get(name, [0, None])

        def advance():
            cursor[0] = min(cursor[0] + 1, 4)
        self._do(f"FETCH 1 FROM {name}", advance, error=None if name in self.model.cursors else "34000",
                 rows=[(str(cursor[0] + 1),)] if cursor[0] < 4 else [])

    def do_close_cursor(self):
        name = self._name("c")
        self._do(f"CLOSE {name}", lambda: self.model.cursors.pop(name),
                 error=None if name in self.model.cursors else "34000")

    # Everything

    def do_discard_all(self):
        self._do("DISCARD ALL", self.model.discard_all, error="25001" if self.model.in_transaction else None)

    def do_leave_and_come_back(self):
        had_locks = self.model.owns_locks()
        self.history.append("close")
        self._session.close()
        self.model.unlock_all()
        self._connect()
        held_by_others = ",".join(map(str, self.model.locks))
        left = (f"SELECT count(*) FROM pg_locks, pg_sleep(0.01) WHERE locktype = 'advisory' "
                f"AND classid = {self._game.token} AND objid <> ALL ('{{{held_by_others}}}'::oid[])")
        while had_locks and self._session.query(left).rows != [("0",)]:
            pass  # whoever cleans up after it may take a moment

    def check_settings(self):
        self._do(SHOW_ALL, rows=[tuple(self.model.shown().values())])

    def check_what_is_reported(self):
        shown = self.model.shown()
        self._compare("ParameterStatus", {name: self._session.parameters[name] for name in REPORTED},
                      {name: shown[name] for name in REPORTED})

    def check_statements(self):
        for name in list(self.model.statements):
            self._execute(name, self._random.randrange(1000))
        self._do("SELECT name FROM pg_prepared_statements WHERE from_sql ORDER BY 1",
                 rows=[(name,) for name in sorted(self.model.sql_statements)])

    def check_tables(self):
        tables = self.model.now.tables
        self._do("SELECT relname FROM pg_class WHERE relnamespace = pg_my_temp_schema() AND relkind = 'r' ORDER BY 1",
                 rows=[(name,) for name in sorted(tables)])
        for name, numbers in tables.items():
            self._do(f"SELECT number FROM {name}", rows=[(str(number),) for number in numbers])

    def check_channels(self):
        self._do("SELECT pg_listening_channels() ORDER BY 1",
                 rows=[(channel,) for channel in sorted(self.model.channels)])

    def check_notifications(self):
        self._compare("notifications", self._session.notifications, self._heard)

    def check_locks(self):
        keys = sorted(key for key, (owner, _) in self.model.locks.items() if owner is self.model)
        self._do(f"SELECT DISTINCT objid FROM pg_locks WHERE locktype = 'advisory' AND classid = {self._game.token} "
                 "AND pid = pg_backend_pid() ORDER BY 1", rows=[(str(key),) for key in keys])

    def check_cursors(self):
        self._do("SELECT name FROM pg_cursors WHERE is_holdable ORDER BY 1",
                 rows=[(name,) for name in sorted(self.model.cursors)])
