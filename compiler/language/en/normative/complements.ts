/**
 * The words after a binding verb in, the further infinitives that depend on it out: `undertakes to keep copies and to warn the client` binds
 * to two things. Law: each repeats the verb's own *to* after `and` or a comma; `to read and accept` is one, and so is a choice by `or`.
 */

/** Cues that an infinitive completes. */
const completed = new Set([
  'undertake',
  'agree',
  'be obliged',
  'be bound by',
  'be expected to',
  'be entitled to',
  'be free to',
  'obligation',
  'right',
  'endeavours',
  'be to',
  'have to',
  'responsible',
]);

/** What follows a *to* that is a preposition: articles, pronouns, and nouns by their ending. */
const noVerb =
  /^(?:the|an?|any|all|each|every|its|his|her|their|our|your|this|that|these|those|such|it|him|them|us|you|which|whom|date|\p{L}+(?:ing|tion|sion|ment|ance|ence|ity|ness|ship|[^s]s))$/u;
const opening = /(?<!\p{L})to\s+(?:(?:not|never|promptly|also|\p{L}+ly)\s+)?(\p{L}+)/gu;
const joint =
  /(?:,|;|(?<!\p{L})(?:and|as well as))\s*(?:\([\p{L}\d]{1,4}\)\s*)?(?:(?:also|then|finally|in particular|where necessary),?\s+)?$/u;
const choice = /(?<!\p{L})or\s+$/u;
/** A clause of its own begins: what follows may depend on its verb. */
const subordinate =
  /(?<!\p{L})(?:if|when|where|unless|until|while|which|who|whose|that|whether|because|in order|so as|shall|will|must|may)(?!\p{L})|[.:]/u;
/** Letters between a verb and its first complement: `undertakes, at its own expense, to …`. */
const near = 60;

export type Complement = { readonly start: number; readonly end: number };

/** `after` is where the binding words of the cue `cue` end, `until` where the next ones begin; offsets are of the plain text. */
export function furtherComplements(cue: string, plain: string, after: number, until: number): Complement[] {
  if (!completed.has(cue)) return [];
  const all = [...plain.slice(after, until).matchAll(opening)].filter(({ 1: verb }) => !noVerb.test(verb!));
  const [first, ...rest] = all;
  if (!first || first.index > near || subordinate.test(plain.slice(after, after + first.index))) return [];
  const found: Complement[] = [];
  let end = after + first.index + first[0].length;
  for (const { 0: words, index } of rest) {
    const [start, between] = [after + index, plain.slice(end, after + index)];
    if (choice.test(between)) return [];
    if (!joint.test(between)) continue;
    if (subordinate.test(between.replace(joint, ''))) break;
    found.push({ start, end: start + words.length });
    end = start + words.length;
  }
  return found;
}
