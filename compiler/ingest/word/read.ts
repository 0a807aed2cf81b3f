/**
 * In: the bytes of a Word document. Out: its blocks in reading order, its notes after them, and all that is no text of the contract:
 * headers and footers, remarks, what is hidden, struck or on the other side of its tracked changes.
 */
import type { Locale } from '../../language/locale.ts';
import type { Side } from '../../language/printed/how-read.ts';
import { type RankedBlock, rankTitles } from '../blocks/ranks.ts';
import type { Assembly } from '../document/assemble.ts';
import type { Word } from '../record/records.ts';
import { removalOf, textOf, wordsOfBlock } from '../record/records.ts';
import { Body, blocksIn } from './body.ts';
import { Fields } from './fields.ts';
import { NoteMarks, type Notes } from './note-marks.ts';
import { type Parts, partsOf } from './parts.ts';
import { wordsIn } from './side.ts';
import { type Remark, Story } from './story.ts';
import { elementsOf, type Xml } from './xml.ts';

export type WordRead = { readonly assembly: Assembly; readonly changes: number };

/** `side` is that of the tracked changes. Throws a `Refusal` for what can't be read. */
export function readWord(bytes: Uint8Array, side: Side, locale: Locale): WordRead {
  const parts = partsOf(bytes);
  const notes: Notes = { footnote: byId(parts.part('footnotes')), endnote: byId(parts.part('endnotes')) };
  const story = new Story({
    side,
    locale,
    styles: parts.part('styles'),
    numbering: parts.part('numbering'),
    marks: new NoteMarks(parts.part('settings'), notes),
    remarks: remarksOf(parts.part('comments')),
  });
  const body = new Body(story);
  parts.body((child) => body.add(child));
  const blocks = [...body.finish(), ...notesOf(notes, story)];
  const paragraphs = story.at;
  readFurniture(parts, story);
  for (const file of parts.foreign) story.review('outside', file);
  const { removals, texts, reviews, changes } = story;
  return {
    assembly: { blocks: rankTitles(blocks, locale), removals, texts, pages: paragraphs, notes: [], empty: [], reviews, unit: 'paragraph' },
    changes,
  };
}

const remarksOf = (part: Xml | undefined): Map<string, Remark> =>
  new Map(
    elementsOf(part).map((element) => [
      element.attributes['w:id'] ?? '',
      { author: element.attributes['w:author'] ?? '', text: elementsOf(element).map(wordsIn).join(' ').trim() },
    ]),
  );

/** The notes that the text calls, each opened by its mark. */
function notesOf(kinds: Notes, story: Story): RankedBlock[] {
  return (['footnote', 'endnote'] as const).flatMap((kind) =>
    story.marks.calls.flatMap((call) => {
      const element = call.kind === kind ? kinds[kind].get(call.id) : undefined;
      return element ? noteOf(element, call.mark, story) : [];
    }),
  );
}

const byId = (part: Xml | undefined): Map<string, Xml> =>
  new Map(elementsOf(part).map((element) => [element.attributes['w:id'] ?? '', element]));

/** Its paragraphs are one note. */
function noteOf(element: Xml, mark: string, story: Story): RankedBlock[] {
  const blocks = blocksIn(element, story);
  const words = blocks.flatMap(wordsOfBlock);
  const [first] = words;
  const model = blocks.find((block) => block.kind === 'paragraph');
  if (!first || !model) return [];
  const run = story.texts.size;
  story.texts.set(run, mark);
  const call: Word = {
    text: mark,
    page: first.page,
    box: first.box,
    size: first.size,
    bold: false,
    raised: true,
    sources: [{ run, start: 0, end: mark.length }],
  };
  return [{ ...model, words: [call, ...words], outline: 'none' }];
}

/** What each page repeats above and below the text. */
function readFurniture(parts: Parts, story: Story): void {
  for (const type of ['header', 'footer'])
    for (const part of parts.partsOf(type)) {
      const numbers = /\b(?:PAGE|NUMPAGES|SECTIONPAGES)\b/.test(codesIn(part));
      story.fields = new Fields();
      for (const block of blocksIn(part, story)) {
        const words = wordsOfBlock(block);
        const text = textOf(words);
        const reason = numbers && /\d/.test(text) && words.length <= 6 ? 'page-number' : 'running-head';
        story.removals.push(removalOf(reason, words, { page: 1, box: words[0]!.box }));
      }
    }
}

const codesIn = (element: Xml): string =>
  element.children
    .map((child) =>
      typeof child === 'string' ? (element.name === 'w:instrText' ? child : '') : `${child.attributes['w:instr'] ?? ''} ${codesIn(child)}`,
    )
    .join(' ');
