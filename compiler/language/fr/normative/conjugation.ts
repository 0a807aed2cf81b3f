/**
 * French verbs in, the spellings of their forms out, in plain text (lower case): all persons of all simple tenses.
 * The non-obvious law: participles and infinitives stand apart, since `facturé` and `garantir` need a context that `garantit` does not.
 */

const words = (list: string): readonly string[] => list.split(' ');

/** Tenses built on the future stem: `acceptera`, `accepterait`. */
const onFuture = words('ai as a ons ez ont ais ait ions iez aient');
const firstGroup = words('e es ent ons ez ais ait ions iez aient ant a ai as âmes âtes èrent ât');
const secondGroup = words('is it issons issez issent issais issait issions issiez issaient issant isse isses îmes îtes irent ît');

/** `g` and `c` before `a` and `o`: `engageons`, `renonçait`. */
const softened = (stem: string, ending: string): string => {
  if (!/^[aoâ]/.test(ending)) return stem + ending;
  if (stem.endsWith('g')) return `${stem}e${ending}`;
  return stem.endsWith('c') ? `${stem.slice(0, -1)}ç${ending}` : stem + ending;
};

/** Finite forms and present participle of a verb in -er, from its stem; `è` stands for `é` before a mute ending (`exonère`). */
export const firstGroupForms = (stem: string): readonly string[] => {
  const grave = stem.replace(/é(?=[^aeiouyéè]+$)/, 'è');
  const mute = new Set(['e', 'es', 'ent']);
  const present = firstGroup.map((ending) => softened(mute.has(ending) ? grave : stem, ending));
  return [...present, ...onFuture.flatMap((ending) => [`${stem}er${ending}`, `${grave}er${ending}`])];
};

/** Finite forms and present participle of a verb in -ir of the second group, from its stem. */
export const secondGroupForms = (stem: string): readonly string[] => [
  ...secondGroup.map((ending) => stem + ending),
  ...onFuture.map((ending) => `${stem}ir${ending}`),
];

/** A verb of the third group: its future stem, and its other forms listed. */
export const irregularForms = (future: string, others: string): readonly string[] => [
  ...words(others),
  ...onFuture.map((ending) => future + ending),
];

/** `exclu`, `exclue`, `exclus`, `exclues`. */
export const agreeing = (...masculines: readonly string[]): readonly string[] =>
  masculines.flatMap((form) => (form.endsWith('s') ? [form, `${form}e`, `${form}es`] : [form, `${form}e`, `${form}s`, `${form}es`]));

/** Past participles of verbs in -er, from their stems: `autorisé` … `autorisées`. */
export const pastParticiples = (...stems: readonly string[]): readonly string[] => agreeing(...stems.map((stem) => `${stem}é`));

export const formsOfBe = [
  ...irregularForms('ser', 'suis es est sommes êtes sont étais était étions étiez étaient fut furent fût soit soient soyons soyez sois'),
  ...words('être été étant'),
];
export const formsOfHave = irregularForms(
  'aur',
  'ai as a avons avez ont avais avait avions aviez avaient eut eurent ait aient ayons ayez ayant avoir',
);
