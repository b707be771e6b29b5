// ClaimReview in the web page: what the brief says, and nothing that a word in it could turn into markup.
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { claimReviews } from '../../../src/blocks/claims/claim-reviews.ts';
import { buildText } from '../../support/build-text.ts';
import { briefOf } from '../../template/example.ts';

const brief = (
  review: string,
  text = 'Half of all crossings fell out [log p. 2].',
  audience = '',
) =>
  `title: A
audiences: { inside: The desk, public: Anybody }
prepared_by: [{ name: Checking desk, organisation: Tarrow Standard }]
actors: { a: { name: Ada Brill, kind: person } }
sources: { log: { title: Log, url: https://example.org/log, published: XXXX-02-01 } }
claims:
  - { text: '${text}', by: a, source: log p. 2, review: { ${review}, audience: [${audience || 'inside, public'}] } }
`;

const SHORT = 'verdict: misleading, because: Two in five did.';

type Options = Parameters<typeof buildText>[1];

const pageOf = (text: string, options: Options = {}): string =>
  new TextDecoder().decode(buildText(text, { formats: ['html'], ...options }).documents.html);

/** The scripts of a page as a browser finds them: their types and what stands in them. */
function scriptsOf(page: string): { type: string | undefined; text: string }[] {
  const found: { type: string | undefined; text: string }[] = [];
  let isInside = false;
  const parser = new Parser({
    onopentag(name, { type }) {
      isInside = name === 'script';
      if (isInside) found.push({ type, text: '' });
    },
    ontext(text) {
      if (isInside) found.at(-1)!.text += text;
    },
    onclosetag(name) {
      if (name === 'script') isInside = false;
    },
  });
  parser.end(page);
  return found;
}

const reviewIn = (page: string) => JSON.parse(scriptsOf(page)[0]!.text)['@graph'][0];

test('a review has what the brief says of it, and no date or address besides', () => {
  const data = JSON.parse(JSON.stringify(claimReviews(briefOf(brief(SHORT)))));
  expect(data['@context']).toBe('https://schema.org');
  expect(data['@graph']).toEqual([
    {
      '@type': 'ClaimReview',
      inLanguage: 'en',
      author: { '@type': 'Organization', name: 'Tarrow Standard' },
      claimReviewed: 'Half of all crossings fell out.',
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'Ada Brill' },
        appearance: { '@type': 'CreativeWork', name: 'Log', url: 'https://example.org/log' },
      },
      reviewRating: {
        '@type': 'Rating',
        alternateName: 'misleading',
        ratingExplanation: 'Two in five did.',
      },
    },
  ]);
});

test('date and address of a review are those of the brief', () => {
  const published = `${SHORT}, published: 2031-03-13T18:00+02:00, url: https://example.org/check`;
  expect(reviewIn(pageOf(brief(published)))).toMatchObject({
    datePublished: '2031-03-13',
    url: 'https://example.org/check',
  });
});

test.each(['</script><script>alert(1)</script>', '<!-- <script>', ']]> & "quoted"'])(
  'the words %s stay words, and the policy of the page allows this one script',
  (words) => {
    const page = pageOf(brief(SHORT, words));
    const [data, ...more] = scriptsOf(page);
    expect(more).toEqual([]);
    expect(data!.type).toBe('application/ld+json');
    expect(reviewIn(page).claimReviewed).toBe(words);
    const hash = createHash('sha256').update(data!.text).digest('base64');
    expect(page).toContain(`script-src 'sha256-${hash}';`);
  },
);

test.each<[string, Options]>([
  ['a template that leaves claims out', { templateName: 'at-a-glance' }],
  ['readers from whom the review is kept', { audience: 'public' }],
])('there is none for %s', (_, options) => {
  const page = pageOf(brief(SHORT, 'Half fell out.', 'inside'), options);
  expect(page).toContain('<title>A</title>');
  expect(scriptsOf(page)).toEqual([]);
});
