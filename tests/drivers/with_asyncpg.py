#!/usr/bin/python3
"""Proves that asyncpg finds what it expects: with_asyncpg.py FOLDER, which has PostgreSQL's socket."""

import asyncio
import contextlib
import datetime
import decimal
import hashlib
import io
import uuid

import asyncpg

import proof
from proof import MIB, PATIENCE, equal, fails, unique

VALUES = {
    "int4": -7, "int8": 1 << 62, "numeric": decimal.Decimal("12345678901234567890.123"), "float8": 0.1, "bool": True,
    "text": "snow ☃ and 'quotes' \\ \n", "bytea": bytes(range(256)), "date": datetime.date(2024, 2, 29),
    "timestamptz": datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, datetime.timezone.utc),
    "interval": datetime.timedelta(days=3, seconds=5), "int4[]": [1, 2, None], "text[]": ["a,b", '"', ""],
    "jsonb": '{"a": [1, null]}',
}


@contextlib.asynccontextmanager
async def connected(place, **parameters):
    connection = await asyncpg.connect(host=place, **parameters)
    try:
        yield connection
    finally:
        await connection.close()


@contextlib.asynccontextmanager
async def table(connection, columns):
    """A table of this proof's own; its name."""
    name = unique("items")
    await connection.execute(f"CREATE TABLE {name} ({columns})")
    try:
        yield name
    finally:
        await connection.execute(f"DROP TABLE {name}")


async def settings_of(connection, names):
    return {name: await connection.fetchval(f"SHOW {name}") for name in names}


async def eventually(asked):
    """Until what `asked` asks for is so; the server waits a little before it answers."""
    async with asyncio.timeout(PATIENCE / 2):
        while not await asked():
            pass


@proof.proof
async def values_of_every_type_come_back(place):
    async with connected(place) as connection:
        for name, value in VALUES.items():
            equal(await connection.fetchval(f"SELECT $1::{name}", value), value)
        equal(await connection.fetchval("SELECT NULL::int"), None)
        key = uuid.uuid4()
        equal(await connection.fetchval("SELECT $1::uuid = $2::text::uuid", key, str(key)), True)


@proof.proof
async def types_of_the_users_own_are_looked_up(place):
    mood, pair = unique("mood"), unique("pair")
    async with connected(place) as connection:
        await connection.execute(f"CREATE TYPE {mood} AS ENUM ('good', 'bad'); CREATE TYPE {pair} AS (a int, b {mood})")
        try:
            equal(tuple(await connection.fetchval(f"SELECT $1::{pair}", (1, "bad"))), (1, "bad"))
            equal(await connection.fetchval(f"SELECT $1::{mood}[]", ["good", "bad"]), ["good", "bad"])
        finally:
            await connection.execute(f"DROP TYPE {pair}; DROP TYPE {mood}")


@proof.proof
async def after_an_error_the_connection_works_on(place):
    async with connected(place) as connection, table(connection, "id int PRIMARY KEY") as name:
        with fails("42601"):
            await connection.fetch("SELEKT $1", 1)
        await connection.execute(f"INSERT INTO {name} VALUES (1)")
        with fails("23505") as failures:
            await connection.execute(f"INSERT INTO {name} VALUES ($1)", 1)
        equal(failures[0].constraint_name, f"{name}_pkey")
        equal(await connection.execute(f"INSERT INTO {name} VALUES (2)"), "INSERT 0 1")
        equal(await connection.fetchval(f"SELECT count(*) FROM {name}"), 2)


@proof.proof
async def transactions_are_seen_when_committed_and_never_when_rolled_back(place):
    async with connected(place) as connection, connected(place) as other, table(other, "id int") as name:
        count = f"SELECT count(*) FROM {name}"
        async with connection.transaction(isolation="repeatable_read"):
            await connection.execute(f"INSERT INTO {name} VALUES (1)")
            with contextlib.suppress(KeyError):
                async with connection.transaction():  # a savepoint
                    await connection.execute(f"INSERT INTO {name} VALUES (2)")
                    raise KeyError
            equal(await connection.fetchval(count), 1)
            equal(await other.fetchval(count), 0)
        equal(await other.fetchval(count), 1)
        transaction = connection.transaction()
        await transaction.start()
        with fails("22012"):
            await connection.fetchval("SELECT 1 / $1::int", 0)
        with fails("25P02"):
            await connection.fetchval("SELECT 1")
        await transaction.rollback()
        equal(await connection.fetchval(count), 1)


