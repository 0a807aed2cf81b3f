/** A doubt, and the essential characters of the contract that it is about, if any. */
import type { Doubt } from '../../../model/report/doubt.ts';

export type PlacedDoubt = Doubt & { readonly at?: readonly [from: number, to: number] };
