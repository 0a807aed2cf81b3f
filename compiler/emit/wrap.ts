/** Breaks a long statement into lines a reader can take in: before `?`, `:`, `&&`, `||`, or between the parts of its largest bracket. */

const widest = 120;

export function wrap(statement: string, width = widest): string {
  if (statement.length <= width) return statement;
  const marks = scan(statement);
  const head = headOf(statement, marks);
  if (head > 0) return `${wrap(statement.slice(0, head), width)} {\n${wrap(statement.slice(head + 1), width - 2)}\n}`;
  const ternary = marks.filter(({ text, depth }) => depth === 0 && (text === ' ? ' || text === ' : '));
  if (ternary.some(({ text }) => text === ' ? ')) return pieces(statement, ternary, width);
  const logical = marks.filter(({ text, depth }) => depth === 0 && (text === ' && ' || text === ' || '));
  if (logical.length > 0) return pieces(statement, logical, width);
  return opened(statement, marks, width);
}

type Mark = { readonly at: number; readonly text: string; readonly depth: number };

/** Brackets, commas and operators outside strings, with the depth of brackets they stand at. */
function scan(statement: string): readonly Mark[] {
  const marks: Mark[] = [];
  let depth = 0;
  for (const match of statement.matchAll(/'(?:[^'\\]|\\.)*'|[([{]|[)\]}]|, | \? | : | && | \|\| /g)) {
    const [text] = match;
    if (text.startsWith("'")) continue;
    if (/^[)\]}]$/.test(text)) depth--;
    marks.push({ at: match.index, text, depth });
    if (/^[([{]$/.test(text)) depth++;
  }
  return marks;
}

/** Where the head of an `if` or `for` with one statement after it ends; 0 for any other statement. */
function headOf(statement: string, marks: readonly Mark[]): number {
  if (!/^(if|for) \(/.test(statement)) return 0;
  const close = marks.find(({ text, depth }) => text === ')' && depth === 0);
  const end = close ? close.at + 1 : 0;
  return /^ [^{]/.test(statement.slice(end)) ? end : 0;
}

/** The statement cut before each mark. */
function pieces(statement: string, marks: readonly Mark[], width: number): string {
  const cuts = marks.map(({ at }) => at);
  const parts = [0, ...cuts].map((from, index) => statement.slice(from, cuts[index]).trim());
  return parts.map((part) => wrap(part, width - 2)).join('\n');
}

/** The longest outermost bracket with its parts on lines of their own. */
function opened(statement: string, marks: readonly Mark[], width: number): string {
  const groups = marks
    .map((open, index) => ({
      open,
      index,
      close: marks.findIndex((mark, at) => at > index && mark.depth === 0 && /^[)\]}]$/.test(mark.text)),
    }))
    .filter(({ open, close }) => open.depth === 0 && /^[([{]$/.test(open.text) && close !== -1)
    .map(({ open, index, close }) => ({ from: open.at + 1, to: marks[close]!.at, inner: marks.slice(index + 1, close) }))
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const [group] = groups;
  if (!group || group.to - group.from < 20) return statement;
  const commas = group.inner.filter(({ text, depth }) => text === ', ' && depth === 1);
  const cuts = commas.map(({ at }) => at);
  const parts = [group.from, ...cuts.map((at) => at + 2)].map((from, index) => statement.slice(from, cuts[index] ?? group.to).trim());
  const lines = parts.map((part) => wrap(part, width - 2)).join(',\n');
  return `${statement.slice(0, group.from)}\n${lines}\n${statement.slice(group.to)}`;
}
