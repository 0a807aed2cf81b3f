/** What a page hides, strikes or says twice is found by drawing it; what every reader sees is not. */
import { expect, test } from 'vitest';
import { findingsIn, seen } from './seen.ts';
import { line, tinyPdf } from './tiny-pdf.ts';

const clause = line('Le prix du contrat est de 485 euros par an.', 20, 250);
const lie = (x = 20, y = 200): string => line('Le prix officiel est de 1 euro.', x, y);
const page = (content: string): Uint8Array => tinyPdf([clause + content]);
const hidden = 'Le prix officiel est de 1 euro.';

test.each([
  ['white on white', `1 g ${lie()} 0 g`, {}, 'no-ink'],
  ['a mode that draws nothing', `q BT 3 Tr ET ${lie()} Q`, {}, 'no-ink'],
  ['white on white in a form', '/X Do', {}, 'no-ink'],
  ['under a white shape', `${lie()} 1 g 0 190 400 30 re f 0 g`, {}, 'no-ink'],
  ['under a black shape', `${lie()} 0 g 0 190 400 30 re f`, {}, 'no-ink'],
  ['clipped away', `q 0 0 10 10 re W n ${lie()} Q`, {}, 'no-ink'],
  ['half a point tall', line(hidden, 20, 200, 0.5), {}, 'tiny'],
  ['two points tall', line(hidden, 20, 200, 2), {}, 'tiny'],
  ['off the page', lie(20, 900), {}, 'off-page'],
  ['off its crop box', lie(20, 10), { crop: '0 100 400 300' }, 'off-page'],
  ['nearly white', `0.97 g ${lie()} 0 g`, {}, 'pale'],
  ['half under a shape', `${lie()} 1 g 0 203 400 12 re f 0 g`, {}, 'covered'],
])('words are found hidden: %s', (_, content, more, kind) => {
  const form = ['/Type /XObject /Subtype /Form /BBox [0 0 400 300] /Resources << /Font << /F1 3 0 R >> >>', `1 g ${lie()}`] as const;
  const found = findingsIn(tinyPdf([{ content: clause + content, ...more }], { objects: { X: form } }));
  expect(found).toEqual([`${kind}: ${hidden}`]);
});

test.each([
  ['plain', lie()],
  ['white on black', `0 g 0 190 400 30 re f 1 g ${lie()}`],
  ['on a pale highlight', `1 1 0 rg 0 190 400 30 re f 0 g ${lie()}`],
  ['underlined', `${lie()} 0.8 w 20 198 m 190 198 l S`],
  ['twice a hair apart, as bold', `${lie()} ${lie(20.3, 200)}`],
  ['with a shadow', `0.6 g ${lie(20.8, 199.2)} 0 g ${lie()}`],
  ['three points and a half tall', line(hidden, 20, 200, 3.5)],
  ['in a box drawn after it', `${lie()} 10 190 200 30 re S`],
])('words that every reader sees are left alone: %s', (_, content) => {
  expect(findingsIn(page(content))).toEqual([]);
});

test('words under a line through them are struck, those beside it are not', () => {
  const struck = `${line('trente jours', 20, 200)} 0.8 w 20 203.5 m 88 203.5 l S ${line('soixante jours', 95, 200)}`;
  const { pages } = seen(page(struck));
  expect(pages[0]!.findings.map(({ kind, words }) => `${kind}: ${words}`)).toEqual(['struck: trente jours']);
  expect(pages[0]!.shown).toEqual(['Le prix du contrat est de 485 euros par an.', 'soixante jours']);
});

test('words that an annotation strikes are struck, drawn or not', () => {
  const strike = '<< /Type /Annot /Subtype /StrikeOut /Rect [18 196 90 214] /QuadPoints [18 214 90 214 18 196 90 196] /C [1 0 0] >>';
  const content = `${clause} ${line('trente jours', 20, 200)} ${line('soixante jours', 95, 200)}`;
  expect(findingsIn(tinyPdf([{ content, annotations: [strike] }]))).toEqual(['struck: trente jours']);
});

test('two versions of a word on one spot are both told, and neither is shown', () => {
  const { pages } = seen(page(`${line('Prix : 500', 20, 200)} ${line('Prix : 900', 20, 200)}`));
  const [found] = pages[0]!.findings;
  expect([found?.kind, found?.words, found?.other]).toEqual(['versions', '500', '900']);
});

test('a large word behind lines, and a pale one askew, are watermarks and no doubt', () => {
  const behind = `0.8 0.8 0.8 rg ${line('PROJET', 20, 240, 60)} 0 g ${clause}`;
  expect(findingsIn(tinyPdf([behind]))).toEqual(['watermark: PROJET']);
  const askew = `0.97 g BT /F1 40 Tf 0.7 0.7 -0.7 0.7 60 40 Tm (COPIE) Tj ET 0 g ${clause}`;
  expect(findingsIn(tinyPdf([askew]))).toEqual(['watermark: COPIE']);
});

const image = '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8';
const scan = { objects: { I: [image, '\x80'] } } as const;

test('what was recognised in a scan is shown; a hidden line on a page of its own words is not', () => {
  const recognised = tinyPdf([`q 400 0 0 300 0 0 cm /I Do Q BT 3 Tr ET ${clause}`], scan);
  expect(seen(recognised).pages[0]!.findings.map(({ kind }) => kind)).toEqual(['recognised']);
  expect(seen(recognised).pages[0]!.shown).toEqual(['Le prix du contrat est de 485 euros par an.']);
  const mixed = tinyPdf([`${clause} q 400 0 0 300 0 0 cm Q q 40 0 0 30 0 0 cm /I Do Q BT 3 Tr ET ${lie()}`], scan);
  expect(findingsIn(mixed)).toEqual([`no-ink: ${hidden}`]);
});

test('a font whose character map lies is found by the shapes that it draws', () => {
  const map = ['/CIDInit /ProcSet findresource begin begincmap', '1 begincodespacerange <00> <ff> endcodespacerange'];
  const lying = [
    ...map,
    '2 beginbfrange <20> <38> <0020> <3a> <7e> <003a> endbfrange',
    '1 beginbfchar <39> <0035> endbfchar',
    'endcmap',
  ].join('\n');
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 101 0 R >>';
  const content = `${clause} BT /F3 12 Tf 20 200 Td (Remise de 90 %) Tj ET`;
  const fonts = '/F3 100 0 R';
  const bytes = tinyPdf([content], { fonts, extra: [font, `<< /Length ${lying.length} >>\nstream\n${lying}\nendstream`] });
  const [found] = seen(bytes).pages[0]!.findings;
  expect([found?.kind, found?.words, found?.said, found?.other]).toEqual(['shape', '50', '5', '9']);
  const honest = tinyPdf([content], { fonts, extra: [font.replace(/\/ToUnicode 101 0 R/, '')] });
  expect(findingsIn(honest)).toEqual([]);
});

test('more on one spot than can be drawn apart is a finding of its page, in bounded time', () => {
  const heap = Array.from({ length: 10_000 }, (_, i) => line(String.fromCharCode(65 + (i % 26)), 50, 50)).join('');
  const start = performance.now();
  expect(findingsIn(tinyPdf([heap, clause])).at(0)).toBe('crowded: ');
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('words side by side are cells of one row, those one above the other are rows', () => {
  const table = `${line('Standard', 20, 200)} ${line('30 %', 200, 200)} ${line('Premium', 20, 180)} ${line('20 %', 200, 180)}`;
  expect(seen(tinyPdf([table])).pages[0]!.shown).toEqual(['Standard\t30 %', 'Premium\t20 %']);
});
