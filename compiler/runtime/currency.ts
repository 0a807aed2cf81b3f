/**
 * The currencies of ISO 4217 in use and their minor units: `100.00 CHF`, `100 JPY`, `100.000 TND`. Imports nothing, so that
 * the rows of quantities and every language read one list.
 */

const codes =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWG';
const none = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF';
const three = 'BHD IQD JOD KWD LYD OMR TND';

/** Three capitals that name a currency in use. */
export const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code) && codes.includes(code);

/** Decimals of its smallest coin: 2 for most, none for the yen, 3 for a dinar. */
export const minorUnits = (code: string): number => (none.includes(code) ? 0 : three.includes(code) ? 3 : 2);

/** Every code, for suggestions. */
export const currencyCodes = (): readonly string[] => codes.split(' ');
