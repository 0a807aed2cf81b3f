/**
 * An impact → what a person reads in a terminal: changes that touch something first, each with its redline, what it turns in the
 * meaning and what to do again. Clauses that only change number share a line.
 */
import { styleText } from 'node:util';
import { shorten } from '../diagnostic/catalogue/shorten.ts';
import type { Change, ChangedExample, ChangedValue, Impact, RedlinePart, TouchedQuote, TouchedRule, Turn } from '../model/report/impact.ts';
import { changeKinds, stakes } from '../model/report/impact.ts';
import { isTouched } from './impact.ts';

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

const painted: Paint = (style, text) => styleText(style, text, { validateStream: false });
const plain: Paint = (_, text) => text;

export function describeImpact(impact: Impact, color = false): string {
  const paint = color ? painted : plain;
  const [touching, idle] = [impact.changes.filter(isTouched), impact.changes.filter((change) => !isTouched(change))];
  const blocks = [
    headOf(impact),
    ...(touching.length > 0 ? [paint('bold', 'Changes that touch what is formalised'), ...describeTouching(touching, paint, color)] : []),
    ...(idle.length > 0 ? [paint('bold', 'Changes that touch nothing'), describeIdle(idle, paint, color)] : []),
    summaryOf(impact, touching),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function headOf({ contract, from, to, unchanged, changes }: Impact): string {
  const listed = countedBy(changeKinds, changes, ({ kinds }, kind) => kinds.includes(kind));
  const made = to.isDemonstration ? ', a demonstration' : '';
  const editions = `${contract}: edition « ${from.edition} » → « ${to.edition} » (${to.file}${made})`;
  const removed = changes.filter(({ kinds }) => kinds.includes('removed')).length;
  const stranger = removed > 0.75 * from.clauses ? '\nFew clauses are in both: is this an edition of the same contract?' : '';
  const head = `${editions}${stranger}\n${unchanged} of ${from.clauses} clauses unchanged${listed === '' ? '' : `; ${listed}`}`;
  const moved = countedBy(stakes, changes, ({ moves }, stake) => moves === stake);
  return moved === '' ? head : `${head}\ngravest first: ${moved}`;
}

/** `1 meaning, 2 money, 3 duty`: how many changes there are of each that has any. */
function countedBy<T extends string>(names: readonly T[], changes: readonly Change[], has: (change: Change, name: T) => boolean): string {
  const counts = names.map((name) => [name, changes.filter((change) => has(change, name)).length] as const);
  return counts.flatMap(([name, count]) => (count > 0 ? [`${count} ${name}`] : [])).join(', ');
}

/** Changes one by one; those of a number alone on one line, where there are several. */
function describeIdle(changes: readonly Change[], paint: Paint, color: boolean): string {
  const renumbered = changes.filter(({ kinds }) => kinds.join() === 'renumbered');
  const shared = renumbered.length > 1 ? renumbered : [];
  const numbers = shared.map(({ old, new: fresh, following }) => {
    const follow = following > 0 ? ` (${following} below follow)` : '';
    return `${old[0]?.number ?? old[0]?.id} → ${fresh[0]?.number ?? fresh[0]?.id}${follow}`;
  });
  const lines = changes.filter((change) => !shared.includes(change)).map((change) => describe(change, [], paint, color));
  return [...lines, ...(numbers.length > 0 ? [`  ${paint('bold', 'renumbered')} only: ${numbers.join(', ')}`] : [])].join('\n');
}

function summaryOf({ contract, examples }: Impact, touching: readonly Change[]): string {
  if (touching.length === 0) return `${contract}: nothing formalised is touched`;
  const count = (noun: string, pick: (change: Change) => readonly string[]): string => {
    const number = new Set(touching.flatMap(pick)).size;
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
  };
  const parts = [
    count('value', ({ touches }) => touches.values.map(({ id }) => id)),
    count('rule', ({ touches }) => touches.rules.map(({ id }) => id)),
    count('norm', ({ touches }) => touches.norms.map(({ id }) => id)),
    count('reading', ({ touches }) => touches.readings.map(({ id }) => id)),
    count('sign-off', ({ touches }) => touches.reviews.map(({ rule }) => rule)),
  ];
  return `${contract}: ${parts.join(', ')} touched${examples.length > 0 ? `; ${examples.length} examples answer otherwise` : ''}`;
}

/** `5.1/p2 reworded: … [-99,9%-] {+99,5%+} …`. */
function lead(change: Change, paint: Paint, color: boolean): string {
  const { kinds, following } = change;
  const follow = following > 0 ? `, ${following} below follow` : '';
  const worded = change.redline.some(({ op }) => op !== 'same');
  const words = worded ? `: ${redlineText(change.redline, color, paint)}` : `: « ${shorten(textOf(change))} »`;
  return `  ${paint('bold', placeOf(change))} ${kinds.join(', ')}${follow}${words}`;
}

const textOf = ({ redline }: Change): string => redline.map(({ text }) => text).join('');

function placeOf({ old, new: fresh, kinds }: Change): string {
  const [left, right] = [old, fresh].map((side) => side.map(({ id }) => id).join(' + '));
  const [before, after] = [old[0]?.number, fresh[0]?.number];
  if (left && left === right && kinds.includes('renumbered') && before && after) return `${left} (${before} → ${after})`;
  if (!left || !right || left === right) return left || right || '';
  return `${left} → ${right}`;
}

const context = 40;

/** The changed words with a little of what stands around them. */
function redlineText(parts: readonly RedlinePart[], color: boolean, paint: Paint): string {
  return parts
    .map(({ op, text }, index) => {
      if (op === 'same') return around(text, index === 0, index === parts.length - 1);
      const words = shorten(text, 300);
      const space = /\s$/.test(text) ? ' ' : '';
      if (color) return paint(op === 'removed' ? ['red', 'strikethrough'] : 'green', words) + space;
      return (op === 'removed' ? `[-${words}-]` : `{+${words}+}`) + space;
    })
    .join('')
    .trim();
}

function around(text: string, first: boolean, last: boolean): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= 2 * context) return line;
  const [head, tail] = [line.slice(0, context).replace(/\S*$/, ''), line.slice(-context).replace(/^\S*/, '')];
  if (first) return `…${tail}`;
  return last ? `${head}…` : `${head}…${tail}`;
}

