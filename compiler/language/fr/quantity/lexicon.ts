/** French words of money, rates, shares, sizes, ratios, dates and weeks. */
import type { QuantityLexicon } from '../../quantity/lexicon.ts';
import type { Per } from '../../quantity/quantity.ts';
import { bytePers } from '../../quantity/reader/read-size.ts';
import { readOrdinalWords } from './number-words.ts';

const named = (words: string, base: `#${string}`): [string, Per][] => words.split('|').map((word) => [word, { base, size: 1n }]);
const seconds = (words: string, size: bigint): [string, Per][] => words.split('|').map((word) => [word, { base: 's', size }]);

const perUnits: ReadonlyMap<string, Per> = new Map<string, Per>([
  ...named('mois', '#month'),
  ...named('an|année', '#year'),
  ...named('trimestre', '#quarter'),
  ...named('semestre', '#half-year'),
  ...named('semaine', '#week'),
  ...named('jour|journée|jour calendaire|jours', '#day'),
  ...named('jour ouvré|jour ouvrable', '#working-day'),
  ...named('mètre carré', '#m²'),
  ...named('mètre cube', '#m³'),
  ...named('kilowattheure|kilowatt-heure', '#kWh'),
  ...named('utilisateur|utilisateurs|user|users', '#user'),
  ...seconds('heure|h', 3600n),
  ...seconds('minute|min|mn', 60n),
  ...seconds('seconde|s', 1n),
  ...bytePers('o'),
  ...bytePers('b'),
]);

const adjectives: ReadonlyMap<string, Per> = new Map<string, Per>([
  ...named('mensuel|mensuels|mensuelle|mensuelles', '#month'),
  ...named('annuel|annuels|annuelle|annuelles', '#year'),
  ...named('trimestriel|trimestriels|trimestrielle|trimestrielles', '#quarter'),
]);

const notUnits = new Set(
  'est sont sera seront peut doit fait ont le la les l un une des son sa ses leur leurs tout toute toutes tous ce cette cet ces chacune chacun virement virements chèque chèques prélèvement prélèvements carte lettre courrier courriel email écrit rapport dérogation exemple défaut ailleurs conséquent application suite voie mandat avance voix notification anticipation compensation souci mesure part tranche tranches dessus rapport lequel laquelle lesquels provision mandement effet voie avenant acte décision accord convention semestrialité simple retard exception quiconque nos notre votre vos mon ma mes'.split(
    ' ',
  ),
);

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const third = [1n, 3n] as const;
const ratios: ReadonlyMap<string, readonly [bigint, bigint]> = new Map<string, readonly [bigint, bigint]>([
  ['un tiers', third],
  ['le tiers', third],
  ['tiers', third],
  ['un (1) tiers', third],
  ['deux tiers', [2n, 3n]],
  ['les deux tiers', [2n, 3n]],
  ['un quart', [1n, 4n]],
  ['le quart', [1n, 4n]],
  ['trois quarts', [3n, 4n]],
  ['les trois quarts', [3n, 4n]],
  ['un demi', [1n, 2n]],
  ['la moitié', [1n, 2n]],
  ['moitié', [1n, 2n]],
  ['le double', [2n, 1n]],
  ['double', [2n, 1n]],
  ['le triple', [3n, 1n]],
  ['triple', [3n, 1n]],
  ['le quadruple', [4n, 1n]],
  ['quadruple', [4n, 1n]],
  ['le quintuple', [5n, 1n]],
  ['quintuple', [5n, 1n]],
  ['le sextuple', [6n, 1n]],
  ['sextuple', [6n, 1n]],
  ['le décuple', [10n, 1n]],
  ['décuple', [10n, 1n]],
]);

