import { expect, test } from 'vitest';
import type { NormModel } from '../../../compiler/model/report/manifest.ts';
import alteo from '../../../generated/alteo/manifest.json' with { type: 'json' };
import telenet from '../../../generated/telenet/manifest.json' with { type: 'json' };
import { conditionsOf, normPredicate, normSentence } from '../../../site/data/clause/norm-words.ts';
import { french } from '../../../site/strings/french.ts';

const contract = { language: 'fr', provider: 'Telenet', parties: { client: 'le client', registry: 'le registre de noms de domaine' } };
const norm = (more: Partial<NormModel>): NormModel =>
  ({ bearer: 'provider', modality: 'obligation', action: 'héberger le site', when: [], unless: [], ...more }) as NormModel;
const conditions = (more: Partial<NormModel>): string =>
  conditionsOf(norm(more), contract)
    .map(({ joint, lead, words }) => joint + (lead ? `${lead} ` : '') + words)
    .join('');

test('a norm is one sentence: its party, what it makes of the action, the action', () => {
  expect(normSentence(norm({}), contract)).toBe('Telenet doit héberger le site');
  expect(normSentence(norm({ bearer: 'client', modality: 'prohibition' }), contract)).toBe('Le client ne doit pas héberger le site');
  expect(normSentence(norm({ action: 'ne pas altérer le site' }), contract)).toBe('Telenet ne doit pas altérer le site');
  expect(normSentence(norm({ bearer: 'both-parties', modality: 'power' }), contract)).toBe('Les deux parties peuvent héberger le site');
  expect(normSentence(norm({ modality: 'best-efforts' }), contract)).toBe('Telenet fait de son mieux pour héberger le site');
  expect(normSentence(norm({ bearer: 'registry', modality: 'permission' }), contract)).toBe(
    'Le registre de noms de domaine peut héberger le site',
  );
});

test('an exclusion has one subject, the party it frees, though the client bears it', () => {
  const action = 'n’est pas responsable du remboursement';
  expect(normSentence(norm({ modality: 'exclusion', action }), contract)).toBe(`Telenet ${action}`);
  expect(normSentence(norm({ modality: 'exclusion', bearer: 'client', action }), contract)).toBe(`Telenet ${action}`);
});

test('beside the name of its bearer a norm needs no subject, an exclusion that frees another party does', () => {
  const action = 'n’est pas responsable du remboursement';
  expect(normPredicate(norm({}), contract)).toBe('doit héberger le site');
  expect(normPredicate(norm({ modality: 'exclusion', action }), contract)).toBe(action);
  expect(normPredicate(norm({ modality: 'exclusion', bearer: 'client', action }), contract)).toBe(`Telenet ${action}`);
  expect(normPredicate(norm({ modality: 'declaration', action: 'agir en tant que revendeur' }), contract)).toBe(
    'agir en tant que revendeur',
  );
});

test('a condition is led to by the words it needs', () => {
  expect(conditions({ when: ['le client résilie', 'Telenet l’accepte'] })).toBe(', si le client résilie et Telenet l’accepte');
  expect(conditions({ when: ['refus du client', 'incident'] })).toBe(', en cas de refus du client et d’incident');
  expect(conditions({ when: ['selon le bon de commande'] })).toBe(', selon le bon de commande');
  expect(conditions({ unless: ['accord contraire', 'le client a résilié'] })).toBe(', sauf accord contraire, sauf si le client a résilié');
});

test('an outsider is called by the name that the contract’s annotation gives it', () => {
  expect([french.partyName('registry', contract), french.partyName('provider', contract), french.partyName('client', contract)]).toEqual([
    'Registre de noms de domaine',
    'Telenet',
    'Client',
  ]);
});

const all = [alteo, telenet].flatMap((manifest) => manifest.norms.map((each) => ({ norm: each as NormModel, manifest })));

test('every exclusion of both contracts is phrased one way', () => {
  const exclusions = all.filter(({ norm: { modality } }) => modality === 'exclusion');
  const odd = exclusions.filter(({ norm: { action } }) => !/^n’est pas responsable (?:de |du |des |d’|au-delà d)/.test(action));
  expect(odd.map(({ norm: { id } }) => id)).toEqual([]);
  expect(exclusions.length).toBeGreaterThan(50);
});

test('no sentence of a norm stumbles', () => {
  const stumbles = /\b(?:de de|de du|de des|en cas de si|si si|doit ne|peut ne|pour n’être|cas de malgré)\b|\/modifier| {2}/;
  const sentences = all.map(({ norm: each, manifest }) =>
    [
      normSentence(each, manifest as never),
      ...conditionsOf(each, manifest as never).map(({ joint, lead, words }) => joint + (lead ? `${lead} ` : '') + words),
    ].join(''),
  );
  expect(sentences.filter((sentence) => stumbles.test(sentence))).toEqual([]);
});
