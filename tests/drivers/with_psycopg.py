#!/usr/bin/python3
"""Proves that psycopg 3 finds what it expects: with_psycopg.py FOLDER, which has PostgreSQL's socket.

Its pool is tried in with_psycopg_pool.py, prepared statements and pipelines in with_psycopg_prepared.py.
"""

import asyncio
import contextlib
import datetime
import decimal
import hashlib
import threading
import uuid

import psycopg
from psycopg.types.json import Jsonb

import proof
from proof import MIB, equal, eventually, fails, unique

OPTIONS = "-c statement_timeout=54321 -c TimeZone=Asia/Tokyo -c search_path=pg_catalog,public"
VALUES = {
    "int4": -7, "int8": 1 << 62, "numeric": decimal.Decimal("12345678901234567890.123"), "float8": 0.1, "bool": True,
    "text": "snow ☃ and 'quotes' \\ \n", "bytea": bytes(range(256)), "date": datetime.date(2024, 2, 29),
    "timestamptz": datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, datetime.timezone.utc), "uuid": uuid.uuid4(),
    "interval": datetime.timedelta(days=3, seconds=5), "int4[]": [1, 2, None], "text[]": ["a,b", '"', ""],
}


def connect(place, **parameters):
    """A connection: as a context manager it commits or rolls back, and closes."""
    return psycopg.connect(host=place, **parameters)


def ask(connection, sql, *arguments, **options):
    """The first column of the first row."""
    return connection.execute(sql, arguments or None, **options).fetchone()[0]


@contextlib.contextmanager
def table(place, columns):
    """A table of this proof's own; its name."""
    name = unique("items")
    with connect(place) as connection:
        connection.execute(f"CREATE TABLE {name} ({columns})")
    try:
        yield name
    finally:
        with connect(place) as connection:
            connection.execute(f"DROP TABLE {name}")


@proof.proof
def values_of_every_type_come_back_as_text_and_binary(place):
    with connect(place) as connection:
        for binary in (False, True):
            for name, value in VALUES.items():
                equal(ask(connection, f"SELECT %s::{name}", value, binary=binary), value)
                equal(ask(connection, f"SELECT %b::{name}", value, binary=binary), value)
            equal(ask(connection, "SELECT NULL::int", binary=binary), None)
            equal(ask(connection, "SELECT %s", Jsonb({"a": [1, None]}), binary=binary), {"a": [1, None]})


@proof.proof
def after_a_syntax_error_the_connection_works_on(place):
    with connect(place) as connection:
        with fails("42601") as failures:
            connection.execute("SELEKT %s", (1,))
        equal(failures[0].diag.statement_position, "1")
        with fails("25P02"):
            connection.execute("SELECT 1")
        connection.rollback()
        equal(ask(connection, "SELECT 1"), 1)


@proof.proof
def a_unique_violation_names_its_constraint(place):
    with table(place, "id int PRIMARY KEY") as name, connect(place, autocommit=True) as connection:
        connection.execute(f"INSERT INTO {name} VALUES (1)")
        with fails("23505") as failures:
            connection.execute(f"INSERT INTO {name} VALUES (%s)", (1,))
        equal(failures[0].diag.constraint_name, f"{name}_pkey")
        equal(connection.execute(f"INSERT INTO {name} VALUES (2)").rowcount, 1)
        equal(ask(connection, f"SELECT count(*) FROM {name}"), 2)


@proof.proof
def transactions_are_seen_when_committed_and_never_when_rolled_back(place):
    with table(place, "id int") as name, connect(place) as connection, connect(place, autocommit=True) as other:
        count = f"SELECT count(*) FROM {name}"
        connection.execute(f"INSERT INTO {name} VALUES (1)")
        equal(ask(other, count), 0)
        connection.commit()
        equal(ask(other, count), 1)
        with connection.transaction():
            connection.execute(f"INSERT INTO {name} VALUES (2)")
            with connection.transaction():  # a savepoint
                connection.execute(f"INSERT INTO {name} VALUES (3)")
                raise psycopg.Rollback()
        equal(ask(other, count), 2)
        with contextlib.suppress(KeyError), connection.transaction():
            connection.execute(f"INSERT INTO {name} VALUES (4)")
            raise KeyError
        equal(ask(other, count), 2)


@proof.proof
def characteristics_of_a_session_hold_for_its_transactions(place):
    with connect(place) as connection:
        connection.isolation_level, connection.read_only = psycopg.IsolationLevel.SERIALIZABLE, True
        for _ in range(3):
            equal(ask(connection, "SHOW transaction_isolation"), "serializable")
            with fails("25006"):
                connection.execute("CREATE TABLE never (id int)")
            connection.rollback()


@proof.proof
def copy_goes_in_and_out_as_text_and_binary(place):
    rows = [(number, f"line {number}") for number in range(20000)]
    with table(place, "id int, word text") as name, connect(place) as connection, connection.cursor() as cursor:
        for way in ("", " (FORMAT BINARY)"):
            with cursor.copy(f"COPY {name} FROM STDIN{way}") as copy:
                copy.set_types(["int4", "text"])
                for row in rows:
                    copy.write_row(row)
            equal(cursor.rowcount, len(rows))
            with cursor.copy(f"COPY (SELECT * FROM {name} ORDER BY id) TO STDOUT{way}") as copy:
                copy.set_types(["int4", "text"])
                equal(list(copy.rows()), rows)
            connection.execute(f"TRUNCATE {name}")


