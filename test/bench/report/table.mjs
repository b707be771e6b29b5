// The figures of one case as a Markdown table.

import { YARDSTICK } from '../contenders.mjs';

const HEAD = [
  'contender',
  ...['wall s', 'cpu s', 'peak MiB', 'kB', 'pages'],
  ...['wall', 'cpu', 'peak', 'size'].map((name) => `${name} ÷`),
];

/** Results of a case in a table; the last four columns are ratios to raw pdfmake. */
export function toTable(results) {
  const yardstick = results.find(({ contender }) => contender.name === YARDSTICK) ?? {};
  const rows = results.map((result) => toRow(result, yardstick));
  const rule = HEAD.map((_, i) => (i === 0 ? '---' : '--:'));
  return [HEAD, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function toRow(result, yardstick) {
  const { contender, failure, wall, cpu, peak, bytes, pages } = result;
  if (failure) return [contender.name, failure.replaceAll('|', '\\|'), ...HEAD.slice(2).fill('')];
  const ratios = ['wall', 'cpu', 'peak', 'bytes'].map((key) => ratio(result[key], yardstick[key]));
  const size = bytes === undefined ? '' : whole(bytes / 1000);
  return [contender.name, seconds(wall), seconds(cpu), whole(peak), size, whole(pages), ...ratios];
}

// A ratio with two places, or nothing if one side is missing.
function ratio(value, base) {
  return value === undefined || !base ? '' : (value / base).toFixed(2);
}

// Seconds with three significant figures.
function seconds(value) {
  return value < 1 ? value.toFixed(3) : value < 100 ? value.toFixed(2) : value.toFixed(0);
}

function whole(value) {
  return value === undefined ? '' : Math.round(value).toLocaleString('en');
}
