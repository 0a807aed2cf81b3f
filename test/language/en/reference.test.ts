/** What an English paragraph refers to. */
import { describe, expect, test } from 'vitest';
import { detectReferences } from '../../../compiler/language/en/reference.ts';

const found = (text: string, documents: string[] = []): string[] =>
  detectReferences(text, documents).map(({ target, through }) => {
    if (target.kind === 'title') return `title ${target.title}`;
    if (target.kind === 'external') return `${target.document}${target.number === undefined ? '' : ` ${target.number}`}`;
    const points = 'points' in target ? (target.points ?? []).map(({ name }) => `/${name}`).join('') : '';
    const part = 'part' in target && target.part ? `${target.part}/` : '';
    return `${through ? '–' : ''}${part}${'name' in target ? `${target.name}-` : ''}${target.number ?? ''}${points}`;
  });

describe('clauses, parts and points of this contract', () => {
  test.each<[string, string[]]>([
    ['Subject to Sections 3.1 and 4, the fee is due.', ['3.1', '4']],
    ['The prices are in Schedule A and Exhibit 2.', ['schedule-a', 'exhibit-2']],
    ['Sections 3(b)(ii) and 4', ['3/b/ii', '4']],
    ['Sections 13 (a), (b) and (d)', ['13/a', '13/b', '13/d']],
    ['Clauses 14(a)(i) and (iii)', ['14/a/i', '14/a/iii']],
    ['Sections 3 to 7', ['3', '–7']],
    ['Clauses 6.2–6.4', ['6.2', '–6.4']],
    ['Sections 11(a) through 11(c)', ['11/a', '–11/c']],
    ['sub-clause (iii) of clause 6.1(a)', ['6.1/a/iii']],
    ['Paragraph 1 of Schedule 2', ['schedule-2/1']],
    ['ARTICLE FIVE and Article VII', ['5', 'vii']],
    ['the section entitled “Fees”', ['title Fees']],
    ['Section 5 of this Agreement', ['5']],
    ['Section 5 (Fees) applies', ['5']],
  ])('%s', (text, references) => expect(found(text)).toEqual(references));
});

describe('other laws and contracts are outside', () => {
  test.each<[string, string[]]>([
    ['as defined in section 12 of the Companies Act 2006', ['Companies Act 2006 12']],
    ['Article 6(1)(b) GDPR', ['GDPR 6(1)(b)']],
    ['17 U.S.C. § 101', ['17 U.S.C. § 101']],
    ['The Contracts (Rights of Third Parties) Act 1999', ['Contracts (Rights of Third Parties) Act 1999']],
    ['Regulation (EU) 2022/2065', ['Regulation (EU) 2022/2065']],
    ['clause 5 of the Master Services Agreement', ['Master Services Agreement 5']],
    ['Section 5 and Section 3 of the Unfair Contract Terms Act 1977', ['5', 'Unfair Contract Terms Act 1977 3']],
  ])('%s', (text, references) => expect(found(text)).toEqual(references));

  test('and papers called by the names given', () =>
    expect(found('clause 4 of the house rules', ['house rules'])).toEqual(['house rules 4']));
});

test.each([
  'In this Section, a day is a working day.',
  'Section headings',
  'a part of the fee',
  'An exhibit was lost',
  'Section 9 and 30 days'.slice(14),
])('%s names no clause', (text) => expect(found(text)).toEqual([]));

test('a quantity that follows in a list is none', () => {
  expect(found('Under Section 9, 30 days are allowed; in Section 9, 15% is due')).toEqual(['9', '9']);
});
