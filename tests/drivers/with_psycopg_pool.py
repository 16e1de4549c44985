#!/usr/bin/python3
"""Proves that psycopg 3's own pools work on top: with_psycopg_pool.py FOLDER, which has PostgreSQL's socket."""

import asyncio
import concurrent.futures

import psycopg
from psycopg_pool import AsyncConnectionPool, ConnectionPool, NullConnectionPool

import proof
from proof import equal, fails, unique


def work(pool, number):
    """One transaction, which sees nothing of those before it on the same connection."""
    with pool.connection() as connection:
        equal(connection.execute("SHOW TimeZone").fetchone(), ("Asia/Tokyo",))
        connection.execute("SET LOCAL TimeZone TO 'UTC'")
        return connection.execute("SELECT %s::int * 2", (number,)).fetchone()[0]


@proof.proof
def many_threads_share_a_pool(place):
    for kind in (ConnectionPool, NullConnectionPool):
        smallest = 4 if kind is ConnectionPool else 0
        with kind(f"host={place} options='-c TimeZone=Asia/Tokyo'", min_size=smallest, max_size=6) as pool:
            if smallest:
                pool.wait()
            with concurrent.futures.ThreadPoolExecutor(24) as threads:
                answers = list(threads.map(lambda number: work(pool, number), range(200)))
            equal(answers, [2 * number for number in range(200)])
            pool.check()


@proof.proof
def what_failed_inside_is_rolled_back_and_the_connection_stays(place):
    name = unique("items")
    with ConnectionPool(f"host={place}", min_size=1, max_size=1) as pool:
        with pool.connection() as connection:
            connection.execute(f"CREATE TABLE {name} (id int)")
        try:
            with fails("22012"), pool.connection() as connection:
                connection.execute(f"INSERT INTO {name} VALUES (1)")
                connection.execute("SELECT 1 / 0")
            with pool.connection() as connection:
                equal(connection.execute(f"SELECT count(*) FROM {name}").fetchone(), (0,))
            equal(pool.get_stats()["connections_num"], 1)
        finally:
            with pool.connection() as connection:
                connection.execute(f"DROP TABLE {name}")


@proof.proof
def a_configured_connection_stays_configured_and_a_reset_one_is_reset(place):
    def configure(connection):
        connection.autocommit = True
        connection.execute("SET search_path TO mine, public")

    def reset(connection):
        connection.execute("RESET TimeZone")

    with ConnectionPool(f"host={place}", min_size=2, max_size=2, configure=configure, reset=reset) as pool:
        for _ in range(6):
            with pool.connection() as connection:
                equal(connection.execute("SHOW search_path").fetchone(), ("mine, public",))
                equal(connection.execute("SHOW TimeZone").fetchone()[0] == "Asia/Tokyo", False)
                connection.execute("SET TimeZone TO 'Asia/Tokyo'")


@proof.proof
def a_lost_connection_is_replaced(place):
    with ConnectionPool(f"host={place}", min_size=1, max_size=1) as pool:
        try:
            with pool.connection() as connection:
                connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")
        except psycopg.OperationalError:
            pass
        with pool.connection() as connection:
            equal(connection.execute("SELECT 1").fetchone(), (1,))
        equal(pool.get_stats()["returns_bad"], 1)


@proof.proof
async def many_tasks_share_an_asynchronous_pool(place):
    async with AsyncConnectionPool(f"host={place}", min_size=2, max_size=8) as pool:
        async def double(number):
            async with pool.connection() as connection:
                return (await (await connection.execute("SELECT %s::int * 2", (number,))).fetchone())[0]

        equal(await asyncio.gather(*map(double, range(100))), [2 * number for number in range(100)])


if __name__ == "__main__":
    proof.main()
