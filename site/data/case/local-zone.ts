/** The clocks by which a contract's moments are told in its form: of the zone that it names, else of its country where one zone is nearly all of it. */
import type { Manifest } from '../../../compiler/model/report/manifest.ts';
import type { Words } from '../../strings/words.ts';

const zones: Readonly<Record<string, string>> = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  CH: 'Europe/Zurich',
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  IT: 'Europe/Rome',
  LU: 'Europe/Luxembourg',
  MC: 'Europe/Monaco',
  NL: 'Europe/Amsterdam',
};

/** `heure de Bruxelles`; the language's own name of a zone where ours has none. */
export function clockName({ clockNames, language }: Pick<Words, 'clockNames' | 'language'>, timeZone: string): string {
  const named = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0);
  return clockNames[timeZone] ?? named.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

export const localZoneOf = ({ timeZone, jurisdiction }: Pick<Manifest, 'timeZone' | 'jurisdiction'>): string | undefined =>
  timeZone ?? zones[jurisdiction.split('-')[0] ?? ''];
