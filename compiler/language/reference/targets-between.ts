/** The two ends of a range → what is between: `7 à 9` → 8, `5.1 to 5.4` → 5.2 and 5.3, `(b) to (d)` → (c), `I à IV` → II and III. */
import type { ReferenceTarget } from '../detected.ts';
import { romanValue } from '../printed/roman.ts';

type Named = Extract<ReferenceTarget, { kind: 'clause' | 'part' | 'annex' }>;

/** More than this, and it is no list of clauses. */
const most = 200;

const isNamed = (target: ReferenceTarget): target is Named => target.kind === 'clause' || target.kind === 'part' || target.kind === 'annex';

export function targetsBetween(from: ReferenceTarget, to: ReferenceTarget): Named[] {
  if (!isNamed(from) || !isNamed(to)) return [];
  const [first, last] = [from.points ?? [], to.points ?? []];
  if (first.length === 0 || last.length === 0)
    return namesBetween(from.number ?? '', to.number ?? '').map((number) => ({ ...from, number, points: [] }));
  const [one, other] = [first.at(-1)!, last.at(-1)!];
  return namesBetween(one.name, other.name).map((name) => ({ ...from, points: [...first.slice(0, -1), { ...one, name }] }));
}

/** Numbers that share all but their last part. */
function namesBetween(from: string, to: string): string[] {
  const [head, one] = split(from);
  const [same, other] = split(to);
  const count = countOf(one, other);
  if (head !== same || !count) return [];
  const length = count.to - count.from - 1;
  return Array.from({ length: Math.max(0, Math.min(most, length)) }, (_, at) => head + count.name(count.from + 1 + at));
}

const split = (number: string): [string, string] => {
  const [, head = '', last = ''] = /^(.*?)([^.]*)$/.exec(number) ?? [];
  return [head, last];
};

type Count = { readonly from: number; readonly to: number; readonly name: (at: number) => string };

function countOf(one: string, other: string): Count | undefined {
  if (/^\d+$/.test(one) && /^\d+$/.test(other)) return { from: Number(one), to: Number(other), name: (at) => padded(at, one) };
  const [first, last] = [romanValue(one), romanValue(other)];
  const isRoman = first !== undefined && last !== undefined && !(one.length === 1 && other.length === 1 && one !== 'i');
  if (isRoman) return { from: first, to: last, name: romanOf };
  if (!/^[a-z]$/.test(one) || !/^[a-z]$/.test(other)) return undefined;
  return { from: one.charCodeAt(0), to: other.charCodeAt(0), name: (at) => String.fromCharCode(at) };
}

/** `1.01 to 1.03`. */
const padded = (at: number, like: string): string => (like.startsWith('0') ? String(at).padStart(like.length, '0') : String(at));

const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx'];
const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

const romanOf = (value: number): string => `${tens[Math.floor(value / 10)] ?? ''}${units[value % 10]}`;
