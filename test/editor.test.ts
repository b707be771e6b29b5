// What an editor shows while one writes a brief: the YAML language server with our schema, as VS
// Code, Neovim and others run it.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { briefJsonSchemaText } from '../src/brief/format/json-schema.ts';
import { temporaryFolder } from './files/temporary-folder.ts';
import { LanguageServer, type Position } from './support/language-server.ts';

const folder = temporaryFolder({ 'brief.schema.json': briefJsonSchemaText() });
const server = new LanguageServer(folder);
beforeAll(() => server.start(folder));
afterAll(() => server.stop());

let count = 0;

/** Opens a brief; `|` stands where the cursor is. */
async function opened(body: string) {
  const marked = `# yaml-language-server: $schema=./brief.schema.json\n${body}`;
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  count += 1;
  const path = join(folder, `brief-${count}.yaml`);
  const problems = await server.open(path, marked.replace('|', ''));
  const position: Position = { line: before.length - 1, character: before.at(-1)!.length };
  return { path, position, problems };
}

async function completions(body: string) {
  const { path, position } = await opened(body);
  return server.complete(path, position);
}

async function hover(body: string): Promise<string> {
  const { path, position } = await opened(body);
  return server.hover(path, position);
}

const labels = (items: readonly { readonly label: string }[]): string[] =>
  items.map(({ label }) => label);

describe('completion', () => {
  test('at the top proposes the blocks', async () => {
    const found = labels(await completions('title: Talks\n|\n'));
    expect(found).toEqual(expect.arrayContaining(['claims', 'demands', 'actors', 'summary']));
    expect(found).not.toContain('title');
  });

  test('inside a claim proposes its keys, but none that it has', async () => {
    const found = await completions('title: Talks\nclaims:\n  - text: Closed.\n    |\n');
    expect(labels(found)).toEqual(
      expect.arrayContaining(['by', 'source', 'date', 'status', 'credibility', 'disputed_by']),
    );
    expect(labels(found)).not.toContain('text');
    expect(labels(found)).not.toContain('speaker');
    expect(JSON.stringify(found)).toContain('who says so: a key of `actors`');
  });

  test('behind the key of a closed list proposes its words', async () => {
    const found = labels(await completions('title: Talks\nclaims:\n  - status: |\n'));
    expect(found).toEqual(
      expect.arrayContaining(['reported', 'corroborated', 'disputed', 'retracted']),
    );
  });

  test('behind another key proposes its examples', async () => {
    expect(labels(await completions('title: T\nceasefire:\n  duration: |\n'))).toContain('21 days');
    expect(labels(await completions('title: T\nas_of: |\n'))).toContain('2027-05-04');
    const source = await completions('title: T\nclaims:\n  - source: |\n');
    expect(labels(source)).toContain('meridian ¶4');
  });
});

describe('hover', () => {
  test('says what a key of a claim is', async () => {
    expect(await hover('title: T\nclaims:\n  - credib|ility: 3\n')).toContain(
      'credibility of the information, Admiralty code',
    );
  });

  test.each([
    ['summary:\n  bottom|_line: So.\n', 'the message in at most 60 words'],
    ['summary:\n  why_it|_matters: So.\n', 'what follows from it'],
    ['summary:\n  as|k: { text: So. }\n', 'the decision that is wanted'],
  ])('says what prose is that may be withheld: %j', async (body, meaning) => {
    expect(await hover(`title: T\n${body}`)).toContain(meaning);
  });

  test('says what the words of a closed list mean', async () => {
    const told = await hover('title: T\nhandling:\n  tl|p: AMBER\n');
    expect(told).toContain('Traffic Light Protocol');
    expect(told).toContain('limited disclosure within the community');
  });

  test('says how a date is written', async () => {
    const told = await hover('title: T\nas_o|f: 2027\n');
    expect(told).toContain('the moment up to which the brief knows');
    expect(told).toContain('2027-05-04T18:00+02:00');
  });
});

describe('problems', () => {
  test('a misspelt key is marked where it stands', async () => {
    const { problems, position } = await opened('title: T\nclaims:\n  - {text: A., |bye: vos}\n');
    const found = problems.find(({ message }) => message.includes('bye'));
    expect(found?.message).toContain('Property bye is not allowed');
    expect(found?.range.start).toEqual(position);
  });

  test.each([
    ['an unknown term', 'title: T\nstatus: finl\n', /not accepted|one of|Valid values/i],
    ['a date in words', 'title: T\nas_of: 4 May\n', /pattern/i],
    ['a missing attribution', 'title: T\nclaims:\n  - text: A.\n', /Missing property "by"/],
  ])('%s', async (_, text, message) => {
    const { problems } = await opened(text);
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
  });

  test('a brief without any has none', async () => {
    const text = 'title: T\nas_of: 2027-05\nactors: { vos: { name: M. Vos } }\ngaps: [Who pays.]\n';
    expect((await opened(text)).problems).toEqual([]);
  });
});
