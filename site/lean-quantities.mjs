// runtime/quantities as the browser needs it: without what diagnostics and generated documentation say. What comes in is the module's text,
// TypeScript or built; its rows are one literal.

export const quantitiesModule = /[\\/]runtime[\\/]quantities\.[jt]s$/;

const literal = /(?<=^const rows = )\{[\s\S]*?^\}(?= as const satisfies [^;]*;|;)/m;
const never = ['example', 'native'];
/** What diagnostics say; the grammar of a language, which a form may load, names quantities by it. */
const ofDiagnostics = ['told'];
/** What a form asks is no refusal's matter, and the other way round. */
const ofForms = ['boxes', 'ask'];
const ofRefusals = ['expected'];

/** For the script of pages, which all languages share. */
export const quantitiesOfForms = (text) => without([...never, ...ofRefusals], text);

/** For the module of a rule: in the contract's language alone. */
export const quantitiesOfRules = (text, language) =>
  without([...never, ...ofDiagnostics, ...ofForms], text, (words) => (words[language] ? { [language]: words[language] } : words));

/** Throws where the rows can't be found: a page would silently weigh more. */
function without(unsaid, text, spoken = (words) => words) {
  const [rows] = literal.exec(text) ?? [];
  if (rows === undefined) throw new Error('runtime/quantities: no literal of rows');
  const kept = (key, value) => (unsaid.includes(key) ? undefined : key === 'words' ? spoken(value) : value);
  return text.replace(literal, () => JSON.stringify(new Function(`return ${rows}`)(), kept));
}
