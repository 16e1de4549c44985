#!/usr/bin/env node
// Proves that ioredis finds what it expects: with_ioredis.js SOCKET, the path of Redis's socket.
'use strict';

const assert = require('node:assert/strict');
const { once } = require('node:events');
const Redis = require('ioredis');
const { unique, eventually, main } = require('./proof.js');

const MIB = 1 << 20;

async function connected(path, settings, use) {
  const client = new Redis({ path, ...settings });
  try {
    return await use(client);
  } finally {
    await client.quit();
  }
}

const numbersTo = (count) => Array.from({ length: count }, (_, n) => n + 1);

main({
  'replies of every kind come back': (place) => connected(place, {}, async (client) => {
    const key = unique('key');
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, n) => n));
    assert.equal(await client.set(key, bytes), 'OK');
    assert.deepEqual(await client.getBuffer(key), bytes);
    assert.equal(await client.get(unique('key')), null);
    assert.equal(await client.del(key), 1);
    assert.equal(await client.hset(key, { one: 1, two: 'zwei' }), 2);
    assert.deepEqual(await client.hgetall(key), { one: '1', two: 'zwei' });
    await assert.rejects(client.incr(key), /WRONGTYPE/);
    assert.equal(await client.del(key), 1);
  }),

  'large values arrive whole': (place) => connected(place, {}, async (client) => {
    const key = unique('key');
    const value = Buffer.alloc(16 * MIB, 'word ');
    await client.set(key, value);
    assert.ok(value.equals(await client.getBuffer(key)));
    await client.del(key);
  }),

  'a pipeline answers in order': (place) => connected(place, {}, async (client) => {
    const key = unique('key');
    const pipeline = client.pipeline();
    for (let n = 0; n < 1000; n++) pipeline.incr(key);
    assert.deepEqual(await pipeline.exec(), numbersTo(1000).map((n) => [null, n]));
    const answers = await client.pipeline().set(key, 'word').incr(key).get(key).exec();
    assert.deepEqual([answers[0][1], answers[1][0].name, answers[2][1]], ['OK', 'ReplyError', 'word']);
    await client.del(key);
  }),

  'commands sent at once are answered in order': (place) =>
    connected(place, { enableAutoPipelining: true }, async (client) => {
      const key = unique('key');
      assert.deepEqual(await Promise.all(numbersTo(300).map(() => client.incr(key))), numbersTo(300));
      await client.del(key);
    }),

  'MULTI and EXEC do all or nothing': (place) => connected(place, {}, (client) =>
    connected(place, {}, async (other) => {
      const key = unique('key');
      assert.deepEqual(await client.multi().set(key, 1).incr(key).exec(), [[null, 'OK'], [null, 2]]);
      assert.equal(await client.multi({ pipeline: false }), 'OK');
      assert.equal(await client.incr(key), 'QUEUED');
      assert.equal(await other.get(key), '2');
      assert.equal(await client.discard(), 'OK');
      assert.equal(await other.get(key), '2');

      await client.watch(key);
      await other.set(key, 'theirs');
      assert.equal(await client.multi().set(key, 'mine').exec(), null);
      assert.equal(await client.get(key), 'theirs');
      await client.del(key);
    })),

  'what is published reaches the subscribers': (place) => connected(place, {}, (client) =>
    connected(place, {}, async (subscriber) => {
      const channel = unique('channel');
      assert.equal(await subscriber.subscribe(channel), 1);
      assert.equal(await subscriber.psubscribe(`${channel}.*`), 2);
      let heard = once(subscriber, 'message');
      assert.equal(await client.publish(channel, 'one'), 1);
      assert.deepEqual(await heard, [channel, 'one']);
      heard = once(subscriber, 'pmessage');
      assert.equal(await client.publish(`${channel}.x`, 'two'), 1);
      assert.deepEqual(await heard, [`${channel}.*`, `${channel}.x`, 'two']);
      await subscriber.unsubscribe(channel);
      assert.equal(await subscriber.punsubscribe(`${channel}.*`), 0);
      assert.equal(await client.publish(channel, 'three'), 0);
      assert.equal(await subscriber.get(channel), null); // an ordinary connection again
    })),

  'a blocking pop waits for its element': (place) => connected(place, {}, (client) =>
    connected(place, {}, async (other) => {
      const key = unique('list');
      const popped = client.blpop(key, 30);
      await eventually(async () => !/blocked_clients:0/.test(await other.info('clients')));
      await other.rpush(key, 'element');
      assert.deepEqual(await popped, [key, 'element']);
      assert.equal(await client.blpop(key, 0.01), null);
      assert.equal(await client.ping(), 'PONG');
    })),

  'scripts run by text and by hash': (place) => connected(place, {}, async (client) => {
    const key = unique('key');
    client.defineCommand('appended', { numberOfKeys: 1, lua: "return redis.call('APPEND', KEYS[1], ARGV[1])" });
    for (const length of [2, 4, 6]) assert.equal(await client.appended(key, 'ab'), length);
    await client.del(key);
  }),

  'a connection\'s database and name are its own': async (place) => {
    const key = unique('key');
    const clients = numbersTo(8).map((db) => new Redis({ path: place, db, connectionName: `client-${db}` }));
    const all = (ask) => Promise.all(clients.map(ask));
    await all((client, n) => client.set(key, n));
    for (let round = 0; round < 3; round++) {
      assert.deepEqual(await all((client) => client.get(key)), numbersTo(8).map((n) => `${n - 1}`));
    }
    assert.deepEqual(await all((client) => client.client('GETNAME')), numbersTo(8).map((n) => `client-${n}`));
    await clients[0].select(2);
    assert.equal(await clients[0].get(key), '1');
    await clients[0].select(1);
    assert.deepEqual(await all((client) => client.del(key)), numbersTo(8).map(() => 1));
    await all((client) => client.quit());
  },

  'a stream reads all keys': (place) => connected(place, {}, async (client) => {
    const prefix = unique('key');
    const keys = numbersTo(500).map((n) => `${prefix}:${n}`).sort();
    await client.mset(keys.flatMap((key) => [key, 'x']));
    const found = new Set();
    for await (const part of client.scanStream({ match: `${prefix}:*` })) part.forEach((key) => found.add(key));
    assert.deepEqual([...found].sort(), keys);
    assert.equal(await client.del(keys), 500);
  }),
});
