/** French infinitives in, their forms of the third person of the present out, singular and plural: `payer` → `paie paye paient payent`. */

const doubling = new Set('appeler rappeler renouveler jeter projeter rejeter'.split(' '));

function firstGroup(verb: string): readonly string[] {
  const stem = verb.slice(0, -2);
  if (/[ou]y$/u.test(stem)) return [`${stem.slice(0, -1)}i`];
  if (stem.endsWith('ay')) return [stem, `${stem.slice(0, -1)}i`];
  if (doubling.has(verb)) return [stem + stem.slice(-1)];
  return [stem.replace(/é(?=[^aeiouyéèâ]+$)/u, 'è').replace(/e(?=[^aeiouyéèâ]$)/u, 'è')];
}

/** Families of the third group, by the ending of the infinitive; the longest that fits is taken. */
const families: readonly (readonly [ending: RegExp, singular: string, plural: string])[] = [
  [/prendre$/u, 'prend', 'prennent'],
  [/(?<=r)ompre$/u, 'ompt', 'ompent'],
  [/oudre$/u, 'out', 'olvent'],
  [/dre$/u, 'd', 'dent'],
  [/mettre$/u, 'met', 'mettent'],
  [/ttre$/u, 't', 'ttent'],
  [/(?<=[vt])enir$/u, 'ient', 'iennent'],
  [/(?<=[ou]v|off|uv)rir$/u, 're', 'rent'],
  [/courir$/u, 'court', 'courent'],
  [/quérir$/u, 'quiert', 'quièrent'],
  [/cueillir$/u, 'cueille', 'cueillent'],
  [/cevoir$/u, 'çoit', 'çoivent'],
  [/(?<=v)aloir$/u, 'aut', 'alent'],
  [/clure$/u, 'clut', 'cluent'],
  [/uire$/u, 'uit', 'uisent'],
  [/crire$/u, 'crit', 'crivent'],
  [/(?<=interd|méd|préd)ire$/u, 'it', 'isent'],
  [/faire$/u, 'fait', 'font'],
  [/aître$/u, 'aît', 'aissent'],
  [/oître$/u, 'oit', 'oissent'],
  [/vivre$/u, 'vit', 'vivent'],
  [/suivre$/u, 'suit', 'suivent'],
  [/partir$/u, 'part', 'partent'],
  [/sentir$/u, 'sent', 'sentent'],
  [/servir$/u, 'sert', 'servent'],
  [/sortir$/u, 'sort', 'sortent'],
  [/(?<=v)oir$/u, 'oit', 'oient'],
  [/échoir$/u, 'échoit', 'échoient'],
  [/traire$/u, 'trait', 'traient'],
];

/** `livrer` → `livre livrent`; `suspendre` → `suspend suspendent`; `fournir` → `fournit fournissent`. */
function presentOf(verb: string): readonly string[] {
  if (verb.endsWith('er')) return firstGroup(verb).flatMap((stem) => [`${stem}e`, `${stem}ent`]);
  const family = families.find(([ending]) => ending.test(verb));
  if (family) return [verb.replace(family[0], family[1]), verb.replace(family[0], family[2])];
  const stem = verb.slice(0, -2);
  return [`${stem}it`, `${stem}issent`];
}

/** The forms of all verbs of a list parted by spaces. */
export const presents = (verbs: string): readonly string[] => verbs.trim().split(/\s+/).flatMap(presentOf);