@proof.proof
def a_failed_copy_says_where_and_the_connection_works_on(place):
    with table(place, "id int") as name, connect(place, autocommit=True) as connection, connection.cursor() as cursor:
        with fails("22P02") as failures, cursor.copy(f"COPY {name} FROM STDIN") as copy:
            copy.write("1\ntwo\n3\n")
        equal(failures[0].diag.context.startswith(f"COPY {name}, line 2"), True)
        with fails("57014"), cursor.copy(f"COPY {name} FROM STDIN") as copy:
            copy.write("1\n")
            raise psycopg.errors.QueryCanceled("the client has changed its mind")
        with fails("22012"), cursor.copy("COPY (SELECT 1 / (3 - n) FROM generate_series(1, 9) n) TO STDOUT") as copy:
            list(copy)
        equal(ask(connection, f"SELECT count(*) FROM {name}"), 0)


@proof.proof
def a_copy_left_early_leaves_the_connection_clean(place):
    with connect(place, autocommit=True) as connection, connection.cursor() as cursor:
        with contextlib.suppress(KeyError), cursor.copy("COPY (SELECT generate_series(1, 5000000)) TO STDOUT") as copy:
            equal(bytes(copy.read()), b"1\n")
            raise KeyError  # the driver cancels, and reads to the end
        equal(ask(connection, "SELECT 1"), 1)


@proof.proof
def notifications_reach_who_listens(place):
    channel = unique("channel")
    with connect(place, autocommit=True) as listener, connect(place, autocommit=True) as sender:
        heard = []
        listener.execute(f"LISTEN {channel}")
        sender.execute(f"NOTIFY {channel}, 'one'")
        sender.execute(f"NOTIFY {channel}, 'two'")
        for note in listener.notifies():
            heard.append((note.channel, note.payload))
            if len(heard) == 2:
                break
        equal(heard, [(channel, "one"), (channel, "two")])
        listener.add_notify_handler(lambda note: heard.append(note.payload))
        with sender.transaction():
            sender.execute("SELECT pg_notify(%s, 'three')", (channel,))
            listener.execute("SELECT 1")
            equal(len(heard), 2)
        eventually(lambda: ask(listener, "SELECT 1 FROM pg_sleep(0.01)") and heard[2:] == ["three"])
        listener.execute("UNLISTEN *")
        sender.execute(f"NOTIFY {channel}, 'four'")
        listener.execute("SELECT 1")
        equal(len(heard), 3)


@proof.proof
def a_server_cursor_fetches_as_it_is_read(place):
    with connect(place) as connection:
        with connection.cursor("rows") as cursor:
            cursor.itersize = 100
            equal([row[0] for row in cursor.execute("SELECT generate_series(1, 10000)")], list(range(1, 10001)))
        with connection.cursor("held", scrollable=True, withhold=True) as cursor:
            cursor.execute("SELECT generate_series(%s, 10)", (1,))
            equal(cursor.fetchone(), (1,))
            connection.commit()
            equal(cursor.fetchmany(2), [(2,), (3,)])
            cursor.scroll(-2)
            equal(cursor.fetchone(), (2,))


@proof.proof
def cancel_ends_the_statement_and_no_other(place):
    application = unique("slow")
    running = "SELECT count(*) FROM pg_stat_activity, pg_sleep(0.01) WHERE application_name = %s AND state = 'active'"
    with (connect(place, autocommit=True, application_name=application) as slow,
          connect(place, autocommit=True) as other):
        outcome = []

        def wait():
            with fails("57014"):
                slow.execute("SELECT pg_sleep(50)")
            outcome.append("cancelled")

        thread = threading.Thread(target=wait)
        thread.start()
        eventually(lambda: ask(other, running, application) == 1)
        slow.cancel()
        thread.join()
        equal(outcome, ["cancelled"])
        equal((ask(slow, "SELECT 1"), ask(other, "SELECT 2")), (1, 2))


@proof.proof
def statement_timeout_ends_a_statement(place):
    with connect(place, autocommit=True, options="-c statement_timeout=50") as connection:
        with fails("57014"):
            connection.execute("SELECT pg_sleep(50)")
        equal(ask(connection, "SELECT 1"), 1)


@proof.proof
def a_large_result_streams_row_by_row(place):
    with connect(place) as connection, connection.cursor() as cursor:
        total = 0
        sql = "SELECT n, repeat(chr(97 + n %% 26), 65536) FROM generate_series(1, %s) n"
        for number, text in cursor.stream(sql, (1024,)):
            if text != chr(97 + number % 26) * 65536:
                raise AssertionError(f"row {number} is not what it should be")
            total += len(text)
        equal(total, 64 * MIB)


