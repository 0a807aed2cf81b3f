import { expect, test } from 'vitest';
import { findDefinitions } from '../../../compiler/ingest/text/text-definitions.ts';
import { readTextLines, type TextLine } from '../../../compiler/ingest/text/text-lines.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';

const ROWS = `Portail de gestion Le portail de configuration
en ligne auquel le client accède.

Conditions
générales
Les conditions générales de Telenet
s'appliquent aux produits.

Heures de travail De 08h00 à 18h00 les jours
ouvrables de la semaine suivante.`;
const WIDE = 'Outre les termes définis ailleurs dans le contrat, les mots et expressions suivants ont ce sens\n'.repeat(12);

const groupsOf = (text: string): TextLine[][] => {
  const groups: TextLine[][] = [];
  for (const line of readTextLines(text).lines) line.afterBlank ? groups.push([line]) : groups.at(-1)!.push(line);
  return groups;
};

test('the terms of a flattened table are found, on their own lines or before a capital', () => {
  const found = findDefinitions(groupsOf(`${WIDE}\n${ROWS}`), frenchLocale);
  expect([...found.values()].map(({ term }) => term.map((word) => word.text).join(' '))).toEqual([
    'Portail de gestion',
    'Conditions générales',
    'Heures de travail',
  ]);
});

test('running text has none', () => expect(findDefinitions(groupsOf(`${WIDE}\n${WIDE}\n${WIDE}`), frenchLocale).size).toBe(0));
