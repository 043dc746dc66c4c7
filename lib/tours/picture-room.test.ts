import { expect, it } from 'vitest';
import { LARGEST_FILE_BYTES } from './largest-tour';
import { newOwnTour, newSlideStep, newStep } from './new-own-tour';
import { readTourFile, writeTourFile } from './own-tour-file';
import { pictureRoom } from './picture-room';
import { EMPTY_SLIDES, MOST_PICTURE_BYTES } from './slide';

const largest = {
  width: 1600,
  height: 1200,
  source: `data:image/jpeg;base64,${Buffer.alloc(MOST_PICTURE_BYTES, 1).toString('base64')}`,
};
const withPicture = () => ({
  ...newSlideStep('image'),
  slide: { ...EMPTY_SLIDES.image, picture: largest },
});
const tourOf = (steps: Parameters<typeof newOwnTour>[1]) =>
  newOwnTour('2026-11-28T10:00:00.000Z', steps);

it('has room for four of the largest pictures, and a file of them is read again', () => {
  const steps = Array.from({ length: 4 }, withPicture);
  const tour = tourOf({ steps: [newStep(''), ...steps] });
  expect(readTourFile(writeTourFile(tour)).ok).toBe(true);
  expect(pictureRoom(tour, steps[3]!.id)).toBeGreaterThan(largest.source.length);
  const fifth = newSlideStep('image');
  expect(pictureRoom(tourOf({ steps: [...steps, fifth] }), fifth.id)).toBeLessThan(
    largest.source.length,
  );
});

it('counts the picture that is to be replaced as room', () => {
  const step = withPicture();
  const tour = tourOf({ steps: [step] });
  expect(pictureRoom(tour, step.id) - pictureRoom(tour, 'another')).toBeGreaterThanOrEqual(
    largest.source.length,
  );
});

it('lets what fits be written', () => {
  const step = newSlideStep('image');
  const tour = tourOf({ steps: [step] });
  const room = pictureRoom(tour, step.id);
  const slide = { ...EMPTY_SLIDES.image, picture: { ...largest, source: 'A'.repeat(room) } };
  const bytes = writeTourFile(tourOf({ steps: [{ ...step, slide }] })).length;
  expect(bytes).toBeLessThanOrEqual(LARGEST_FILE_BYTES);
});
