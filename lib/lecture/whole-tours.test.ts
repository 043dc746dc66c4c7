import fc from 'fast-check';
import { expect, it } from 'vitest';
import { otherLocale } from '@/lib/i18n/other-locale';
import { routing } from '@/lib/i18n/routing';
import type { Poll } from '@/lib/model/poll-schema';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import { isSameTour, newOwnTour } from '@/lib/tours/new-own-tour';
import {
  ownTourSchema,
  ownTourStepSchema,
  type OtherPoll,
  type OwnTour,
  type OwnTourStep,
} from '@/lib/tours/own-tour';
import { readTourFile, writeTourFile } from '@/lib/tours/own-tour-file';
import { slideSchema, withoutPicture, type Slide } from '@/lib/tours/slide';
import { copiesFor } from '@/lib/tours/step-copies';
import { textsIn } from '@/lib/tours/tour-in-language';
import { readTourFragment, tourFragment } from '@/lib/tours/tour-link';
import { presentedOwnTour } from './presented-tour';
import { sharedTour, sharedTourSchema } from './shared-tour';

const words = fc.string({ maxLength: 12 });
const said = fc.stringMatching(/^[a-ză]{1,12}$/);

const poll: fc.Arbitrary<Poll> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('choice' as const, 'order' as const),
    prompt: said,
    options: fc.array(said, { minLength: 2, maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('number' as const),
    prompt: said,
    unit: fc.option(said, { nil: null }),
  }),
  fc.record({ kind: fc.constantFrom('year' as const, 'place' as const), prompt: said }),
);
/** As the editor leaves it: words may be missing, and of a kind that the question was before. */
const otherPoll: fc.Arbitrary<OtherPoll> = fc.record(
  { prompt: words, options: fc.array(words, { maxLength: 4 }), unit: words },
  { requiredKeys: ['prompt'] },
);
const picture = fc.record({
  source: fc.constant('data:image/webp;base64,UklGRg=='),
  width: fc.integer({ min: 1, max: 1600 }),
  height: fc.integer({ min: 1, max: 1600 }),
});
const slide: fc.Arbitrary<Slide> = fc.oneof(
  fc.record({
    ...{ kind: fc.constant('title' as const), subtitle: words, author: words, date: words },
    hasAddress: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('section' as const) }),
  fc.record({
    ...{ kind: fc.constant('image' as const), picture: fc.option(picture) },
    ...{ alternative: words, caption: words, credit: words },
  }),
  fc.record({
    ...{ kind: fc.constant('end' as const), hasSources: fc.boolean(), hasAddress: fc.boolean() },
  }),
);
const ink: fc.Arbitrary<InkStroke[]> = fc.constant([
  { colour: 'accent', on: 'map', points: [106_900, 47_900, 500, -20] },
]);
const view = fc.constantFrom('', 'from=1991&to=1992', 'from=2018&to=2019&projection=globe');

const step: fc.Arbitrary<Omit<OwnTourStep, 'id'>> = fc.record(
  {
    ...{ title: words, text: words, notes: words, view, ink, poll, slide },
    seconds: fc.integer({ min: 1, max: 600 }),
    other: fc.record(
      { title: words, text: words, notes: words, poll: otherPoll },
      { requiredKeys: ['title', 'text', 'notes'] },
    ),
  },
  { requiredKeys: ['title', 'text', 'notes', 'view'] },
);
const language = fc.constantFrom(...routing.locales);
const tour: fc.Arbitrary<OwnTour> = fc
  .record(
    {
      ...{ title: words, language, pace: fc.constantFrom('sentence' as const) },
      ...{
        other: fc.record({ title: words }),
        steps: fc.array(step, { minLength: 1, maxLength: 4 }),
      },
    },
    { requiredKeys: ['title', 'steps'] },
  )
  .map(({ steps, ...envelope }) =>
    newOwnTour('2026-11-28T10:00:00.000Z', {
      ...envelope,
      steps: steps.map((one, index) => ({ ...one, id: `step-${index}` })),
    }),
  );

