import { describe, expect, it } from 'vitest';
import { cameraOfFrame } from '@/lib/geo/fitted-frame';
import { NO_INSETS } from '@/lib/geo/map-area';
import { parseCamera } from '@/lib/view/camera';
import { parseFrame } from '@/lib/view/view-frame';
import { parseView } from '@/lib/view/view-parameters';
import { capturedView, viewOfStep } from './captured-view';

const viewOf = (search: string) => parseView(new URLSearchParams(search)).view;

describe('a captured view', () => {
  it.each([
    '',
    'from=2018&to=2019&types=visit&open=event.hanoi-summit-2019',
    'places=hanoi&actors=mongolia&dyads=dprk.mongolia&text=rice&picture=map&compare=2008-2012',
    'projection=globe&frame=160,60,120,90,10,20',
    'dates=undated&statuses=planned&certainties=contested&picture=table',
  ])('shows the same again: %s', (search) => {
    const view = viewOf(search);
    const shown = viewOfStep(capturedView({ ...view, panel: 'tour' }));
    expect(shown).toEqual({ ...view, panel: 'tour' });
  });

  it('holds no panel', () => {
    expect(capturedView(viewOf('from=2018&panel=tour'))).toBe('from=2018');
  });

  it('has what the reader sees in place of the camera, which is of one screen', () => {
    const seen = parseFrame('117,44,30,20');
    const moved = capturedView(viewOf('from=2018&camera=117,44,4'), seen);
    expect(moved).toBe('from=2018&frame=117,44,30,20');
    // What is open moves the map as well.
    expect(capturedView(viewOf('open=place.hanoi'), seen)).toContain('&frame=117,44,30,20');
    expect(capturedView(viewOf('from=2018'), seen)).toBe('from=2018');
    // Who shows a step and captures it again has the step, whatever room panels left.
    expect(capturedView(viewOf('frame=117,44,31,21'), seen)).toBe('frame=117,44,31,21');
  });
});

describe('a step of an earlier edition, with a camera', () => {
  it.each([
    ['flat', 'from=2018&camera=117,44,4', 1229],
    ['globe', 'from=2018&projection=globe&camera=117,44,3', 1229],
    ['flat', 'from=2018&to=2018&compare=2025-2025&camera=117,44,4', 614],
  ] as const)('looks as it did on the usual screen (%s, %s)', (projection, search, width) => {
    const { camera, frame } = viewOfStep(search);
    expect(camera).toBeNull();
    const area = { width, height: width === 614 ? 842 : 961, insets: NO_INSETS };
    const again = cameraOfFrame(frame!, area, projection);
    const meant = parseCamera(new URLSearchParams(search).get('camera')!)!;
    expect(again.zoom).toBeCloseTo(meant.zoom, 2);
    expect(again.latitude).toBeCloseTo(meant.latitude, 2);
    expect(again.longitude).toBeCloseTo(meant.longitude, 2);
  });
});
