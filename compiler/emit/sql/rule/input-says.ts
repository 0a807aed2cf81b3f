/** What a refused input is told, in the contract's language: where it stands, then the sentence. */

import type { Messages } from '../../../language/messages.ts';
import type { Sign } from '../../../model/declaration.ts';
import type { Input } from '../../../model/program.ts';
import { wireQuantityOf } from '../../../model/type.ts';
import { signRefusal } from '../../../runtime/quantities.ts';
import { rowOf } from '../../../runtime/row-of.ts';

/** `timeSpent : une durée ne peut pas être négative` */
export const at = (path: string, says: string, { rule: { colon = ' : ' } }: Pick<Messages, 'rule'>): string => `${path}${colon}${says}`;

/** What a value of the wrong sign is told. */
export function signSays(type: Input['type'], sign: Sign, language: Messages['wire']['language']): string {
  const kind = type.kind === 'quantity' ? wireQuantityOf(type.unit) : type.kind === 'period' ? 'duration' : undefined;
  return signRefusal(kind && rowOf(kind).words[language].noun, sign, language);
}
