/**
 * In: the flow of every page. Out: paragraphs and tables, paragraphs joined across columns and pages, hyphens healed.
 * Law: a line break is a paragraph's end only if the next word would have fitted, or if space, style or a number says so.
 */

import type { Locale } from '../../language/locale.ts';
import type { Leading } from '../page/leading.ts';
import type { Block, Flow, Line, Paragraph, Removal, Word } from '../record/records.ts';
import { boxOf } from '../record/records.ts';
import { fuse, heal, healTable, hyphenOf, type Vocabulary, vocabularyOf } from './hyphens.ts';
import { isCentred, isParted, joins, settingOf } from './joining.ts';
import { splitRunIn } from './run-in.ts';

type Draft = { readonly lines: Line[]; readonly parted: boolean };

export type Blocks = { readonly blocks: Block[]; readonly removals: Removal[] };

export function toBlocks(flow: readonly Flow[], leading: Leading, locale: Locale): Blocks {
  const vocabulary = vocabularyOf(flow);
  const setting = settingOf(
    flow.flatMap((item) => (item.kind === 'line' ? [item.line] : [])),
    leading,
    locale,
  );
  const removals: Removal[] = [];
  const blocks: Block[] = [];
  let draft: Draft | undefined;
  const close = (): void => {
    if (draft) blocks.push(...splitRunIn(toParagraph(draft, vocabulary, locale, removals), locale));
    draft = undefined;
  };
  for (const item of flow) {
    if (item.kind === 'table') {
      close();
      blocks.push(healTable(item, vocabulary, locale, removals));
    } else if (draft && joins(draft.lines, item.line, setting)) draft.lines.push(item.line);
    else {
      const parted = draft !== undefined && isParted(draft.lines.at(-1)!, item.line, setting);
      close();
      draft = { lines: [item.line], parted };
    }
  }
  close();
  return { blocks, removals };
}

function toParagraph({ lines, parted }: Draft, vocabulary: Vocabulary, locale: Locale, removals: Removal[]): Paragraph {
  const words: Word[] = [];
  for (const line of lines) {
    const [first, ...rest] = line.words;
    const before = words.at(-1);
    const healing = before && first && line !== lines[0] ? heal(before.text, first.text, vocabulary, locale) : 'apart';
    if (before && first && healing !== 'apart') {
      if (healing === 'join') removals.push(hyphenOf(before));
      words[words.length - 1] = fuse(before, first, healing);
      words.push(...rest);
    } else words.push(...line.words);
  }
  const top = lines[0]!;
  return {
    kind: 'paragraph',
    page: top.page,
    box: boxOf(lines.filter((line) => line.page === top.page)),
    size: top.size,
    bold: lines.every((line) => line.bold),
    words,
    indent: top.box.x0 - top.left,
    inset: Math.min(...lines.map((line) => line.box.x0 - line.left)),
    lines: lines.length,
    centred: lines.every(isCentred),
    parted,
    underlined: lines.every((line) => line.underlined),
  };
}
