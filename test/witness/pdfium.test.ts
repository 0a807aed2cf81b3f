/** PDFium, as it is called here: opened, drawn and given back. */
import { expect, test } from 'vitest';
import { installedPdfium } from '../../compiler/witness/guard-wasm.ts';
import { openDocument, PdfiumError } from '../../compiler/witness/pdfium/document.ts';
import { renderPage } from '../../compiler/witness/pdfium/render.ts';
import { line, tinyPdf } from './tiny-pdf.ts';

const pdfium = await installedPdfium();

test('a page is drawn at the size and resolution asked for, red before blue, its annotations with it', () => {
  const note = '<< /Type /Annot /Subtype /Square /Rect [0 0 100 100] /IC [0 0 1] /C [0 0 1] /AP << /N 200 0 R >> >>';
  const look = ['/Type /XObject /Subtype /Form /BBox [0 0 100 100]', '0 0 1 rg 0 0 100 100 re f'] as const;
  const bytes = tinyPdf([{ content: '1 0 0 rg 0 200 400 100 re f', annotations: [note] }], { objects: { Look: look } });
  const document = openDocument(pdfium, bytes);
  const at = (x: number, y: number, picture: ReturnType<typeof renderPage>): number[] => [
    ...picture.pixels.slice(4 * (y * picture.width + x), 4 * (y * picture.width + x) + 4),
  ];
  const [plain, twice, bare] = document.page(1, (page) => [
    renderPage(page, { dpi: 72 }),
    renderPage(page, { dpi: 144 }),
    renderPage(page, { dpi: 72, annotations: false }),
  ]) as [ReturnType<typeof renderPage>, ReturnType<typeof renderPage>, ReturnType<typeof renderPage>];
  expect([plain.width, plain.height, twice.width, twice.height]).toEqual([400, 300, 800, 600]);
  expect(at(10, 10, plain)).toEqual([255, 0, 0, 255]);
  expect(at(10, 290, plain)).toEqual([0, 0, 255, 255]);
  expect(at(10, 290, bare)).toEqual([255, 255, 255, 255]);
  document.close();
});

test('a page too large to draw, a broken file and one with a password are refused by name', () => {
  const vast = openDocument(pdfium, tinyPdf([{ content: line('a', 1, 1), box: '0 0 14400 14400' }]));
  expect(() => vast.page(1, (page) => renderPage(page, { dpi: 72 }))).toThrow(/14400 × 14400 points is too large/);
  expect(() => vast.page(2, () => 0)).toThrow(PdfiumError);
  vast.close();
  expect(() => openDocument(pdfium, new TextEncoder().encode('%PDF-1.7 nothing'))).toThrow(PdfiumError);
});

test('what is opened and drawn a hundred times keeps no memory', () => {
  const bytes = tinyPdf([line('Le montant est de 100 euros.', 20, 200)]);
  const once = (): void => {
    const document = openDocument(pdfium, bytes);
    document.page(1, (page) => renderPage(page, { dpi: 72 }));
    document.close();
  };
  once();
  const before = pdfium.pdfium.HEAPU8.length;
  for (let i = 0; i < 100; i++) once();
  expect(pdfium.pdfium.HEAPU8.length).toBe(before);
});
