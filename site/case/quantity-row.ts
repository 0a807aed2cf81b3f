/** The row of a type that is a quantity: how it is written and called. */
import type { TypeModel } from '../../compiler/model/report/manifest.ts';
import { isQuantity, type QuantityRow } from '../../compiler/runtime/quantities.ts';
import { rowOf } from '../../compiler/runtime/row-of.ts';
import { inLanguage } from '../strings/in-language.ts';
import type { Words } from '../strings/words.ts';

/** Undefined for what is no quantity, and for a compound one such as euros per hour, which is shown as a bare number. */
export const quantityRow = ({ quantity = '' }: Pick<TypeModel, 'quantity'>): QuantityRow | undefined =>
  isQuantity(quantity) ? rowOf(quantity) : undefined;

export const isDuration = (type: Pick<TypeModel, 'quantity'>): boolean => quantityRow(type)?.wire.form === 'duration';

/** What a language calls a quantity; French where the row does not know the language. */
export const quantityWords = ({ words }: QuantityRow, { language }: Pick<Words, 'language'>): QuantityRow['words']['fr'] =>
  inLanguage(words, language);
