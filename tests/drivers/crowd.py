#!/usr/bin/python3
"""A crowd on one pool: many clients, each with a connection that it keeps open, and few connections behind.

    crowd.py FOLDER --driver psycopg|asyncpg|sqlalchemy [--clients 200] [--seconds 5] [--pause 1] [--seed N]

Between two transactions each client pauses at random, up to --pause seconds. Each has settings and prepared statements
of its own, and sees at every transaction whether they are still there, and whether temporary tables of others are. Now
and then one makes a temporary table that it drops in its next transaction.

Prints one line of JSON; exit code 1 if a client saw what it must not (violations) or got nothing done.
"""

import argparse
import asyncio
import collections
import concurrent.futures
import json
import os
import random
import time

import proof  # whose environment says who connects

GRACE = 2  # seconds: for what is under way when the time is over
TEMPORARY_SHARE = 0.01  # of the transactions make a temporary table
ZONES = ["Asia/Tokyo", "Europe/Paris", "America/New_York", "Africa/Cairo", "Australia/Sydney", "UTC"]
OWN_SETTINGS = ("SELECT current_setting('application_name'), current_setting('TimeZone'), "
                "current_setting('search_path'), current_setting('app.tenant', true)")
TEMPORARY = "SELECT count(*)::int FROM pg_class WHERE relnamespace = pg_my_temp_schema() AND relkind = 'r'"


class Psycopg:
    MARK = "%s"

    async def connect(self, place, name):
        import psycopg
        self._connection = await psycopg.AsyncConnection.connect(host=place, application_name=name)

    async def transact(self, questions):
        """One transaction; the first row of each answer, None if it has none."""
        async with self._connection.transaction():
            cursors = [await self._connection.execute(sql, arguments or None) for sql, arguments in questions]
            return [await cursor.fetchone() if cursor.description else None for cursor in cursors]

    async def close(self):
        await self._connection.close()


class Asyncpg:
    MARK = "$1"

    async def connect(self, place, name):
        import asyncpg
        self._connection = await asyncpg.connect(host=place, server_settings={"application_name": name})

    async def transact(self, questions):
        async with self._connection.transaction():
            rows = [await self._connection.fetchrow(sql, *arguments) for sql, arguments in questions]
            return [row and tuple(row) for row in rows]

    async def close(self):
        await self._connection.close()


class Sqlalchemy:
    """Its default: psycopg2, which blocks, so each client has a thread; the engine's pool keeps the connection."""
    MARK = ":number"
    threads = concurrent.futures.ThreadPoolExecutor(1000)

    async def connect(self, place, name):
        import sqlalchemy
        self._text = sqlalchemy.text
        self._engine = sqlalchemy.create_engine(f"postgresql:///?host={place}", connect_args={"application_name": name})
        await self.transact([("SELECT 1", ())])

    async def transact(self, questions):
        return await asyncio.get_running_loop().run_in_executor(self.threads, self._transact, questions)

    def _transact(self, questions):
        with self._engine.begin() as connection:
            results = [connection.execute(self._text(sql), [{"number": number} for number in arguments])
                       for sql, arguments in questions]
            return [tuple(result.one()) if result.returns_rows else None for result in results]

    async def close(self):
        self._engine.dispose()


DRIVERS = {"psycopg": Psycopg, "asyncpg": Asyncpg, "sqlalchemy": Sqlalchemy}


