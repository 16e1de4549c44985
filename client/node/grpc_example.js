#!/usr/bin/env node
// Opens a session and leases a connection over gRPC, with nothing of Lessor's but its .proto files.
//
//   node grpc_example.js POOL           acquires a connection of POOL, tells about it, releases it
//   node grpc_example.js POOL --hold    keeps it until Ctrl-C
//
// The broker knows this process by the kernel's word: kill it while it holds (kill -9 will do), and
// `lessorctl leases` shows at once that nothing is held any more. There are no heartbeats.
//
// Needs @grpc/grpc-js and @grpc/proto-loader: `npm ci` beside this file.
'use strict';

const path = require('node:path');
const { parseArgs, promisify } = require('node:util');
const grpc = require('@grpc/grpc-js');
const loader = require('@grpc/proto-loader');

const DEADLINE_MS = 10000; // for calls that should be answered at once
const ERROR_INFO = 'type.googleapis.com/google.rpc.ErrorInfo';

// 64-bit numbers do not fit into JavaScript's: as text they stay what they are.
const LOADING = { keepCase: true, longs: String, enums: String, defaults: true };

function load(protoDir) {
  const files = ['session', 'lease', 'error'].map((name) => `lessor/v1/${name}.proto`);
  const definition = loader.loadSync(files, { ...LOADING, includeDirs: [protoDir] });
  const api = grpc.loadPackageDefinition(definition).lessor.v1;
  return { ...api, Status: definition['lessor.v1.Status'], ErrorInfo: definition['lessor.v1.ErrorInfo'] };
}

// The reason in an error's details: a name of docs/errors.md. Act on this, show the message to people.
function reasonOf(failure, { Status, ErrorInfo }) {
  for (const bytes of failure.metadata?.get('grpc-status-details-bin') ?? []) {
    for (const detail of Status.deserialize(bytes).details) {
      if (detail.type_url === ERROR_INFO) return ErrorInfo.deserialize(detail.value).reason;
    }
  }
  return grpc.status[failure.code];
}

// A client whose methods give promises: call(method, request, metadata, milliseconds).
function callsOf(client) {
  return (method, request, metadata, deadlineMs = DEADLINE_MS) =>
    promisify(client[method]).call(client, request, metadata, { deadline: Date.now() + deadlineMs });
}

function interrupted() {
  return new Promise((resolve) => {
    const alive = setInterval(() => {}, 2 ** 30); // neither a signal's listener nor an idle channel keeps Node running
    process.once('SIGINT', () => { clearInterval(alive); resolve(); });
  });
}

async function holdLease({ pool, hold, waitMs, runtimeDir, protoDir }) {
  const api = load(protoDir);
  const target = `unix://${path.resolve(runtimeDir, 'grpc.sock')}`;
  const session = new api.SessionService(target, grpc.credentials.createInsecure());
  const lease = new api.LeaseService(target, grpc.credentials.createInsecure());
  try {
    const opened = await callsOf(session)('Open', { name: 'grpc_example.js' }, new grpc.Metadata());
    // From here on these two say which session a call belongs to. Keep the secret out of logs.
    const metadata = new grpc.Metadata();
    metadata.set('lessor-session-id', opened.session_id);
    metadata.set('lessor-session-secret', opened.session_secret);
    console.log(`session ${opened.session_id}, tenant ${opened.tenant}`);

    const wait = { seconds: Math.floor(waitMs / 1000), nanos: (waitMs % 1000) * 1e6 };
    const { lease: held } = await callsOf(lease)('Acquire', { pool, wait }, metadata, waitMs + DEADLINE_MS);
    console.log(`holding ${held.lease_id}, token ${held.token.epoch}.${held.token.counter}, ${held.connector}`);
    if (hold) await interrupted();

    await callsOf(lease)('Release', { lease_id: held.lease_id }, metadata);
    await callsOf(session)('Close', {}, metadata);
    console.log('released');
    return 0;
  } catch (failure) {
    if (!(failure.code in grpc.status)) throw failure;
    console.error(`${reasonOf(failure, api)}: ${failure.details}`);
    return 1;
  } finally {
    // SessionService.Close has taken the name of the client's own close().
    for (const client of [session, lease]) grpc.Client.prototype.close.call(client);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    hold: { type: 'boolean', default: false },
    wait: { type: 'string', default: '1' }, // seconds
    'runtime-dir': { type: 'string', default: process.env.LESSOR_RUNTIME_DIR || '/run/lessor' },
    proto: { type: 'string', default: path.join(__dirname, '../../proto') },
  },
});
if (positionals.length !== 1) {
  console.error('usage: grpc_example.js POOL [--hold] [--wait SECONDS] [--runtime-dir DIR] [--proto DIR]');
  process.exitCode = 2;
} else {
  holdLease({
    pool: positionals[0],
    hold: values.hold,
    waitMs: Math.round(Number(values.wait) * 1000),
    runtimeDir: values['runtime-dir'],
    protoDir: values.proto,
  }).then((code) => { process.exitCode = code; });
}
