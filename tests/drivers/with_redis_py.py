#!/usr/bin/python3
"""Proves that redis-py finds what it expects: with_redis_py.py SOCKET, the path of Redis's socket."""

import concurrent.futures
import contextlib
import threading

import redis
import redis.asyncio

import proof
from proof import MIB, PATIENCE, equal, eventually, unique


@contextlib.contextmanager
def connected(place, **parameters):
    with contextlib.closing(redis.Redis(unix_socket_path=place, **parameters)) as client:
        yield client
        client.connection_pool.disconnect()


@contextlib.contextmanager
def refused(kind, text):
    try:
        yield
    except kind as failure:
        equal(str(failure).startswith(text), True)
    else:
        raise AssertionError(f"nothing has failed with {text}")


def one_connection(place, **parameters):
    """A client that keeps one connection of its own, with what that carries."""
    return connected(place, single_connection_client=True, **parameters)


@proof.proof
def replies_of_every_kind_come_back(place):
    key, other = unique("key"), unique("key")
    with connected(place) as client:
        equal(client.ping(), True)
        equal(client.set(key, bytes(range(256))), True)
        equal(client.get(key), bytes(range(256)))
        equal(client.get(other), None)
        equal((client.incr(other), client.incrbyfloat(other, 0.5)), (1, 1.5))
        equal(client.delete(key, other), 2)
        equal(client.rpush(key, "a", "", "c"), 3)
        equal(client.lrange(key, 0, -1), [b"a", b"", b"c"])
        equal(client.delete(key), 1)
        equal(client.hset(key, mapping={"one": 1, "two": "2"}), 2)
        equal(client.hgetall(key), {b"one": b"1", b"two": b"2"})
        equal(client.expire(key, 100), True)
        equal(0 < client.ttl(key) <= 100, True)
        equal(client.delete(key), 1)
        equal(client.zadd(key, {"a": 1, "b": 2.5}), 2)
        equal(client.zrange(key, 0, -1, withscores=True), [(b"a", 1.0), (b"b", 2.5)])
        equal(client.delete(key), 1)
        entry = client.xadd(key, {"field": "value"})
        equal(client.xread({key: "0"}), [[key.encode(), [(entry, {b"field": b"value"})]]])
        client.delete(key)


@proof.proof
def errors_are_replies_and_the_connection_works_on(place):
    key = unique("key")
    with one_connection(place) as client:
        client.set(key, "word")
        with refused(redis.ResponseError, "WRONGTYPE"):
            client.lpush(key, 1)
        with refused(redis.ResponseError, "value is not an integer"):
            client.incr(key)
        with refused(redis.ResponseError, "unknown command"):
            client.execute_command("NOSUCH")
        equal(client.delete(key), 1)


