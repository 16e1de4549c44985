#!/usr/bin/python3
"""Proves that psycopg2 finds what it expects: with_psycopg2.py FOLDER, which has PostgreSQL's socket."""

import contextlib
import datetime
import decimal
import hashlib
import io
import select
import threading
import uuid

import psycopg2
import psycopg2.extensions
import psycopg2.extras
import psycopg2.pool

import proof
from proof import MIB, PATIENCE, equal, eventually, fails, unique

OPTIONS = "-c statement_timeout=54321 -c TimeZone=Asia/Tokyo -c search_path=pg_catalog,public"


@contextlib.contextmanager
def connected(place, autocommit=False, **parameters):
    with contextlib.closing(psycopg2.connect(host=place, **parameters)) as connection:
        connection.autocommit = autocommit
        yield connection


def ask(connection, sql, arguments=None):
    """The first column of the first row."""
    with connection.cursor() as cursor:
        cursor.execute(sql, arguments)
        return cursor.fetchone()[0]


def tell(connection, sql, arguments=None):
    with connection.cursor() as cursor:
        cursor.execute(sql, arguments)


def show(connection, setting):
    return ask(connection, f"SHOW {setting}")


@contextlib.contextmanager
def table(place, columns):
    """A table of this proof's own; its name."""
    name = unique("items")
    with connected(place, autocommit=True) as connection:
        tell(connection, f"CREATE TABLE {name} ({columns})")
    try:
        yield name
    finally:
        with connected(place, autocommit=True) as connection:
            tell(connection, f"DROP TABLE {name}")


@proof.proof
def values_of_every_type_come_back(place):
    moment = datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, datetime.timezone.utc)
    values = {
        "int4": -7, "int8": 1 << 62, "numeric": decimal.Decimal("12345678901234567890.123"), "float8": 0.1,
        "bool": True, "text": "snow ☃ and 'quotes' \\ \n", "date": datetime.date(2024, 2, 29), "timestamptz": moment,
        "interval": datetime.timedelta(days=3, seconds=5), "int4[]": [1, 2, None], "text[]": ["a,b", '"', ""],
    }
    psycopg2.extras.register_uuid()
    with connected(place) as connection:
        for name, value in values.items():
            equal(ask(connection, f"SELECT %s::{name}", (value,)), value)
        equal(ask(connection, "SELECT NULL"), None)
        equal(bytes(ask(connection, "SELECT %s::bytea", (bytes(range(256)),))), bytes(range(256)))
        equal(ask(connection, "SELECT %s::jsonb", (psycopg2.extras.Json({"a": [1, None]}),)), {"a": [1, None]})
        key = uuid.uuid4()
        equal(ask(connection, "SELECT %s", (key,)), key)


@proof.proof
def after_a_syntax_error_the_connection_works_on(place):
    with connected(place) as connection:
        with fails("42601") as failures:
            tell(connection, "SELEKT 1")
        equal(failures[0].diag.statement_position, "1")
        with fails("25P02"):
            tell(connection, "SELECT 1")
        connection.rollback()
        equal(ask(connection, "SELECT 1"), 1)


@proof.proof
def a_unique_violation_names_its_constraint(place):
    with table(place, "id int PRIMARY KEY") as name, connected(place) as connection:
        tell(connection, f"INSERT INTO {name} VALUES (1)")
        connection.commit()
        with fails("23505") as failures:
            tell(connection, f"INSERT INTO {name} VALUES (1)")
        equal(failures[0].diag.constraint_name, f"{name}_pkey")
        equal(failures[0].diag.message_detail, "Key (id)=(1) already exists.")
        connection.rollback()
        tell(connection, f"INSERT INTO {name} VALUES (2)")
        equal(ask(connection, f"SELECT count(*) FROM {name}"), 2)


@proof.proof
def transactions_are_seen_when_committed_and_never_when_rolled_back(place):
    with table(place, "id int") as name, connected(place) as connection, connected(place, True) as other:
        tell(connection, f"INSERT INTO {name} VALUES (1)")
        equal(connection.info.transaction_status, psycopg2.extensions.TRANSACTION_STATUS_INTRANS)
        equal(ask(other, f"SELECT count(*) FROM {name}"), 0)
        connection.commit()
        equal(ask(other, f"SELECT count(*) FROM {name}"), 1)
        tell(connection, f"INSERT INTO {name} VALUES (2)")
        connection.rollback()
        equal(ask(other, f"SELECT count(*) FROM {name}"), 1)
        tell(connection, f"SAVEPOINT before; INSERT INTO {name} VALUES (3); ROLLBACK TO before")
        connection.commit()
        equal(ask(other, f"SELECT count(*) FROM {name}"), 1)


@proof.proof
def characteristics_of_a_session_hold_for_its_transactions(place):
    with connected(place) as connection:
        connection.set_session(isolation_level="SERIALIZABLE", readonly=True)
        for _ in range(3):
            equal(show(connection, "transaction_isolation"), "serializable")
            equal(show(connection, "transaction_read_only"), "on")
            connection.commit()


