/** What pdf.js tells of annotations → what they print as runs, what they strike out, what a person is told. */
import { expect, test } from 'vitest';
import { type Annotation, readAnnotations } from '../../../compiler/ingest/pdf/annotations.ts';
import type { Matrix } from '../../../compiler/ingest/pdf/matrix.ts';
import { run } from '../typeset.ts';

const toPage: Matrix = [1, 0, 0, -1, 0, 800];
/** Twenty points high, from 100 to 300, its top 200 points under that of the page. */
const rect = [100, 580, 300, 600];
const read = (annotation: Annotation, runs = [run('Nom :', 40, 213)]) =>
  readAnnotations([{ subtype: 'Widget', rect, ...annotation }], toPage, { number: 3, runs });

const values = (annotation: Annotation): string[] => read(annotation).runs.map(({ text }) => text);

test.each<[string, Annotation, string[]]>([
  ['a field of text prints its value', { fieldType: 'Tx', fieldValue: 'Dupont' }, ['Dupont']],
  ['line by line', { fieldType: 'Tx', fieldValue: 'un\r\n deux \n\ntrois' }, ['un', 'deux', 'trois']],
  ['a password is not told', { fieldType: 'Tx', fieldValue: 'secret', password: true }, []],
  ['a box is ticked by its own value', { fieldType: 'Btn', checkBox: true, fieldValue: 'Oui', exportValue: 'Oui' }, ['☒']],
  ['or not', { fieldType: 'Btn', checkBox: true, fieldValue: 'Off', exportValue: 'Oui' }, ['☐']],
  ['one of a group is ticked by its own value alone', { fieldType: 'Btn', radioButton: true, fieldValue: 'a', buttonValue: 'b' }, ['☐']],
  ['a button to push prints nothing', { fieldType: 'Btn', fieldValue: 'Envoyer' }, []],
  [
    'a choice prints what it is called',
    { fieldType: 'Ch', fieldValue: ['m', 'x'], options: [{ exportValue: 'm', displayValue: 'par mois' }] },
    ['par mois, x'],
  ],
  ['free text prints', { subtype: 'FreeText', textContent: ['sauf', 'accord'] }, ['sauf', 'accord']],
  ['a signature prints nothing of its own', { fieldType: 'Sig', fieldValue: 'x' }, []],
])('%s', (_, annotation, expected) => expect(values(annotation)).toEqual(expected));

test('a value stands on the line of the text around its field, else in the middle of it', () => {
  const field = { fieldType: 'Tx', fieldValue: 'Dupont' };
  expect(read(field).runs[0]).toMatchObject({ page: 3, baseline: 213, size: 10, box: { x0: 101, x1: 131 } });
  expect(read(field, []).runs[0]).toMatchObject({ baseline: 213 });
  expect(read(field, [run('Nom :', 40, 217)]).runs[0]).toMatchObject({ baseline: 217 });
  expect(read(field, [run('Nom :', 40, 220)]).runs[0]).toMatchObject({ baseline: 213 });
});

test('what is printed is told, by what prints it', () => {
  expect(read({ fieldType: 'Tx', fieldValue: 'Dupont' }).notices).toMatchObject([{ kind: 'form-value', page: 3, text: 'Dupont' }]);
  expect(read({ subtype: 'FreeText', contentsObj: { str: 'vu' } }).notices).toMatchObject([{ kind: 'annotation', text: 'vu' }]);
});

test.each([2, 32, 34])('what the flags %i hide prints nothing, and is told as unseen', (annotationFlags) => {
  const found = read({ fieldType: 'Tx', fieldValue: 'Dupont', annotationFlags });
  expect(found.runs).toEqual([]);
  expect(found.notices).toMatchObject([{ kind: 'unseen', cause: 'switched-off', text: 'Dupont' }]);
});

test('a note that opens at a click is told, and that of a link is not', () => {
  expect(read({ subtype: 'Text', contentsObj: { str: ' à revoir ' } })).toMatchObject({ runs: [], notices: [{ text: 'à revoir' }] });
  expect(read({ subtype: 'Link', contentsObj: { str: 'à revoir' } })).toEqual({ runs: [], struck: [], notices: [] });
});

test('a strike holds each of its areas, or its whole place where it has none', () => {
  const quad = [10, 790, 60, 790, 10, 780, 60, 780];
  expect(read({ subtype: 'StrikeOut', quadPoints: [...quad, ...quad.map((n) => n + 100)] }).struck).toEqual([
    { x0: 10, y0: 10, x1: 60, y1: 20 },
    { x0: 110, y0: -90, x1: 160, y1: -80 },
  ]);
  expect(read({ subtype: 'StrikeOut', quadPoints: null }).struck).toEqual([{ x0: 100, y0: 200, x1: 300, y1: 220 }]);
});