@proof.proof
def large_values_and_many_keys_arrive_whole(place):
    key = unique("key")
    value = bytes(range(256)) * (4 * MIB // 256)
    with connected(place) as client:
        client.set(key, value)
        equal(client.get(key) == value, True)
        client.delete(key)
        for _ in range(16):
            client.append(key, value)
        equal(client.strlen(key), 64 * MIB)
        equal(client.get(key) == value * 16, True)
        client.delete(key)
        keys = {f"{key}:{number}" for number in range(3000)}
        client.mset(dict.fromkeys(keys, "x"))
        equal({found.decode() for found in client.scan_iter(f"{key}:*", count=100)}, keys)
        equal(client.delete(*keys), 3000)


@proof.proof
def a_pipeline_answers_in_order(place):
    key = unique("key")
    with connected(place) as client:
        pipeline = client.pipeline(transaction=False)
        for _ in range(1000):
            pipeline.incr(key)
        equal(pipeline.execute(), list(range(1, 1001)))
        answers = pipeline.set(key, "word").incr(key).get(key).execute(raise_on_error=False)
        equal((answers[0], type(answers[1]), answers[2]), (True, redis.ResponseError, b"word"))
        client.delete(key)


@proof.proof
def a_pipeline_is_written_whole_before_any_of_it_is_read(place):
    """More commands than can be under way otherwise, and more in both directions than fits into all sockets' buffers."""
    key = unique("key")
    value = b"x" * 1000
    with connected(place) as client:
        pipeline = client.pipeline(transaction=False)
        pipeline.set(key, value)
        for _ in range(20_000):
            pipeline.get(key)
        equal(pipeline.execute(), [True] + 20_000 * [value])
        for _ in range(10):
            pipeline.set(key, 200 * value).get(key)
        equal(pipeline.execute(), 10 * [True, 200 * value])
        client.delete(key)


@proof.proof
def multi_and_exec_do_all_or_nothing(place):
    key = unique("key")
    with connected(place) as client, connected(place) as other:
        with client.pipeline() as transaction:
            equal(transaction.set(key, 1).incr(key).get(key).execute(), [True, 2, b"2"])
        with one_connection(place) as plain:
            equal(plain.execute_command("MULTI"), b"OK")
            equal(plain.execute_command("INCR", key), b"QUEUED")
            equal(other.get(key), b"2")
            equal(plain.execute_command("DISCARD"), b"OK")
            equal(other.get(key), b"2")
            plain.execute_command("MULTI")
            with refused(redis.ResponseError, "unknown command"):
                plain.execute_command("NOSUCH")
            with refused(redis.exceptions.ExecAbortError, "Transaction discarded"):
                plain.execute_command("EXEC")
            equal(plain.get(key), b"2")
        client.delete(key)


@proof.proof
def a_watched_key_that_changes_stops_the_transaction(place):
    key = unique("key")
    with connected(place) as client, connected(place) as other:
        with client.pipeline() as transaction:
            transaction.watch(key)
            equal(transaction.get(key), None)
            other.set(key, "theirs")
            with refused(redis.WatchError, "Watched variable changed"):
                transaction.multi()
                transaction.set(key, "mine")
                transaction.execute()
            transaction.watch(key)
            equal(transaction.get(key), b"theirs")
            transaction.multi()
            transaction.set(key, "mine")
            equal(transaction.execute(), [True])
            transaction.watch(key)
            transaction.unwatch()
            other.set(key, "theirs")
            equal(transaction.set(key, "mine again").execute(), [True])
        equal(client.transaction(lambda pipe: pipe.multi() or pipe.append(key, "!"), key), [11])
        client.delete(key)


@proof.proof
def what_is_published_reaches_the_subscribers(place):
    channel = unique("channel")
    with connected(place) as client, client.pubsub() as subscriber:
        subscriber.subscribe(channel)
        subscriber.psubscribe(f"{channel}.*")
        heard = [subscriber.get_message(timeout=PATIENCE / 2) for _ in range(2)]
        equal([(message["type"], message["data"]) for message in heard], [("subscribe", 1), ("psubscribe", 2)])
        equal((client.publish(channel, "one"), client.publish(f"{channel}.x", "two")), (1, 1))
        heard = [subscriber.get_message(timeout=PATIENCE / 2) for _ in range(2)]
        equal([(message["type"], message["channel"], message["data"]) for message in heard],
              [("message", channel.encode(), b"one"), ("pmessage", f"{channel}.x".encode(), b"two")])
        subscriber.unsubscribe()
        subscriber.punsubscribe()
        heard = [subscriber.get_message(timeout=PATIENCE / 2) for _ in range(2)]
        equal([message["data"] for message in heard], [1, 0])
        equal(client.publish(channel, "three"), 0)


@proof.proof
def a_blocking_pop_waits_for_its_element(place):
    key = unique("list")
    with connected(place) as client, connected(place) as other:
        popped = []
        thread = threading.Thread(target=lambda: popped.append(client.blpop([key], timeout=PATIENCE / 2)))
        thread.start()
        eventually(lambda: other.info("clients")["blocked_clients"] > 0)
        other.rpush(key, "element")
        thread.join()
        equal(popped, [(key.encode(), b"element")])
        equal(client.blpop([key], timeout=0.01), None)
        equal(client.xread({key: "$"}, block=10), [])
        equal(client.ping(), True)


@proof.proof
def scripts_run_by_text_and_by_hash(place):
    key = unique("key")
    with connected(place) as client:
        equal(client.eval("return {KEYS[1], ARGV[1], 3}", 1, key, "x"), [key.encode(), b"x", 3])
        append = client.register_script("return redis.call('APPEND', KEYS[1], ARGV[1])")
        equal([append([key], ["ab"]) for _ in range(3)], [2, 4, 6])
        client.delete(key)


@proof.proof
def a_connections_database_and_name_are_its_own(place):
    key = unique("key")
    with one_connection(place, db=2, client_name="mine") as client, one_connection(place) as other:
        client.set(key, "in 2")
        equal((other.get(key), client.get(key)), (None, b"in 2"))
        equal((client.client_getname(), other.client_getname()), ("mine", None))
        equal(client.select(3), True)
        equal((client.get(key), other.get(key)), (None, None))
        equal(other.client_setname("theirs"), True)
        equal((client.client_getname(), other.client_getname()), ("mine", "theirs"))
        client.select(2)
        equal((client.delete(key), other.client_setname("")), (1, True))
        equal(other.client_getname(), None)


@proof.proof
def the_connections_of_a_pool_keep_their_databases_apart(place):
    key = unique("key")
    clients = [redis.Redis(unix_socket_path=place, db=number, single_connection_client=True) for number in range(8)]
    for number, client in enumerate(clients):
        client.set(key, number)
    for _ in range(3):
        equal([client.get(key) for client in clients], [str(number).encode() for number in range(8)])
    equal([client.delete(key) for client in clients], [1] * 8)
    for client in clients:
        client.connection_pool.disconnect()
        client.close()


@proof.proof
def many_threads_share_its_pool(place):
    key = unique("key")
    pool = redis.BlockingConnectionPool(max_connections=8, connection_class=redis.UnixDomainSocketConnection,
                                        path=place)
    client = redis.Redis(connection_pool=pool)
    with concurrent.futures.ThreadPoolExecutor(24) as threads:
        equal(sorted(threads.map(lambda _: client.incr(key), range(500))), list(range(1, 501)))
    client.delete(key)
    pool.disconnect()


@proof.proof
def a_lock_of_the_library_excludes_others(place):
    name = unique("lock")
    with connected(place) as client, connected(place) as other:
        with client.lock(name, timeout=PATIENCE):
            equal(other.lock(name, timeout=PATIENCE).acquire(blocking=False), False)
        equal(other.lock(name, timeout=PATIENCE).acquire(blocking=False), True)
        other.delete(name)


@proof.proof
async def its_asynchronous_half_does_the_same(place):
    key = unique("key")
    client = redis.asyncio.Redis(unix_socket_path=place)
    async with client.pipeline() as transaction:
        equal(await transaction.set(key, 1).incr(key).execute(), [True, 2])
    async with client.pubsub() as subscriber:
        await subscriber.subscribe(key)
        equal((await subscriber.get_message(timeout=PATIENCE / 2))["type"], "subscribe")
        await client.publish(key, "x")
        equal((await subscriber.get_message(timeout=PATIENCE / 2))["data"], b"x")
    equal(await client.delete(key), 1)
    await client.close()
    await client.connection_pool.disconnect()


if __name__ == "__main__":
    proof.main()