@proof.proof
async def copy_goes_in_and_out(place):
    records = [(number, f"line {number}") for number in range(20000)]
    text = "".join(f"{number}\t{word}\n" for number, word in records).encode()
    async with connected(place) as connection, table(connection, "id int, word text") as name:
        equal(await connection.copy_records_to_table(name, records=records), "COPY 20000")
        out = io.BytesIO()
        sql = f"SELECT * FROM {name} WHERE id >= $1 ORDER BY id"
        equal(await connection.copy_from_query(sql, 0, output=out), "COPY 20000")
        equal(out.getvalue(), text)
        equal(await connection.copy_to_table(name, source=io.BytesIO(text)), "COPY 20000")
        equal(await connection.fetchval(f"SELECT count(DISTINCT id) FROM {name}"), 20000)


@proof.proof
async def a_failed_copy_says_where_and_the_connection_works_on(place):
    async with connected(place) as connection, table(connection, "id int") as name:
        with fails("22P02") as failures:
            await connection.copy_to_table(name, source=io.BytesIO(b"1\ntwo\n3\n"))
        equal(failures[0].context.startswith(f"COPY {name}, line 2"), True)

        async def source():
            yield b"1\n"
            raise KeyError("the client has changed its mind")

        with contextlib.suppress(KeyError):
            await connection.copy_to_table(name, source=source())
        equal(await connection.fetchval(f"SELECT count(*) FROM {name}"), 0)


@proof.proof
async def notifications_reach_who_listens(place):
    channel = unique("channel")
    async with connected(place) as listener, connected(place) as sender:
        heard = asyncio.Queue()

        def hear(_connection, _pid, heard_channel, payload):
            heard.put_nowait((heard_channel, payload))

        await listener.add_listener(channel, hear)
        await sender.execute(f"NOTIFY {channel}, 'one'")
        await sender.execute("SELECT pg_notify($1, 'two')", channel)
        async with asyncio.timeout(PATIENCE / 2):
            equal([await heard.get(), await heard.get()], [(channel, "one"), (channel, "two")])
        await listener.remove_listener(channel, hear)
        await sender.execute(f"NOTIFY {channel}, 'three'")
        await listener.fetchval("SELECT 1")
        equal(heard.qsize(), 0)


@proof.proof
async def a_cursor_fetches_as_it_is_read(place):
    async with connected(place) as connection:
        async with connection.transaction():
            rows = connection.cursor("SELECT generate_series(1, $1::int)", 10000, prefetch=100)
            equal([row[0] async for row in rows], list(range(1, 10001)))
            cursor = await connection.cursor("SELECT generate_series(1, 10)")
            equal(await cursor.forward(3), 3)
            equal([row[0] for row in await cursor.fetch(2)], [4, 5])
            # Between two fetches of a portal others run statements.
            equal(await connection.fetchval("SELECT 1"), 1)
            equal((await cursor.fetchrow())[0], 6)


@proof.proof
async def a_timeout_cancels_the_statement_and_the_connection_works_on(place):
    async with connected(place) as connection:
        for _ in range(3):
            try:
                await connection.fetchval("SELECT pg_sleep(50)", timeout=0.05)
            except asyncio.TimeoutError:
                equal(await connection.fetchval("SELECT 1"), 1)
            else:
                raise AssertionError("nothing has timed out")
        task = asyncio.create_task(connection.fetchval("SELECT 1 FROM pg_sleep(50)"))
        await asyncio.wait([task], timeout=0.05)
        task.cancel()
        await asyncio.wait([task])
        equal(await connection.fetchval("SELECT 1"), 1)


