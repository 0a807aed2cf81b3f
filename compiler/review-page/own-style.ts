/** The lines of style that the review page alone needs, after the site's own. */

export const ownStyle = `
.skip { position: absolute; inset-inline-start: -999rem; }
.skip:focus { position: fixed; inset: var(--sp2) auto auto var(--sp2); z-index: 3; background: var(--paper); padding: var(--sp2) var(--sp3); }
header, main, footer { padding-inline: var(--gutter); max-width: 90rem; margin-inline: auto; }
header { padding-block: var(--sp5); display: grid; gap: var(--sp3); }
header p { max-width: var(--prose); }
.bar { position: sticky; top: 0; z-index: 2; background: var(--paper); border-block-end: 1px solid var(--rule); padding: var(--sp2) var(--gutter); display: flex; flex-wrap: wrap; gap: var(--sp2) var(--sp4); align-items: center; }
.place { padding-block: var(--sp5); border-block-start: 1px solid var(--rule); display: grid; gap: var(--sp4); grid-template-columns: minmax(0, 1fr); }
.place > h2 { grid-column: 1 / -1; }
@media (min-width: 60rem) { .place { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; } .sheet { position: sticky; top: 4rem; } }
.sheet svg { width: 100%; height: auto; border: 1px solid var(--rule-strong); background: #fff; }
.sheet rect { fill: #ffd35c; fill-opacity: 0.35; stroke: #744900; stroke-width: 1; vector-effect: non-scaling-stroke; }
.sheet rect.here { fill: #ff9d97; fill-opacity: 0.5; stroke: #a3182a; stroke-width: 2; }
.findings { display: grid; gap: var(--sp4); list-style: none; }
.finding { border-inline-start: 3px solid var(--open); background: var(--margin); padding: var(--sp3) var(--sp4); display: grid; gap: var(--sp2); scroll-margin-top: 5rem; }
.finding[data-done] { border-color: var(--sound); }
.finding h3 { font-size: var(--s1); }
.finding .count, .finding .advice, .note { color: var(--ink-2); font-size: var(--s-1); }
.finding blockquote, .line { overflow-wrap: anywhere; }
.line { background: var(--paper); border: 1px solid var(--rule); padding: var(--sp2); white-space: pre-wrap; }
details p { max-width: var(--prose); }
@media print { .bar, .buttons, .skip { display: none; } .place { break-before: page; grid-template-columns: minmax(0, 1fr); } .sheet { position: static; } .sheet svg { max-height: 60vh; } .finding { break-inside: avoid; } }
`;
