// Loaded into every measured process: writes what it used into $BENCH_USAGE when it ends.

const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { isMainThread } = require('node:worker_threads');

const folder = process.env.BENCH_USAGE;

if (folder && isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const usage = { cpu: (user + system) / 1e6, peak: peakMemory() };
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(usage));
  });
}

// In MiB. On Linux the peak of rusage begins with that of the process that started this one.
function peakMemory() {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
