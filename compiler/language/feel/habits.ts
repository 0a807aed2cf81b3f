/** What authors write from other languages, spreadsheets and the text itself → how the rule language says it. */

type Habit = { readonly before?: RegExp; readonly here: RegExp; readonly cure: string };

const stated = 'Numbers stand in the contract: mark the words that state it, and write the name of the mark.';

/** The first that fits is told: `here` begins where reading stopped, `before` ends there. */
const habits: readonly Habit[] = [
  { here: /^&&?/, cure: 'Write `and`.' },
  { here: /^\|\|?/, cure: 'Write `or`.' },
  { here: /^==/, cure: 'Write `=` to compare.' },
  { before: /[^<>!]=\s*$/, here: /^=/, cure: 'Write `=` to compare.' },
  { here: /^(?:<>|≠)/, cure: 'Write `!=`.' },
  { here: /^≤/, cure: 'Write `<=`.' },
  { here: /^≥/, cure: 'Write `>=`.' },
  { here: /^[×·]/, cure: 'Write `*`.' },
  { here: /^÷/, cure: 'Write `/`.' },
  { here: /^[−–]/, cure: 'Write `-`, the sign of the keyboard.' },
  { here: /^!(?!=)/, cure: 'Write `not(…)` around what is denied.' },
  { here: /^not\s/, cure: 'Write `not(…)` around what is denied.' },
  { here: /^\?/, cure: 'Write `if … then … else …`.' },
  { here: /^['‘’“”«]/, cure: 'Put texts between straight quotes: "…".' },
  { before: /\([^()]*$/, here: /^;/, cure: 'Part arguments by a comma.' },
  { here: /^;/, cure: 'Take it off: an expression ends with its line.' },
  { here: /^return\b/, cure: 'Take it off: an expression is what it answers.' },
  { here: /^\]/, cure: 'Write a range as `(a..b]`: a round bracket leaves its end out.' },
  { before: /\d\s*$/, here: /^(?:%|€|\$|£|,\d|[A-Za-z])/, cure: stated },
  { before: /^\s*$/, here: /^(?:\*|_|else|otherwise|any|sinon)\s*$/, cure: 'Write `-` for a cell that accepts everything.' },
  { before: /\b(?:elseif|elsif|elif)\b.*$/s, here: /^/, cure: 'Write `else if`.' },
  { before: /\bif\b.*\bthen\b(?!.*\belse\b).*$/s, here: /^$/, cure: 'End it with `else …`: an `if` answers every case.' },
  { here: /^and\s*\(/, cure: 'Write `a and b`.' },
  { here: /^or\s*\(/, cure: 'Write `a or b`.' },
  { before: /\bis(?:\s+not)?\s*$/, here: /^null\b/, cure: 'Write `x = null` or `x != null`.' },
  { here: /^%/, cure: 'Write `x - floor(x / n) * n`.' },
  { here: /^if\b/, cure: 'Write `if … then … else …`, the condition first.' },
  { before: /[[(][^\])]*$/s, here: /^then\b/, cure: 'Close the bracket that is open before it.' },
  { here: /^then\b/i, cure: 'Write `if … then … else …` in small letters.' },
  { before: /\bif\b.*$/s, here: /^\{/, cure: 'Write `if … then … else …` without braces.' },
  { here: /^(?::=|=>|->)/, cure: 'Name parts of the expression under `where`.' },
  {
    before: /\bsort\s*\([^()]*$/,
    here: /^function\b/,
    cure: 'Write `sort(list)`, from the least to the greatest; records by a key: `latest(list, item.key, count(list))`.',
  },
  { here: /^function\b/, cure: 'Write what it answers: `item` is each of a list, `where` names the parts of an expression.' },
  { here: /^\*\*/, cure: 'Write `power(x, n)`, or the product out: x * x.' },
  { here: /^\^/, cure: 'Write `power(x, n)`, or the product out: x * x.' },
];

/** The cure of a habit at a place of an expression; undefined where none is known. */
export function cureAt(text: string, at: number): string | undefined {
  const [before, rest] = [text.slice(0, at), text.slice(at)];
  return habits.find((habit) => habit.here.test(rest) && (habit.before?.test(before) ?? true))?.cure;
}