@proof.proof
def copy_goes_in_and_out(place):
    lines = "".join(f"{n}\tline {n}\n" for n in range(20000))
    with table(place, "id int, word text") as name, connected(place) as connection, connection.cursor() as cursor:
        cursor.copy_expert(f"COPY {name} FROM STDIN", io.StringIO(lines))
        equal(cursor.rowcount, 20000)
        connection.commit()
        out = io.StringIO()
        cursor.copy_expert(f"COPY (SELECT * FROM {name} ORDER BY id) TO STDOUT", out)
        equal(out.getvalue(), lines)


@proof.proof
def a_failed_copy_says_where_and_the_connection_works_on(place):
    with table(place, "id int") as name, connected(place) as connection, connection.cursor() as cursor:
        with fails("22P02") as failures:
            cursor.copy_expert(f"COPY {name} FROM STDIN", io.StringIO("1\ntwo\n3\n"))
        equal(failures[0].diag.context.startswith(f"COPY {name}, line 2"), True)
        connection.rollback()
        equal(ask(connection, f"SELECT count(*) FROM {name}"), 0)


@proof.proof
def notifications_reach_who_listens(place):
    channel = unique("channel")
    with connected(place, True) as listener, connected(place, True) as deaf, connected(place, True) as sender:
        tell(listener, f"LISTEN {channel}")
        tell(sender, f"NOTIFY {channel}, 'one'; NOTIFY {channel}, 'two'")
        while len(listener.notifies) < 2:
            equal(select.select([listener], [], [], PATIENCE / 2)[0], [listener])
            listener.poll()
        equal([(note.channel, note.payload) for note in listener.notifies], [(channel, "one"), (channel, "two")])
        tell(deaf, "SELECT 1")
        equal(deaf.notifies, [])
        tell(listener, f"UNLISTEN {channel}")
        listener.notifies.clear()
        tell(sender, f"NOTIFY {channel}, 'three'")
        tell(listener, "SELECT 1")
        equal(listener.notifies, [])


@proof.proof
def a_named_cursor_fetches_as_it_is_read(place):
    with connected(place) as connection:
        with connection.cursor(name="rows") as cursor:
            cursor.itersize = 100
            cursor.execute("SELECT generate_series(1, 10000)")
            equal([row[0] for row in cursor], list(range(1, 10001)))
        with connection.cursor(name="held", scrollable=True, withhold=True) as cursor:
            cursor.execute("SELECT generate_series(1, 10)")
            equal(cursor.fetchone(), (1,))
            connection.commit()
            equal(cursor.fetchmany(2), [(2,), (3,)])
            cursor.scroll(-2)
            equal(cursor.fetchone(), (2,))


@proof.proof
def cancel_ends_the_statement_and_no_other(place):
    application = unique("slow")
    running = "SELECT count(*) FROM pg_stat_activity, pg_sleep(0.01) WHERE application_name = %s AND state = 'active'"
    with connected(place, True, application_name=application) as slow, connected(place, True) as other:
        outcome = []

        def wait():
            with fails("57014"):
                tell(slow, "SELECT pg_sleep(50)")
            outcome.append("cancelled")

        thread = threading.Thread(target=wait)
        thread.start()
        eventually(lambda: ask(other, running, (application,)) == 1)
        slow.cancel()
        thread.join()
        equal(outcome, ["cancelled"])
        equal(ask(slow, "SELECT 1"), 1)
        equal(ask(other, "SELECT 2"), 2)


@proof.proof
def a_large_result_streams_through_a_named_cursor(place):
    with connected(place) as connection, connection.cursor(name="large") as cursor:
        cursor.itersize = 16
        cursor.execute("SELECT n, repeat(chr(97 + n % 26), 65536) FROM generate_series(1, 1024) n")
        total = 0
        for number, text in cursor:
            if text != chr(97 + number % 26) * 65536:
                raise AssertionError(f"row {number} is not what it should be")
            total += len(text)
        equal(total, 64 * MIB)


