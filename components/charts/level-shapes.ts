/** How a mark says what its sum is: about the middle of a sign of 28 × 24. */
export const LEVEL_SHAPES = {
  exact: { fill: true, paths: '' },
  about: { fill: false, paths: 'M14 1V23', dash: '3 3' },
  up: { fill: false, paths: 'M14 12V1M10 5L14 1L18 5' },
  down: { fill: false, paths: 'M14 12V23M10 19L14 23L18 19' },
  span: { fill: true, paths: 'M0 12H28' },
} as const;
export type LevelShape = keyof typeof LEVEL_SHAPES;
