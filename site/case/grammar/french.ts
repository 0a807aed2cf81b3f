/** What French contracts may write of a quantity, typed into a form. */
import { parseQuantity } from '../../../compiler/language/fr/quantity/parse-quantity.ts';
import { typedReader } from './typed-quantity.ts';

export const readTyped = typedReader(parseQuantity);
