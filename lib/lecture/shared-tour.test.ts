import { expect, it } from 'vitest';
import { translationOf, withOtherLanguage, withOtherTitle } from '@/lib/tours/edit-other-language';
import { newOwnTour, newStep } from '@/lib/tours/new-own-tour';
import type { OwnTour } from '@/lib/tours/own-tour';
import { presentedLiveTour, presentedOwnTour } from './presented-tour';
import {
  fittingTour,
  LARGEST_ROOM_BYTES,
  sharedTour,
  sharedTourSchema,
  withoutNotes,
} from './shared-tour';

const both = (text = 'Seen.'): OwnTour =>
  withOtherTitle(
    withOtherLanguage(
      newOwnTour('2026-11-28T10:00:00.000Z', {
        title: 'A tour',
        steps: [
          {
            ...{ ...newStep('from=2018&to=2019'), title: 'One', text, notes: 'Said.' },
            ...translationOf({}, { title: 'Một', text: `Đã thấy. ${text}`, notes: 'Đã nói.' }),
          },
          { ...newStep(''), title: 'Two' },
        ],
      }),
      'en',
    ),
    'Hành trình',
  );

it('goes to other devices in both languages, whichever the screen shows', () => {
  const shared = sharedTour(presentedOwnTour(both(), 'vi'));
  expect(sharedTourSchema.parse(shared)).toEqual(shared);
  expect(shared).toEqual(sharedTour(presentedOwnTour(both(), 'en')));
  expect(presentedOwnTour(shared, 'vi')).toMatchObject({
    title: 'Hành trình',
    steps: [
      { title: 'Một', languages: undefined },
      { title: 'Two', languages: { title: 'en' }, untranslated: { title: 'en' } },
    ],
  });
  expect(presentedOwnTour(shared, 'en')).toMatchObject({
    title: 'A tour',
    steps: [{ title: 'One' }, {}],
  });
});

it('goes to the audience without notes in either language', () => {
  const shared = withoutNotes(sharedTour(presentedOwnTour(both(), 'en')));
  expect(JSON.stringify(shared)).not.toMatch(/Said|Đã nói/);
  expect(JSON.stringify(shared)).toMatch(/Đã thấy/);
});

it('goes as the screen shows it where both languages are too long', () => {
  expect(fittingTour(presentedOwnTour(both(), 'vi')).isInOneLanguage).toBe(false);
  const steps = Array.from({ length: 10 }, () => both('long '.repeat(3_000)).steps[0]!);
  const presented = presentedOwnTour({ ...both(), steps }, 'vi');
  expect(JSON.stringify(sharedTour(presented)).length).toBeGreaterThan(LARGEST_ROOM_BYTES);
  const { tour, isInOneLanguage } = fittingTour(presented);
  expect(isInOneLanguage).toBe(true);
  expect([tour.title, tour.steps[0]!.title]).toEqual(['Hành trình', 'Một']);
  expect(JSON.stringify(tour)).not.toContain('"other"');
});

it('that is kept in a live lecture is shown in the language asked for', () => {
  expect(presentedLiveTour(both(), { title: 'Live', asked: 'vi' }).steps[0]!.title).toBe('Một');
  expect(presentedLiveTour(null, { title: 'Live', asked: 'vi' }).steps[0]!.title).toBe('Live');
});
