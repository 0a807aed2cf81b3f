/** Items, nesting and quotes are what glyphs and indents show: half an em is set in, 0.8 em from one item to the next stands inside. */
import { expect, test } from 'vitest';
import { look, type SetBlock } from './set-page.ts';

const item = (text: string, how: Partial<SetBlock> = {}): SetBlock => ({ kind: 'item', glyph: '●', text, left: 60, inset: 1, ...how });
const before: SetBlock = { text: 'Il doit payer :' };

test('a glyph opens an item, of its kind', () => {
  expect(look('Il doit payer :\n\n* le prix', before, item('● le prix'))).toEqual([]);
  expect(look('Il doit payer :\n\n- le prix', before, item('● le prix'))).toEqual(['list glyph: le prix']);
  expect(look('Il doit payer :\n\nle prix', before, item('● le prix'))).toEqual(['running text: le prix']);
  expect(look('Il doit payer :\n\n* le prix', before, item('le prix', { glyph: '–' }))).toEqual([]);
  expect(look('Il doit payer :\n\n* le prix', before, item('le prix', { glyph: '-' }))).toEqual(['list glyph: le prix']);
});

test('a glyph before a numbered title, a definition or a note makes no item of it', () => {
  expect(look('# 1. Prix\n\nUn mot.', item('● 1. Prix'), { text: 'Un mot.' })).toEqual([]);
  expect(look('# Prix\n\nUn mot.', item('● Prix'), { text: 'Un mot.' })).toEqual(['running text: Prix']);
  expect(look('# Définitions\n\n**Accès** : un mot.', { text: 'Définitions' }, item('● Accès : un mot.'))).toEqual([]);
});

test('a dash within a sentence is its own, a bullet or a dash after one opens an item', () => {
  const told = (first: string, glyph: string): string[] =>
    look(`${first} taxe comprise`, { text: first }, item(`${glyph} taxe comprise`, { glyph })).filter((each) => /^running/.test(each));
  expect(told('Le prix', '–')).toEqual([]);
  expect(told('Le prix.', '–')).toEqual(['running text: Le prix. taxe comprise']);
  expect(told('Le prix', '●')).toEqual(['running text: Le prix taxe comprise']);
});

test('an item without a glyph is set in, or begins where no running text does', () => {
  const told = (how: Partial<SetBlock>): string[] =>
    look('Il doit payer :\n\n- Le prix de chaque mois commencé.', before, { text: 'Le prix de chaque mois commencé.', ...how });
  expect(told({})).toEqual(['item of a list: Le prix de chaque mois commencé.']);
  expect(told({ inset: 0.5 })).toEqual([]);
  expect(told({ inset: 0.49 })).toEqual(['item of a list: Le prix de chaque mois commencé.']);
  expect(told({ left: 80 })).toEqual([]);
  expect(told({ left: 51 })).toEqual(['item of a list: Le prix de chaque mois commencé.']);
  expect(told({ page: 2, left: 50 })).toEqual([]);
  expect(told({ kind: 'columns' })).toEqual([]);
});

test('short lines, one below the other, are items without a glyph; a sentence, or one alone, is none', () => {
  const lines = (...all: string[]): string[] =>
    look(`${all.map((line) => `- ${line}`).join('\n')}\n\nUn mot.`, ...all.map((text) => ({ text })), { text: 'Un mot.' });
  expect(lines('Standard', 'Express')).toEqual([]);
  expect(lines('Standard')).toEqual(['item of a list: Standard']);
  expect(lines('Standard', 'Il part.')).toEqual(['item of a list: Standard', 'item of a list: Il part.']);
  const eight = 'un deux trois quatre cinq six sept huit';
  expect(lines(eight, 'Express')).toEqual([]);
  expect(lines(`${eight} neuf`, 'Express')).toHaveLength(2);
});

test('an item that is set in from the one before stands inside it, from more than 0.8 em on', () => {
  const told = (left: number, how: Partial<SetBlock> = {}): string[] =>
    look('* un\n* deux', item('● un'), item('● deux', { left, ...how })).map((each) => each.split(':')[0]!);
  expect(told(68)).toEqual([]);
  expect(told(68.1)).toEqual(['item beside the one before']);
  expect(told(68.1, { page: 2 })).toEqual([]);
  expect(told(180)).toEqual([]);
  expect(told(179)).toEqual(['item beside the one before']);
  expect(told(80, { size: 30 })).toEqual([]);
});

test('what stands inside an item is set in by half an em, or has another glyph', () => {
  const told = (left: number, how: Partial<SetBlock> = {}, markdown = '* un\n  * deux'): string[] =>
    look(markdown, item('● un'), item('● deux', { left, ...how })).map((each) => each.split(':')[0]!);
  expect(told(65)).toEqual(['nesting']);
  expect(told(65.1)).toEqual([]);
  expect(told(60, { page: 2 })).toEqual([]);
  expect(told(60, { text: '- deux', glyph: '-' }, '* un\n  - deux')).toEqual([]);
});

test('a quote is set in, where no running text of the page begins', () => {
  const told = (how: Partial<SetBlock>): string[] =>
    look('Il dit :\n\n> Les mots.', { text: 'Il dit :' }, { text: 'Les mots.', ...how }).map((each) => each.split(':')[0]!);
  expect(told({ inset: 0.5, left: 70 })).toEqual([]);
  expect(told({ inset: 0.4, left: 70 })).toEqual(['block quote']);
  expect(told({ inset: 0.5, left: 50 })).toEqual(['block quote']);
});
