#!/usr/bin/env node
// Proves that node-postgres finds what it expects: with_pg.js FOLDER, which has PostgreSQL's socket.
'use strict';

const assert = require('node:assert/strict');
const crypto = require('node:crypto');
const { Client, Pool, Query } = require('pg');
const { unique, fails, eventually, main } = require('./proof.js');

const MIB = 1 << 20;
const md5 = (data) => crypto.createHash('md5').update(data).digest('hex');

async function connected(host, settings, use) {
  const client = new Client({ host, ...settings });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

// The first column of the first row.
async function ask(client, text, values) {
  const { rows } = await client.query({ text, values, rowMode: 'array' });
  return rows[0][0];
}

// Gives each row as it comes.
function rowsOf(query, use) {
  return new Promise((resolve, reject) => query.on('row', use).on('end', resolve).on('error', reject));
}

const show = (client, name) => ask(client, `SHOW ${name}`);

// A table of this proof's own.
async function withTable(client, columns, use) {
  const name = unique('items');
  await client.query(`CREATE TABLE ${name} (${columns})`);
  try {
    await use(name);
  } finally {
    await client.query(`DROP TABLE ${name}`);
  }
}

main({
  'values of every type come back': (place) => connected(place, {}, async (client) => {
    const values = {
      int4: -7, int8: '4611686018427387904', numeric: '12345678901234567890.123', float8: 0.1, bool: true,
      text: 'snow ☃ and \'quotes\' \\ \n', bytea: Buffer.from(Array.from({ length: 256 }, (_, n) => n)),
      timestamptz: new Date('2024-02-29T12:30:15.123Z'), 'int4[]': [1, 2, null], 'text[]': ['a,b', '"', ''],
      uuid: crypto.randomUUID(), jsonb: { a: [1, null] },
    };
    for (const [type, value] of Object.entries(values)) {
      assert.deepEqual(await ask(client, `SELECT $1::${type}`, [value]), value);
    }
    assert.equal(await ask(client, 'SELECT NULL'), null);
  }),

  'after an error the connection works on': (place) => connected(place, {}, (client) =>
    withTable(client, 'id int PRIMARY KEY', async (name) => {
      const failure = await fails('42601', client.query('SELEKT $1', [1]));
      assert.equal(failure.position, '1');
      await client.query(`INSERT INTO ${name} VALUES (1)`);
      const taken = await fails('23505', client.query(`INSERT INTO ${name} VALUES ($1)`, [1]));
      assert.equal(taken.constraint, `${name}_pkey`);
      assert.equal((await client.query(`INSERT INTO ${name} VALUES (2)`)).rowCount, 1);
      assert.equal(await ask(client, `SELECT count(*) FROM ${name}`), '2');
    })),

  'transactions are seen when committed and never when rolled back': (place) => connected(place, {}, (client) =>
    connected(place, {}, (other) => withTable(other, 'id int', async (name) => {
      const count = () => ask(other, `SELECT count(*)::int FROM ${name}`);
      await client.query('BEGIN');
      await client.query(`INSERT INTO ${name} VALUES (1)`);
      assert.equal(await count(), 0);
      await client.query('COMMIT');
      assert.equal(await count(), 1);
      await client.query('BEGIN');
      await client.query(`INSERT INTO ${name} VALUES (2)`);
      await fails('22012', client.query('SELECT 1 / 0'));
      await fails('25P02', client.query('SELECT 1'));
      assert.equal((await client.query('COMMIT')).command, 'ROLLBACK');
      assert.equal(await count(), 1);
    }))),

  'several statements in one text give several results': (place) => connected(place, {}, async (client) => {
    const results = await client.query("SELECT 1 AS a; SET app.tenant = 'acme'; SHOW app.tenant");
    assert.deepEqual(results.map((result) => result.rows[0]), [{ a: 1 }, undefined, { 'app.tenant': 'acme' }]);
    assert.equal(await show(client, 'app.tenant'), 'acme');
  }),

  'queries queued at once are answered in order': (place) => connected(place, {}, async (client) => {
    const numbers = Array.from({ length: 200 }, (_, n) => n);
    assert.deepEqual(await Promise.all(numbers.map((n) => ask(client, 'SELECT $1::int', [n]))), numbers);
  }),

  'prepared statements go by their names': (place) => connected(place, {}, (client) =>
    connected(place, {}, async (other) => {
      const double = { name: 'calculate', text: 'SELECT $1::int * 2 AS n' };
      const half = { name: 'calculate', text: 'SELECT $1::int / 2 AS n' }; // the same name on another connection
      for (let n = 0; n < 10; n++) {
        assert.equal((await client.query({ ...double, values: [n] })).rows[0].n, 2 * n);
        assert.equal((await other.query({ ...half, values: [2 * n] })).rows[0].n, n);
      }
      await fails('22P02', client.query({ ...double, values: ['x'] }));
      assert.equal((await client.query({ ...double, values: [4] })).rows[0].n, 8);
    })),

  'a portal is read in parts': (place) => connected(place, {}, async (client) => {
    const query = client.query(new Query({ text: 'SELECT generate_series(1, 1000)', rows: 10, rowMode: 'array' }));
    const heard = [];
    await rowsOf(query, (row) => heard.push(row[0]));
    assert.deepEqual(heard, Array.from({ length: 1000 }, (_, n) => n + 1));
  }),

  'a large result streams row by row': (place) => connected(place, {}, async (client) => {
    const text = 'SELECT n, repeat(chr(97 + n % 26), 65536) FROM generate_series(1, $1::int) n';
    const query = client.query(new Query({ text, values: [1024], rows: 16, rowMode: 'array' }));
    let total = 0;
    await rowsOf(query, ([n, word]) => {
      assert.ok(word === String.fromCharCode(97 + n % 26).repeat(65536), `row ${n}`);
      total += word.length;
    });
    assert.equal(total, 64 * MIB);
  }),

  'large parameters arrive whole': (place) => connected(place, {}, async (client) => {
    const text = '☃x'.repeat(MIB);
    const data = crypto.randomBytes(4 * MIB);
    assert.equal(await ask(client, 'SELECT md5($1)', [text]), md5(text));
    assert.equal(await ask(client, 'SELECT md5($1::bytea)', [data]), md5(data));
  }),

  'notifications and notices are heard': (place) => connected(place, {}, (listener) =>
    connected(place, {}, async (sender) => {
      const channel = unique('channel');
      const heard = [];
      listener.on('notification', (note) => heard.push([note.channel, note.payload]));
      await listener.query(`LISTEN ${channel}`);
      await sender.query(`NOTIFY ${channel}, 'one'`);
      await sender.query('SELECT pg_notify($1, $2)', [channel, 'two']);
      await eventually(async () => (await listener.query('SELECT pg_sleep(0.01)')) && heard.length === 2);
      assert.deepEqual(heard, [[channel, 'one'], [channel, 'two']]);
      await listener.query(`UNLISTEN ${channel}`);
      await sender.query(`NOTIFY ${channel}, 'three'`);
      await listener.query('SELECT 1');
      assert.equal(heard.length, 2);

      const notices = [];
      sender.on('notice', (notice) => notices.push([notice.severity, notice.message]));
      await sender.query("DO $$BEGIN RAISE NOTICE 'one'; RAISE WARNING 'two'; END$$");
      assert.deepEqual(notices, [['NOTICE', 'one'], ['WARNING', 'two']]);
    })),

  'settings of the start-up hold and are what RESET goes back to': async (place) => {
    const settings = { application_name: 'it\'s "mine"', TimeZone: 'Asia/Tokyo', search_path: 'pg_catalog,public',
      statement_timeout: '54321ms', lock_timeout: '4321ms', client_encoding: 'UTF8' };
    const start = { application_name: settings.application_name, statement_timeout: 54321, lock_timeout: 4321,
      options: '-c TimeZone=Asia/Tokyo -c search_path=pg_catalog,public' };
    await connected(place, start, async (client) => {
      const agree = async () => {
        for (const [name, value] of Object.entries(settings)) assert.equal(await show(client, name), value);
      };
      await agree();
      await client.query('SET TimeZone=UTC; SET search_path=x; SET statement_timeout=0; SET application_name=x');
      assert.equal(await show(client, 'search_path'), 'x');
      await client.query('RESET ALL');
      await agree();
      await client.query('SET TimeZone = UTC; SET lock_timeout = 1000');
      await client.query('DISCARD ALL');
      await agree();
    });
  },

  'settings last as long as SQL says': (place) => connected(place, {}, async (client) => {
    const before = await show(client, 'TimeZone');
    await client.query("BEGIN; SET TimeZone = 'Asia/Tokyo'; SET LOCAL statement_timeout = 1000");
    assert.equal(await show(client, 'statement_timeout'), '1s');
    await client.query('COMMIT');
    assert.deepEqual([await show(client, 'TimeZone'), await show(client, 'statement_timeout')], ['Asia/Tokyo', '0']);
    await client.query("BEGIN; SET TimeZone = 'Europe/Paris'; ROLLBACK");
    assert.equal(await show(client, 'TimeZone'), 'Asia/Tokyo');
    await client.query('RESET TimeZone');
    await client.query("SELECT set_config('app.tenant', $1, false)", ["ac'me"]);
    assert.deepEqual([await show(client, 'TimeZone'), await show(client, 'app.tenant')], [before, "ac'me"]);
  }),

  'temporary tables and advisory locks are a connection\'s own': (place) => connected(place, {}, async (other) => {
    const scratch = unique('scratch');
    const lock = () => ask(other, 'SELECT pg_try_advisory_lock(hashtext($1)) FROM pg_sleep(0.01)', [scratch]);
    await connected(place, {}, async (holder) => {
      await holder.query(`CREATE TEMP TABLE ${scratch} AS SELECT 1 AS one`);
      await holder.query('SELECT pg_advisory_lock(hashtext($1))', [scratch]);
      await fails('42P01', other.query(`SELECT one FROM ${scratch}`));
      assert.equal(await lock(), false);
      assert.equal(await ask(holder, `SELECT one FROM ${scratch}`), 1);
    });
    await eventually(lock);
  }),

  'a statement_timeout ends a statement, and the connection works on': (place) =>
    connected(place, { statement_timeout: 50 }, async (client) => {
      await fails('57014', client.query('SELECT pg_sleep(50)'));
      assert.equal(await ask(client, 'SELECT 1'), 1);
    }),

  'a terminated connection says so': async (place) => {
    const client = new Client({ host: place });
    client.on('error', () => {}); // the connection's end, which is reported besides
    await client.connect();
    await fails('57P01', client.query('SELECT pg_terminate_backend(pg_backend_pid())'));
    await client.end();
  },

  'many tasks share its pool': async (place) => {
    const pool = new Pool({ host: place, max: 8 });
    pool.on('connect', (client) => client.query("SET TimeZone TO 'Asia/Tokyo'"));
    const numbers = Array.from({ length: 200 }, (_, n) => n);
    const double = async (n) => {
      const { rows } = await pool.query("SELECT $1::int * 2 AS n, current_setting('TimeZone') AS zone", [n]);
      return [rows[0].n, rows[0].zone];
    };
    assert.deepEqual(await Promise.all(numbers.map(double)), numbers.map((n) => [2 * n, 'Asia/Tokyo']));
    assert.equal(pool.totalCount, 8);

    const client = await pool.connect();
    await client.query('BEGIN');
    assert.equal(await ask(client, 'SELECT 1'), 1);
    await client.query('ROLLBACK');
    client.release();
    await pool.end();
  },
});
