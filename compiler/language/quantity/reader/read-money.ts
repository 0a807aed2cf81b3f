/**
 * Money in any currency in use: by code, sign or words, before or after the amount, with its tax and its divisors.
 * The non-obvious law: what could be another amount is refused: three decimals of a currency of two, `$` of nowhere, a yen with cents.
 */
import { minorUnits } from '../../../runtime/currency.ts';
import { endOf } from '../../text/words.ts';
import type { Cursor } from '../cursor.ts';
import type { MoneyLexicon, RateLexicon } from '../lexicon.ts';
import type { Numerals } from '../numeral.ts';
import type { Decimal, Per, Quantity, ReadNumber } from '../quantity.ts';
import { currencyUnder, readCode, readSign, readTag, readWords } from './read-currency.ts';
import { perOf, readPer } from './read-rate.ts';

type Money = Extract<Quantity, { kind: 'money' }>;

const times = ({ digits, scale }: Decimal, power: number): Decimal =>
  power >= scale ? { digits: digits * 10n ** BigInt(power - scale), scale: 0 } : { digits, scale: scale - power };

const hundredth = ({ digits, scale }: Decimal): Decimal => ({ digits, scale: scale + 2 });

const powers: Readonly<Record<string, number>> = { k: 3, K: 3, M: 6, Md: 9, m: 6, bn: 9, b: 9, mn: 6 };

/** Thousands and millions written on the currency (`k€`, `M€`) or on the number (`£5m`). */
function readPower(cursor: Cursor, pattern: RegExp): number | undefined {
  const start = cursor.at;
  const found = cursor.read(pattern);
  if (found === undefined) return 0;
  const written = cursor.source.slice(start, cursor.at).trim();
  return powers[written];
}

class Amounts {
  private readonly readDecimal: Numerals['readDecimal'];
  private readonly lexicon: MoneyLexicon;
  private readonly rate: RateLexicon;

  constructor(readDecimal: Numerals['readDecimal'], lexicon: MoneyLexicon, rate: RateLexicon) {
    this.readDecimal = readDecimal;
    this.lexicon = lexicon;
    this.rate = rate;
  }

  readonly currencyAfter = (cursor: Cursor, known?: string): string | undefined => {
    cursor.spaces();
    const start = cursor.at;
    cursor.read(this.lexicon.of);
    const name =
      cursor.attempt((c) => readWords(c, this.lexicon.currencies)) ??
      (cursor.at === start ? (cursor.attempt(readSign) ?? cursor.attempt(readCode)) : undefined);
    return name === undefined ? undefined : currencyUnder(cursor, name, known);
  };

  /** What stands before the digits: a sign, a code, or words. */
  readonly currencyBefore = (cursor: Cursor): string | undefined => {
    const currency =
      readSign(cursor) ??
      cursor.attempt(readCode) ??
      cursor.attempt((c) => {
        const name = readWords(c, this.lexicon.before);
        c.read(/\. ?(?=\d)/y);
        return name;
      });
    cursor.spaces();
    return currency;
  };

  /** Its country after an amount whose `$` says none: `$9 CAD`. Another currency than the one before is refused. */
  readonly currencyAgain = (cursor: Cursor, first: string, start: number, known?: string): string | undefined => {
    const again = cursor.attempt(readTag) ?? cursor.attempt((c) => (c.read(/ /y) ? readCode(c) : undefined));
    if (again === undefined) return currencyUnder(cursor, first, known);
    return first === '$' || again === currencyUnder(cursor, first) ? again : cursor.refuse('one currency', start);
  };

  /** `k€`, `M CHF`: lower case `m` is no million here. */
  readonly readAfter = (cursor: Cursor, read: ReadNumber, known?: string): Money | undefined => {
    const coin = cursor.attempt((c) => {
      c.spaces();
      return readWords(c, this.lexicon.coins);
    });
    if (coin !== undefined)
      return coin === '?' ? cursor.refuse('the currency of its cents') : { kind: 'money', decimal: hundredth(read), currency: coin };
    const power = cursor.attempt((c) => {
      const found = readPower(c, this.lexicon.powers);
      return found !== undefined && c.source[c.at - 1] !== 'm' ? found : undefined;
    });
    const currency = this.currencyAfter(cursor, known);
    if (currency === undefined) return undefined;
    const decimal = power ? times(read, power) : plainOf(read);
    return this.withCoins(cursor, { kind: 'money', decimal, currency });
  };

  /** `12 euros et 50 centimes`, `12€50`. */
  readonly withCoins = (cursor: Cursor, money: Money): Money => {
    const attached = money.decimal.scale === 0 ? cursor.read(/(\d{2})(?![\d\p{L}.,])/uy) : undefined;
    if (attached) return this.plus(money, { digits: BigInt(attached[1]!), scale: 0 });
    const spoken = money.decimal.scale === 0 ? cursor.attempt(this.spokenCoins) : undefined;
    if (spoken) return this.plus(money, spoken);
    const coins = cursor.attempt((c) => {
      if (money.decimal.scale > 0 || c.read(this.lexicon.and) === undefined) return undefined;
      const amount = this.readDecimal(c);
      c.spaces();
      return amount && amount.scale === 0 && amount.digits < 100n && readWords(c, this.lexicon.coins) !== undefined ? amount : undefined;
    });
    return coins ? this.plus(money, coins) : money;
  };

