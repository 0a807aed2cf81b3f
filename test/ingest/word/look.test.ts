import { expect, test } from 'vitest';
import { isShaded, Looks } from '../../../compiler/ingest/word/look.ts';
import { stylesOf } from '../../../compiler/ingest/word/styles.ts';
import { xml } from './parts.ts';

const style = (id: string, run: string): string => `<w:style w:styleId="${id}"><w:rPr>${run}</w:rPr></w:style>`;
const sheet = `<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>${style('gras', '<w:b/>')}${style('fort', '<w:b/><w:sz w:val="30"/>')}</w:styles>`;
const looks = new Looks(stylesOf(xml(sheet)));
const look = (run: string, paragraph?: string) => looks.of(xml(`<w:rPr>${run}</w:rPr>`), paragraph);

test('sizes are halves of a point: those of the run, else of its style, else of the document', () => {
  expect(look('<w:sz w:val="18"/>', 'fort').size).toBe(9);
  expect(look('', 'fort').size).toBe(15);
  expect(look('').size).toBe(11);
});

test('bold in the style of the paragraph and in that of the run is off, unless the run says itself', () => {
  expect(look('', 'gras').bold).toBe(true);
  expect(look('<w:rStyle w:val="fort"/>').bold).toBe(true);
  expect(look('<w:rStyle w:val="fort"/>', 'gras').bold).toBe(false);
  expect(look('<w:rStyle w:val="fort"/><w:b/>', 'gras').bold).toBe(true);
  expect(look('<w:b w:val="0"/>', 'gras').bold).toBe(false);
});

test.each([
  ['<w:vanish/>', true],
  ['<w:sz w:val="5"/>', true],
  ['<w:sz w:val="6"/>', false],
])('%s is hidden: %s', (run, hidden) => expect(look(run).hidden).toBe(hidden));

test('white on a ground is seen', () => {
  expect(look('<w:color w:val="FFFFFF"/>').white).toBe(true);
  expect(look('<w:color w:val="FFFFFF"/><w:shd w:fill="000000"/>').white).toBe(false);
  expect(look('<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>').white).toBe(false);
});

test.each([
  ['<w:shd w:fill="auto"/>', false],
  ['<w:shd w:fill="ffffff"/>', false],
  ['<w:shd w:fill="EEEEEE"/>', true],
  ['', false],
])('%s lays a ground: %s', (run, expected) => expect(isShaded(xml(`<w:pPr>${run}</w:pPr>`))).toBe(expected));
