/** What a contract is called beside others: its provider, and its title too where another contract has the same provider. */
import type { Manifest } from '../../../compiler/model/report/manifest.ts';
import { contracts } from '../load.ts';

export function nameOf({ provider, title }: Pick<Manifest, 'provider' | 'title'>): string {
  const isAlone = contracts.filter(({ manifest }) => manifest.provider === provider).length < 2;
  return isAlone ? provider : `${provider}, ${title}`;
}