const currencies: ReadonlyMap<string, string> = new Map([
  ...['euro', 'euros'].map((word) => [word, 'EUR'] as const),
  ...['franc suisse', 'francs suisses'].map((word) => [word, 'CHF'] as const),
  ...['frs', 'fr.', 'frs.', 'franc', 'francs'].map((word) => [word, 'franc'] as const),
  ...['dts', 'droits de tirage spéciaux'].map((word) => [word, 'XDR'] as const),
  ...['fcfa', 'f cfa', 'franc cfa', 'francs cfa'].map((word) => [word, 'cfa'] as const),
  ...['dollar', 'dollars'].map((word) => [word, '$'] as const),
  ...['dollar américain', 'dollars américains', 'dollar us', 'dollars us', 'dollars des états-unis'].map((word) => [word, 'USD'] as const),
  ...['dollar canadien', 'dollars canadiens'].map((word) => [word, 'CAD'] as const),
  ...['dollar australien', 'dollars australiens'].map((word) => [word, 'AUD'] as const),
  ...['livre sterling', 'livres sterling', 'livres sterlings'].map((word) => [word, 'GBP'] as const),
  ...['yen', 'yens'].map((word) => [word, 'JPY'] as const),
  ...['yuan', 'yuans', 'yuans renminbi'].map((word) => [word, 'CNY'] as const),
  ...['dirham marocain', 'dirhams marocains'].map((word) => [word, 'MAD'] as const),
  ...['dinar tunisien', 'dinars tunisiens'].map((word) => [word, 'TND'] as const),
  ...['dinar algérien', 'dinars algériens'].map((word) => [word, 'DZD'] as const),
  ...['couronne suédoise', 'couronnes suédoises'].map((word) => [word, 'SEK'] as const),
  ...['couronne danoise', 'couronnes danoises'].map((word) => [word, 'DKK'] as const),
  ...['couronne norvégienne', 'couronnes norvégiennes'].map((word) => [word, 'NOK'] as const),
  ...['zloty', 'zlotys'].map((word) => [word, 'PLN'] as const),
]);

/** Before an amount: `Fr. 1'250.–`, `FCFA 5 000`. */
const before: ReadonlyMap<string, string> = new Map([
  ['fr', 'CHF'],
  ['sfr', 'CHF'],
  ['fcfa', 'cfa'],
  ['dts', 'XDR'],
  ['f cfa', 'cfa'],
]);

const coins: ReadonlyMap<string, string> = new Map([
  ...[
    "centime d'euro",
    "centimes d'euro",
    "centimes d'euros",
    "cent d'euro",
    "cents d'euro",
    'eurocent',
    'eurocents',
    'centime',
    'centimes',
    'ct',
    'cts',
    'ct.',
    'c€',
  ].map((word) => [word, 'EUR'] as const),
  ...['centime de franc suisse', 'centimes suisses', 'centimes de franc suisse'].map((word) => [word, 'CHF'] as const),
  ...['pence', 'penny'].map((word) => [word, 'GBP'] as const),
]);

