/** TypeScript source → runs with a class each: comments, keywords, strings and numbers. No inline style, no markup in strings. */
import { createHighlighter, type ThemeRegistration } from 'shiki';

export type CodeRun = { readonly text: string; readonly kind: 'c' | 'k' | 's' | 'v' | undefined };

/** A theme whose colours are only names: each maps to a class of ours. */
const kinds = { '#000001': 'c', '#000002': 'k', '#000003': 's', '#000004': 'v' } as const;
const theme: ThemeRegistration = {
  name: 'runs',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: [
    { settings: { foreground: '#000000' } },
    { scope: ['comment', 'punctuation.definition.comment'], settings: { foreground: '#000001' } },
    { scope: ['keyword', 'storage'], settings: { foreground: '#000002' } },
    { scope: ['keyword.operator'], settings: { foreground: '#000000' } },
    { scope: ['string'], settings: { foreground: '#000003' } },
    { scope: ['constant.numeric', 'constant.language'], settings: { foreground: '#000004' } },
  ],
};

const highlighter = createHighlighter({ themes: [theme], langs: ['typescript'] });

export async function highlight(source: string): Promise<CodeRun[][]> {
  const { tokens } = (await highlighter).codeToTokens(source, { lang: 'typescript', theme: 'runs' });
  return tokens.map((line) =>
    merged(line.map(({ content, color }) => ({ text: content, kind: kinds[(color ?? '').toLowerCase() as keyof typeof kinds] }))),
  );
}

/** Neighbours of one kind are one run. */
function merged(runs: readonly CodeRun[]): CodeRun[] {
  const kept: CodeRun[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (last && (last.kind === run.kind || run.text.trim() === '')) kept[kept.length - 1] = { ...last, text: last.text + run.text };
    else kept.push(run);
  }
  return kept;
}
