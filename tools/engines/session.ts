/** A database that a test or a measure has started: what all engines are asked alike. */
export type EngineSession = {
  readonly version: string;
  /** Runs a script as its engine's client would: it stops at the first statement that fails, whose words are thrown. */
  readonly script: (text: string) => Promise<void>;
  /** Rows as JSON; numbers as the text they were answered in. */
  readonly rows: (query: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** A table of rows given as JSON objects, one a line; `columns`: names, as they are called unquoted, and types. */
  readonly load: (table: string, columns: readonly (readonly [name: string, type: string])[], lines: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Numbers as they were written, which no number of JavaScript may hold; a decimal that Spark tells by its exponent, `0E-13`, in digits. */
export const parseRow = (line: string): Record<string, unknown> =>
  JSON.parse(line, ((_: string, value: unknown, { source }: { source?: string }) =>
    typeof value === 'number' ? inDigits(source ?? String(value)) : value) as never);

/** `-1.5E-7` → `-0.00000015` */
function inDigits(number: string): string {
  const [, sign = '', whole = '', part = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?E([+-]?\d+)$/i.exec(number) ?? [];
  if (exponent === undefined) return number;
  const scale = part.length - Number(exponent);
  const digits = `${whole}${part}${'0'.repeat(Math.max(0, -scale))}`.padStart(scale + 1, '0');
  return `${sign}${scale > 0 ? `${digits.slice(0, -scale)}.${digits.slice(-scale)}` : digits}`;
}
