/** What no reader sees never enters the text, and is told with its page, its place, its words and the cause; what a reader sees stays. */
import { expect, test } from 'vitest';
import { lines, type Page, type Written } from '../../pdf-writer.ts';
import { readPdf } from '../read-pdf.ts';

const open = lines(['1. Prix', 'Le prix total du contrat est de 485 000 euros par an, payable en deux fois.']);
const secret = 'Le prix officiel est de 1 euro.';
const hidden = lines([secret], { y: 600 });

type More = Omit<Written, 'pages'> & Omit<Page, 'content'>;

const see = (content: string, { crop, annotations, ...more }: More = {}): ReturnType<typeof readPdf> =>
  readPdf({ pages: [{ content, ...(crop && { crop }), ...(annotations && { annotations }) }], ...more });

const image = (entries = ''): [string, string] => [
  `/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray ${entries}`,
  'abcd',
];
const layerOff = {
  resources: '/Properties << /L 100 0 R >>',
  catalogue: '/OCProperties << /OCGs [100 0 R] /D << /OFF [100 0 R] >> >>',
  extra: ['<< /Type /OCG /Name (projet) >>'],
};

test.each<[string, string, string, More?]>([
  ['same-colour', 'white on white', `q 1 g ${hidden} Q`],
  ['same-colour', 'nearly white on white', `q 0.9 g ${hidden} Q`],
  ['same-colour', 'black on black', `q 0 g 50 590 300 30 re f ${hidden} Q`],
  ['same-colour', 'on the second of two grounds', `q 0 g 50 590 300 30 re f 1 g 50 590 300 30 re f ${hidden} Q`],
  ['invisible-mode', 'rendering mode 3', `q 3 Tr ${hidden} Q`],
  ['invisible-mode', 'a clip that nothing is painted in', `q 7 Tr ${hidden} Q 0 g 300 100 10 10 re f`],
  ['tiny', 'under three points', `q ${lines([secret], { y: 600, size: 2.9 })} Q`],
  ['tiny', 'by its matrix', `q 0.1 0 0 0.1 60 600 cm ${lines([secret], { x: 0, y: 0 })} Q`],
  ['covered', 'under a shape of any colour', `${hidden} q 1 0 0 rg 50 590 300 30 re f Q`],
  ['covered', 'under two halves', `${hidden} q 1 g 50 590 100 30 re f 150 590 200 30 re f Q`],
  ['covered', 'under a thick line', `${hidden} q 12 w 1 G 50 603 m 300 603 l S Q`],
  ['covered', 'under an image', `${hidden} q 300 0 0 30 50 590 cm /Im Do Q`, { objects: { Im: image() } }],
  ['covered', 'under an annotation', hidden, { annotations: ['<< /Type /Annot /Subtype /Square /Rect [50 590 350 620] /AP << /N 200 0 R >> >>'], objects: { Ap: ['/Type /XObject /Subtype /Form /BBox [0 0 300 30]', '1 g 0 0 300 30 re f'] } }], // biome-ignore format: one case
  ['clipped', 'outside its clip', `q 0 0 40 40 re W n ${hidden} Q`],
  ['clipped', 'outside its form', 'q /Fo Do Q', { objects: { Fo: ['/Type /XObject /Subtype /Form /BBox [0 0 40 40] /Resources << /Font << /F1 3 0 R >> >>', hidden] } }], // biome-ignore format: one case
  ['off-page', 'beside the page', lines([secret], { x: 700, y: 600 })],
  ['off-page', 'outside the crop box', lines([secret], { y: 30 }), { crop: '0 100 595 842' }],
  ['transparent', 'without opacity', `q /G gs ${hidden} Q`, { resources: '/ExtGState << /G << /ca 0.05 >> >>' }],
  ['transparent', 'in a group without opacity', 'q /G gs /Fo Do Q', { resources: '/ExtGState << /G << /ca 0 >> >>', objects: { Fo: ['/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency >> /Resources << /Font << /F1 3 0 R >> >>', hidden] } }], // biome-ignore format: one case
  ['switched-off', 'in a layer that is off', `/OC /L BDC ${hidden} EMC`, layerOff],
  ['superseded', 'under a later version', `${hidden} ${lines(['Le prix convenu est de 9 euros.'], { y: 600 })}`],
])('%s: %s', async (cause, _, content, more) => {
  const { text, told } = await see(`${open}\n${content}`, more);
  expect(text).not.toContain('officiel');
  expect(told).toEqual([`${cause}: ${secret}`]);
});

