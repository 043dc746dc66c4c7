import { expect, it } from 'vitest';
import { stepPane } from './step-pane';

it.each([
  ['beside the text', 1920, 1080, false, 1229, 961],
  ['one of two beside the text', 1920, 1080, true, 614, 842],
  ['under the text on a screen held upright', 800, 1280, false, 800, 552],
  ['under the text on a phone', 390, 844, false, 390, 379],
  ['under the text on a phone held across', 667, 375, false, 667, 146],
])('a map %s', (_, width, height, isCompared, paneWidth, paneHeight) => {
  const pane = stepPane({ width, height }, { isCompared });
  expect([Math.round(pane.width), Math.round(pane.height)]).toEqual([paneWidth, paneHeight]);
});
