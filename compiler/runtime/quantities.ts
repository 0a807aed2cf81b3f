/**
 * One row per kind of quantity: its unit, how exact and how large it may be, how the wire writes it, what it is called. Units,
 * readers, writers, schemas, refusals, documentation and forms derive from these rows; the oracle keeps a table of its own.
 */

/** How the wire writes it: a decimal text before a suffix, an ISO 8601 duration, or a JSON number. */
type WireForm =
  /** `least` decimals are always written. */
  | { readonly form: 'suffixed'; readonly suffix: string; readonly least: number }
  | { readonly form: 'duration' }
  | { readonly form: 'number' };

/** What a language calls it. Nouns stand with their article, which tells their gender. */
type QuantityWords = {
  /** In refusals; a number where there is none. */
  readonly noun?: string;
  /** What the wire expects. */
  readonly expected: string;
  /** The unit of a native value, for the documentation of generated code; empty for a plain number. */
  readonly native: string;
  /** Beside a figure, for one and for many. */
  readonly unit?: readonly [one: string, many: string];
  /** The boxes of a form: the unit beside each and what it is called where the unit is not seen. */
  readonly boxes: readonly (readonly [unit: string, label: string])[];
  /** What a form asks for where it reads nothing. */
  readonly ask: string;
};

/** Languages that quantities are called in; the first is spoken where none is said. One more is asked for in every row. */
export const wordLanguages = ['fr', 'en'] as const;
export type WordLanguage = (typeof wordLanguages)[number];

export type QuantityRow = {
  /** Its base unit in exponents; none for a plain number. */
  readonly base?: string;
  /** Decimals: a native `money` of 1 250 000 is 1.25 EUR (scale 6). */
  readonly scale: number;
  /** The largest absolute value of the wire, in the base unit. */
  readonly limit: number;
  readonly wire: WireForm;
  /** A value as the wire writes it. */
  readonly example: string | number;
  /** An answer with more decimals is rounded where it is written; of any other kind it is refused when compiling. */
  readonly isRounded?: true;
  /** An amount may say how it stands to tax. */
  readonly isTaxed?: true;
  /** Another name for it in a contract's declarations. */
  readonly alias?: string;
  /** In diagnostics, which are English: in a compound unit, as what was read, as what was expected on the wire. */
  readonly told: { readonly unit: string; readonly read: string; readonly expected: string };
  readonly words: Readonly<Record<WordLanguage, QuantityWords>>;
};

