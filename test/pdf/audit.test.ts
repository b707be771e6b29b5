import { describe, expect, it } from 'vitest';
import { auditTexts, DrawnTexts, type Edge } from '../../src/pdf/audit.ts';

const texts = [
  { text: 'No monitoring body', at: 'summary.bottom_line' },
  { text: 'Status', at: undefined },
];
const audit = (drawn: [number, string][], cut: [number, Edge][] = []) => {
  const byText = new DrawnTexts(texts);
  for (const [index, text] of drawn) byText.add(index, text);
  return auditTexts(texts, byText, new Map(cut), 'brief.yaml').map((each) => each.message);
};

describe('auditTexts', () => {
  it('is content with text that lines broke', () => {
    expect(
      audit([
        [0, 'No monitoring\u00ad body '],
        [1, 'Status'],
      ]),
    ).toEqual([]);
  });

  it('names the place of what is missing, cut off or drawn twice', () => {
    expect(audit([[1, 'Status']])).toEqual([
      '“No monitoring body” is not on the page (at summary.bottom_line)',
    ]);
    expect(
      audit([
        [0, 'No monitor'],
        [1, 'Status'],
      ])[0],
    ).toContain('is cut off');
    expect(
      audit([
        [0, 'No monitoring body'],
        [1, 'StatusStatus'],
      ])[0],
    ).toContain('twice');
  });

  it('names what reaches over the edge of its page or column', () => {
    const drawn: [number, string][] = [
      [0, 'No monitoring body'],
      [1, 'Status'],
    ];
    expect(audit(drawn, [[1, 'column']])).toEqual(['“Status” reaches over the edge of its column']);
    expect(audit(drawn, [[0, 'page']])).toEqual([
      '“No monitoring body” reaches over the edge of the page (at summary.bottom_line)',
    ]);
  });
});
