import { expect, it } from 'vitest';
import { inOrder } from '../../src/document/in-order.ts';
import { readDocument } from '../../src/document/read-document.ts';

function order(body: string, ...names: string[]): string {
  const markup = { body, head: '', foot: '' };
  const { tree } = readDocument(markup, { lang: 'en', template: 'test' });
  const rankOf = (at: string): number | undefined => {
    const index = names.indexOf(at.charAt(0));
    return at.startsWith('-') ? undefined : index === -1 ? names.length : index;
  };
  return inOrder(tree!, rankOf)
    .body.map((block) => block.classes.join())
    .join(' ');
}

const part = (name: string, ...places: string[]): string =>
  `<section class="${name}">${places.map((at) => `<p data-at="${at}">x</p>`).join('')}</section>`;

it('moves what is named, by its first place; the rest stays behind it as it stood', () => {
  const body = [
    '<h1 class="title">x</h1>',
    part('a', 'a'),
    part('b', 'b', 'a'),
    part('none'),
    part('a2', 'a'),
    part('c', 'c'),
    part('end', '-'),
  ].join('');
  expect(order(body, 'c', 'a')).toBe('title c a a2 b none end');
});

it('knows a section by the block that the template names', () => {
  const named = part('b', 'a').replace('class="b"', 'class="b" data-block="b"');
  expect(order(part('a', 'a') + named, 'b')).toBe('b a');
});

it('leaves a document alone that has nothing to be moved', () => {
  expect(order(part('x', '-') + part('y', '-'), 'y')).toBe('x y');
});
