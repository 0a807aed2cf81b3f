/**
 * No edit that changes what a contract says passes: words, their order, their structure. Variants of the same words do.
 * Each edit is a pattern of a contract's Markdown and what takes its place; it must apply.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFidelity } from '../../../compiler/check/fidelity/fidelity.ts';
import { read } from '../../../compiler/read/index.ts';

type Edit = readonly [what: string, contract: 'alteo' | 'telenet', pattern: string | RegExp, by: string];

const fileOf = (id: string, name: string): string => readFileSync(join(import.meta.dirname, '../../../contracts', id, name), 'utf8');
const texts = { alteo: fileOf('alteo', 'contract.md'), telenet: fileOf('telenet', 'contract.md') };
const originals = { alteo: fileOf('alteo', 'original.txt'), telenet: fileOf('telenet', 'original.txt') };

/** The codes of the errors that the edited contract's text has; nothing else of it is looked at. */
function codesOf(id: 'alteo' | 'telenet', text: string): string[] {
  const codes = new Set<string>();
  const report = ({ code, severity }: { code: string; severity: string }): void => void (severity === 'error' && codes.add(code));
  const original = { file: 'original.txt', text: originals[id] };
  checkFidelity(read({ id, files: [{ file: 'contract.md', text }], original }, report), report);
  return [...codes];
}

function edited([what, id, pattern, by]: Edit): string {
  const text = texts[id];
  const changed = text.replace(pattern, by);
  if (changed === text) throw new Error(`${what}: nothing to edit`);
  return changed;
}

