import { expect, it } from 'vitest';
import { parseView } from '@/lib/view/view-parameters';
import { pictureView } from './picture-view';

const WINDOW = { width: 1200, height: 800 };
const viewOf = (query: string) => parseView(new URLSearchParams(query)).view;

it('shows what the camera sees on this window', () => {
  for (const projection of ['flat', 'globe']) {
    const { camera, frame } = pictureView(
      viewOf(`camera=106,47,5&projection=${projection}`),
      WINDOW,
    );
    expect(camera).toBeNull();
    expect(frame!.longitude).toBeCloseTo(106, 1);
    expect(frame!.latitude).toBeCloseTo(47, 1);
    expect(frame!.across).toBeGreaterThan(frame!.down);
  }
});

it('leaves a view without a camera as it is', () => {
  const view = viewOf('frame=106,47,10,8&from=2018');
  expect(pictureView(view, WINDOW)).toBe(view);
});
