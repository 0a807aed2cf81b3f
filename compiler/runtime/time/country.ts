/** Country codes: the 249 that ISO 3166-1 assigns. Reserved and private ones (EU, UK, XK, ZZ) name no country. */

/** Each first letter with the letters that may follow it. */
const assigned =
  'ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW';

export function isCountry(code: string): boolean {
  const row = code.length === 2 ? assigned.split(' ').find((letters) => letters[0] === code[0]) : undefined;
  return row !== undefined && row.indexOf(code[1] as string, 1) > 0;
}