const words: Edit[] = [
  ['two digits swapped', 'alteo', "43'12''", "34'12''"],
  ['a rate raised', 'alteo', '[2,5%](val:', '[5,2%](val:'],
  ['a comma moved', 'alteo', '[99,9%](val:', '[9,99%](val:'],
  ['a negation dropped', 'telenet', 'Telenet ne sera pas responsable', 'Telenet sera responsable'],
  ['half a negation dropped', 'telenet', 'Telenet ne sera pas responsable', 'Telenet ne sera responsable'],
  ['a negation added', 'telenet', 'Telenet restaurera les', 'Telenet ne restaurera pas les'],
  ['a party changed', 'alteo', 'Alteo devra mettre fin', 'Le Client devra mettre fin'],
  ['and for or', 'telenet', 'est facultatif et ne peut', 'est facultatif ou ne peut'],
  ['may for must', 'telenet', 'Le client doit accepter', 'Le client peut accepter'],
  ['a word moved', 'telenet', 'sauvegardes sont effectuées et la durée', 'effectuées sont sauvegardes et la durée'],
  ['a plus dropped from a threshold', 'alteo', String.raw`* \+ [3 heures]`, '* [3 heures]'],
  ['a currency changed', 'alteo', '60 mn', '60 min'],
  ['an accent lost', 'alteo', 'sévérité', 'severité'],
  ['a capital lost', 'telenet', 'Telenet conserve', 'telenet conserve'],
  ['two words joined', 'telenet', 'des sauvegardes du', 'dessauvegardes du'],
  ['a word parted', 'telenet', 'sauvegardes du Site', 'sauve gardes du Site'],
  ['a sentence deleted', 'telenet', /Telenet ne sera pas responsable de la perte de tout contenu sur le site web\./, ''],
  ['a paragraph deleted', 'telenet', /^3\.3\.2\. .*\n\n/m, ''],
  ['two paragraphs swapped', 'telenet', /^(3\.3\.1\. .*)\n\n(3\.3\.2\. .*)$/m, '$2\n\n$1'],
  [
    'a paragraph moved to another article',
    'alteo',
    /^(Il est strictement interdit au Client d’utiliser la pratique du spam\.)\n\n([\s\S]*?)(### 3\.1\.4\.)/m,
    '$2$1\n\n$3',
  ],
  ['a clause said twice', 'telenet', /^(3\.3\.2\. .*)$/m, '$1\n\n$1'],
  ['two items swapped', 'alteo', /^(\* Ping)\n(\* Charge moyenne.*)$/m, '$2\n$1'],
  ['two cells swapped', 'telenet', '| Demandes de codage[^1] | 2 crédits', '| 2 crédits | Demandes de codage[^1] crédits'],
  ['two rows swapped', 'telenet', /^(\| Standard \| \[1 jour.*)\n(\| Express \| \[4 h.*)$/m, '$2\n$1'],
  ['a footnote call dropped', 'telenet', 'Demandes de codage[^1]', 'Demandes de codage'],
  [
    'a footnote call moved to another row',
    'telenet',
    /Demandes de codage\[\^1\]([\s\S]*?)Migrations de sites web internes/,
    'Demandes de codage$1Migrations de sites web internes[^1]',
  ],
  ['a footnote turned into an annotation', 'telenet', /^\[\^1\]: .*$/m, '<!-- $& -->'],
  ['words hidden in a comment', 'telenet', 'Telenet ne sera pas responsable', 'Telenet ne sera <!-- pas --> responsable'],
  ['words hidden in a tag', 'telenet', 'Telenet ne sera pas responsable', 'Telenet ne sera <del>pas</del> responsable'],
  ['words struck out', 'telenet', 'Telenet ne sera pas responsable', 'Telenet ne sera ~~pas~~ responsable'],
  ['words hidden in an image', 'telenet', 'Telenet ne sera pas responsable', 'Telenet ne sera ![pas](x.png) responsable'],
  ['words moved to a mark’s title', 'telenet', 'ne sera pas responsable', '[ne](skip: "pas") sera responsable'],
  ['words hidden as code', 'telenet', 'ne sera pas responsable', 'ne sera `pas` responsable'],
  ['words in a fence', 'telenet', /^(3\.3\.2\. .*)$/m, '```yaml waivers\n# $1\n[]\n```'],
  ['an entity for another letter', 'telenet', 'ne sera pas', 'ne sera p&#1072;s'],
  ['a letter of another script', 'telenet', 'ne sera pas', 'ne sera p\u0430s'],
  ['a zero-width space in a word', 'telenet', 'ne sera pas', 'ne sera p\u200bas'],
  ['a direction mark', 'telenet', 'ne sera pas', 'ne sera \u202epas'],
  ['a byte order mark in a word', 'telenet', 'ne sera pas', 'ne sera p\ufeffas'],
  ['a number of a heading changed', 'alteo', '### 3.1.4. Interruption', '### 3.1.5. Interruption'],
  ['a reference changed', 'telenet', "l'article 9.1.3. des", "l'article 9.3.1. des"],
  ['a backslash among words', 'telenet', 'ne sera pas', String.raw`ne sera \pas`],
];

const structure: Edit[] = [
  ['a paragraph quoted', 'telenet', /^(3\.3\.2\. .*)$/m, '> $1'],
  ['an unnumbered paragraph quoted', 'alteo', /^(Aucun transfert de propriété)/m, '> $1'],
  ['an item quoted', 'alteo', /^\* Ping$/m, '* > Ping'],
  ['an item nested', 'alteo', /^(- d’un Incident du Serveur.*)\n- de la perte/m, '$1\n  - de la perte'],
  ['a bullet nested', 'alteo', /^(\* Consommation.*)\n\* Ping$/m, '$1\n  * Ping'],
  ['an item’s glyph deleted', 'alteo', /^\* Ping$/m, '\nPing\n'],
  ['a dash’s item as a paragraph', 'alteo', /^- de la perte de ses identifiants\.$/m, '\nde la perte de ses identifiants.'],
  ['two items joined', 'alteo', /^(\* Consommation.*)\n\* Ping$/m, '$1 Ping'],
  ['a dash for a bullet', 'alteo', /^\* à la demande du Client, d’intervenir/m, '- à la demande du Client, d’intervenir'],
  ['a paragraph made an item', 'alteo', /^(Aucun transfert de propriété)/m, '- $1'],
  ['a paragraph put into the item above', 'alteo', /^(- de la perte de ses identifiants\.)\n\n(Le Client est responsable)/m, '$1\n\n  $2'],
  ['two paragraphs joined', 'alteo', /(connecté à Internet\.)\n\n(Ce Serveur reste)/, '$1 $2'],
  ['two lettered paragraphs joined', 'telenet', /(\(ii\) les spécifications)\n+(?:- )?(\(iii\))/, '$1 $2'],
  ['two numbered paragraphs joined', 'telenet', /^(3\.3\.1\. .*)\n\n(3\.3\.2\. )/m, '$1 $2'],
  ['a paragraph parted', 'telenet', 'pendant un minimum de', 'pendant\n\nun minimum de'],
  ['a heading joined with what it heads', 'alteo', /^(### 3\.1\.4\. Interruption du Service)\n\n/m, '$1 '],
  ['a heading demoted', 'telenet', /^## 3\. /m, '### 3. '],
  ['a heading promoted', 'alteo', /^### 3\.1\.2\. /m, '## 3.1.2. '],
  ['a heading put under another', 'alteo', /^## 3\.2\. /m, '#### 3.2. '],
  ['a heading one too deep', 'telenet', /^### 4\.2\. /m, '#### 4.2. '],
  ['a heading as deep as can be', 'alteo', /^## 4\.6\. /m, '###### 4.6. '],
  ['an annex put under an article', 'telenet', /^## Annexe 1/m, '#### Annexe 1'],
  ['a numbered heading turned into bold', 'alteo', /^### (3\.1\.4\. Interruption du Service)$/m, '**$1**'],
  ['a numbered heading turned into text', 'alteo', /^### (3\.1\.4\. Interruption du Service)$/m, '$1'],
  ['an article’s heading turned into bold', 'telenet', /^## (3\. Hébergement web)$/m, '**$1**'],
  ['an annex turned into bold', 'telenet', /^## (Annexe 1 - .*)$/m, '**$1**'],
  ['a heading turned into an item', 'alteo', /^### (3\.1\.4\. Interruption du Service)$/m, '- $1'],
  ['a title without a number over the next articles', 'alteo', /^#### (\[Équipements\])/m, '## $1'],
  ['a title without a number beside the articles', 'alteo', /^### (\[Suspension du service\])/m, '## $1'],
  ['a title without a number two levels down', 'alteo', /^#### (\[Conditions de Mise)/m, '###### $1'],
  ['one of a series of titles deeper', 'alteo', /^#### (\[Niveau 2\])/m, '##### $1'],
  ['a paragraph as the title of those after it', 'alteo', /^(Aucun transfert de propriété)/m, '#### $1'],
  ['a wrapped line as a title', 'telenet', 'Telenet est responsable de l', '\n\n#### Telenet est responsable de l'],
  ['a rule under a paragraph', 'alteo', /^(Aucun transfert de propriété.*)\n/m, '$1\n---\n'],
  ['a numbered paragraph as a heading', 'telenet', /^3\.3\.2\. /m, '#### 3.3.2. '],
  ['words of a paragraph in a table', 'alteo', /^(Aucun transfert de propriété n’est) (opéré.*)$/m, '| $1 |\n|---|\n| $2 |'],
  ['words of a paragraph in two cells', 'alteo', /^(Aucun transfert de propriété n’est) (opéré.*)$/m, '| $1 | $2 |\n|---|---|'],
  ['two paragraphs as rows', 'alteo', /^(.*connecté à Internet\.)\n\n(Ce Serveur reste.*)$/m, '| $1 |\n|---|\n| $2 |'],
  ['two paragraphs as cells', 'alteo', /^(.*connecté à Internet\.)\n\n(Ce Serveur reste.*)$/m, '| $1 | $2 |\n|---|---|'],
  ['a numbered paragraph as a row', 'telenet', /^(3\.3\.2\.) (.*)$/m, '| $1 | $2 |\n|---|---|'],
  ['items as rows', 'alteo', /^\* (Ping)\n\* (Charge moyenne.*)$/m, '\n| $1 |\n|---|\n| $2 |\n'],
];

/** Every heading one level deeper. */
const deeper = (text: string): string => text.replace(/^(#+ )/gm, '#$1');

const same: readonly (readonly [string, 'alteo' | 'telenet', (text: string) => string])[] = [
  ['as it is', 'alteo', (text) => text],
  ['as it is', 'telenet', (text) => text],
  ['lines as on Windows', 'telenet', (text) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', 'alteo', (text) => `\ufeff${text}`],
  ['accents apart', 'alteo', (text) => text.normalize('NFD')],
  ['every heading a level deeper', 'alteo', deeper],
  ['every heading a level deeper', 'telenet', deeper],
  ['a title without a number in bold', 'alteo', (text) => text.replace(/^#### (\[Équipements\]\(.*?\))$/m, '**$1**')],
  ['underlines for a heading', 'alteo', (text) => text.replace(/^# (4 - AUTRES PRESTATIONS)$/m, '$1\n===')],
  ['a paragraph wrapped', 'telenet', (text) => text.replace('pendant un minimum de', 'pendant un\nminimum de')],
  ['a letter as an entity', 'telenet', (text) => text.replace('Telenet conserve', 'Telenet&nbsp;conserv&#101;')],
  ['a word in italics', 'telenet', (text) => text.replace('Telenet conserve', 'Telenet *conserve*')],
  ['blank lines between items', 'alteo', (text) => text.replace(/^\* Ping$/m, '\n* Ping\n')],
];

describe('an edit that changes what the contract says', () => {
  test.each(words.map((edit) => [edit[0], edit] as const))('words: %s', (_, edit) => {
    expect(codesOf(edit[1], edited(edit))).not.toEqual([]);
  });

  test.each(structure.map((edit) => [edit[0], edit] as const))('structure: %s', (_, edit) => {
    expect(codesOf(edit[1], edited(edit))).not.toEqual([]);
  });
});

describe('a variant of the same words', () => {
  test.each(same)('%s (%s)', (_, id, change) => {
    expect(codesOf(id, change(texts[id]))).toEqual([]);
  });
});
