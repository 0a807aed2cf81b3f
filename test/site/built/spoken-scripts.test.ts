/** A script of a page brings the words of that page's language alone, so that each language of the interface has its own of each. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languageIds } from '../../../compiler/language/languages.ts';
import { isInterfaceLanguage } from '../../../site/strings/languages.ts';

const folder = join(import.meta.dirname, '../../../site/components/scripts');
const scripts = globSync('*.astro', { cwd: folder }).map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]);
const spoken = scripts.filter(([, text]) => text.includes('/strings/'));

test('scripts that speak are there', () => expect(spoken.length).toBeGreaterThan(3));

test.each(languageIds.filter(isInterfaceLanguage))('every script that speaks does so in %s, and is chosen for it', (language) => {
  const silent = spoken.filter(([, text]) => !text.includes(`/strings/${language}/`));
  const unasked = spoken.filter(([, text]) => language !== 'fr' && !text.includes(`=== '${language}'`));
  expect([...silent, ...unasked].map(([name]) => name)).toEqual([]);
});

test('a form reads what contracts of each language may write', () => {
  const [, text = ''] = scripts.find(([name]) => name === 'RuleScript.astro')!;
  expect(new Set(text.match(/grammar\/\w+\.ts/g)).size).toBe(languageIds.filter(isInterfaceLanguage).length);
});
