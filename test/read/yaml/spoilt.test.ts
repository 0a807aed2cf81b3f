/** What a declaration that cannot be read may have said: told of as spoilt, so that nothing is told to follow from it. */
import { expect, test } from 'vitest';
import { spoiltText } from '../../../compiler/read/yaml/spoilt.ts';

const texts = (text: string): readonly string[] => {
  const whole = `avant ${text}`;
  const { span, texts } = spoiltText({ file: 'x.yml', text: whole }, { file: 'x.yml', start: 6, end: whole.length });
  expect(span).toEqual({ file: 'x.yml', start: 6, end: whole.length });
  return texts;
};

test('what stands in quotes, closed or not, of either kind', () => {
  expect(texts('quote: "un, deux" [')).toContain('un, deux');
  expect(texts("quote: 'un, deux' [")).toContain('un, deux');
  expect(texts('quote: "un, deux')).toContain('un, deux');
  expect(texts("quote: 'un, deux")).toContain('un, deux');
  expect(texts('quote: "un"\nclause: "5.1/p2"')).toEqual(expect.arrayContaining(['un', '5.1/p2']));
});

test('what follows a colon to the end of its line, and every word that could be a name', () => {
  expect(texts('quote: Le client doit: payer\nid: a-b_c')).toEqual(
    expect.arrayContaining(['Le client doit: payer', 'a-b_c', 'quote', 'client']),
  );
  expect(texts('id: [paid')).not.toContain('avant');
});
