// Turns a document of the benchmark into a brief of our own format, with every word of it.

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const STATUSES = { confirmed: 'corroborated', disputed: 'disputed', unverified: 'reported' };

/** The brief that says what `document` says. */
export function toBrief(document) {
  const cast = createCast();
  const gather = (make) => document.sections.flatMap(make);
  const said = gather(points);
  const events = gather((section) => section.timeline.map(event));
  const brief = {
    ...frame(document),
    ...(said.length > 0 && { summary: { points: said } }),
    sources: Object.fromEntries(gather((section) => section.sources.map(source))),
    claims: gather((section) => section.claims.map((item) => claim(item, cast))),
    demands: gather((section) => section.demands.map((item) => demand(item, cast))),
    ...(events.length > 0 && { ceasefire: { status: 'in_force', events } }),
    quotes: gather((section) => section.quotes.map((item) => quote(item, cast))),
    open_issues: gather((section) => section.issues.map(openIssue)),
  };
  return withoutEmpty({ ...brief, actors: cast.actors });
}

function frame(document) {
  return {
    title: document.title,
    subtitle: document.subtitle,
    edition: 1,
    status: 'final',
    language: document.language,
    as_of: isoDate(document.date),
    prepared_by: [{ name: document.author }],
    handling: { tlp: 'AMBER', caveats: [document.classification, document.reference] },
  };
}

// A brief has no sections: a heading becomes the first words of what it stands over.
function points({ heading, summary }) {
  return summary.map((text, i) => (i === 0 ? `**${heading}** ${text}` : text));
}

function source({ id, title, publisher, date, url }) {
  return [sourceId(id), { title, publisher, published: isoDate(date), url }];
}

function claim({ claim, by, source, status }, cast) {
  return { text: claim, by: cast.id(by), source: sourceId(source), status: STATUSES[status] };
}

function demand({ text, party }, cast) {
  return { text, by: cast.id(party) };
}

function event({ date, place, fact, source }) {
  return { date: isoDate(date), place, text: fact, source: sourceId(source) };
}

function quote({ text, who, role, date, source }, cast) {
  return { text, speaker: cast.id(who, role), source: sourceId(source), said: isoDate(date) };
}

function openIssue({ title, text }) {
  return { question: `**${title}.** ${text}` };
}

// Who acts and speaks, each once.
function createCast() {
  const ids = new Map();
  const actors = {};
  const id = (name, role) => {
    const key = `${name}\n${role ?? ''}`;
    if (!ids.has(key)) {
      ids.set(key, `a${ids.size + 1}`);
      actors[ids.get(key)] = { name, ...(role && { role }) };
    }
    return ids.get(key);
  };
  return { actors, id };
}

// S3.2 is not an id in a brief, s3-2 is.
function sourceId(id) {
  return id.toLowerCase().replace('.', '-');
}

function isoDate(words) {
  const [day, month, year] = words.split(' ');
  const number = MONTHS.indexOf(month.slice(0, 3)) + 1;
  return [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
}

// A block without items is left out of a brief.
function withoutEmpty(brief) {
  const isEmpty = (value) => typeof value === 'object' && Object.keys(value).length === 0;
  return Object.fromEntries(Object.entries(brief).filter(([, value]) => !isEmpty(value)));
}
