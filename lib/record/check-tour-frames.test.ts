import { describe, expect, it } from 'vitest';
import { checkTourFrames } from './check-tour-frames';
import { entriesOf, event, place, told, tour } from './testing';

const problems = (view: string, legs = [{ from: 'ulaanbaatar', to: 'pyongyang' }]) =>
  told(
    checkTourFrames(
      entriesOf({
        places: [
          place('ulaanbaatar', { longitude: 106.9, latitude: 47.9 }),
          place('pyongyang', { longitude: 125.75, latitude: 39 }),
          place('washington', { longitude: -77, latitude: 38.9 }),
        ],
        events: [event('visit', { legs })],
        tours: [tour('trip', 'visit', { view })],
      }),
    ),
  ).filter((problem) => problem.includes('steps.0.'));

describe('the frame of a step', () => {
  it('may leave every end in view, on every screen', () => {
    expect(problems('frame=116.3,43.6,22.3,17.5')).toEqual([]);
    expect(problems('from=2013&to=2013&compare=2014-2014&frame=116.3,43.6,22.3,17.5')).toEqual([]);
    expect(problems('projection=globe&frame=116.3,43.6,30,30')).toEqual([]);
  });

  it('is not needed where there is no map', () => {
    expect(problems('picture=matrix')).toEqual([]);
  });

  it('is wanted in place of a camera, and written out', () => {
    expect(problems('camera=116.3,43.6,4')).toEqual([
      expect.stringMatching(
        /steps\.0\.view: expected a frame.*its camera shows: frame=116\.3,43\.6,\d/,
      ),
    ]);
    expect(problems('from=2013')).toEqual([expect.stringContaining('expected a frame')]);
  });

  it('may leave one end to a name at the frame, but not both', () => {
    const legs = [{ from: 'ulaanbaatar', to: 'washington' }];
    expect(problems('frame=106.9,47.9,10,10', legs)).toEqual([]);
    expect(problems('frame=20,50,10,10', legs)).toEqual([
      expect.stringContaining('"ulaanbaatar", of which its text speaks, is out of view'),
      expect.stringContaining('"washington", of which its text speaks, is out of view'),
    ]);
  });

  it('names the screens that are too narrow', () => {
    const [problem] = problems('frame=109,43,10,22', [{ from: 'pyongyang', to: 'pyongyang' }]);
    expect(problem).toMatch(/"pyongyang".* not named at 1024 × 768$/);
  });
});
