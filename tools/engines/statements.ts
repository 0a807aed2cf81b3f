/** A script that was printed → its statements, as a client cuts it: each ends with a semicolon at the end of a line that is no comment. */
export function statementsOf(script: string): readonly string[] {
  const statements: string[] = [];
  let lines: string[] = [];
  for (const line of script.split('\n')) {
    if (line.startsWith('--')) continue;
    lines.push(line.replace(/;$/, ''));
    if (!line.endsWith(';')) continue;
    statements.push(lines.join('\n').trim());
    lines = [];
  }
  return [...statements, lines.join('\n').trim()].filter(Boolean);
}