export const lexicon: Omit<QuantityLexicon, 'numbers'> = {
  spelt: new Map([
    ['mètre carré', 'm²'],
    ['mètres carrés', 'm²'],
    ['mètres cubes', 'm³'],
  ]),
  money: {
    currencies,
    before,
    and: / (?:et )?/y,
    coins,
    powers: / *(?:k|md|m)(?= ?(?:€|£|\$|[a-z]{3}(?!\p{L})))/uy,
    of: /(?:d'|de )/y,
    exclusive: / *,? *\(?(?:ht|h\. ?t\.|hors[ -](?:taxes?|tva)|htva|hors toutes taxes)(?!\p{L})\)?/uy,
    inclusive: / *,? *\(?(?:ttc|t\. ?t\. ?c\.|tvac|toutes taxes comprises|tva (?:comprise|incluse)|taxes comprises)(?!\p{L})\)?/uy,
    whole: / (?:nets?|bruts?)(?!\p{L})/uy,
    shortMillions: false,
  },
  rate: {
    per: / *\/ *|,? (?:par|pour chaque) (?:chaque )?| chaque | (?:de )?l'(?=heure)| l'(?=an(?:née)?(?!\p{L}))/uy,
    many: / (?:la demi-heure|le quart d'heure)(?!\p{L})| (?:par|pour|les?|la)(?: (?:tranches?|lots?|blocs?|paquets?|séries?) de)? (?:\d[\d ]*|cent|mille|million)(?: \p{L}+)?(?!\p{L})/uy,
    more: / *\/ *|,? (?:et )?par (?:chaque )?/uy,
    of: / d(?:e |')\p{L}{3,}(?!\p{L})/uy,
    also: / et /y,
    units: perUnits,
    notUnits,
    each: / l'(?=unité(?!\p{L}))| la (?=(?:minute|seconde|semaine|nuit|nuitée|journée|tonne|page|séance|pièce|demi-journée)(?!\p{L})(?! (?:suivante|prochaine|d'|d(?:e|u|es) )))| le (?=(?:kilomètre|gigaoctet|mètre(?: carré| cube)?|kilo|kilogramme|litre|mot|[kmgtp]i?o|m[²³23]|k[mg]|[km]wh|mois|jour|trimestre|semestre)(?!\p{L})(?! (?:suivant|prochain|de |d'|où|même|en )))/uy,
    events: new Set(
      'échéances mensualités annuités versements termes paiements acomptes loyers prélèvements remboursements redevances'.split(' '),
    ),
    tail: / (?:calendaire |ouvré |ouvrable )?(?:de retard|supplémentaires?|entamée?|commencée?|indivisible)(?!\p{L})/uy,
    adjectives,
  },
  share: {
    percent: / *(?:%|pour ?cents?(?!\p{L}))/uy,
    permille: / *(?:‰|pour mille(?!\p{L}))/uy,
    points: / *(?:points?(?: de (?:pourcentage|pour ?cents?)| de %)?|pp)(?!\p{L})(?! de | d')/uy,
    basisPoints: / *(?:points? de base|pb|bps|pdb)(?!\p{L})/uy,
  },
  size: {
    byte: 'o',
    bytes: /(?:(?:kilo|méga|giga|téra|péta)-?)?octets?(?!\p{L})/uy,
    bits: / *([kmgt]?)(?:bps|bits?\/s|b\/s|bits? par seconde)(?!\p{L})/uy,
  },
  ratio: {
    words: ratios,
    parts: readOrdinalWords,
    among: / sur /y,
    times: / *(?:x(?!\p{L}| ?\d)|fois(?!\p{L}))/uy,
    timesUnit: 'fois',
    often: new Map(),
    half: / et demie?(?!\p{L})/uy,
    ordinalTail: /(?:i?[èe]mes?|e)(?!\p{L})/uy,
  },
  date: {
    months,
    day: /(?:le )?(?:\d{1,2}(?:er)?|premier) /uy,
    monthFirst: false,
    dayFirst: true,
  },
  week: {
    weekdays: new Map([
      ...'lundi mardi mercredi jeudi vendredi samedi dimanche'
        .split(' ')
        .flatMap((word, at) => [[word, at] as const, [`${word}s`, at] as const]),
      ...'lun mar mer jeu ven sam dim'.split(' ').map((word, at) => [word, at] as const),
    ]),
    except: /(?<!\p{L})(?:sauf|hors|hormis|excepté|à l'exclusion du?|à l'exception du?)(?: l[ae]s?)? $/u,
    open: /(?:du|le|les|au|tous les) /y,
    to: / (?:au|à) | ?[-–] ?/y,
    and: /,? (?:et|puis|ainsi que) (?:de )?|, /y,
    everyDay: /(?:7 ?(?:j(?:ours)?)?(?: ?\/ ?| sur )7(?: ?j(?:ours)?)?|tous les jours(?: de la semaine)?)(?![\d\p{L}])/uy,
    allDay: /24 ?(?:h(?:eures)?)?(?: ?\/ ?| sur )24(?: ?h(?:eures)?)?(?![\d\p{L}])/uy,
    always: /24 ?\/ ?7(?:\/365)?(?!\d)/y,
    between: /,? (?:de )?| ?: ?/y,
  },
  range: { open: /(?:entre|de) /y, joinOpened: / (?:et|à) | ?[-–] ?/y, join: / à | ?[-–] ?/y },
};
