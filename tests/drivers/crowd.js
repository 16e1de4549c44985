#!/usr/bin/env node
// The crowd of crowd.py with node-postgres, which says the same in the same way:
//   crowd.js FOLDER [--clients 200] [--seconds 5] [--pause 1] [--seed N]
'use strict';

const { setTimeout: pauseFor } = require('node:timers/promises');
const { parseArgs } = require('node:util');
const { Client } = require('pg');
require('./proof.js'); // whose environment says who connects

const GRACE_MS = 2000; // for what is under way when the time is over
const TEMPORARY_SHARE = 0.01; // of the transactions make a temporary table
const ZONES = ['Asia/Tokyo', 'Europe/Paris', 'America/New_York', 'Africa/Cairo', 'Australia/Sydney', 'UTC'];
const OWN_SETTINGS = "SELECT current_setting('application_name'), current_setting('TimeZone'), "
  + "current_setting('search_path'), current_setting('app.tenant', true)";
const TEMPORARY = "SELECT count(*)::int FROM pg_class WHERE relnamespace = pg_my_temp_schema() AND relkind = 'r'";

// mulberry32: small, and replayed by its seed.
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6D2B79F5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

class Member {
  transactions = 0; // that were done before the end
  waits = []; // ms: one for each transaction, also those that came late
  violations = {};
  firstViolation = null;
  #temporaryTables = 0; // that are there, by what this client has done

  constructor(number, options) {
    this.number = number;
    this.pause = options.pause * 1000;
    this.random = randomOf(options.seed * 100003 + number);
    this.name = `crowd-${number}`;
    this.settings = [this.name, ZONES[number % ZONES.length], `tenant_${number}, public`, `tenant ${number}`];
    this.client = new Client({ host: options.place, application_name: this.name });
    this.client.on('error', (error) => this.#violated('error', error.message));
  }

  // False: that has failed.
  async connect() {
    await this.client.connect().catch((error) => this.#violated('connect', error.message));
    return this.firstViolation === null;
  }

  async run(end) {
    this.end = end;
    const [, zone, path, tenant] = this.settings;
    await this.#pauses(); // beginning all at once would be another test
    await this.#transact([[`SET TimeZone TO '${zone}'`], [`SET search_path TO ${path}`],
      [`SELECT set_config('app.tenant', '${tenant}', false)`, [tenant]]]);
    while (await this.#pauses()) await this.#transact(this.#questions());
    await this.client.end();
  }

  // False: it has lasted until the end.
  async #pauses() {
    await pauseFor(Math.max(0, Math.min(this.random() * this.pause, this.end - Date.now())));
    return Date.now() < this.end;
  }

  // Each a query and the row that it has to give, if any.
  #questions() {
    const argument = Math.floor(this.random() * 1000);
    // Of another text with each client, but of one name.
    const own = { name: 'own', text: `SELECT ${this.number} + $1::int`, values: [argument] };
    const questions = [[OWN_SETTINGS, this.settings], [own, [this.number + argument]],
      [TEMPORARY, [this.#temporaryTables]]];
    if (this.#temporaryTables) {
      questions.push([`DROP TABLE pg_temp.scratch_${this.number}`]);
    } else if (this.random() < TEMPORARY_SHARE) {
      questions.push([`CREATE TEMP TABLE scratch_${this.number} (id int)`]);
    }
    return questions;
  }

  async #transact(questions) {
    const begun = performance.now();
    const answers = [];
    try {
      await this.client.query('BEGIN');
      for (const [query] of questions) {
        answers.push(await this.client.query({ ...(query.text ? query : { text: query }), rowMode: 'array' }));
      }
      await this.client.query('COMMIT');
    } catch (error) {
      this.#violated('error', error.message);
      await this.client.query('ROLLBACK').catch(() => {}); // the error before says more
      return;
    }
    this.waits.push(performance.now() - begun);
    if (Date.now() <= this.end) this.transactions++;
    questions.forEach(([query, expected], index) => {
      const row = answers[index].rows[0];
      if (JSON.stringify(row) !== JSON.stringify(expected)) {
        const kind = { [OWN_SETTINGS]: 'setting', [TEMPORARY]: 'temporary' }[query] ?? 'statement';
        this.#violated(kind, `${query.text ?? query} gave ${JSON.stringify(row)}, not ${JSON.stringify(expected)}`);
      }
    });
    for (const { command } of answers) this.#temporaryTables += (command === 'CREATE') - (command === 'DROP');
  }

  #violated(kind, what) {
    this.violations[kind] = (this.violations[kind] ?? 0) + 1;
    this.firstViolation ??= `${this.name}: ${what}`;
  }
}

function report(members, options, seconds) {
  const waits = members.flatMap((member) => member.waits).sort((one, other) => one - other);
  const counts = members.map((member) => member.transactions);
  const ms = (share) => {
    const wait = waits[Math.min(waits.length - 1, Math.floor(share * waits.length))];
    return wait === undefined ? null : Number(wait.toFixed(1));
  };
  const violations = {};
  for (const member of members) {
    for (const [kind, count] of Object.entries(member.violations)) violations[kind] = (violations[kind] ?? 0) + count;
  }
  return {
    driver: 'pg', seed: options.seed, clients: members.length, seconds: Number(seconds.toFixed(1)),
    transactions: counts.reduce((sum, count) => sum + count, 0), min_per_client: Math.min(...counts),
    max_per_client: Math.max(...counts), without_progress: counts.filter((count) => count === 0).length,
    p50_ms: ms(0.5), p99_ms: ms(0.99), max_ms: ms(1), violations,
    first_violation: members.find((member) => member.firstViolation)?.firstViolation ?? null,
  };
}

// All that have come true within `ms`.
async function within(ms, promises) {
  const fulfilled = [];
  const all = Promise.all(promises.map(async (promise, index) => { if (await promise) fulfilled.push(index); }));
  await Promise.race([all, pauseFor(ms)]);
  return fulfilled;
}

async function main() {
  const text = (value) => ({ type: 'string', default: value });
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      clients: text('200'), seconds: text('5'), pause: text('1'), seed: text(`${Math.floor(Math.random() * 2 ** 30)}`),
    },
  });
  const [clients, seconds, pause, seed] = ['clients', 'seconds', 'pause', 'seed'].map((name) => Number(values[name]));
  const options = { place: positionals[0], pause, seed };
  const members = Array.from({ length: clients }, (_, number) => new Member(number, options));
  const connected = await within(seconds * 1000 + GRACE_MS, members.map((member) => member.connect()));
  const begun = Date.now();
  await within(seconds * 1000 + GRACE_MS, connected.map((index) => members[index].run(begun + seconds * 1000)));
  const said = report(members, options, (Date.now() - begun) / 1000);
  console.log(JSON.stringify(said));
  // Who starves waits for an answer that never comes, so neither may this program wait for it.
  process.exit(said.first_violation !== null || said.without_progress > 0 ? 1 : 0);
}

main();
