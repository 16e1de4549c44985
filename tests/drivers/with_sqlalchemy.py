#!/usr/bin/python3
"""Proves that SQLAlchemy finds what it expects: with_sqlalchemy.py FOLDER, which has PostgreSQL's socket.

What needs only connections is proven with psycopg2 and with asyncpg beneath; SQLAlchemy 1.4 knows no psycopg 3.
"""

import asyncio
import concurrent.futures
import contextlib
import datetime
import decimal

import sqlalchemy as sa
from sqlalchemy import orm
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

import proof
from proof import MIB, equal, fails, unique

ZONE = {"psycopg2": {"options": "-c TimeZone=Asia/Tokyo"}, "asyncpg": {"server_settings": {"timezone": "Asia/Tokyo"}}}


@contextlib.contextmanager
def engine_of(place, **options):
    engine = sa.create_engine(f"postgresql+psycopg2:///?host={place}", connect_args=ZONE["psycopg2"], future=True,
                              **options)
    yield engine
    engine.dispose()


def with_both(prove):
    """A proof with each driver beneath. It gets two connections, in the synchronous manner with both."""
    def psycopg2(place):
        with engine_of(place) as engine, engine.connect() as connection, engine.connect() as other:
            prove(connection, other)

    async def asyncpg(place):
        engine = create_async_engine(f"postgresql+asyncpg:///?host={place}", connect_args=ZONE["asyncpg"])
        async with engine.connect() as connection, engine.connect() as other:
            await connection.run_sync(lambda inner: prove(inner, other.sync_connection))
        await engine.dispose()

    for beneath in (psycopg2, asyncpg):
        beneath.__name__ = f"{prove.__name__}_with_{beneath.__name__}"
        proof.proof(beneath)


@contextlib.contextmanager
def table(connection, *columns):
    """A table of this proof's own."""
    made = sa.Table(unique("items"), sa.MetaData(), *columns)
    with connection.begin():
        made.create(connection)
    try:
        yield made
    finally:
        connection.rollback()
        with connection.begin():
            made.drop(connection)


def count_of(connection, items):
    """In a transaction of its own."""
    with connection.begin():
        return connection.scalar(sa.select(sa.func.count()).select_from(items))


@with_both
def values_of_every_type_come_back(connection, _other):
    values = [
        (sa.Integer(), -7), (sa.BigInteger(), 1 << 62), (sa.Float(), 0.1),
        (sa.Numeric(30, 3), decimal.Decimal("12345678901234567890.123")),
        (sa.Boolean(), True), (sa.Text(), "snow ☃ and 'quotes' \\ \n"),
        (sa.LargeBinary(), bytes(range(256))), (sa.Date(), datetime.date(2024, 2, 29)), (sa.JSON(), {"a": [1, None]}),
        (sa.Interval(), datetime.timedelta(days=3, seconds=5)), (sa.ARRAY(sa.Integer()), [1, 2, None]),
        (sa.DateTime(timezone=True), datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, datetime.timezone.utc)),
    ]
    for kind, value in values:
        equal(connection.scalar(sa.select(sa.cast(sa.literal(value, kind), kind))), value)


@with_both
def after_an_error_the_connection_works_on(connection, _other):
    with table(connection, sa.Column("id", sa.Integer, primary_key=True)) as items:
        with fails("42601"), connection.begin():
            connection.execute(sa.text("SELEKT 1"))
        with connection.begin():
            connection.execute(items.insert(), {"id": 1})
        with fails("23505") as failures, connection.begin():
            connection.execute(items.insert(), {"id": 1})
        equal(type(failures[0]), sa.exc.IntegrityError)
        equal(count_of(connection, items), 1)


@with_both
def transactions_are_seen_when_committed_and_never_when_rolled_back(connection, other):
    with table(connection, sa.Column("id", sa.Integer)) as items:
        with connection.begin():
            connection.execute(items.insert(), [{"id": n} for n in range(100)])
            with contextlib.suppress(KeyError), connection.begin_nested():
                connection.execute(items.insert(), {"id": 100})
                raise KeyError
            equal(count_of(other, items), 0)
        equal(count_of(other, items), 100)
        with contextlib.suppress(KeyError), connection.begin():
            connection.execute(items.delete())
            raise KeyError
        equal(count_of(other, items), 100)


@with_both
def settings_last_as_long_as_sql_says(connection, other):
    equal(connection.scalar(sa.text("SHOW TimeZone")), "Asia/Tokyo")
    connection.execute(sa.text("SET TimeZone TO 'UTC'"))
    connection.execute(sa.text("SET LOCAL statement_timeout TO 1000"))
    connection.commit()
    equal(connection.scalar(sa.text("SHOW TimeZone")), "UTC")
    equal(connection.scalar(sa.text("SHOW statement_timeout")), "0")
    equal(other.scalar(sa.text("SHOW TimeZone")), "Asia/Tokyo")
    connection.rollback()
    other.rollback()
    connection.execute(sa.text("RESET TimeZone"))
    connection.commit()
    equal(connection.scalar(sa.text("SHOW TimeZone")), "Asia/Tokyo")


