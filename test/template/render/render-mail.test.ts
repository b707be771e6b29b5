// What a stranger's template may not put into a mail, and where it is told.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mailFaults } from '../../../src/template/render/render-mail.ts';

const ours = readFileSync(
  new URL('../../../templates/briefing/mail-html.hbs', import.meta.url),
  'utf8',
);

describe('the HTML of a mail', () => {
  test.each([
    '<a href="javascript:alert(1)">x</a>',
    "<A HREF='JaVa\tScript:alert(1)'>x</A>",
    '<a href=" javascript:x">x</a>',
    '<a href="&#106;avascript:x">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<a href="file:///etc/passwd">x</a>',
    '<a href="//example.org">x</a>',
    '<script>x</script>',
    '<SCRIPT src="https://example.org/x.js"></SCRIPT>',
    '<p onclick="x">x</p>',
    '<img src="x" ONERROR=alert(1)>',
    '<img src="data:image/svg+xml;base64,AAAA">',
    '<iframe src="https://example.org"></iframe>',
    '<svg><a xlink:href="javascript:x">x</a></svg>',
    '<meta http-equiv="refresh" content="0;url=https://example.org">',
    '<base href="https://example.org/">',
    '<form action="https://example.org"><input></form>',
  ])('%s is refused', (html) => {
    expect(mailFaults(`<body>${html}</body>`).length).toBeGreaterThan(0);
  });

  test.each([
    '<a href="https://example.org/a?b=c&amp;d">x</a>',
    '<a href="mailto:desk@example.org">x</a>',
    '<a href="#end">x</a>',
    '<img src="cid:logo" alt="">',
    '<img src="data:image/png;base64,AAAA" alt="">',
    '<p>on click: javascript:alert(1) &lt;script&gt;</p>',
    '<!--[if mso]><v:rect onclick=""></v:rect><![endif]-->',
    ours,
  ])('%.60s stays', (html) => {
    expect(mailFaults(html)).toEqual([]);
  });
});
