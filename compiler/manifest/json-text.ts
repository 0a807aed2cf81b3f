/** Data → JSON that reads and compares well: what fits on a line stands on one, the rest a member a line. */

/** The longest line, its indent included, that holds a whole value. */
const width = 140;

/** `{ "a": [1, 2] }` on one line; `undefined` members are left out, as `JSON.stringify` does. Ends with a line feed. */
export const jsonText = (value: unknown): string => `${print(JSON.parse(JSON.stringify(value)), '')}\n`;

function print(value: unknown, indent: string, taken = indent.length): string {
  const line = onLine(value);
  if (typeof value !== 'object' || value === null || taken + line.length <= width) return line;
  const inner = `${indent} `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const members = Array.isArray(value)
    ? value.map((item) => print(item, inner))
    : Object.entries(value).map(([key, item]) => {
        const head = `${JSON.stringify(key)}: `;
        return `${head}${print(item, inner, inner.length + head.length)}`;
      });
  return `${open}\n${members.map((member) => inner + member).join(',\n')}\n${indent}${close}`;
}

function onLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onLine(item)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
