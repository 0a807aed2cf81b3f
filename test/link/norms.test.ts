import { expect, test } from 'vitest';
import { linkText } from './link-text.ts';

const norm = (more = '', id = 'pay'): string =>
  `  - { id: ${id}, clause: 1/p1, bearer: client, modality: obligation, topic: payment, action: payer, quote: "doit payer"${more} }`;
const norms = (...lines: string[]): Record<string, string> => ({ 'n.yml': `norms:\n${lines.join('\n')}` });
const text = '# 1. X\n\nLe client doit payer.';

test('a norm has its words in the text', () => {
  const { linked, codes } = linkText(text, norms(norm()));
  expect([linked.norms[0]?.anchor, codes]).toEqual([
    expect.objectContaining({ clause: '1/p1', start: 10, end: 20, text: 'doit payer' }),
    [],
  ]);
});

test('a norm prevails over norms that exist, or over documents outside', () => {
  expect(linkText(text, norms(norm(', overrides: [other]'), norm('', 'other'))).codes).toEqual([]);
  expect(linkText(text, norms(norm(', overrides: "external:general-conditions"'))).codes).toEqual([]);
  expect(linkText(text, norms(norm(', overrides: [othr]'), norm('', 'other'))).diagnostics[0]?.help).toContain('Did you mean "other"?');
});

test('bearer and topic are known ones', () => {
  expect(linkText(text, norms(norm().replace('bearer: client', 'bearer: clent'))).diagnostics[0]?.help).toContain('Did you mean "client"?');
  expect(linkText(text, norms(norm().replace('topic: payment', 'topic: payments'))).diagnostics[0]?.help).toContain(
    'Did you mean "payment"?',
  );
});

test('an ambiguity has its words and choices that exist', () => {
  const ambiguity =
    'ambiguities:\n  - { id: A-01, title: T, clause: 1/p1, quote: payer, readings: [{ id: a, text: x }], default: a, why: w';
  expect(linkText(text, { 'a.yml': `${ambiguity} }` }).linked.ambiguities[0]?.anchor.text).toBe('payer');
  expect(linkText(text, { 'a.yml': `${ambiguity}, choices: [none] }` }).codes).toEqual(['link/unknown-name']);
});

test('a topic of the contract’s own is one that its front matter names', () => {
  const owned = `---\ntitle: T\nprovider: P\nedition: "1"\nlanguage: fr\njurisdiction: FR\ncurrency: EUR\ntopics: { sub-leases: Sous-location }\n---\n\n${text}`;
  expect(linkText(owned, norms(norm().replace('topic: payment', 'topic: sub-leases'))).codes).toEqual([]);
  expect(linkText(owned, norms(norm().replace('topic: payment', 'topic: sub-lease'))).diagnostics[0]?.help).toContain('"sub-leases"');
});

test.each(['guarantee', 'burden', 'recommendation'])('a norm may be a %s', (modality) =>
  expect(linkText(text, norms(norm().replace('obligation', modality))).linked.norms[0]?.declaration.modality.value).toBe(modality),
);
