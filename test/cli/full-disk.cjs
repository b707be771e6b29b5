// Loaded before the program by a test (NODE_OPTIONS): a disk with room for so many bytes, of which the
// last write gets a part.

const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { writeSync } = fs;
let room = Number(process.env.ROOM);

fs.writeSync = (descriptor, bytes, from = 0) => {
  if (descriptor === 2) return writeSync(descriptor, bytes, from);
  const length = Math.min(bytes.length - from, room);
  if (length === 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  room -= length;
  return writeSync(descriptor, bytes, from, length);
};

syncBuiltinESMExports();
