import { expect, test } from 'vitest';
import { notesIn } from '../../../compiler/ingest/web/notes.ts';
import { find, pageOf } from './parts.ts';

test('a raised figure that leads to an element calls the note that it is', () => {
  const page = pageOf('<p>codage<sup><a href="#n1">1</a></sup></p><p id="n1">Les délais.</p>');
  const notes = notesIn(page);
  expect(notes.callOf(find(page, 'a'))).toBe('1');
  expect(notes.noteOf(find(page, '#n1'))).toBe('1');
});

test('a figure that leads nowhere calls nothing', () => {
  const page = pageOf('<p>codage<sup><a href="#n2">1</a></sup></p><p id="n1">Les délais.</p>');
  expect(notesIn(page).callOf(find(page, 'a'))).toBeUndefined();
});

test('a figure that is not raised is the number of a link', () => {
  const page = pageOf('<p>voir <a href="#n1">1</a></p><p id="n1">Les délais.</p>');
  expect(notesIn(page).callOf(find(page, 'a'))).toBeUndefined();
});

test('without links, a raised figure calls the paragraph that opens with it', () => {
  const page = pageOf('<p>codage<sup>1</sup></p><p><sup>1</sup> Les délais.</p>');
  expect(notesIn(page).callOf(find(page, 'sup'))).toBe('1');
  const alone = pageOf('<p>codage<sup>1</sup></p>');
  expect(notesIn(alone).callOf(find(alone, 'sup'))).toBeUndefined();
});
