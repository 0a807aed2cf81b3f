/** A generated module and the name of one of its functions → that function's lines, as people read them. */

/** Its documentation included, and the function right after it that does its work for other rules too. Empty where there is none. */
export function functionLines(module: readonly string[], name: string): readonly string[] {
  const from = module.findIndex((line) => line.startsWith(`export function ${name}(`));
  return from < 0 ? [] : module.slice(docStart(module, from), endOf(module, from, name) + 1);
}

function endOf(lines: readonly string[], from: number, name: string): number {
  const end = closing(lines, from);
  const core = lines.slice(0, end + 6).findIndex((line, at) => at > end && line.startsWith(`function ${name}Of(`));
  return core < 0 ? end : closing(lines, core);
}

const closing = (lines: readonly string[], from: number): number => lines.findIndex((line, at) => at >= from && line === '}');

function docStart(lines: readonly string[], index: number): number {
  if (!lines[index - 1]?.trim().endsWith('*/')) return index;
  return lines.findLastIndex((line, at) => at < index && line.startsWith('/**'));
}
