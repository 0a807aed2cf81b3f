/** Data → JSON that reads and compares well: what fits on a line stands on one, the rest a member a line. */

/** The longest line, its indent included, that holds a whole value. */
const width = 140;

/** `{ "a": [1, 2] }` on one line; `undefined` members are left out, as `JSON.stringify` does. Ends with a line feed. */
export const jsonText = (value: unknown): string => `${print(JSON.parse(JSON.stringify(value)), '')}\n`;

function print(value: unknown, indent: string, taken = indent.length): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = onLine(value, width - taken);
  if (line !== undefined) return line;
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

/** Undefined as soon as it takes more than `room`: what is far too long for a line is not printed for it. */
function onLine(value: unknown, room: number): string | undefined {
  if (typeof value !== 'object' || value === null) return within(JSON.stringify(value), room);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const keys = Array.isArray(value) ? undefined : Object.keys(value);
  if (keys?.length === 0) return within('{}', room);
  let line = open;
  for (const [index, item] of Object.values(value).entries()) {
    if (index > 0) line += ', ';
    if (keys) line += `${JSON.stringify(keys[index])}: `;
    const member = onLine(item, room - line.length - close.length);
    if (member === undefined) return undefined;
    line += member;
  }
  return within(line + close, room);
}

const within = (text: string, room: number): string | undefined => (text.length <= room ? text : undefined);