/** An example whose answer changes by a value that stands in several places is told once. */
function describeTouching(changes: readonly Change[], paint: Paint, color: boolean): string[] {
  const told = new Set<string>();
  return changes.map((change) => {
    const examples = change.touches.examples.filter((example) => !told.has(JSON.stringify(example)));
    for (const example of examples) told.add(JSON.stringify(example));
    return describe(change, examples, paint, color);
  });
}

const shown = 6;

function describe(change: Change, examples: readonly ChangedExample[], paint: Paint, color: boolean): string {
  const { values, rules, norms, readings, responsibilities, terms, waivers, reviews } = change.touches;
  const { quantities, sentences } = change.unbound;
  const group = <T>(name: string, list: readonly T[], say: (one: T) => string): string[] =>
    list.map((one, index) => `    ${paint('dim', (index === 0 ? name : '').padEnd(18))}${say(one)}`);
  return [
    lead(change, paint, color),
    ...group('meaning', change.turns ?? [], sayTurn),
    ...group('values', values, sayValue),
    ...group('rules', rules, sayRule),
    ...group('examples', examples.slice(0, shown), sayExample),
    ...group('', examples.length > shown ? [examples.length - shown] : [], (more) => `and ${more} more, all with --format json`),
    ...group('norms', norms, sayQuote),
    ...group('readings', readings, sayQuote),
    ...group('responsibilities', responsibilities, sayQuote),
    ...group('terms', terms, ({ id, says }) => `${id}: the definition of « ${says} » changes`),
    ...group('waivers', waivers, sayQuote),
    ...group('sign-offs', reviews, ({ rule, by, on }) => `${rule}: validated by ${by} on ${on}, to be renewed`),
    ...group('to bind', [...quantities, ...sentences], (words) => `« ${shorten(words)} »`),
  ].join('\n');
}

