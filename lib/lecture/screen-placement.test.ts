import { expect, it } from 'vitest';
import { screenPlacement } from './screen-placement';

const laptop = { name: 'laptop', isInternal: true, isPrimary: false };
const projector = { name: 'projector', isInternal: false, isPrimary: true };
const monitor = { name: 'monitor', isInternal: false, isPrimary: false };
const named = (placed: ReturnType<typeof screenPlacement<typeof laptop>>) =>
  placed && `${placed.stage.name}, speaker on ${placed.speaker.name}`;

it.each([
  ['the projector gets the stage, wherever it is now', [laptop, projector], laptop],
  ['also where the projector is the primary display', [projector, laptop], projector],
])('%s', (_, displays, current) => {
  expect(named(screenPlacement(displays, current))).toBe('projector, speaker on laptop');
});

it('takes the primary display for the lecturer’s where none is built in', () => {
  expect(named(screenPlacement([monitor, projector], projector))).toBe(
    'monitor, speaker on projector',
  );
});

it('leaves the stage on the display to which it was moved', () => {
  expect(named(screenPlacement([laptop, projector, monitor], monitor))).toBe(
    'monitor, speaker on laptop',
  );
});

it('has no place for two on one display', () => {
  expect(screenPlacement([laptop], laptop)).toBeNull();
});
