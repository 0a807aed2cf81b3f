/** `--reading choice=option`, as often as it is given, → options by choice. */
import { UsageError } from '../host/io.ts';

export type Readings = Readonly<Record<string, string>>;

/** Throws `UsageError` for what is no pair. */
export function parseReadings(pairs: readonly string[]): Readings {
  const readings: Record<string, string> = Object.create(null);
  for (const pair of pairs) {
    const [choice, option, ...more] = pair.split('=');
    if (!choice || !option || more.length > 0) throw new UsageError(`unexpected --reading "${pair}", expected choice=option`);
    readings[choice] = option;
  }
  return readings;
}
