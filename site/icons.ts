/** Shapes of the icons on a 16 px grid, stroked with the current colour. A word always stands beside an icon. */

export type Shape = readonly ['path' | 'rect' | 'circle', Readonly<Record<string, string | number>>];

const box = { x: 2, y: 2, width: 12, height: 12 };

export const icons = {
  obligation: [['rect', { ...box, fill: 'currentColor', stroke: 'none' }]],
  prohibition: [
    ['circle', { cx: 8, cy: 8, r: 6 }],
    ['path', { d: 'M3.8 12.2 12.2 3.8' }],
  ],
  power: [
    ['circle', { cx: 5, cy: 8, r: 3 }],
    ['path', { d: 'M8 8h6.5M12 8v3M14.5 8v2' }],
  ],
  permission: [
    ['rect', box],
    ['path', { d: 'm5 8 2.2 2.3L11 5.8' }],
  ],
  exclusion: [
    ['rect', { ...box, 'stroke-dasharray': '2.4 1.6' }],
    ['path', { d: 'M5 8h6' }],
  ],
  'best-efforts': [['path', { d: 'M2 6.5c2-2.6 4-2.6 6 0s4 2.6 6 0M2 11c2-2.6 4-2.6 6 0s4 2.6 6 0' }]],
  guarantee: [['path', { d: 'M8 2 13 4v4c0 3-2 5-5 6-3-1-5-3-5-6V4zM5.8 8l1.6 1.6 2.8-3' }]],
  burden: [['path', { d: 'M8 2.5v11M3 13.5h10M3.5 5h9M3.5 5l-1.5 4h3zM12.5 5 11 9h3z' }]],
  recommendation: [
    ['circle', { cx: 8, cy: 6, r: 3.8 }],
    ['path', { d: 'M6.5 11.5h3M7 14h2' }],
  ],
  declaration: [['path', { d: 'M3 3.5h10M3 8h10M3 12.5h6' }]],
  provider: [
    ['rect', { x: 2.5, y: 2, width: 11, height: 5 }],
    ['rect', { x: 2.5, y: 9, width: 11, height: 5 }],
    ['path', { d: 'M5 4.5h1M5 11.5h1' }],
  ],
  client: [
    ['circle', { cx: 8, cy: 5, r: 2.8 }],
    ['path', { d: 'M2.5 14c.6-3.4 2.7-5 5.5-5s4.9 1.6 5.5 5' }],
  ],
  fork: [['path', { d: 'M8 14V9M8 9 3.5 3M8 9l4.5-6M3.5 6.5V3H7M12.5 6.5V3H9' }]],
  check: [['path', { d: 'm2.5 8.5 3.5 3.5 7.5-8' }]],
  search: [
    ['circle', { cx: 7, cy: 7, r: 4.5 }],
    ['path', { d: 'm10.5 10.5 3.5 3.5' }],
  ],
} satisfies Record<string, readonly Shape[]>;

export type IconName = keyof typeof icons;
