// What the Node scripts of this folder share: proofs, run in order, each printed once it holds (see proof.py).
'use strict';

const assert = require('node:assert/strict');
const crypto = require('node:crypto');

const PATIENCE_MS = 60000; // nothing here takes longer, unless it hangs

process.env.PGUSER ??= 'postgres';
process.env.PGDATABASE ??= 'postgres';

const token = crypto.randomBytes(4).toString('hex');
let numbers = 0;

// A name that no other run uses, so that scripts can run side by side on one server.
const unique = (what) => `${what}_${token}_${numbers++}`;

// What the promise fails with: an error that has this code.
async function fails(code, promise) {
  const failure = await promise.then(() => assert.fail(`nothing has failed with ${code}`), (error) => error);
  assert.equal(failure.code, code, failure.stack);
  return failure;
}

// `holds` asks a server, and lets it wait a little between two times.
async function eventually(holds) {
  const end = Date.now() + PATIENCE_MS / 2;
  while (!await holds()) assert.ok(Date.now() < end, `still not so: ${holds}`);
}

async function one([statement, prove], place) {
  let hangs;
  const late = new Promise((_, reject) => {
    hangs = setTimeout(() => reject(new Error(`not in ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    await Promise.race([prove(place), late]);
    console.log(`ok: ${statement}`);
  } catch (error) {
    console.error(`FAILED: ${statement}: ${error.stack}`);
    process.exit(1);
  } finally {
    clearTimeout(hangs);
  }
}

// `proofs` by their statements: functions of the place that the command line names.
async function main(proofs) {
  if (process.argv.length !== 3) {
    console.error(`which place? ${process.argv[1]} PATH`);
    process.exit(2);
  }
  for (const proof of Object.entries(proofs)) await one(proof, process.argv[2]);
}

module.exports = { unique, fails, eventually, main };