class Client:
    """One of the crowd."""

    def __init__(self, number, options):
        self._number, self._options = number, options
        self._random = random.Random(f"{options.seed}/{number}")
        self._driver = DRIVERS[options.driver]()
        self._name = f"crowd-{number}"
        self._settings = (self._name, ZONES[number % len(ZONES)], f"tenant_{number}, public", f"tenant {number}")
        self._temporary_tables = 0  # that are there, by what this client has done
        self.transactions = 0  # that were done before the end
        self.waits = []  # seconds: one for each transaction, also those that came late
        self.violations = collections.Counter()
        self.first_violation = None

    async def connect(self):
        """False: that has failed."""
        try:
            await self._driver.connect(self._options.place, self._name)
        except Exception as failure:
            self._violated("connect", f"{type(failure).__name__}: {failure}")
        return not self.violations

    async def run(self, end):
        """Transactions until `end`, on the clock of time.monotonic."""
        self._end = end
        _, zone, path, tenant = self._settings
        # Beginning all at once would be another test.
        await self._pause()
        await self._transact([(f"SET TimeZone TO '{zone}'", (), None), (f"SET search_path TO {path}", (), None),
                             (f"SELECT set_config('app.tenant', '{tenant}', false)", (), (tenant,))])
        while await self._pause():
            await self._transact(self._questions())
        await self._driver.close()

    async def _pause(self):
        """False: it has lasted until the end."""
        # house(sleep): the pauses are what a pool lives from
        await asyncio.sleep(min(self._random.uniform(0, self._options.pause), max(0, self._end - time.monotonic())))
        return time.monotonic() < self._end

    def _questions(self):
        argument = self._random.randrange(1000)
        questions = [(OWN_SETTINGS, (), self._settings),
                     # Of another text with each client, but of the same name where the driver counts its statements.
                     (f"SELECT {self._number} + CAST({self._driver.MARK} AS int)", (argument,),
                      (self._number + argument,)),
                     (TEMPORARY, (), (self._temporary_tables,))]
        if self._temporary_tables:
            questions.append((f"DROP TABLE pg_temp.scratch_{self._number}", (), None))
        elif self._random.random() < TEMPORARY_SHARE:
            questions.append((f"CREATE TEMP TABLE scratch_{self._number} (id int)", (), None))
        return questions

    async def _transact(self, questions):
        begun = time.monotonic()
        try:
            rows = await self._driver.transact([(sql, arguments) for sql, arguments, _ in questions])
        except Exception as failure:
            self._violated("error", f"{type(failure).__name__}: {failure}")
            return
        done = time.monotonic()
        self.waits.append(done - begun)
        self.transactions += done <= self._end
        for (sql, _, expected), row in zip(questions, rows):
            if row != expected:
                kind = {OWN_SETTINGS: "setting", TEMPORARY: "temporary"}.get(sql, "statement")
                self._violated(kind, f"{sql} gave {row}, not {expected}")
        self._temporary_tables += sum(sql.startswith("CREATE") - sql.startswith("DROP") for sql, _, _ in questions)

    def _violated(self, kind, what):
        self.violations[kind] += 1
        self.first_violation = self.first_violation or f"{self._name}: {what}"


def report(clients, options, seconds):
    waits = sorted(wait for client in clients for wait in client.waits)
    counts = [client.transactions for client in clients]

    def milliseconds(share):
        return round(1000 * waits[min(len(waits) - 1, int(share * len(waits)))], 1) if waits else None

    violations = sum((client.violations for client in clients), collections.Counter())
    return {"driver": options.driver, "seed": options.seed, "clients": len(clients), "seconds": round(seconds, 1),
            "transactions": sum(counts), "min_per_client": min(counts), "max_per_client": max(counts),
            "without_progress": counts.count(0), "p50_ms": milliseconds(0.5), "p99_ms": milliseconds(0.99),
            "max_ms": milliseconds(1), "violations": dict(violations),
            "first_violation": next((client.first_violation for client in clients if client.first_violation), None)}


async def crowd(options):
    clients = [Client(number, options) for number in range(options.clients)]
    connecting = {asyncio.create_task(client.connect()): client for client in clients}
    tried, _ = await asyncio.wait(connecting, timeout=options.seconds + GRACE)
    begun = time.monotonic()
    runs = [asyncio.create_task(connecting[task].run(begun + options.seconds)) for task in tried if task.result()]
    done, _ = await asyncio.wait(runs, timeout=options.seconds + GRACE)
    for run in done:
        run.result()
    return report(clients, options, time.monotonic() - begun)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("place")
    parser.add_argument("--driver", choices=DRIVERS, required=True)
    parser.add_argument("--clients", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--pause", type=float, default=1)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    options = parser.parse_args()
    said = asyncio.new_event_loop().run_until_complete(crowd(options))
    print(json.dumps(said), flush=True)
    # Who starves sits in a call that nothing ends, so neither may this program wait for it.
    os._exit(1 if said["violations"] or said["without_progress"] else 0)


if __name__ == "__main__":
    main()
