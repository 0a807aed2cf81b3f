/** Words → the part of a clause's id that stands for them. */

/** `Conditions d’accès` → `conditions-d-acces`; empty where no letter or digit stands. */
export function slug(text: string): string {
  const plain = text
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
