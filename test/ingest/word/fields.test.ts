import { expect, test } from 'vitest';
import { Fields, formSign } from '../../../compiler/ingest/word/fields.ts';
import { xml } from './parts.ts';

/** `{` begins a field, `|` its result, `}` ends it; other words are code. */
const after = (...signs: string[]): Fields => {
  const fields = new Fields();
  const kinds: Record<string, string> = { '{': 'begin', '|': 'separate', '}': 'end' };
  for (const sign of signs)
    if (kinds[sign]) fields.sign(xml(`<w:fldChar w:fldCharType="${kinds[sign]}"/>`));
    else fields.code(sign);
  return fields;
};

test.each([
  [['{', 'TOC \\o', '|'], 'table-of-contents'],
  [['{', ' TO', 'C \\h', '|'], 'table-of-contents'],
  [['{', 'TOC', '|', '{', 'PAGEREF a', '|'], 'table-of-contents'],
  [['{', 'TOC', '|', '}'], undefined],
  [['{', 'TOC'], undefined],
  [['{', 'TOCSIN', '|'], undefined],
  [['{', 'PAGE', '|'], undefined],
])('after %j words are gone: %s', (signs, expected) => expect(after(...signs).gone).toBe(expected));

test('the result of a field within the code of another only serves to compute', () => {
  expect(after('{', 'IF', '{', 'PAGE', '|').computes).toBe(true);
  expect(after('{', 'IF', '{', 'PAGE', '|', '}').computes).toBe(false);
  expect(after('{', 'REF', '|', '{', 'PAGE', '|').computes).toBe(false);
});

test('sixty-four fields stand within one another', () => {
  expect(() => after(...Array.from({ length: 64 }, () => '{'))).not.toThrow();
  expect(() => after(...Array.from({ length: 65 }, () => '{'))).toThrow('64 fields');
});

test('a stray sign ends nothing', () => expect(after('}', '|', '{', 'TOC', '|').gone).toBe('table-of-contents'));

test.each([
  ['<w:checkBox><w:checked/></w:checkBox>', '☒'],
  ['<w:checkBox><w:default w:val="1"/></w:checkBox>', '☒'],
  ['<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>', '☐'],
  ['<w:ddList><w:result w:val="1"/><w:listEntry w:val="mois"/><w:listEntry w:val="an"/></w:ddList>', 'an'],
  ['<w:ddList><w:listEntry w:val="mois"/></w:ddList>', 'mois'],
  ['<w:ddList><w:result w:val="7"/><w:listEntry w:val="mois"/></w:ddList>', ''],
  ['<w:textInput/>', ''],
])('%s shows %s', (data, sign) => expect(formSign(xml(`<w:fldChar><w:ffData>${data}</w:ffData></w:fldChar>`))).toBe(sign));
