// What a theme leaves no room for: margins that meet, columns beside the page; and what it lacks.
import { PAGE_SIZES, type Theme } from './theme.ts';
import type { ThemeFault } from './theme-fault.ts';

/** The least width and height that texts need, in points. */
const LEAST = 72;

/** What the typesetter asks every theme for. */
const NEEDED: readonly (readonly ['fonts' | 'colours' | 'grid', readonly string[]])[] = [
  ['fonts', ['serif']],
  ['colours', ['ink', 'section', 'accent', 'row']],
  ['grid', ['bar', 'text', 'right', 'c2', 'd', 'e']],
];

/** Faults of a theme that is otherwise sound, each with what would do. */
export function roomFaults(theme: Theme): ThemeFault[] {
  const lacking = NEEDED.flatMap(([block, names]) =>
    names.filter((name) => !Object.hasOwn(theme[block], name)).map((name) => lack(block, name)),
  );
  return lacking.length > 0 ? lacking : [...marginFaults(theme), ...columnFaults(theme)];
}

function lack(block: string, name: string): ThemeFault {
  return {
    code: 'template-theme',
    paths: [[block]],
    message: `${block}.${name} is missing`,
    hint: 'add it, or begin from one of ours: `extends: briefing`',
  };
}

function marginFaults({ page }: Theme): ThemeFault[] {
  const { width, height } = PAGE_SIZES[page.size];
  const rooms = [
    { sides: ['left', 'right'] as const, room: width },
    { sides: ['top', 'bottom'] as const, room: height },
    { sides: ['firstTop', 'bottom'] as const, room: height },
    { sides: ['edge', 'edge'] as const, room: height },
  ];
  return rooms.flatMap(({ sides: [one, other], room }) => {
    const left = room - page[one] - page[other];
    if (left >= LEAST) return [];
    const message = `page.${one} and page.${other} leave ${rounded(left)} points between them`;
    return [
      tooNarrow(
        [
          ['page', one],
          ['page', other],
        ],
        message,
      ),
    ];
  });
}

/** Whatever begins or ends beside the page. */
function columnFaults({ page, grid, tables, text, section }: Theme): ThemeFault[] {
  const { width } = PAGE_SIZES[page.size];
  const room = width - page.left;
  const beside = (path: readonly string[], from: number, to: number = from): ThemeFault[] =>
    from >= -page.left && to <= room
      ? []
      : [
          tooNarrow(
            [path],
            `${path.join('.')} reaches beside the page: to ${rounded(from < -page.left ? from : to)} points from its left margin`,
          ),
        ];
  return [
    ...Object.entries(grid).flatMap(([name, x]) => beside(['grid', name], x)),
    ...Object.entries(tables).flatMap(([name, { x, columns }]) =>
      beside(['tables', name], x, x + columns.reduce((sum, each) => sum + each, 0)),
    ),
    ...Object.entries(text).flatMap(([name, style]) =>
      style.width === undefined ? [] : beside(['text', name, 'width'], style.width),
    ),
    ...beside(['section', 'headWidth'], section.headWidth),
    ...(grid['right']! - grid['text']! >= LEAST
      ? []
      : [
          tooNarrow(
            [
              ['grid', 'text'],
              ['grid', 'right'],
            ],
            'grid.text and grid.right leave texts no width',
          ),
        ]),
  ];
}

function tooNarrow(paths: readonly (readonly string[])[], message: string): ThemeFault {
  const hint = 'lengths are points: A4 is 595 wide and 842 high, Letter 612 and 792';
  return { code: 'template-theme', paths, message, hint };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
