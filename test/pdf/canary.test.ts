// An upgrade of pdfmake or pdfkit must fail here first, loudly, before it fails on a page.
import { createRequire } from 'node:module';
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import pdfDocument from 'pdfmake/js/PDFDocument.js';
import renderer from 'pdfmake/js/Renderer.js';
import textBreaker from 'pdfmake/js/TextBreaker.js';
import { describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);

describe('the internals that are hooked', () => {
  it('are those of the pinned versions', () => {
    expect(require('pdfmake/package.json').version).toBe('0.3.11');
    expect(require('pdfkit/package.json').version).toBe('0.19.1');
  });

  it.each([
    [
      layoutBuilder.default,
      [
        'processNode',
        'processVerticalContainer',
        'processColumns',
        'processLeaf',
        'processCanvas',
        'addWatermark',
      ],
    ],
    [textBreaker.default, ['getBreaks']],
    [renderer.default, ['renderPages', 'renderLine', 'renderVector', 'renderWatermark']],
    [
      pdfDocument.default,
      [
        'provideFont',
        'openImage',
        'endMarkings',
        '_addInfo',
        'addPage',
        'getStructTreeRoot',
        'appendXML',
        'addContent',
        'flushPages',
        'switchToPage',
        '_write',
        '_refEnd',
        '_finalize',
        'file',
      ],
    ],
  ])('%o has its methods', (type, methods) => {
    for (const method of methods)
      expect(type.prototype, method).toHaveProperty(method, expect.any(Function));
  });

  it('has the writer that repeats heads', () => {
    const { prototype } = require('pdfmake/js/PageElementWriter.js').default;
    for (const method of [
      'beginUnbreakableBlock',
      'commitUnbreakableBlock',
      'currentBlockToRepeatable',
      'pushToRepeatables',
      'popFromRepeatables',
      'moveToNextPage',
      'pushContext',
      'popContext',
      'addPage',
      'addLine',
      'addCanvas',
      'addVector',
    ])
      expect(prototype, method).toHaveProperty(method, expect.any(Function));
  });

  it('has the context that stands for a place on a page', () => {
    const { prototype } = require('pdfmake/js/DocumentContext.js').default;
    for (const method of [
      'addMargin',
      'moveDown',
      'moveTo',
      'beginColumnGroup',
      'beginColumn',
      'completeColumnGroup',
      'resetMarginXTopParent',
      'beginDetachedBlock',
      'endDetachedBlock',
      'getCurrentPage',
      'initializePage',
    ])
      expect(prototype, method).toHaveProperty(method, expect.any(Function));
  });
});
