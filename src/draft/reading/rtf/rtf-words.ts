// The control words of RTF that an article needs, and the encodings that its fonts have.

/** Groups whose text is none of the document's own. */
export const HIDDEN: ReadonlySet<string> = new Set(
  'annotation atnauthor atndate atnicn atnid author buptim colortbl comment company creatim datafield do doccomm fldinst fonttbl footer footerf footerl footerr header headerf headerl headerr hlinkbase info keycode keywords listtext manager nonshppict objdata object operator pict pn pntext printim private revtim rxe stylesheet subject tc themedata txe xe'.split(
    ' ',
  ),
);

/** Words that end a paragraph. */
export const ENDS: ReadonlySet<string> = new Set(
  'cell nestcell nestrow page par row sect'.split(' '),
);

/** Words that stand for characters. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  line: ' ',
  tab: ' ',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  '~': '\u00A0',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

/** `\fcharset` of a font to the encoding of its text. */
export const CHARSETS: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** `\ansicpg` to an encoding. */
export function codePage(number: number): string {
  const others: Readonly<Record<number, string>> = {
    932: 'shift_jis',
    936: 'gbk',
    949: 'euc-kr',
    950: 'big5',
    10000: 'macintosh',
    65001: 'utf-8',
  };
  return others[number] ?? `windows-${number}`;
}
