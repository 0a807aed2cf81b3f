/**
 * In: the words of a page. Out: the same, letters set over several lines put back before the word they open, and the lines beside them
 * begun where they begin. Law: such a letter opens its word, unless the page knows the rest as a word and not the whole: `L`+`e`, but `À` `la`.
 */
import { reword, union } from '../record/records.ts';
import type { PlacedRunWord } from './words.ts';

type Placed = PlacedRunWord;

/** Times the size of the text beside it; lines that it stands over, at least. */
const large = 1.7;
const over = 2;
/** In em of that text: how far it may stand off the letter. */
const gap = 0.9;

export function withDropCaps(words: readonly Placed[]): Placed[] {
  const caps = words.filter(({ text }) => /^[«"“]?\p{Lu}['’]?$/u.test(text));
  if (caps.length === 0) return [...words];
  const known = new Set(words.map(({ text }) => bare(text)));
  return caps.reduce<Placed[]>((list, cap) => dropped(list, cap, known), [...words]);
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}'’-]/gu, '');

function dropped(words: Placed[], cap: Placed, known: ReadonlySet<string>): Placed[] {
  const beside = words.filter((word) => word !== cap && isBeside(word, cap)).sort((a, b) => a.baseline - b.baseline);
  const [first] = beside;
  if (!first || beside.length < over || !/^\p{L}/u.test(first.text)) return words;
  const whole = cap.text + first.text;
  const isApart = known.has(bare(first.text)) && !known.has(bare(whole));
  const start = { x0: cap.box.x0 };
  return words.flatMap((word): Placed[] => {
    if (word === cap) return [];
    if (word === first) return isApart ? [onLine(cap, first), word] : [opened(cap, first)];
    return beside.includes(word) ? [reword(word, { box: { ...word.box, ...start } })] : [word];
  });
}

/** The first word of a line that runs past the letter, on its right. */
function isBeside({ box, size, baseline }: Placed, cap: Placed): boolean {
  if (cap.size < large * size) return false;
  const off = box.x0 - cap.box.x1;
  return off > -0.3 * size && off < gap * size && baseline > cap.baseline - 0.9 * cap.size && baseline < cap.baseline + 0.4 * size;
}

const opened = (cap: Placed, first: Placed): Placed =>
  reword(first, {
    text: cap.text + first.text,
    box: { ...union(cap.box, first.box), y0: first.box.y0, y1: first.box.y1 },
    order: Math.min(cap.order, first.order),
    sources: [...cap.sources, ...first.sources],
  });

const onLine = (cap: Placed, { baseline, size, box }: Placed): Placed =>
  reword(cap, { baseline, size, box: { ...cap.box, y0: box.y0, y1: box.y1 } });
