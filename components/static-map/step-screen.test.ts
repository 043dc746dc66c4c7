import { expect, it } from 'vitest';
import { parseCamera } from '@/lib/view/camera';
import { SCREEN, cameraForSize } from './step-screen';

const camera = parseCamera('117,44,4')!;

it('leaves the camera as it is on a screen of the usual size', () => {
  expect(cameraForSize(camera, SCREEN)).toEqual(camera);
});

it('shows the same width or height of the world on a smaller map', () => {
  const phone = { width: 390, height: 200 };
  const { zoom, ...rest } = cameraForSize(camera, phone);
  // A quarter as high: two levels farther away.
  expect(zoom).toBeCloseTo(2);
  expect(rest).toMatchObject({ longitude: 117, latitude: 44 });
});
