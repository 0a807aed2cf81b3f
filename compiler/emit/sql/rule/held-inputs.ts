/** How rows hold the inputs of a rule: which have a column, what else may stand there, and what is known of it. */
import type { Rule } from '../../../model/program.ts';
import type { Extent } from '../value/extent.ts';

/**
 * `source`: the column that it is read from, where that may hold what is no such input: a row where it does is refused. `decimal`: it is read
 * from a decimal as it stands. `extent`: between which its integers are known to lie.
 */
export type Held = { readonly source?: string; readonly decimal?: DecimalColumn; readonly extent?: Extent };
/** Digits in all, after the point, and after it on the wire. */
export type DecimalColumn = { readonly width: number; readonly scale: number; readonly wire: number };
/** The inputs that rows have, by name; others are absent from every row. */
export type HeldInputs = ReadonlyMap<string, Held>;

/** All inputs of a rule, some in columns that hold what came: `sources`, by input. */
export const allHeld = ({ inputs }: Rule, sources: ReadonlyMap<string, string> = new Map()): HeldInputs =>
  new Map(inputs.map(({ name }) => [name, sourceIn(sources.get(name))]));
export const sourceIn = (source: string | undefined): Pick<Held, 'source'> => (source === undefined ? {} : { source });
