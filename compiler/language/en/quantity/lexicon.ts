/** English words of money, rates, shares, sizes, ratios, dates and weeks. */
import type { QuantityLexicon } from '../../quantity/lexicon.ts';
import type { Per } from '../../quantity/quantity.ts';
import { bytePers } from '../../quantity/reader/read-size.ts';
import { readParts, shares } from './fraction-words.ts';

const named = (words: string, base: `#${string}`): [string, Per][] => words.split('|').map((word) => [word, { base, size: 1n }]);
const seconds = (words: string, size: bigint): [string, Per][] => words.split('|').map((word) => [word, { base: 's', size }]);

const perUnits: ReadonlyMap<string, Per> = new Map<string, Per>([
  ...named('month|months|mo|calendar month', '#month'),
  ...named('year|annum|yr|calendar year', '#year'),
  ...named('quarter|calendar quarter', '#quarter'),
  ...named('half-year', '#half-year'),
  ...named('week', '#week'),
  ...named('day|diem|calendar day', '#day'),
  ...named('business day|working day', '#working-day'),
  ...named('user|users|named user', '#user'),
  ...named('square metre|square meter|sq. m|sq m', '#m²'),
  ...named('cubic metre|cubic meter', '#m³'),
  ...named('square foot|sq. ft|sq ft', '#ft²'),
  ...named('kilowatt hour|kilowatt-hour', '#kWh'),
  ...seconds('hour|hr|h', 3600n),
  ...seconds('minute|min', 60n),
  ...seconds('second|sec|s', 1n),
  ...bytePers('b'),
  ['gigabyte', { base: 'byte', size: 1_000_000_000n }],
  ['megabyte', { base: 'byte', size: 1_000_000n }],
  ['terabyte', { base: 'byte', size: 1_000_000_000_000n }],
]);

const adjectives: ReadonlyMap<string, Per> = new Map<string, Per>([
  ...named('monthly', '#month'),
  ...named('annually|yearly', '#year'),
  ...named('quarterly', '#quarter'),
  ...named('daily', '#day'),
  ...named('p.a.|pa', '#year'),
  ...named('pcm', '#month'),
  ...seconds('hourly', 3600n),
]);

const notUnits = new Set(
  'is are was were has have shall will must may can cent centum the this that these those such any its their his her our your and or clause section schedule annex se capita part'.split(
    ' ',
  ),
);

const dollar = (name: string, code: string): [string, string][] => [`${name} dollar`, `${name} dollars`].map((words) => [words, code]);

const currencies: ReadonlyMap<string, string> = new Map<string, string>([
  ...['euro', 'euros'].map((word) => [word, 'EUR'] as const),
  ...['pound', 'pounds', 'pound sterling', 'pounds sterling', 'british pounds', 'quid'].map((word) => [word, 'GBP'] as const),
  ...['dollar', 'dollars'].map((word) => [word, '$'] as const),
  ...['us', 'u.s.', 'united states', 'american'].flatMap((name) => dollar(name, 'USD')),
  ...dollar('canadian', 'CAD'),
  ...dollar('australian', 'AUD'),
  ...dollar('new zealand', 'NZD'),
  ...dollar('singapore', 'SGD'),
  ...dollar('hong kong', 'HKD'),
  ...['swiss franc', 'swiss francs'].map((word) => [word, 'CHF'] as const),
  ...['sdr', 'sdrs', 'special drawing rights'].map((word) => [word, 'XDR'] as const),
  ...['yen', 'japanese yen'].map((word) => [word, 'JPY'] as const),
  ...['yuan', 'renminbi', 'chinese yuan'].map((word) => [word, 'CNY'] as const),
  ...['indian rupee', 'indian rupees'].map((word) => [word, 'INR'] as const),
  ...['rupee', 'rupees'].map((word) => [word, '₨'] as const),
  ...['fcfa', 'cfa francs', 'francs cfa'].map((word) => [word, 'cfa'] as const),
  ...['swedish kronor', 'swedish krona', 'swedish crowns'].map((word) => [word, 'SEK'] as const),
  ...['danish kroner', 'danish krone'].map((word) => [word, 'DKK'] as const),
  ...['norwegian kroner', 'norwegian krone'].map((word) => [word, 'NOK'] as const),
  ...['polish zloty', 'zloty'].map((word) => [word, 'PLN'] as const),
  ...['south african rand', 'rand'].map((word) => [word, 'ZAR'] as const),
]);

/** Before an amount: `Rs. 5,000`, `US dollars 500`. */
const before: ReadonlyMap<string, string> = new Map<string, string>([
  ...[...currencies].filter(([word]) => word !== 'quid' && word !== 'rand'),
  ...['rs', 'rupees', 're'].map((word) => [word, '₨'] as const),
  ['sdr', 'XDR'],
  ['fr', 'CHF'],
  ['sfr', 'CHF'],
  ['fcfa', 'cfa'],
]);

const coins: ReadonlyMap<string, string> = new Map<string, string>([
  ...['euro cent', 'euro cents', 'eurocents', 'eurocent'].map((word) => [word, 'EUR'] as const),
  ...['us cents', 'us cent'].map((word) => [word, 'USD'] as const),
  ...['pence', 'penny'].map((word) => [word, 'GBP'] as const),
  ...['cent', 'cents'].map((word) => [word, '?'] as const),
]);

/** What is said of each one that changes nothing in it. */
const more = '(?:(?:full|complete|whole|additional|extra|further|started|excess|such) )?';

