import { describe, expect, test } from 'vitest';
import { type Block, readingSections } from '../../../site/data/clause/reading-blocks.ts';
import { contracts } from '../../../site/data/load.ts';

const clausesOf = (block: Block): string[] => {
  if (block.kind === 'list') return block.entries.flatMap(({ blocks }) => blocks.flatMap(clausesOf));
  return block.kind === 'table' ? [block.clause.id, ...block.rows.map(({ id }) => id)] : [block.clause.id];
};

describe.each(contracts)('$manifest.contract', ({ manifest }) => {
  const sections = readingSections(manifest);

  test('the reading view shows every clause once, in document order', () => {
    const shown = sections.flatMap(({ heading, blocks }) => [...(heading ? [heading.id] : []), ...blocks.flatMap(clausesOf)]);
    expect(shown).toEqual(manifest.clauses.map(({ id }) => id));
  });

  test('notes never span more rows than there are', () => {
    for (const { heading, span, blocks } of sections) {
      const rows = [...(heading ? [span] : []), ...blocks.map(({ span }) => span)];
      for (const [index, rowSpan] of rows.entries()) expect(index + rowSpan).toBeLessThanOrEqual(rows.length);
    }
  });
});
