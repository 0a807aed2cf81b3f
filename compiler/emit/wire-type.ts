/** Source code of a type as the runtime's wire reads it: `'money'`, `{ list: 'duration' }`. */
import type { Type } from '../model/type.ts';
import { literalOf } from './literal.ts';
import { wireTypeOf } from './wire-value.ts';

export const describeType = (type: Type): string => literalOf(wireTypeOf(type));