@with_both
def the_schema_can_be_inspected(connection, _other):
    columns = [sa.Column("id", sa.Integer, primary_key=True),
               sa.Column("word", sa.String(20), nullable=False, index=True)]
    with table(connection, *columns) as items, connection.begin():
        inspector = sa.inspect(connection)
        found = [(column["name"], str(column["type"]), column["nullable"])
                 for column in inspector.get_columns(items.name)]
        equal(found, [("id", "INTEGER", False), ("word", "VARCHAR(20)", False)])
        equal(inspector.get_pk_constraint(items.name)["constrained_columns"], ["id"])
        equal([index["column_names"] for index in inspector.get_indexes(items.name)], [["word"]])
        equal(inspector.has_table(unique("none")), False)


@with_both
def large_parameters_arrive_whole(connection, _other):
    text = "☃x" * MIB
    equal(connection.scalar(sa.select(sa.func.length(sa.cast(sa.literal(text), sa.Text)))), 2 * MIB)


@proof.proof
def a_large_result_streams_as_it_is_read(place):
    sql = sa.text("SELECT n, repeat(chr(97 + n % 26), 65536) FROM generate_series(1, 1024) n")
    with engine_of(place) as engine, engine.connect() as connection:
        total = 0
        for number, text in connection.execution_options(stream_results=True, max_row_buffer=16).execute(sql):
            if text != chr(97 + number % 26) * 65536:
                raise AssertionError(f"row {number} is not what it should be")
            total += len(text)
        equal(total, 64 * MIB)


@proof.proof
def isolation_levels_are_those_asked_for(place):
    with engine_of(place, isolation_level="REPEATABLE READ") as engine:
        for _ in range(2):
            with engine.begin() as connection:
                equal(connection.scalar(sa.text("SHOW transaction_isolation")), "repeatable read")
            with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.execute(sa.text("VACUUM pg_am"))  # refused in a transaction


@proof.proof
def objects_are_mapped(place):
    base = orm.declarative_base()

    class Author(base):
        __tablename__ = unique("authors")
        id = sa.Column(sa.Integer, primary_key=True)
        name = sa.Column(sa.Text, unique=True)
        books = orm.relationship("Book", order_by="Book.title")

    class Book(base):
        __tablename__ = unique("books")
        id = sa.Column(sa.Integer, primary_key=True)
        title = sa.Column(sa.Text)
        author_id = sa.Column(sa.ForeignKey(Author.id))

    with engine_of(place) as engine:
        base.metadata.create_all(engine)
        try:
            with orm.Session(engine) as session, session.begin():
                session.add(Author(name="Ada", books=[Book(title="B"), Book(title="A")]))
            with orm.Session(engine) as session:
                author = session.scalars(sa.select(Author).options(orm.selectinload(Author.books))).one()
                equal([book.title for book in author.books], ["A", "B"])
                session.add(Author(name="Ada"))
                with fails("23505"):
                    session.commit()
                session.rollback()
                equal(session.scalar(sa.select(sa.func.count()).select_from(Author)), 1)
        finally:
            base.metadata.drop_all(engine)


@proof.proof
def many_threads_share_its_pools(place):
    for options in ({}, {"pool_pre_ping": True}, {"poolclass": NullPool}):
        with engine_of(place, **options) as engine:
            def work(number):
                with engine.begin() as connection:
                    equal(connection.scalar(sa.text("SHOW TimeZone")), "Asia/Tokyo")
                    return connection.scalar(sa.text("SELECT :number * 2"), {"number": number})

            with concurrent.futures.ThreadPoolExecutor(12) as threads:
                equal(list(threads.map(work, range(100))), [2 * number for number in range(100)])


@proof.proof
async def many_tasks_share_its_pools(place):
    for options in ({}, {"pool_pre_ping": True}, {"poolclass": NullPool}):
        engine = create_async_engine(f"postgresql+asyncpg:///?host={place}", connect_args=ZONE["asyncpg"], **options)

        async def work(number):
            async with engine.begin() as connection:
                return await connection.scalar(sa.text("SELECT CAST(:number AS int) * 2"), {"number": number})

        equal(await asyncio.gather(*map(work, range(100))), [2 * number for number in range(100)])
        await engine.dispose()


@proof.proof
def a_lost_connection_is_replaced_before_use(place):
    with engine_of(place, pool_pre_ping=True, pool_size=1) as engine:
        with contextlib.suppress(sa.exc.OperationalError), engine.connect() as connection:
            connection.execute(sa.text("SELECT pg_terminate_backend(pg_backend_pid())"))
        with engine.connect() as connection:
            equal(connection.scalar(sa.text("SELECT 1")), 1)


if __name__ == "__main__":
    proof.main()
