/** Quantities of the wire → figures with their unit as a language writes them: `1 234,50 €`, `€1,234.50`, `500 Go`, `2 h 30 min`. */
import type { TypeModel } from '../../../compiler/model/report/manifest.ts';
import { isDuration, quantityRow, quantityWords } from '../../case/quantity-row.ts';
import type { Words } from '../../strings/words.ts';

const hard = '\u00a0';

export type QuantityWords = Pick<Words, 'language' | 'figures' | 'sizeWords' | 'taxSigns'>;

/** `-1234.5` → `−1 234,5`. */
export function formatNumber({ figures }: Pick<Words, 'figures'>, decimal: string): string {
  const [whole = '', fraction] = decimal.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, figures.thousands);
  return `${decimal.startsWith('-') ? figures.minus : ''}${grouped}${fraction ? figures.point + fraction : ''}`;
}

/** What an amount is for follows it: `0,02 € par Go`. */
export function formatQuantity(words: QuantityWords, value: unknown, type: TypeModel, rounded: boolean): string {
  const text = String(value);
  const [number = ''] = text.split(' ');
  const shown = rounded ? `${formatNumber(words, number.replace(/(\.\d{3})\d*$/, '$1'))}…` : formatNumber(words, number);
  const whole = isDuration(type) ? formatDuration(words, text) : withUnit(words, number, shown, type);
  const { per, perWords } = words.figures;
  return type.per
    ? per(
        whole,
        type.per.map((unit) => perWords[unit] ?? unit),
      )
    : whole;
}

function withUnit(words: QuantityWords, number: string, shown: string, type: TypeModel): string {
  const currency = currencyOf(type);
  if (currency !== undefined) return [inCurrency(words, shown, currency), type.tax && words.taxSigns[type.tax]].filter(Boolean).join(hard);
  if (type.quantity === 'bytes') return formatSize(words, number);
  const row = quantityRow(type);
  const [one, many] = type.unit ?? (row && quantityWords(row, words).unit) ?? [];
  const unit = words.figures.isMany(Number(number)) ? many : one;
  return unit ? words.figures.beside(shown, unit) : shown;
}

/** The code of the currency that a quantity is an amount in. */
export const currencyOf = ({ quantity = '' }: Pick<TypeModel, 'quantity'>): string | undefined =>
  quantity === 'money' ? 'EUR' : quantity.startsWith('¤') ? quantity.slice(1) : undefined;

/** An amount with the sign of its currency where the language has it: `−€5.00`, `−5,00 €`, `CHF 5.00`. */
function inCurrency({ language, figures }: QuantityWords, shown: string, currency: string): string {
  const { sign, isBefore } = signOf(language, currency);
  if (!isBefore) return `${shown}${hard}${sign}`;
  const [minus, digits] = shown.startsWith(figures.minus) ? [figures.minus, shown.slice(figures.minus.length)] : ['', shown];
  return `${minus}${sign}${/\p{L}$/u.test(sign) ? hard : ''}${digits}`;
}

type CurrencySign = { readonly sign: string; readonly isBefore: boolean };
const signs = new Map<string, CurrencySign>();

/** Asked of the browser once for each: its formats take longer to make than all that a page says. */
function signOf(language: string, currency: string): CurrencySign {
  const key = `${language} ${currency}`;
  const known = signs.get(key);
  if (known) return known;
  const parts = new Intl.NumberFormat(language, { style: 'currency', currency }).formatToParts(1);
  const asked = { sign: parts.find(({ type }) => type === 'currency')?.value ?? currency, isBefore: parts[0]?.type === 'currency' };
  signs.set(key, asked);
  return asked;
}

/** In the largest unit that says the same in two decimals: 502 500 000 000 → `502,5 Go`, 1 048 576 → `1 048 576 octets`. */
function formatSize(words: QuantityWords, number: string): string {
  const bytes = Number(number);
  const { sizeWords, figures } = words;
  const power = sizeWords.multiples.findLastIndex(
    (_, index) => Math.abs(bytes) >= 1000 ** (index + 1) && bytes % (1000 ** (index + 1) / 100) === 0,
  );
  const unit = sizeWords.multiples[power];
  if (unit !== undefined) return figures.beside(formatNumber(words, String(bytes / 1000 ** (power + 1))), unit);
  return figures.beside(formatNumber(words, number), sizeWords.bytes[figures.isMany(bytes) ? 1 : 0]);
}

/** `PT2H30M` → `2 h 30 min`. */
export function formatDuration(words: Pick<Words, 'figures'>, iso: string): string {
  const { units, point, minus: below } = words.figures;
  const [, minus, days, hours, minutes, seconds] = /^(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(iso) ?? [];
  const parts = [
    days && `${days}${hard}${units.days}`,
    hours && `${formatNumber(words, hours)}${hard}${units.hours}`,
    minutes && `${minutes}${hard}${units.minutes}`,
    seconds && `${seconds.replace('.', point)}${hard}${units.seconds}`,
  ];
  const shown = parts.filter((part) => part && !/^0\s/.test(part)).join(' ');
  return `${minus ? below : ''}${shown || `0${hard}${units.minutes}`}`;
}