@proof.proof
def large_parameters_arrive_whole(place):
    text, data = "☃x" * MIB, bytes(range(256)) * (4 * MIB // 256)
    with connected(place) as connection:
        equal(ask(connection, "SELECT md5(%s)", (text,)), hashlib.md5(text.encode()).hexdigest())
        equal(ask(connection, "SELECT md5(%s::bytea)", (data,)), hashlib.md5(data).hexdigest())


@proof.proof
def large_objects_are_called_by_the_fast_path(place):
    with connected(place) as connection:
        large = connection.lobject(mode="wb")
        large.write(b"0123456789")
        large.close()
        again = connection.lobject(large.oid, "rb")
        again.seek(4)
        equal(again.read(3), b"456")
        again.unlink()
        connection.commit()


@proof.proof
def notices_are_heard(place):
    with connected(place) as connection:
        tell(connection, "DO $$BEGIN RAISE NOTICE 'one'; RAISE WARNING 'two'; END$$")
        equal(connection.notices, ["NOTICE:  one\n", "WARNING:  two\n"])


@proof.proof
def settings_of_the_start_up_hold_and_are_what_reset_goes_back_to(place):
    settings = {"application_name": "it's \"mine\"", "client_encoding": "LATIN1", "TimeZone": "Asia/Tokyo",
                "search_path": "pg_catalog,public", "statement_timeout": "54321ms"}
    with connected(place, True, application_name=settings["application_name"], client_encoding="LATIN1",
                   options=OPTIONS) as connection:
        for name, value in settings.items():
            equal(show(connection, name), value)
        equal(connection.encoding, "LATIN1")
        equal(ask(connection, "SELECT 'é' || chr(233)"), "éé")
        tell(connection, "SET application_name=x; SET TimeZone=UTC; SET search_path=x; SET statement_timeout=0")
        equal(show(connection, "search_path"), "x")
        tell(connection, "RESET ALL")
        for name, value in settings.items():
            equal(show(connection, name), value)


@proof.proof
def settings_last_as_long_as_sql_says(place):
    with connected(place) as connection:
        before = show(connection, "TimeZone")
        tell(connection, "SET TimeZone TO 'Asia/Tokyo'; SET LOCAL statement_timeout TO 1000")
        equal(show(connection, "statement_timeout"), "1s")
        connection.commit()
        equal((show(connection, "TimeZone"), show(connection, "statement_timeout")), ("Asia/Tokyo", "0"))
        equal(connection.info.parameter_status("TimeZone"), "Asia/Tokyo")
        tell(connection, "SET TimeZone TO 'Europe/Paris'")
        connection.rollback()
        equal(show(connection, "TimeZone"), "Asia/Tokyo")
        tell(connection, "RESET TimeZone")
        tell(connection, "SELECT set_config('app.tenant', 'acme', false), set_config('app.trace', 'x', true)")
        connection.commit()
        equal(show(connection, "TimeZone"), before)
        equal(show(connection, "app.tenant"), "acme")
        equal(ask(connection, "SELECT coalesce(current_setting('app.trace', true), '')"), "")


@proof.proof
def a_statement_prepared_by_sql_lasts(place):
    with connected(place) as connection:
        tell(connection, "PREPARE twice AS SELECT 2 * $1::int")
        for number in range(5):
            equal(ask(connection, f"EXECUTE twice({number})"), 2 * number)
            connection.commit()
        tell(connection, "DEALLOCATE twice")
        with fails("26000"):
            tell(connection, "EXECUTE twice(1)")


@proof.proof
def a_temporary_table_is_its_own_connections_only(place):
    name = unique("scratch")
    with connected(place) as connection, connected(place, True) as other:
        tell(connection, f"CREATE TEMP TABLE {name} AS SELECT 1 AS one")
        connection.commit()
        equal(ask(connection, f"SELECT one FROM {name}"), 1)
        connection.commit()
        with fails("42P01"):
            tell(other, f"SELECT one FROM {name}")
        equal(ask(connection, f"SELECT one FROM {name}"), 1)


@proof.proof
def an_advisory_lock_is_held_until_its_connection_closes(place):
    lock = "pg_try_advisory_lock(hashtext(%s))"
    name = (unique("lock"),)
    with connected(place, True) as other:
        with connected(place) as holder:
            equal(ask(holder, f"SELECT {lock}", name), True)
            holder.commit()
            equal(ask(other, f"SELECT {lock}", name), False)
            equal(ask(holder, "SELECT pg_advisory_unlock(hashtext(%s))", name), True)
            holder.commit()
            equal(ask(other, f"SELECT {lock}", name), True)
            tell(other, "SELECT pg_advisory_unlock_all()")
            equal(ask(holder, f"SELECT {lock}", name), True)
            holder.commit()
        # The server hears of the end when it hears of it.
        eventually(lambda: ask(other, f"SELECT {lock} FROM pg_sleep(0.01)", name))


@proof.proof
def the_connections_of_a_pool_keep_their_settings_apart(place):
    pool = psycopg2.pool.ThreadedConnectionPool(0, 8, host=place)
    connections = [pool.getconn() for _ in range(8)]
    for number, connection in enumerate(connections):
        tell(connection, "SELECT set_config('app.tenant', %s, false)", (str(number),))
        connection.commit()
    for _ in range(3):
        for number, connection in enumerate(connections):
            equal(show(connection, "app.tenant"), str(number))
            connection.commit()
    for connection in connections:
        pool.putconn(connection)
    pool.closeall()


@proof.proof
def a_terminated_connection_is_known_to_be_lost(place):
    with connected(place) as connection:
        with contextlib.suppress(psycopg2.OperationalError):
            tell(connection, "SELECT pg_terminate_backend(pg_backend_pid())")
        equal(connection.closed, 2)
    with connected(place) as again:
        equal(ask(again, "SELECT 1"), 1)


if __name__ == "__main__":
    proof.main()
