/** A short run of words replaced by another → the party that stands in place of another: « le Prestataire » → « le Client ». */
import type { Turn } from '../model/report/impact.ts';
import type { Hunk, Placed } from './align/align-tokens.ts';
import type { Redline } from './align/redline.ts';
import { isWord, type Token, tokensOf } from './align/tokens.ts';

/** Longer runs reword; who is in them says nothing of who was. */
const longest = 5;

export function partyTurns(line: Redline, hunks: readonly Hunk[], names: readonly string[], smallWords: ReadonlySet<string>): Turn[] {
  const known = names.map((name) => wordsOf(tokensOf(name)).filter((word) => !smallWords.has(word)));
  return hunks.flatMap(({ old, new: fresh }): Turn[] => {
    const [left, right] = [line.oldTokens.slice(...old), line.newTokens.slice(...fresh)];
    const isReplaced = [left, right].every(({ length }) => length > 0 && length <= longest);
    if (!isReplaced || namedIn(left, known) === namedIn(right, known)) return [];
    return [{ what: 'party', old: textOf(left, line, 'old'), new: textOf(right, line, 'new') }];
  });
}

const wordsOf = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key.toLowerCase()).filter(isWord);

/** The parties whose whole name stands in a run, as one text. */
function namedIn(tokens: readonly Token[], known: readonly (readonly string[])[]): string {
  const run = ` ${wordsOf(tokens).join(' ')} `;
  return known.flatMap((name, at) => (name.length > 0 && run.includes(` ${name.join(' ')} `) ? [at] : [])).join();
}

function textOf(tokens: readonly Placed[], line: Redline, side: 'old' | 'new'): string {
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  const { text } = line[side][first.at]!;
  return text.slice(first.start, last.at === first.at ? last.end : text.length);
}
