// Loaded before the program by tests (NODE_OPTIONS): makes briefs and disks behave badly.

const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { isMainThread } = require('node:worker_threads');

const { openSync, renameSync } = fs;

// Reading `…crash….yaml` ends the thread that does it; `…fault….yaml` is a bug that is caught.
fs.openSync = (path, ...rest) => {
  if (/crash[^/]*\.yaml$/.test(path) && !isMainThread) endThread();
  if (/fault[^/]*\.yaml$/.test(path)) throw new TypeError('cannot read properties of undefined');
  return openSync(path, ...rest);
};

// A slow disk, for whoever wants to come in between a temporary file and its last name.
fs.renameSync = (from, to) => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(process.env.SLOW ?? 0));
  renameSync(from, to);
};

function endThread() {
  process.nextTick(() => {
    throw new Error('out of the blue');
  });
  throw new TypeError('never seen');
}

syncBuiltinESMExports();
