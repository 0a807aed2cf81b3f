/** Values known when compiling → wire JSON, by the one writer that any program's answers go through. */
import { writeWire } from '../interpret/wire/write-wire.ts';
import type { Manifest } from '../model/report/manifest.ts';
import type { Type } from '../model/type.ts';
import type { Value } from '../model/value.ts';
import { exactText } from './exact-text.ts';

type Json = Manifest['constants'][number]['value'];

export const wireOf = (value: Value, type: Type): Json => exactText(value, type) ?? (writeWire(value, type).json as Json);

/** Days from 1970-01-01 → `2024-05-31`. */
export const dateOf = (day: number): string => String(wireOf({ kind: 'date', day }, { kind: 'date' }));