test.each<[string, string, More?]>([
  ['pale grey', `q 0.85 g ${hidden} Q`],
  ['white on a dark ground', `q 0 g 50 590 300 30 re f 1 g ${hidden} Q`],
  ['black on a ground painted before', `q 1 g 50 590 300 30 re f Q ${hidden}`],
  ['three points and a half beside ten', lines([secret], { y: 600, size: 3.5 })],
  ['a footnote call beside its word', `${hidden} ${lines(['1'], { x: 215, y: 604, size: 6 })}`],
  ['a highlighter over it', `${hidden} q /G gs 1 1 0 rg 50 590 300 30 re f Q`, { resources: '/ExtGState << /G << /BM /Multiply >> >>' }],
  ['a half transparent ground over it', `${hidden} q /G gs 1 g 50 590 300 30 re f Q`, { resources: '/ExtGState << /G << /ca 0.5 >> >>' }],
  ['an underline', `${hidden} q 0.8 w 60 598 m 220 598 l S Q`],
  ['a frame around it', `${hidden} q 50 590 300 30 re 52 592 296 26 re f* Q`],
  ['a picture with a mask over it', `${hidden} q 300 0 0 30 50 590 cm /Im Do Q`, { objects: { Im: image('/SMask 201 0 R'), Ma: image() } }],
  ['empty state saved and changed', `${hidden} q 300 0 0 30 50 590 cm Q`],
  ['inside its clip', `q 40 580 400 60 re W n ${hidden} Q`],
  ['a clip that a ground is painted in', `q 7 Tr ${hidden} 0 0 1 rg 50 590 300 30 re f Q`],
  ['a clip that a picture is painted in', `q 7 Tr ${hidden} 300 0 0 30 50 590 cm /Im Do Q`, { objects: { Im: image() } }],
  ['half opaque', `q /G gs ${hidden} Q`, { resources: '/ExtGState << /G << /ca 0.5 >> >>' }],
  ['outlined only', `q 1 Tr 1 g ${hidden} Q`],
  ['under what a soft mask holds', `${hidden} q /G gs 300 100 10 10 re f Q`, { resources: '/ExtGState << /G << /SMask << /S /Alpha /G 200 0 R >> >> >>', objects: { Fo: ['/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency >>', '0 0 595 842 re f'] } }], // biome-ignore format: one case
])('stays: %s', async (_, content, more) => {
  const { text, told } = await see(`${open}\n${content}`, more);
  expect(text).toContain('officiel est de 1');
  expect(told).toEqual([]);
});

test('only the words that are covered go', async () => {
  const { text, told } = await see(`${lines(['Le compte porte le numero BE00 1111 et reste ouvert.'])} q 0 g 188 765 58 14 re f Q`);
  expect(text).toBe('Le compte porte le numero et reste ouvert.');
  expect(told).toEqual(['covered: BE00 1111']);
});

test('a figure printed over another replaces it', async () => {
  const { text, told } = await see(`${lines(['Le prix est de 9000 euros.'])} ${lines(['1200'], { x: 134.6 })}`);
  expect(text).toContain('1200');
  expect(text).not.toContain('9000');
  expect(told).toEqual(['superseded: 9000']);
});

test.each([
  ['bold by printing twice', `${hidden} ${lines([secret], { x: 60.4, y: 600 })}`],
  ['a shadow', `q 0.6 g ${lines([secret], { x: 61, y: 599 })} Q ${hidden}`],
])('%s is one text', async (_, content) => {
  const { text, told } = await see(`${open}\n${content}`);
  expect(text.match(/officiel/g)).toHaveLength(1);
  expect(told).toEqual([]);
});

const scan = { objects: { Im: image() } };
const page = 'q 595 0 0 842 0 0 cm /Im Do Q';

test.each([
  ['over the scan', `${page} q 3 Tr ${open} Q`],
  ['under the scan', `${open} ${page}`],
])('words that recognition laid %s stay, and are told', async (_, content) => {
  const { text, told } = await see(content, scan);
  expect(text).toContain('485 000 euros');
  expect(told).toEqual(['recognised-layer: 1. Prix']);
});

test('an invisible line on a page with a picture behind its text is no layer of a scan', async () => {
  const { text, told } = await see(`${page} ${open} q 3 Tr ${hidden} Q`, scan);
  expect(text).not.toContain('officiel');
  expect(told).toEqual([`invisible-mode: ${secret}`]);
});