@proof.proof
def large_parameters_arrive_whole(place):
    text, data = "☃x" * MIB, bytes(range(256)) * (4 * MIB // 256)
    with connect(place) as connection:
        equal(ask(connection, "SELECT md5(%s)", text), hashlib.md5(text.encode()).hexdigest())
        equal(ask(connection, "SELECT md5(%b)", data), hashlib.md5(data).hexdigest())


@proof.proof
def notices_are_heard(place):
    with connect(place) as connection:
        heard = []
        connection.add_notice_handler(lambda notice: heard.append((notice.severity, notice.message_primary)))
        connection.execute("DO $$BEGIN RAISE NOTICE 'one'; RAISE WARNING 'two'; END$$")
        equal(heard, [("NOTICE", "one"), ("WARNING", "two")])


@proof.proof
def settings_of_the_start_up_hold_and_are_what_reset_goes_back_to(place):
    settings = {"application_name": "it's \"mine\"", "client_encoding": "LATIN1", "TimeZone": "Asia/Tokyo",
                "search_path": "pg_catalog,public", "statement_timeout": "54321ms"}
    with connect(place, autocommit=True, application_name=settings["application_name"], client_encoding="LATIN1",
                 options=OPTIONS) as connection:
        equal({name: ask(connection, f"SHOW {name}") for name in settings}, settings)
        equal((connection.info.encoding, str(connection.info.timezone)), ("iso8859-1", "Asia/Tokyo"))
        equal(ask(connection, "SELECT %s || chr(233)", "é"), "éé")
        connection.execute("SET application_name=x; SET TimeZone=UTC; SET search_path=x; SET statement_timeout=0")
        equal(ask(connection, "SHOW search_path"), "x")
        connection.execute("RESET ALL")
        equal({name: ask(connection, f"SHOW {name}") for name in settings}, settings)
        connection.execute("SET TimeZone = UTC; SET statement_timeout = 1000")
        connection.execute("DISCARD ALL")
        equal({name: ask(connection, f"SHOW {name}") for name in settings}, settings)


@proof.proof
def settings_last_as_long_as_sql_says(place):
    with connect(place) as connection:
        before = ask(connection, "SHOW TimeZone")
        connection.execute("SET TimeZone TO 'Asia/Tokyo'")
        connection.execute("SET LOCAL statement_timeout TO 1000")
        equal(ask(connection, "SHOW statement_timeout"), "1s")
        connection.commit()
        equal((ask(connection, "SHOW TimeZone"), ask(connection, "SHOW statement_timeout")), ("Asia/Tokyo", "0"))
        equal(str(connection.info.timezone), "Asia/Tokyo")
        connection.execute("SET TimeZone TO 'Europe/Paris'")
        connection.rollback()
        equal((ask(connection, "SHOW TimeZone"), str(connection.info.timezone)), ("Asia/Tokyo", "Asia/Tokyo"))
        connection.execute("RESET TimeZone")
        connection.execute("SELECT set_config('app.tenant', %s, false), set_config('app.trace', 'x', true)", ("ac'me",))
        connection.commit()
        equal((ask(connection, "SHOW TimeZone"), ask(connection, "SHOW app.tenant")), (before, "ac'me"))
        equal(ask(connection, "SELECT coalesce(current_setting('app.trace', true), '')"), "")


@proof.proof
def a_temporary_table_is_its_own_connections_only(place):
    name = unique("scratch")
    with connect(place) as connection, connect(place, autocommit=True) as other:
        connection.execute(f"CREATE TEMP TABLE {name} AS SELECT 1 AS one")
        connection.commit()
        with fails("42P01"):
            other.execute(f"SELECT one FROM {name}")
        equal(ask(connection, f"SELECT one FROM {name}"), 1)
        connection.commit()
        equal(ask(connection, f"SELECT one FROM {name}"), 1)


@proof.proof
def an_advisory_lock_is_held_until_its_connection_closes(place):
    lock = "SELECT pg_try_advisory_lock(hashtext(%s)) FROM pg_sleep(0.01)"
    name = unique("lock")
    with connect(place, autocommit=True) as other:
        with connect(place, autocommit=True) as holder:
            equal(ask(holder, lock, name), True)
            equal(ask(other, lock, name), False)
        # The server hears of the end when it hears of it.
        eventually(lambda: ask(other, lock, name))


@proof.proof
def a_terminated_connection_says_so(place):
    with connect(place) as connection:
        try:
            connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")
        except psycopg.OperationalError as lost:
            equal("terminating connection due to administrator command" in str(lost), True)
        equal((connection.closed, connection.broken), (True, True))


@proof.proof
async def asynchronous_connections_are_used_side_by_side(place):
    connections = [await psycopg.AsyncConnection.connect(host=place, application_name=f"n{n}") for n in range(12)]

    async def names(connection):
        heard = set()
        for _ in range(10):
            async with connection.transaction():
                heard.add((await (await connection.execute("SHOW application_name")).fetchone())[0])
        return heard

    equal(await asyncio.gather(*map(names, connections)), [{f"n{n}"} for n in range(12)])
    for connection in connections:
        await connection.close()


if __name__ == "__main__":
    proof.main()
