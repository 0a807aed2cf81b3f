/**
 * What coverage still asks for → norms to start from, as YAML on standard output. Whom, how and about what are guesses, each with a `?` before it,
 * which no check accepts: to decide is to take it away. Quotes are the text's own.
 */
import { stringify } from 'yaml';
import type { Compilation } from '../compile.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import type { NormDeclaration } from '../model/contract.ts';

type Forgotten = Compilation['coverage']['sentences'][number];

export const draftNorms = (compilations: readonly Compilation[]): string => compilations.map(draftOf).join('');

function draftOf({ files, coverage, linked }: Compilation): string {
  const left = coverage.sentences.filter(({ state }) => state === 'forgotten');
  const head = `# ${files.id}: ${left.length} left. Each ? is a guess: check it, then take the ? away.\n`;
  const taken = new Set(linked.norms.map(({ declaration }) => declaration.id.value));
  const { parties } = linked.contract.meta;
  const language = languageOf(linked.contract.meta);
  const norms = left.map((sentence) =>
    normOf(sentence, { parties, language, id: freeId(sentence, taken), near: nearest(linked.norms, sentence) }),
  );
  return `${head}${stringify({ norms }, { lineWidth: 0 })}`;
}

type Known = {
  readonly parties: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly id: string;
  /** A norm of the same clause, or of the section. */
  readonly near: NormDeclaration | undefined;
};

function normOf({ clause, text }: Forgotten, { parties, language, id, near }: Known): Record<string, string> {
  const quote = text.trim();
  const bearer = bearerOf(quote, parties);
  return {
    id,
    clause,
    bearer: guess(bearer),
    counterparty: bearer === 'client' ? 'provider' : 'client',
    modality: guess(modalities[language.forceOf(quote) ?? 'none']),
    topic: guess(near?.topic.value ?? 'contract'),
    action: guess(quote),
    quote,
  };
}

const guess = (value: string): string => `?${value}`;

const modalities = { forbids: 'prohibition', obliges: 'obligation', allows: 'permission', none: 'declaration' } as const;

/** The party that the sentence names first. */
function bearerOf(quote: string, parties: Known['parties']): string {
  const words = quote.toLowerCase();
  const named = Object.entries(parties).flatMap(([id, name]) => {
    const at = words.indexOf(name.toLowerCase());
    return at < 0 ? [] : [{ id, at }];
  });
  return named.toSorted((a, b) => a.at - b.at)[0]?.id ?? 'provider';
}

function nearest(norms: Compilation['linked']['norms'], { clause }: Forgotten): NormDeclaration | undefined {
  const section = clause.split(/[./]/)[0] ?? clause;
  const declared = norms.map(({ declaration }) => declaration);
  return declared.find((norm) => norm.clause.value === clause) ?? declared.find((norm) => norm.clause.value.split(/[./]/)[0] === section);
}

/** `5.1/p2` → `norm5x1xp2`, numbered where that is taken. */
function freeId({ clause }: Forgotten, taken: Set<string>): string {
  const plain = `norm${clause.replace(/[^A-Za-z0-9]+/g, 'x')}`;
  let id = plain;
  for (let number = 2; taken.has(id); number++) id = `${plain}n${number}`;
  taken.add(id);
  return id;
}