  /** `one euro fifty`, where nothing that it could count follows. */
  readonly spokenCoins = (cursor: Cursor): Decimal | undefined => {
    if (cursor.read(/ (?=\p{L})/uy) === undefined) return undefined;
    const amount = this.readDecimal(cursor);
    const isCoins = amount?.scale === 0 && amount.digits > 0n && amount.digits < 100n;
    return isCoins && cursor.read(/(?=$|[.,;:)]|[ -]?(?:per|par|each|chaque|pièce|l[ae]|an?|et|and|on|by)(?!\p{L}))/uy)
      ? amount
      : undefined;
  };

  readonly plus = (money: Money, coins: Decimal): Money => ({
    ...money,
    decimal: { digits: money.decimal.digits * 100n + coins.digits, scale: 2 },
  });

  /** `known`: the currency of the amount that this one says again. */
  readonly readAmount = (cursor: Cursor, known?: string): Money | undefined => {
    const start = cursor.at;
    const first = cursor.attempt(this.currencyBefore);
    const read = this.readDecimal(cursor);
    if (read === undefined) return undefined;
    cursor.read(/[.,][-–—]{1,2}(?![-–—])/y);
    if (first === undefined) return checked(cursor, this.readAfter(cursor, read, known), read, start);
    const power = this.lexicon.shortMillions ? readPower(cursor, /(?:k|mn|m|bn|b)(?![\p{L}\d])/uy) : 0;
    const currency = this.currencyAgain(cursor, first, start, known);
    if (currency === undefined) return undefined;
    return checked(cursor, { kind: 'money', decimal: power ? times(read, power) : plainOf(read), currency }, read, start);
  };

  readonly readTax = (cursor: Cursor): 'HT' | 'TTC' | undefined =>
    cursor.read(this.lexicon.exclusive) ? 'HT' : cursor.read(this.lexicon.inclusive) ? 'TTC' : undefined;

  /** The same amount again in parentheses, in words or in digits. */
  readonly readAgain = (cursor: Cursor, money: Money): Money | undefined => {
    const start = cursor.at;
    const again = cursor.attempt((c) => {
      if (c.read(/ *\( */y) === undefined) return undefined;
      const other = this.readAmount(c, money.currency);
      const tax = other && this.readTax(c);
      return other && c.read(/ *\)/y) ? { ...other, ...(tax ? { tax } : {}) } : undefined;
    });
    if (again === undefined) return money;
    if (again.currency !== money.currency || !areEqual(again.decimal, money.decimal)) return cursor.refuse('the same amount twice', start);
    return again.tax ? { ...money, tax: again.tax } : money;
  };

  readonly readDivisors = (cursor: Cursor): readonly Per[] => {
    const start = cursor.at;
    if (cursor.read(this.lexicon.whole) === undefined && !follows(cursor, this.rate.per)) cursor.read(this.rate.of);
    const { per, each = per } = this.rate;
    for (const first of [per, each]) {
      const found = readPer(cursor, this.rate, first);
      if (found.length > 0) return found;
    }
    cursor.at = start;
    return [];
  };

  readonly read = (cursor: Cursor): Quantity | undefined => {
    const start = cursor.at;
    const amount = this.readAmount(cursor);
    const money = amount && this.readAgain(cursor, amount);
    if (money === undefined) return undefined;
    const before = money.tax ?? this.readTax(cursor);
    if (cursor.read(this.rate.many)) return cursor.refuse('an amount for one', start);
    const per = this.readDivisors(cursor);
    if (/^ ?\/ ?\p{L}/u.test(cursor.text.slice(cursor.at, cursor.at + 3))) return cursor.refuse('what it is for each of');
    const tax = before ?? this.readTax(cursor);
    const whole: Money = {
      kind: 'money',
      decimal: money.decimal,
      currency: money.currency,
      ...(tax === undefined ? {} : { tax }),
      ...perOf(per),
    };
    const [least, { scale }] = [minorUnits(whole.currency), whole.decimal];
    if (per.length === 0 && scale > least && scale > 2 && !isExact(whole.decimal, least)) return whole;
    if (least === 0 && scale > 0 && per.length === 0) return cursor.refuse(`an amount of ${whole.currency} without decimals`, start);
    return whole;
  };
}

const follows = ({ text, at }: Cursor, pattern: RegExp): boolean => endOf(pattern, text, at) !== undefined;

const plainOf = ({ digits, scale }: Decimal): Decimal => ({ digits, scale });

const areEqual = (a: Decimal, b: Decimal): boolean => a.digits * 10n ** BigInt(b.scale) === b.digits * 10n ** BigInt(a.scale);

const isExact = ({ digits, scale }: Decimal, least: number): boolean => scale <= least || digits % 10n ** BigInt(scale - least) === 0n;

/** Three digits after one mark are thousands to some: only a currency of three decimals has them. */
function checked(cursor: Cursor, money: Money | undefined, { doubtful }: ReadNumber, start: number): Money | undefined {
  if (money === undefined || !doubtful || minorUnits(money.currency) === 3) return money;
  return cursor.refuse('thousands or decimals, not a mark before three digits that can be either', start);
}

export const moneyReader = (
  { readDecimal }: Numerals,
  lexicon: MoneyLexicon,
  rate: RateLexicon,
): ((cursor: Cursor) => Quantity | undefined) => new Amounts(readDecimal, lexicon, rate).read;
