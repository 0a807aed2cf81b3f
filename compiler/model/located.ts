/** A value and the place that states it. */
import type { Span } from '../source.ts';

export type Located<T> = { readonly value: T; readonly span: Span };
