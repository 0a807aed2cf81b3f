/** A result as an author wrote it → as rules answer it: `PT90M` is `PT1H30M`, `100 EUR` is `100.00 EUR`; an instant keeps its offset. */
import type { Type } from '../../model/type.ts';
import { Refusal } from '../refusal.ts';
import { sameWire } from '../same-answer.ts';
import { readWire } from './read-wire.ts';
import { writeWire } from './write-wire.ts';

/** What is no value of the type stays as it is. */
export function expectedWire(json: unknown, type: Type): unknown {
  try {
    const answered = writeWire(readWire(json, type, ''), type).json;
    return sameWire(answered, json, type) ? json : answered;
  } catch (cause) {
    if (cause instanceof Refusal) return json;
    throw cause;
  }
}