function sayTurn({ what, old, new: fresh }: Turn): string {
  if (what === 'reference') return `« ${old} » names what is ${fresh === undefined ? 'no longer there' : `now ${fresh}`}`;
  if (old === undefined) return `${what} « ${fresh} » put in`;
  return fresh === undefined ? `${what} « ${old} » taken out` : `${what} « ${old} » → « ${fresh} »`;
}

function sayValue({ id, label, state, oldWords, newWords, old, new: fresh }: ChangedValue): string {
  const words = `« ${oldWords} » → ${newWords === undefined ? 'no words' : `« ${shorten(newWords)} »`}`;
  const head = `${id} (${label}): `;
  if (state === 'changed') return `${head}${json(old)} → ${json(fresh)}, ${words}`;
  if (state === 'conflict') return `${head}${json(old)} → ${json(fresh)}, and otherwise elsewhere in the text, ${words}`;
  if (state === 'same') return `${head}${json(old)} still, ${words}`;
  if (state === 'retyped') return `${head}${json(old)} → ${json(fresh)}, of another type: the rules can't take it, ${words}`;
  return `${head}${json(old)} → ${state === 'gone' ? 'gone' : 'no quantity that can be read'}, ${words}`;
}

const reasons: Readonly<Record<TouchedRule['by'][number]['what'], (name: string) => string>> = {
  value: (name) => `reads ${name}`,
  formula: (name) => `formula ${name}`,
  words: (name) => `rests on ${name}`,
  place: (name) => `rests on ${name}, moved`,
  call: (name) => `calls ${name}`,
  responsibility: (name) => `matrix ${name}`,
  scope: (name) => `its scope, in ${name}`,
};

const sayRule = ({ id, by }: TouchedRule): string => `${id}: ${by.map(({ what, name }) => reasons[what](name)).join(', ')}`;

function sayExample({ rule, number, given, readings, old, new: fresh }: ChangedExample): string {
  const choices = Object.keys(readings).length > 0 ? `, ${Object.values(readings).join(', ')}` : '';
  return `${rule} ${number}: ${differing(answerText(old), answerText(fresh)).join(' → ')}, given ${shorten(JSON.stringify(given), 100)}${choices}`;
}

const answerText = ({ result, message }: ChangedExample['old']): string => message ?? json(result);

function sayQuote({ id, says, quote, now }: TouchedQuote): string {
  const head = `${id} (${shorten(says, 60)}): `;
  if (now === undefined) return `${head}« ${shorten(quote, 60)} » → gone`;
  if (now === quote) return `${head}« ${shorten(quote, 60)} » moved`;
  const [old, fresh] = differing(quote, now);
  return `${head}« ${old} » → « ${fresh} »`;
}

const margin = 24;
const widest = 64;

/** Two texts cut to where they differ, with a few words around. */
function differing(old: string, fresh: string): readonly [string, string] {
  if (Math.max(old.length, fresh.length) <= widest) return [old, fresh];
  let head = 0;
  while (head < Math.min(old.length, fresh.length) && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, fresh.length) - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const start = old.lastIndexOf(' ', Math.max(0, head - margin)) + 1;
  const cut = (text: string): string => {
    const end = text.indexOf(' ', text.length - tail + margin);
    const words = text.slice(start, end === -1 ? text.length : end);
    const shown = shorten(words, widest);
    return `${start > 0 ? '…' : ''}${shown}${end === -1 || shown.endsWith('…') ? '' : '…'}`;
  };
  return [cut(old), cut(fresh)];
}

const json = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
