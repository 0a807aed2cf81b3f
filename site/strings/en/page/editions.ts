/** Words of the editions page: what another edition changes, and what that touches. */
import type { Change, Stake, Turn } from '../../../../compiler/model/report/manifest.ts';
import { count } from '../typography.ts';

type Kind = Change['kinds'][number];

export const changeWords: Readonly<Record<Kind, string>> = {
  added: 'added',
  removed: 'removed',
  reworded: 'reworded',
  split: 'split',
  merged: 'merged',
  moved: 'moved',
  renumbered: 'renumbered',
  redirected: 'refers elsewhere',
};

const turns: Readonly<Record<Turn['what'], string>> = {
  negation: 'negation',
  exception: 'exception',
  modality: 'must or may',
  party: 'party',
  limit: 'limit',
  choice: 'and, or',
  reference: 'reference',
};

const moves: Readonly<Record<Stake, string>> = {
  meaning: 'meaning',
  money: 'money',
  delay: 'delay',
  figure: 'figure',
  duty: 'duty',
  words: 'words',
  place: 'place',
};

export const impact = {
  turns,
  moves,
  meaning: 'Meaning',
  turned: (what: string, old: string | undefined, fresh: string | undefined) =>
    old === undefined
      ? `${what}: “${fresh}” put in`
      : fresh === undefined
        ? `${what}: “${old}” taken out`
        : `${what}: “${old}” → “${fresh}”`,
  refers: (words: string, now: string | undefined) =>
    now === undefined ? `“${words}” names a clause that is gone` : `“${words}” names what now bears the number ${now}`,
  verdict: (edition: string, kinds: string) => `Edition ${edition}: ${kinds || 'unchanged'}`,
  title: (edition: string) => `What edition ${edition} changes`,
  unchanged: (number: number, of: number) => `${count(number, 'clause unchanged', 'clauses unchanged')} of ${of}`,
  counted: (kind: Kind, number: number) => `${number} ${changeWords[kind]}`,
  notAnnotated: 'The rules of this site still follow the annotated edition; nothing of what follows is in them yet.',
  touching: 'What touches a rule, a norm or a reading',
  idle: 'What touches nothing',
  nothing: 'Nothing that is formalised is touched.',
  removed: 'removed:',
  added: 'added:',
  end: ';',
  fresh: (heading: string) => `New clause, under “${heading}”`,
  becomes: (old: string, fresh: string) => `${old} → ${fresh}`,
  following: (number: number) => `${count(number, 'clause follows', 'clauses follow')}`,
  values: 'Values',
  rules: 'Rules',
  norms: 'Norms',
  readings: 'Readings',
  responsibilities: 'Tasks',
  terms: 'Terms',
  waivers: 'Waivers',
  reviews: 'Validations to renew',
  unbound: 'To formalise',
  signed: (by: string, on: string) => `${by}, ${on}`,
  gone: 'words removed',
  unreadable: 'no quantity can be read',
  retyped: 'of another kind: the rules cannot read it',
  conflict: 'the text says otherwise elsewhere',
  same: 'same value',
  definition: (term: string) => `definition of “${term}”`,
  examples: (number: number) => count(number, 'example answers differently', 'examples answer differently'),
  case: 'Case',
  rule: 'Rule',
  before: 'Before',
  after: 'After',
  refused: 'refused',
};
