/** The uses of a defined term in English, and what all forms of a word begin with. */
import { expect, test } from 'vitest';
import { stemOf, termSource } from '../../../compiler/language/en/inflection.ts';
import { wholeWords } from '../../../compiler/language/text/term-pattern.ts';

const uses = (term: string, text: string): string[] => text.match(wholeWords(termSource(term))) ?? [];

test.each([
  ['Business Day', 'two business days, a Business Day', ['business days', 'Business Day']],
  ['Policy', 'the policies and the Policy', ['policies', 'Policy']],
  ['Fees', 'a fee, the Fees', ['fee', 'Fees']],
  ['Address', 'addresses', ['addresses']],
  ['Service', 'serviced, service', ['service']],
  ['Analysis', 'the analyses', ['analyses']],
])('%s is used in “%s”', (term, text, found) => expect(uses(term, text)).toEqual(found));

test.each(['Policy Policies', 'Service Services', 'Fee Fees', 'Address Addresses', 'Party Parties', 'Box Boxes', 'Analysis Analyses'])(
  'the forms of a word begin with its stem: %s',
  (forms) => {
    const [one = '', many = ''] = forms.split(' ');
    expect([one.startsWith(stemOf(one)), many.startsWith(stemOf(one)), one.startsWith(stemOf(many))]).toEqual([true, true, true]);
  },
);
