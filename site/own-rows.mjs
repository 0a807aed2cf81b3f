// What a browser loads of the rows of quantities: what they are, without what diagnostics and documentation call them, and the
// words of one language or of none. The rows stand whole in one file, which no bundler takes apart.
import { readFileSync } from 'node:fs';
import { quantities } from '../compiler/runtime/quantities.ts';

const file = /runtime[\\/]quantities\.(?:ts|js)$/;
const literal = /const rows = \{[\s\S]*?\n\}/;

/** The text of `quantities.ts` with rows cut down; `language` names the words that stay. */
function slimmed(text, language) {
  if (!literal.test(text)) throw new Error('The rows of quantities are no object of their own any more');
  const rows = Object.entries(quantities).map(([kind, row]) => [kind, slimRow(row, language)]);
  return text.replace(literal, () => `const rows = ${JSON.stringify(Object.fromEntries(rows))}`);
}

function slimRow({ base, scale, limit, wire, words }, language) {
  const { native: _, ...own } = words[language] ?? {};
  return { base, scale, limit, wire, words: language ? { [language]: own } : {} };
}

/** For esbuild: a module of one language. */
export const rowsIn = (language) => ({
  name: 'own rows',
  setup: ({ onLoad }) =>
    onLoad({ filter: file }, ({ path }) => ({
      contents: slimmed(readFileSync(path, 'utf8'), language),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    })),
});

/** For Vite: scripts that pages of any language share have their words from the module of their rule. */
export const rowsWithoutWords = {
  name: 'clausier:rows',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: (code, id) => (file.test(id.split('?')[0]) ? { code: slimmed(code), map: null } : undefined),
};
