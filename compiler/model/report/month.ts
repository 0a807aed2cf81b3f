/** What every reading makes of a month of rows: one record per project, written beside the rows and shown on the month's page. It crosses a border, hence zod. */
import { z } from 'zod';

const text = z.string();
const readings = z.record(text, text);

/** Under one set of readings: sums of amounts, as decimals; of answers that are one of a few words, how many rows have each. */
const answers = z.object({
  readings,
  sums: z.array(z.object({ column: text, currency: text, sum: text })),
  values: z.array(z.object({ column: text, counts: z.array(z.object({ value: text, rows: z.int() })) })),
});

const part = z.object({
  contract: text,
  rule: text,
  file: text,
  rows: z.int(),
  refused: z.array(z.object({ reason: text, rows: z.int() })),
  answers: z.array(answers),
});

export const monthModel = z.object({
  /** What the rows were drawn from: nobody's. */
  seed: z.int(),
  /** `2026-03` */
  month: text,
  parts: z.array(part),
});

export type Month = z.infer<typeof monthModel>;
export type MonthPart = z.infer<typeof part>;
export type MonthAnswers = z.infer<typeof answers>;
