/**
 * A change of words → what it turns in their meaning: a denial that came or went, an exception, who must and who may, the way a limit
 * runs, who bears it. Which words do so is the language's to say; a word for another of the same sense turns nothing.
 */
import type { Language } from '../language/language.ts';
import type { TurningWord } from '../language/turning-words.ts';
import { type Turn, turnKinds } from '../model/report/impact.ts';
import { overlaps } from '../source.ts';
import type { Hunk, Placed } from './align/align-tokens.ts';
import type { EditionClause } from './align/edition.ts';
import { isChanged, type Redline } from './align/redline.ts';
import { partyTurns } from './party-turns.ts';

/** `parties` as the contract names them. */
export function turnsOf(line: Redline, { detectTurns, smallWords }: Language, parties: readonly string[]): Turn[] {
  if (line.old.length === 0 || line.new.length === 0) return [];
  const hunks = line.hunks.filter(isChanged);
  const before = turned(line.old, line.oldTokens, hunks, 'old', detectTurns);
  const after = turned(line.new, line.newTokens, hunks, 'new', detectTurns);
  const kinds = new Set([...before, ...after].map(({ kind }) => kind));
  const words = turnKinds.flatMap((kind): Turn[] => {
    if (kind === 'party' || kind === 'reference' || !kinds.has(kind)) return [];
    const [gone, come] = [without(before, after, kind), without(after, before, kind)];
    return gone.length + come.length === 0 ? [] : [{ what: kind, ...told('old', gone), ...told('new', come) }];
  });
  return [...words, ...partyTurns(line, hunks, parties, smallWords)];
}

/** The turning words of one side of which something changed. */
function turned(
  clauses: readonly EditionClause[],
  tokens: readonly Placed[],
  hunks: readonly Hunk[],
  side: 'old' | 'new',
  detectTurns: Language['detectTurns'],
): TurningWord[] {
  const changed = hunks.flatMap((hunk) => {
    const run = tokens.slice(...hunk[side]);
    return isWholeSentence(hunk, side, tokens) ? [] : run.map((token) => ({ ...token, isShort: isShort(hunk) }));
  });
  return clauses.flatMap(({ text }, at) =>
    detectTurns(text).filter((found) =>
      changed.some((token) => token.at === at && overlaps(token, found) && (found.kind !== 'choice' || token.isShort)),
    ),
  );
}

const width = ([start, end]: readonly [number, number]): number => end - start;

/** One word for another: `and` → `or`. */
const isShort = ({ old, new: fresh }: Hunk): boolean => [old, fresh].every((run) => width(run) > 0 && width(run) <= 2);

/** A sentence that came or went as a whole turns none of those that stay. */
function isWholeSentence(hunk: Hunk, side: 'old' | 'new', tokens: readonly Placed[]): boolean {
  const [start, end] = hunk[side];
  return width(hunk[side === 'old' ? 'new' : 'old']) === 0 && tokens[start]?.begins === true && (tokens[end]?.begins ?? true);
}

/** The words of a kind on one side that have no counterpart of the same sense on the other. */
function without(words: readonly TurningWord[], others: readonly TurningWord[], kind: TurningWord['kind']): TurningWord[] {
  const left = others.filter((one) => one.kind === kind).map(({ sense }) => sense);
  return words.filter((one) => {
    const at = one.kind === kind ? left.indexOf(one.sense) : -1;
    if (at !== -1) left.splice(at, 1);
    return one.kind === kind && at === -1;
  });
}

function told<K extends 'old' | 'new'>(side: K, words: readonly TurningWord[]): Partial<Record<K, string>> {
  return words.length === 0 ? {} : ({ [side]: words.map(({ text }) => text).join(' … ') } as Record<K, string>);
}
