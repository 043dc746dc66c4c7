import { expect, it } from 'vitest';
import { CAPTION_BOX, VIDEO_KEY_BOX, panesOf, STAGE, VIDEO_SIZES } from './video-layout';

it.each([1, 2])('lets captions and key cover nothing of %i maps', (maps) => {
  for (const { left, top, frame } of panesOf(maps, true)) {
    expect(top + frame.height).toBeLessThanOrEqual(CAPTION_BOX.top);
    expect(left + frame.width).toBeLessThanOrEqual(STAGE.width);
  }
  expect(CAPTION_BOX.top + CAPTION_BOX.height).toBeLessThanOrEqual(VIDEO_KEY_BOX.top);
  expect(panesOf(maps, false)[0]!.frame.height).toBeGreaterThan(
    panesOf(maps, true)[0]!.frame.height,
  );
});

it('has every size in the same shape', () => {
  for (const { width, height } of Object.values(VIDEO_SIZES)) {
    expect(width / height).toBe(STAGE.width / STAGE.height);
  }
});
