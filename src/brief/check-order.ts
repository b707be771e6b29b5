// The names under `order`: each is a block or a section of the brief, and stands there once.
import { nearest } from '../diagnostics/nearest.ts';
import { ORDERABLE } from './format/order.ts';
import type { PathProblem } from './yaml/path-problem.ts';
import { isRecord } from './yaml/plain-value.ts';

/** Checks `order` of a brief that need not be valid otherwise. */
export function checkOrder(brief: unknown): PathProblem[] {
  const order = isRecord(brief) && Array.isArray(brief['order']) ? brief['order'] : [];
  const known = [...ORDERABLE, ...sectionIds(brief)];
  return order.flatMap((name, index) => {
    if (typeof name !== 'string') return [];
    const wrong = { code: 'wrong-order', path: ['order', index], at: 'value' } as const;
    if (!known.includes(name)) {
      const near = nearest(name, known);
      const hint = near === undefined ? `it may name ${known.join(', ')}` : `did you mean ${near}?`;
      const message = `“${name}” is no block of the page, nor the id of a section`;
      return [{ ...wrong, message, hint }];
    }
    if (order.indexOf(name) === index) return [];
    return [{ ...wrong, message: `“${name}” is named twice`, hint: 'keep one of them' }];
  });
}

/** The ids of the sections that stand on the page by themselves. */
function sectionIds(brief: unknown): string[] {
  const sections = isRecord(brief) && Array.isArray(brief['sections']) ? brief['sections'] : [];
  return sections.flatMap((each) =>
    isRecord(each) && typeof each['id'] === 'string' ? [each['id']] : [],
  );
}