const tax = '(?:any |all )?(?:applicable )?(?:vat|gst|(?:sales )?tax(?:es)?|value[ -]added tax)(?!\\p{L})';

export const lexicon: Omit<QuantityLexicon, 'numbers'> = {
  spelt: new Map([
    ['square feet', 'ft²'],
    ['square foot', 'ft²'],
    ['square metre', 'm²'],
    ['square metres', 'm²'],
    ['square meters', 'm²'],
    ['cubic metres', 'm³'],
    ['cubic meters', 'm³'],
  ]),
  money: {
    currencies,
    before,
    and: / (?:and )?/y,
    coins,
    powers: / *(?:k|m)(?= ?(?:€|£|\$|[a-z]{3}(?!\p{L})))/uy,
    of: /of /y,
    exclusive: new RegExp(
      ` *,? *\\(?(?:(?:ex(?:cl(?:\\.|uding|usive of)?|\\.)?|plus|\\+|net of|before|without) ?${tax}|(?:vat|gst) (?:excluded|extra|exclusive))\\)?`,
      'uy',
    ),
    inclusive: new RegExp(
      ` *,? *\\(?(?:(?:inc(?:l(?:\\.|uding|usive of)?|\\.)?|including|after|with) ?${tax}|(?:vat|gst) (?:included|inclusive))\\)?`,
      'uy',
    ),
    whole: / (?:net|gross)(?!\p{L})/uy,
    shortMillions: true,
  },
  rate: {
    per: new RegExp(
      `(?: *\\/ *|,? per (?:each )?| an? (?!quarter of |half |third )| for (?:each|every) | each (?=month|year|week|day|quarter|hour))${more}`,
      'uy',
    ),
    many: / (?:per|for (?:each|every))(?: (?:block|batch|bundle|pack|lot|set|group) of)? (?:\d[\d,.]*|(?:one )?hundred|one thousand)(?: \p{L}+)?/uy,
    more: new RegExp(`(?: *\\/ *|,? (?:and )?per (?:each )?| an? )${more}`, 'uy'),
    of: / (?:of|in) \p{L}{3,}(?!\p{L})/uy,
    also: / and /y,
    units: perUnits,
    notUnits,
    article: / an? /y,
    events: new Set(),
    tail: / (?:of delay|or part thereof|of service)(?!\p{L})/uy,
    adjectives,
  },
  share: {
    percent: / *(?:%|per ?cent(?:um)?(?!\p{L}))/uy,
    permille: / *(?:‰|per (?:mille|thousand)(?!\p{L}))/uy,
    points: / *(?:(?:percentage|per ?cent|%)[ -]points?|p\.p\.|pp|ppts?)(?!\p{L})/uy,
    basisPoints: / *(?:basis points?|bps|bp)(?!\p{L})/uy,
  },
  size: {
    byte: 'b',
    bytes: /(?:kilo|mega|giga|tera|peta|kibi|mebi|gibi|tebi)?bytes?(?!\p{L})/uy,
    bits: / *([kmgt]?)(?:bps|bits?\/s(?:ec)?|b\/s|bits? per second)(?!\p{L})/uy,
  },
  ratio: {
    words: shares,
    parts: readParts,
    among: /(?<=(?:^|[^\p{L}\d])(?:one|1)) in(?: every)? | out of(?: every)? /uy,
    times: / *(?:x(?!\p{L}| ?\d)|times(?!\p{L}))/uy,
    timesUnit: 'time',
    often: new Map([
      ['once', 1n],
      ['twice', 2n],
      ['thrice', 3n],
    ]),
    half: / and (?:a|one)[ -]half(?= times(?!\p{L}))/uy,
    ordinalTail: /(?:th|rd|nd)(?!\p{L})/uy,
  },
  date: {
    months: [
      ...'january february march april may june july august september october november december'.split(' '),
      ...'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
    ],
    day: /(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:day of |of )?/uy,
    monthFirst: true,
    dayFirst: false,
  },
  week: {
    weekdays: new Map([
      ...'monday tuesday wednesday thursday friday saturday sunday'
        .split(' ')
        .flatMap((word, at) => [[word, at] as const, [`${word}s`, at] as const]),
      ...'mon tue wed thu fri sat sun'.split(' ').map((word, at) => [word, at] as const),
      ...([
        ['tues', 1],
        ['weds', 2],
        ['thur', 3],
        ['thurs', 3],
      ] as const),
    ]),
    except: /(?<!\p{L})(?:except(?:ing| for)?|excluding|other than|but not|save)(?: on| for)? $/u,
    open: /(?:from|on|every|each) /y,
    to: / (?:to|through|until|thru) | ?[-–] ?/y,
    and: /,? (?:and|then) (?:from |between )?| ?& ?|, (?:from )?/y,
    everyDay: /(?:(?:7|seven|seven \(7\)) days (?:a|per) week|7\/7|every day(?: of the (?:week|year))?|daily)(?![\d\p{L}])/uy,
    allDay: /(?:24|twenty-four|twenty-four \(24\)) hours? (?:a|per) day(?!\p{L})|24h(?![\d\p{L}])/uy,
    always: /24 ?[/x×] ?7(?:[/x]365)?(?![\d\p{L}])/uy,
    between: /,? (?:from |between )?| ?: ?/y,
  },
  range: { open: /(?:between|from) /y, joinOpened: / (?:and|to) | ?[-–] ?/y, join: / to | ?[-–] ?/y },
};
