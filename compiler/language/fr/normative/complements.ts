/**
 * The words after a binding verb in, the further infinitives that depend on it out: « s’engage à sauvegarder ses données et à avertir le
 * client » binds to two things. Law: each repeats the verb's own « à » or « de » after « et » or a comma; « à lire et accepter » is one.
 */

const verbEnd =
  '(?:er|ir|oir|ttre|aître|être|(?:[ae]nd|ond|oud|ind|erd)re|faire|plaire|taire|traire|[dlru]ire|crire|suivre|vivre|mpre|clure)';
/** Nouns that end as verbs do, and « à partir de », « à savoir ». */
const nouns = new Set(
  'partir savoir courrier dossier loyer papier fichier calendrier premier dernier particulier entier hier plaisir loisir avenir cahier chantier métier quartier intérimaire nombre'.split(
    ' ',
  ),
);
const infinitive = `(?:ne\\s+(?:pas|plus|jamais)\\s+|n'|se\\s+|s'|y\\s+|en\\s+|le\\s+|la\\s+|les\\s+|l'|lui\\s+|leur\\s+)*(\\p{L}+${verbEnd})(?![\\p{L}'])`;
const opening = new RegExp(`(?<![\\p{L}])(à\\s+|de\\s+|d')${infinitive}`, 'gu');
/** What joins a complement to the one before. */
const joint = /(?:,|;|(?<!\p{L})(?:et|ainsi que))\s*(?:(?:également|notamment|aussi|enfin|puis|ensuite),?\s+)?$/u;
const choice = /(?<!\p{L})ou\s+(?:bien\s+)?$/u;
/** A clause of its own begins: what follows may depend on its verb. */
const subordinate = /(?<!\p{L})(?:qui|qu(?:e(?!\p{L})|')|dont|où|si|s'ils?|lorsqu|quand|afin|auquel|lequel|laquelle)|[.:()]/u;
/** Letters between a verb and its first complement: « s’engage, à ses frais, à … ». */
const near = 60;

export type Complement = { readonly start: number; readonly end: number };

/** `after` is where the binding words end, `until` where the next ones begin; offsets are of the plain text. */
export function furtherComplements(plain: string, after: number, until: number): Complement[] {
  const all = [...plain.slice(after, until).matchAll(opening)].filter(({ 2: verb }) => !nouns.has(verb!));
  const [first, ...rest] = all;
  if (!first || first.index > near || subordinate.test(plain.slice(after, after + first.index))) return [];
  const found: Complement[] = [];
  let end = after + first.index + first[0].length;
  for (const { 0: words, 1: by, index } of rest) {
    const start = after + index;
    const between = plain.slice(end, start);
    if (choice.test(between)) return [];
    if (kindOf(by!) !== kindOf(first[1]!)) {
      if (!joint.test(between)) continue;
      break;
    }
    if (!joint.test(between) || subordinate.test(between.replace(joint, ''))) break;
    found.push({ start, end: start + words.length });
    end = start + words.length;
  }
  return found;
}

const kindOf = (by: string): string => (by.startsWith('d') ? 'de' : 'à');
