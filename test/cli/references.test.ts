// Links inside prose, as a brief uses them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runMain } from './run-main.ts';

const cwd = temporaryFolder();
const build = (why: string, ...more: string[]) => {
  writeFileSync(
    join(cwd, 'a.yaml'),
    `title: T
summary: { bottom_line: B., why_it_matters: "${why}" }
sources: { wire: { title: Wire } }
assumptions:
  - { id: ports, text: Ports stay open. }
timeline:
  - { id: talks, date: 2027-05-04, text: Talks }
`,
  );
  return runMain(['build', 'a.yaml', ...(more.length > 0 ? more : ['-o', 'a.pdf'])], { cwd });
};

it('lead to items and sources, with their page where no words are given', async () => {
  const { stdout, code } = await build(
    'If [the ports](#ports) close, see [](#wire), [](#talks).',
    '--emit',
    'markup',
  );
  expect(code).toBe(0);
  expect(stdout).toContain(
    'If <a class="link" href="#A1">the ports</a> close, see <a class="ref" href="#S1">S1, page \uE000</a>, Timeline.',
  );
  expect((await build('See [](#wire).')).code).toBe(0);
});

it('to nothing are errors at their place', async () => {
  const { stderr, code } = await build('If [the ports](#port) close.');
  expect(code).toBe(1);
  expect(stderr).toContain('error[dangling-link]: no item or source is called “port”');
  expect(stderr).toContain('did you mean “#ports”?');
});

it('to addresses are read back from every document, with parentheses and letters of any script', async () => {
  const addresses = [
    'https://en.example.org/wiki/Strait_(sea)',
    'https://example.org/a?b=1&copy=2#f',
    'https://uk.example.org/wiki/%D0%9C%D0%B8%D1%80',
    'https://xn--80aikifvh.example/',
    'mailto:desk@example.org',
  ];
  const why =
    '[A [1]](https://en.example.org/wiki/Strait_(sea)), [b](https://example.org/a?b=1&copy=2#f), [c](https://uk.example.org/wiki/Мир), [d](https://приклад.example/), [e](mailto:desk@example.org)';
  const { code } = await build(why, '--format', 'pdf,html,md', '-o', '.');
  expect(code).toBe(0);
  expect(await addressesOf(readFileSync(join(cwd, 'a.pdf')))).toEqual(addresses);
  const html = readFileSync(join(cwd, 'a.html'), 'utf8');
  expect(hrefs(html)).toEqual(addresses);
  const markdown = readFileSync(join(cwd, 'a.md'), 'utf8');
  for (const read of [new MarkdownIt().render(markdown), await marked(markdown)])
    expect(hrefs(read)).toEqual(addresses);
});

it('that could not be read are told, and stand as typed', async () => {
  const { stderr, code } = await build('See [a](https://b.org/c d) and [e](javascript:alert(1)).');
  expect(code).toBe(0);
  expect(stderr).toContain('warning[unread-link]: “[a](https://b.org/c” is no link');
  expect(stderr.match(/unread-link/g)).toHaveLength(1);
  expect(await addressesOf(readFileSync(join(cwd, 'a.pdf')))).toEqual([]);
});

it('have a line under their words, which marks of items have not', async () => {
  const drawings = async (why: string): Promise<number> => {
    await build(why);
    const data = new Uint8Array(readFileSync(join(cwd, 'a.pdf')));
    const page = await (await getDocument({ data, verbosity: 0 }).promise).getPage(1);
    const { fnArray } = await page.getOperatorList();
    return fnArray.filter((operator) => operator === OPS.constructPath).length;
  };
  const none = await drawings('See the order, A1.');
  // The line, and the two rules above the section that says where links lead.
  expect(await drawings('See [the order](https://example.org), A1.')).toBe(none + 3);
  expect(await drawings('See the order, [](#ports).')).toBe(none);
});

async function addressesOf(pdf: Uint8Array): Promise<string[]> {
  const read = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = Array.from({ length: read.numPages }, (_, index) => read.getPage(index + 1));
  const all = await Promise.all(pages.map(async (page) => (await page).getAnnotations()));
  const links = all.flat().filter(({ subtype, unsafeUrl }) => subtype === 'Link' && unsafeUrl);
  expect(links.every(({ url, unsafeUrl }) => url === unsafeUrl)).toBe(true);
  return links.map(({ url }) => url as string);
}

function hrefs(html: string): string[] {
  const all = [...html.matchAll(/<a\b[^>]* href="([^"#][^"]*)"/g)];
  return all.map(([, href = '']) => href.replaceAll('&amp;', '&'));
}