const rows = {
  money: {
    base: 'EUR',
    scale: 6,
    limit: 1_000_000_000,
    wire: { form: 'suffixed', suffix: ' EUR', least: 2 },
    example: '100.00 EUR',
    isRounded: true,
    isTaxed: true,
    told: { unit: 'money (EUR)', read: 'an amount of money', expected: 'an amount such as "100.00 EUR"' },
    words: {
      fr: {
        noun: 'un montant',
        expected: 'un montant tel que 100.00 EUR',
        native: 'en millionièmes d’euro',
        unit: ['€', '€'],
        boxes: [['€', 'montant en euros']],
        ask: 'Écrivez un montant, par exemple 100,00.',
      },
      en: {
        noun: 'an amount',
        expected: 'an amount such as 100.00 EUR',
        native: 'in millionths of a euro',
        unit: ['€', '€'],
        boxes: [['€', 'amount in euros']],
        ask: 'Write an amount, for instance 100.00.',
      },
    },
  },
  percent: {
    base: 'percent',
    scale: 6,
    limit: 1_000_000,
    wire: { form: 'suffixed', suffix: ' %', least: 0 },
    example: '99.9 %',
    isRounded: true,
    told: { unit: 'percent', read: 'a percentage', expected: 'a percentage such as "99.9 %"' },
    words: {
      fr: {
        noun: 'un taux',
        expected: 'un pourcentage tel que 99.9 %',
        native: 'en millionièmes de pour cent',
        unit: ['%', '%'],
        boxes: [['%', 'pourcentage']],
        ask: 'Écrivez un pourcentage, par exemple 99,9.',
      },
      en: {
        noun: 'a rate',
        expected: 'a percentage such as 99.9 %',
        native: 'in millionths of a percent',
        unit: ['%', '%'],
        boxes: [['%', 'percentage']],
        ask: 'Write a percentage, for instance 99.9.',
      },
    },
  },
  points: {
    base: 'point',
    scale: 6,
    limit: 1_000_000,
    wire: { form: 'suffixed', suffix: ' points', least: 0 },
    example: '2.5 points',
    isRounded: true,
    told: { unit: 'percentage points', read: 'a number of percentage points', expected: 'percentage points such as "2.5 points"' },
    words: {
      fr: {
        noun: 'un écart',
        expected: 'un nombre de points de pourcentage tel que 2.5 points',
        native: 'en millionièmes de point',
        unit: ['point', 'points'],
        boxes: [['points', 'points de pourcentage']],
        ask: 'Écrivez un nombre de points, par exemple 2,5.',
      },
      en: {
        noun: 'a difference',
        expected: 'percentage points such as 2.5 points',
        native: 'in millionths of a point',
        unit: ['point', 'points'],
        boxes: [['points', 'percentage points']],
        ask: 'Write a number of points, for instance 2.5.',
      },
    },
  },
  duration: {
    base: 's',
    scale: 3,
    limit: 3_600_000_000,
    wire: { form: 'duration' },
    example: 'PT1H30M',
    told: { unit: 'duration', read: 'an exact duration', expected: 'a duration such as PT1H30M' },
    words: {
      fr: {
        noun: 'une durée',
        expected: 'une durée telle que PT1H30M',
        native: 'en millisecondes',
        boxes: [
          ['h', 'heures'],
          ['min', 'minutes'],
          ['s', 'secondes'],
        ],
        ask: 'Écrivez des heures et des minutes (0 à 59).',
      },
      en: {
        noun: 'a duration',
        expected: 'a duration such as PT1H30M',
        native: 'in milliseconds',
        boxes: [
          ['h', 'hours'],
          ['min', 'minutes'],
          ['s', 'seconds'],
        ],
        ask: 'Write hours and minutes (0 to 59).',
      },
    },
  },
  count: {
    scale: 0,
    limit: 1_000_000_000,
    wire: { form: 'number' },
    example: 3,
    told: { unit: 'number', read: 'a whole number', expected: 'a whole number' },
    words: {
      fr: { expected: 'un nombre entier', native: '', boxes: [], ask: 'Écrivez un nombre entier, par exemple 3.' },
      en: { expected: 'a whole number', native: '', boxes: [], ask: 'Write a whole number, for instance 3.' },
    },
  },
  decimal: {
    scale: 6,
    limit: 1_000_000_000,
    wire: { form: 'number' },
    example: 1.5,
    isRounded: true,
    told: { unit: 'number', read: 'a decimal, a ratio or a multiple', expected: 'a number' },
    words: {
      fr: {
        expected: 'un nombre, à six décimales au plus',
        native: 'en millionièmes',
        boxes: [],
        ask: 'Écrivez un nombre, par exemple 1,5.',
      },
      en: {
        expected: 'a number of at most six decimals',
        native: 'in millionths',
        boxes: [],
        ask: 'Write a number, for instance 1.5.',
      },
    },
  },
  credits: {
    base: 'credit',
    scale: 0,
    limit: 1_000_000_000,
    wire: { form: 'number' },
    example: 2,
    told: { unit: 'credits', read: 'a number of credits', expected: 'a whole number' },
    words: {
      fr: {
        expected: 'un nombre entier de crédits',
        native: 'en crédits',
        unit: ['crédit', 'crédits'],
        boxes: [['crédits', 'crédits']],
        ask: 'Écrivez un nombre entier, par exemple 3.',
      },
      en: {
        expected: 'a whole number of credits',
        native: 'in credits',
        unit: ['credit', 'credits'],
        boxes: [['credits', 'credits']],
        ask: 'Write a whole number, for instance 3.',
      },
    },
  },
  bytes: {
    base: 'byte',
    scale: 0,
    limit: Number.MAX_SAFE_INTEGER,
    wire: { form: 'number' },
    example: 2_000_000,
    alias: 'size',
    told: { unit: 'bytes', read: 'a size in bytes', expected: 'a whole number' },
    words: {
      fr: {
        noun: 'une taille',
        expected: 'un nombre entier d’octets',
        native: 'en octets',
        unit: ['octet', 'octets'],
        boxes: [['octets', 'octets']],
        ask: 'Écrivez un nombre entier, par exemple 3.',
      },
      en: {
        noun: 'a size',
        expected: 'a whole number of bytes',
        native: 'in bytes',
        unit: ['byte', 'bytes'],
        boxes: [['bytes', 'bytes']],
        ask: 'Write a whole number, for instance 3.',
      },
    },
  },
  mbps: {
    base: 'Mbps',
    scale: 3,
    limit: 1_000_000,
    wire: { form: 'number' },
    example: 101,
    alias: 'bandwidth',
    told: { unit: 'Mbps', read: 'a bandwidth in Mbps', expected: 'a number' },
    words: {
      fr: {
        expected: 'un nombre de mégabits par seconde, à trois décimales au plus',
        native: 'en millièmes de Mbit/s',
        unit: ['Mbps', 'Mbps'],
        boxes: [['Mbps', 'mégabits par seconde']],
        ask: 'Écrivez un nombre de mégabits par seconde, par exemple 101.',
      },
      en: {
        expected: 'a number of megabits per second, with three decimals at most',
        native: 'in thousandths of a Mbit/s',
        unit: ['Mbps', 'Mbps'],
        boxes: [['Mbps', 'megabits per second']],
        ask: 'Write a number of megabits per second, for instance 101.',
      },
    },
  },
} as const satisfies Readonly<Record<string, QuantityRow>>;

