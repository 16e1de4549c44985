#!/usr/bin/python3
"""Proves that psycopg 3's prepared statements and pipelines work: with_psycopg_prepared.py FOLDER."""

import psycopg

import proof
from proof import equal, fails, unique


def connect(place, threshold=0, statements_max=100, autocommit=True):
    connection = psycopg.connect(host=place, autocommit=autocommit)
    connection.prepare_threshold, connection.prepared_max = threshold, statements_max
    return connection


def ask(connection, sql, *arguments, **options):
    """The first column of the first row."""
    return connection.execute(sql, arguments, **options).fetchone()[0]


@proof.proof
def statements_are_prepared_at_once_or_after_a_while(place):
    for threshold in (0, 1, 5):
        with connect(place, threshold) as connection:
            for number in range(12):
                equal(ask(connection, "SELECT %s::int + 1", number), number + 1)
                equal(ask(connection, "SELECT %s || 'x'", str(number)), f"{number}x")


@proof.proof
def a_driver_that_keeps_few_statements_drops_the_others_by_deallocate(place):
    for threshold in (0, 1):
        for autocommit in (True, False):
            with connect(place, threshold, statements_max=2, autocommit=autocommit) as connection:
                for argument in (100, 200, 300):
                    for number in range(7):
                        equal(ask(connection, f"SELECT %s::int + {number}", argument), argument + number)
                        connection.commit()


@proof.proof
def statements_of_one_name_are_each_connections_own(place):
    """The driver numbers its statements: connections that ask differently have different ones of the same name."""
    connections = [connect(place) for _ in range(8)]
    for _ in range(4):
        for number, connection in enumerate(connections):
            equal(ask(connection, f"SELECT %s::int + {number}", 1000), 1000 + number)
    for connection in connections:
        connection.close()


@proof.proof
def statements_survive_a_rollback(place):
    with connect(place, autocommit=False) as connection:
        equal(ask(connection, "SELECT %s::int * 2", 1), 2)
        connection.rollback()
        equal(ask(connection, "SELECT %s::int * 2", 2), 4)
        with fails("22012"):
            connection.execute("SELECT 1 / %s::int", (0,))
        connection.rollback()
        equal(ask(connection, "SELECT 1 / %s::int", 1), 1)
        equal(ask(connection, "SELECT %s::int * 2", 3), 6)


@proof.proof
def a_statement_that_cannot_be_prepared_fails_alone(place):
    with connect(place) as connection:
        equal(ask(connection, "SELECT %s::int", 1), 1)
        with fails("42P01"):
            connection.execute("SELECT * FROM no_such_table WHERE id = %s", (1,))
        equal(ask(connection, "SELECT %s::int", 2), 2)


@proof.proof
def one_text_with_other_types_is_another_statement(place):
    with connect(place) as connection:
        for _ in range(3):
            equal(ask(connection, "SELECT pg_typeof(%s)::text", 1), "smallint")
            equal(ask(connection, "SELECT pg_typeof(%s)::text", 1 << 40), "bigint")
            equal(ask(connection, "SELECT pg_typeof(%s)::text", 1.5), "double precision")


@proof.proof
def a_changed_table_fails_the_statement_prepared_before_with_0A000(place):
    name = unique("items")
    with connect(place) as connection, connect(place) as other:
        other.execute(f"CREATE TABLE {name} AS SELECT 1 AS id")
        try:
            equal(connection.execute(f"SELECT * FROM {name}").fetchall(), [(1,)])
            other.execute(f"ALTER TABLE {name} ADD COLUMN word text DEFAULT 'new'")
            with fails("0A000"):
                connection.execute(f"SELECT * FROM {name}")
            connection.execute("DEALLOCATE ALL")
            connection._prepared.clear()  # the driver cannot know what was done behind its back
            equal(connection.execute(f"SELECT * FROM {name}").fetchall(), [(1, "new")])
        finally:
            other.execute(f"DROP TABLE {name}")


@proof.proof
def settings_decide_how_a_prepared_statement_is_planned(place):
    """A statement's names are looked up by the search_path of the moment."""
    schemas = [unique("schema") for _ in range(2)]
    with connect(place) as connection, connect(place) as other:
        for schema in schemas:
            other.execute(f"CREATE SCHEMA {schema} CREATE TABLE items (origin text)")
            other.execute(f"INSERT INTO {schema}.items VALUES ('{schema}')")
        try:
            for schema in schemas * 2:
                connection.execute(f"SET search_path TO {schema}")
                equal(ask(connection, "SELECT origin FROM items"), schema)
        finally:
            for schema in schemas:
                other.execute(f"DROP SCHEMA {schema} CASCADE")


@proof.proof
def a_pipeline_answers_in_order(place):
    with connect(place) as connection, connection.pipeline() as pipeline:
        for _ in range(3):
            cursors = [connection.execute(f"SELECT %s::int * {n % 9}", (n,)) for n in range(200)]
            equal([cursor.fetchone() for cursor in cursors], [(n * (n % 9),) for n in range(200)])
            pipeline.sync()


@proof.proof
def a_failure_aborts_the_rest_of_its_pipeline(place):
    name = unique("items")
    with connect(place) as connection:
        connection.execute(f"CREATE TABLE {name} (id int PRIMARY KEY)")
        try:
            with fails("23505"), connection.pipeline() as pipeline:
                connection.execute(f"INSERT INTO {name} VALUES (1)")
                pipeline.sync()
                connection.execute(f"INSERT INTO {name} VALUES (2)")
                connection.execute(f"INSERT INTO {name} VALUES (1)")
                connection.execute(f"INSERT INTO {name} VALUES (3)")
                pipeline.sync()
            equal(connection.execute(f"SELECT id FROM {name}").fetchall(), [(1,)])
            with connection.pipeline(), connection.transaction():
                connection.execute(f"INSERT INTO {name} VALUES (2)")
            equal(ask(connection, f"SELECT count(*) FROM {name}"), 2)
        finally:
            connection.execute(f"DROP TABLE {name}")


@proof.proof
def executemany_sends_all_and_hears_all(place):
    name = unique("items")
    with connect(place, autocommit=False) as connection, connection.cursor() as cursor:
        cursor.execute(f"CREATE TABLE {name} (id int, word text)")
        cursor.executemany(f"INSERT INTO {name} VALUES (%s, %s)", [(n, f"word {n}") for n in range(3000)])
        equal(cursor.rowcount, 3000)
        cursor.executemany("SELECT %s::int + 1", [(n,) for n in range(5)], returning=True)
        heard = [cursor.fetchone()]
        while cursor.nextset():
            heard.append(cursor.fetchone())
        equal(heard, [(n,) for n in range(1, 6)])
        equal(ask(connection, f"SELECT sum(id) FROM {name}"), 4498500)
        connection.rollback()


@proof.proof
def a_statement_prepared_by_sql_lasts_until_it_is_deallocated(place):
    with connect(place, threshold=None) as connection:
        connection.execute("PREPARE twice AS SELECT 2 * $1::int")
        for number in range(5):
            equal(connection.execute(f"EXECUTE twice({number})").fetchone(), (2 * number,))
        with fails("42P05"):
            connection.execute("PREPARE twice AS SELECT 1")
        connection.execute("DEALLOCATE twice")
        with fails("26000"):
            connection.execute("EXECUTE twice(1)")


if __name__ == "__main__":
    proof.main()
