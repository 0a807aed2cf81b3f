/** What ingest wrote → its text, without the front matter. */
export const bodyOf = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