/** The kinds that have a row of their own. */
export type RowKind = keyof typeof rows;
/** `¤CHF`: amounts in a currency other than the row's. `#kW`: counts of a unit that a contract declares. Base unit and kind in one. */
export type NamedKind = `¤${string}` | `#${string}`;
/** The kinds of quantity that stand on the wire. */
export type WireQuantity = RowKind | NamedKind;
export type BaseUnit = Extract<(typeof rows)[RowKind], { readonly base: string }>['base'] | NamedKind;

export const quantities: Readonly<Record<RowKind, QuantityRow>> = rows;
/** In the order of the rows, which is the order in which names are suggested. */
export const quantityKinds = Object.keys(rows) as readonly RowKind[];

export const isNamedKind = (name: string): name is NamedKind => /^[¤#]./.test(name);
export const isQuantity = (name: string): name is WireQuantity => Object.hasOwn(rows, name) || isNamedKind(name);

/** Amounts in this currency: `¤CHF`, and the row of money for euros. */
export const moneyKind = (currency: string): WireQuantity => (currency === 'EUR' ? 'money' : `¤${currency}`);

/** One value per kind that has a row. */
export const ofQuantities = <Value>(of: (row: QuantityRow) => Value): Readonly<Record<RowKind, Value>> =>
  Object.fromEntries(quantityKinds.map((kind) => [kind, of(quantities[kind])])) as Record<RowKind, Value>;

type Sign = 'nonnegative' | 'positive';

/** What a value below zero is told: `un montant ne peut pas être négatif`, `a duration must be above zero`. */
export const signRefusal = (noun: string | undefined, sign: Sign, language: WordLanguage): string => signSentences[language](noun, sign);

const signSentences: Readonly<Record<WordLanguage, (noun: string | undefined, sign: Sign) => string>> = {
  fr: (noun = 'un nombre', sign) => {
    const feminine = noun.startsWith('une ');
    return sign === 'positive'
      ? `${noun} doit être supérieur${feminine ? 'e' : ''} à zéro`
      : `${noun} ne peut pas être négati${feminine ? 've' : 'f'}`;
  },
  en: (noun = 'a number', sign) => `${noun} ${sign === 'positive' ? 'must be above zero' : 'cannot be negative'}`,
};
