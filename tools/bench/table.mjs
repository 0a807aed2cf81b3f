// Rows of text → one aligned table; the first column to the left, the others to the right.
export function table(title, head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => (cells[column] ?? '').length)));
  const lines = all.map((cells) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '),
  );
  return [`\n${title}`, lines[0], '─'.repeat(lines[0].length), ...lines.slice(1)].join('\n');
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
export const times = (ratio) => `${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio)}×`;
export const nanoseconds = (value) => (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));
export const verdict = (met) => (met ? 'ok' : 'MISSED');