it('knows every field that a tour may have', () => {
  const [some] = fc.sample(tour, { numRuns: 1 });
  expect(ownTourSchema.safeParse(some).success).toBe(true);
  // A new field must be added here, and survive below.
  expect(Object.keys(ownTourStepSchema.shape).toSorted()).toEqual(
    ['id', 'title', 'text', 'notes', 'view', 'ink', 'poll', 'slide', 'other', 'seconds'].toSorted(),
  );
  expect(Object.keys(ownTourSchema.shape).toSorted()).toEqual(
    [
      ...['format', 'version', 'id', 'title', 'language', 'other', 'changedAt', 'pace', 'steps'],
    ].toSorted(),
  );
  expect(slideSchema.options.map(({ shape }) => shape.kind.value)).toEqual([
    ...['title', 'section', 'image', 'end'],
  ]);
});

it('survives a file whole, and a link without its pictures', async () => {
  await fc.assert(
    fc.asyncProperty(tour, async (whole) => {
      expect(readTourFile(writeTourFile(whole))).toEqual({ ok: true, tour: whole });
      const read = await readTourFragment((await tourFragment(whole))!);
      expect(read).toEqual({
        ok: true,
        tour: { ...whole, steps: whole.steps.map(withoutPicture) },
      });
    }),
    { numRuns: 60 },
  );
});

it('is another tour as soon as one of its fields is missing', () => {
  fc.assert(
    fc.property(tour, (whole) => {
      expect(isSameTour(whole, { ...whole, id: 'other', changedAt: '' })).toBe(true);
      for (const [index, one] of whole.steps.entries()) {
        for (const field of ['ink', 'poll', 'slide', 'other', 'seconds'] as const) {
          const { [field]: left, ...rest } = one;
          if (left === undefined) continue;
          const steps = whole.steps.with(index, rest);
          expect([field, isSameTour(whole, { ...whole, steps })]).toEqual([field, false]);
        }
      }
    }),
  );
});

it('is presented on other devices as on the screen, without its pictures', () => {
  fc.assert(
    fc.property(tour, language, (whole, asked) => {
      const here = presentedOwnTour(whole, asked);
      const shared = sharedTourSchema.parse(JSON.parse(JSON.stringify(sharedTour(here))));
      const there = presentedOwnTour(shared, asked);
      // The pace of a lecture is in its state, and the ids of steps are of this browser.
      const steps = here.steps.map((one) => ({ ...withoutPicture(one), id: undefined }));
      expect(there).toEqual({ ...here, pace: undefined, steps });
      // A device may ask for the other language.
      if (whole.language === undefined) return;
      const turned = otherLocale(asked);
      expect(presentedOwnTour(shared, turned).steps.map(({ title }) => title)).toEqual(
        presentedOwnTour(whole, turned).steps.map(({ title }) => title),
      );
    }),
  );
});

it('gives another tour its steps with all that they hold', () => {
  fc.assert(
    fc.property(tour, language, (whole, main) => {
      const source = { ...whole, language: main, other: { title: '' } };
      const copies = copiesFor(source, source, whole.steps);
      expect(copies.map((one, index) => ({ ...one, id: `step-${index}` }))).toEqual(whole.steps);
    }),
  );
});

it('gives a tour in another language steps that can be read, and loses no text', () => {
  fc.assert(
    fc.property(tour, language, fc.boolean(), (whole, main, hasBoth) => {
      const target = { language: otherLocale(main), ...(hasBoth && { other: { title: '' } }) };
      const source = { language: main, other: { title: '' } };
      copiesFor(target, source, whole.steps).forEach((copy, index) => {
        const one = whole.steps[index]!;
        expect(ownTourStepSchema.safeParse(copy).success).toBe(true);
        const { ink: drawn, slide: shown, seconds, view: at } = copy;
        expect({ drawn, shown, seconds, at }).toEqual({
          ...{ drawn: one.ink, shown: one.slide, seconds: one.seconds, at: one.view },
        });
        const asked = target.language;
        const before = textsIn(one, { language: main, asked });
        const after = textsIn(copy, { language: asked, asked });
        for (const field of ['title', 'text', 'notes', 'poll'] as const) {
          expect([field, after[field]]).toEqual([field, before[field]]);
        }
      });
    }),
  );
});
