// The options of `npm run bench`.

import { parseArgs } from 'node:util';

const HELP = `npm run bench [-- OPTIONS]   whole processes beside peers on the same content

  --only CASE   one case; may be repeated
  --runs N      runs of each contender instead of the number of the case
  --briefs N    documents of the case batch (default 1000)
  --quick       one run each and 50 briefs: shows that it works, not how fast
  --json        every run as JSON instead of tables
  --help        print this help`;

/** The options in `args` for a benchmark of the cases called `names`; exits on wrong usage. */
export function readOptions(args, names) {
  try {
    const { values } = parseArgs({ args, options });
    if (values.help) leave(0, `${HELP}\n\nCases: ${names.join(', ')}`);
    const unknown = values.only?.find((name) => !names.includes(name));
    if (unknown) throw new Error(`there is no case ${unknown}; choose from ${names.join(', ')}`);
    return {
      only: values.only ?? names,
      runs: count(values, 'runs') ?? (values.quick ? 1 : undefined),
      briefs: count(values, 'briefs') ?? (values.quick ? 50 : 1000),
      quick: values.quick,
      json: values.json,
    };
  } catch (error) {
    return leave(2, error.message);
  }
}

const options = {
  only: { type: 'string', multiple: true },
  runs: { type: 'string' },
  briefs: { type: 'string' },
  quick: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

function count(values, name) {
  const value = values[name];
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new Error(`--${name} wants a number from 1 to 99999`);
  return Number(value);
}

function leave(status, words) {
  (status === 0 ? console.log : console.error)(words);
  process.exit(status);
}