@proof.proof
async def a_large_result_streams_through_a_cursor(place):
    async with connected(place) as connection, connection.transaction():
        total = 0
        sql = "SELECT n, repeat(chr(97 + n % 26), 65536) FROM generate_series(1, $1::int) n"
        async for number, text in connection.cursor(sql, 1024, prefetch=16):
            if text != chr(97 + number % 26) * 65536:
                raise AssertionError(f"row {number} is not what it should be")
            total += len(text)
        equal(total, 64 * MIB)
        equal(sum(len(row[1]) for row in await connection.fetch(sql, 256)), 16 * MIB)


@proof.proof
async def large_parameters_arrive_whole(place):
    text, data = "☃x" * MIB, bytes(range(256)) * (4 * MIB // 256)
    async with connected(place) as connection:
        equal(await connection.fetchval("SELECT md5($1)", text), hashlib.md5(text.encode()).hexdigest())
        equal(await connection.fetchval("SELECT md5($1::bytea)", data), hashlib.md5(data).hexdigest())


@proof.proof
async def notices_are_heard(place):
    async with connected(place) as connection:
        heard = []
        connection.add_log_listener(lambda _connection, message: heard.append((message.severity, message.message)))
        await connection.execute("DO $$BEGIN RAISE NOTICE 'one'; RAISE WARNING 'two'; END$$")
        await connection.fetchval("SELECT 1")  # listeners are called soon, not at once
        equal(heard, [("NOTICE", "one"), ("WARNING", "two")])


@proof.proof
async def settings_of_the_start_up_hold_and_are_what_reset_goes_back_to(place):
    settings = {"application_name": "it's \"mine\"", "timezone": "Asia/Tokyo", "search_path": "pg_catalog, public",
                "statement_timeout": "54321ms", "app.tenant": "acme"}
    async with connected(place, server_settings=settings | {"statement_timeout": "54321"}) as connection:
        equal(await settings_of(connection, settings), settings)
        reported = connection.get_settings()
        equal((reported.TimeZone, reported.application_name), ("Asia/Tokyo", "it's \"mine\""))
        await connection.execute("SET application_name=x; SET timezone=UTC; SET search_path=x; SET app.tenant=y")
        equal(await connection.fetchval("SHOW search_path"), "x")
        await connection.execute("RESET ALL")
        equal(await settings_of(connection, settings), settings)


@proof.proof
async def settings_last_as_long_as_sql_says(place):
    async with connected(place) as connection:
        before = await connection.fetchval("SHOW timezone")
        async with connection.transaction():
            await connection.execute("SET timezone TO 'Asia/Tokyo'; SET LOCAL statement_timeout TO 1000")
            equal(await connection.fetchval("SHOW statement_timeout"), "1s")
        equal(await settings_of(connection, ["timezone", "statement_timeout"]),
              {"timezone": "Asia/Tokyo", "statement_timeout": "0"})
        equal(connection.get_settings().TimeZone, "Asia/Tokyo")
        transaction = connection.transaction()
        await transaction.start()
        await connection.execute("SET timezone TO 'Europe/Paris'")
        equal(connection.get_settings().TimeZone, "Europe/Paris")
        await transaction.rollback()
        equal(connection.get_settings().TimeZone, "Asia/Tokyo")
        await connection.execute("RESET timezone")
        await connection.fetchval("SELECT set_config('app.tenant', $1, false)", "ac'me")
        equal(await settings_of(connection, ["timezone", "app.tenant"]), {"timezone": before, "app.tenant": "ac'me"})


@proof.proof
async def prepared_statements_last(place):
    async with connected(place) as connection, connected(place) as other:
        double = await connection.prepare("SELECT 2 * $1::int AS two, $2::text AS word")
        half = await other.prepare("SELECT $1::int / 2 AS half")
        columns = [(column.name, column.type.name) for column in double.get_attributes()]
        equal(columns, [("two", "int4"), ("word", "text")])
        for number in range(5):
            equal(tuple(await double.fetchrow(number, "x")), (2 * number, "x"))
            equal(await half.fetchval(2 * number), number)
        equal([tuple(row) for row in await connection.fetch("SELECT 1 WHERE $1", False)], [])


@proof.proof
async def a_small_cache_closes_what_it_forgets(place):
    async with connected(place, statement_cache_size=2) as small, connected(place, statement_cache_size=0) as none:
        for argument in (100, 200, 300):
            for number in range(7):
                for connection in (small, none):
                    equal(await connection.fetchval(f"SELECT $1::int + {number}", argument), argument + number)


@proof.proof
async def executemany_binds_one_statement_many_times(place):
    async with connected(place) as connection, table(connection, "id int PRIMARY KEY, word text") as name:
        await connection.executemany(f"INSERT INTO {name} VALUES ($1, $2)", [(n, f"word {n}") for n in range(3000)])
        with fails("23505"):
            await connection.executemany(f"INSERT INTO {name} VALUES ($1, $2)", [(3000, ""), (1, ""), (3001, "")])
        equal(await connection.fetchval(f"SELECT count(*) FROM {name}"), 3000)


@proof.proof
async def a_changed_table_fails_the_statement_prepared_before_with_0A000(place):
    async with connected(place) as connection, connected(place) as other, table(other, "id int") as name:
        statement = await connection.prepare(f"SELECT * FROM {name}")
        equal(await statement.fetch(), [])
        await other.execute(f"ALTER TABLE {name} ADD COLUMN word text")
        async with connection.transaction():  # outside of one the driver prepares again by itself
            with fails("0A000"):
                await statement.fetch()
            with fails("25P02"):
                await connection.fetchval("SELECT 1")


@proof.proof
async def temporary_tables_and_advisory_locks_are_a_connections_own(place):
    scratch, lock = unique("scratch"), unique("lock")
    sql = "SELECT pg_try_advisory_lock(hashtext($1)) FROM pg_sleep(0.01)"
    async with connected(place) as other:
        async with connected(place) as holder:
            await holder.execute(f"CREATE TEMP TABLE {scratch} AS SELECT 1 AS one")
            equal(await holder.fetchval(sql, lock), True)
            with fails("42P01"):
                await other.fetchval(f"SELECT one FROM {scratch}")
            equal(await other.fetchval(sql, lock), False)
            equal(await holder.fetchval(f"SELECT one FROM {scratch}"), 1)
        await eventually(lambda: other.fetchval(sql, lock))


@proof.proof
async def a_terminated_connection_is_known_to_be_lost(place):
    async with connected(place) as connection:
        with fails("08003"):  # the driver's own code
            await connection.fetchval("SELECT pg_terminate_backend(pg_backend_pid())")
        equal(connection.is_closed(), True)


@proof.proof
async def the_reset_of_its_pool_leaves_what_the_start_up_said(place):
    """The pool's own reset query unlocks, closes, unlistens and resets all at every release."""
    name, settings = unique("lock"), {"timezone": "Asia/Tokyo"}
    async with asyncpg.create_pool(host=place, min_size=1, max_size=1, server_settings=settings) as pool:
        for _ in range(4):
            async with pool.acquire() as connection:
                equal(await connection.fetchval("SHOW timezone"), "Asia/Tokyo")
                await connection.execute("SET timezone TO 'UTC'")
                equal(await connection.fetchval("SELECT pg_try_advisory_lock(hashtext($1))", name), True)
                await connection.execute("CREATE TEMP TABLE IF NOT EXISTS scratch (id int)")
            async with connected(place) as other:
                equal(await other.fetchval("SELECT pg_try_advisory_lock(hashtext($1))", name), True)


@proof.proof
async def many_tasks_share_its_pool(place):
    async with asyncpg.create_pool(host=place, min_size=8, max_size=8) as pool:
        async def double(number):
            async with pool.acquire() as connection, connection.transaction():
                return await connection.fetchval("SELECT $1::int * 2", number)

        equal(await asyncio.gather(*map(double, range(200))), [2 * number for number in range(200)])


if __name__ == "__main__":
    proof.main()
