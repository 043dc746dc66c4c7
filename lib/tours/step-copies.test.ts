import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Poll } from '@/lib/model/poll-schema';
import { withSteps } from './edit-own-tour';
import { newOwnTour, newStep } from './new-own-tour';
import { MOST_STEPS, ownTourSchema, ownTourStepSchema, type OwnTourStep } from './own-tour';
import { copiesFor, noRoomFor } from './step-copies';

const NOW = '2026-11-28T10:00:00.000Z';
const steps = (count: number): OwnTourStep[] =>
  Array.from({ length: count }, (_, index) => ({ ...newStep(''), title: `${index}` }));

it('copies all of a step but its id', () => {
  const step: OwnTourStep = { ...newStep('from=2018'), poll: { kind: 'year', prompt: 'When?' } };
  const [one, other] = copiesFor({}, {}, [step, step]);
  expect({ ...one, id: step.id }).toEqual(step);
  expect(new Set([step.id, one!.id, other!.id]).size).toBe(3);
});

it('puts several steps after another one, in their order', () => {
  const [first, last, ...copied] = steps(4);
  const tour = newOwnTour(NOW, { steps: [first!, last!] });
  const titles = (after: string | null) =>
    withSteps(tour, copied, after).steps.map(({ title }) => title);
  expect(titles(first!.id)).toEqual(['0', '2', '3', '1']);
  expect(titles(null)).toEqual(['0', '1', '2', '3']);
  expect(withSteps(tour, [], null)).toBe(tour);
});

it('takes as many steps as a tour may have, and no more', () => {
  const tour = newOwnTour(NOW, { steps: steps(MOST_STEPS - 2) });
  expect(noRoomFor(tour, steps(2))).toBeNull();
  expect(ownTourSchema.safeParse(withSteps(tour, steps(2), null)).success).toBe(true);
  expect(noRoomFor(tour, steps(3))).toEqual({ kind: 'too-many', left: 2 });
});

it('does not let a tour become larger than a file that is read', () => {
  const long = steps(60).map((step) => ({ ...step, text: 'ă'.repeat(20_000) }));
  expect(noRoomFor(newOwnTour(NOW), long.slice(0, 20))).toBeNull();
  expect(noRoomFor(newOwnTour(NOW), long)).toEqual({ kind: 'too-large' });
});

const translated: OwnTourStep = {
  ...newStep(''),
  ...{ title: 'Một', text: 'Đã thấy.', notes: '' },
  poll: { kind: 'choice', prompt: 'Ở đâu?', options: ['Đó', 'Đây'] },
  other: {
    ...{ title: 'One', text: 'Seen.', notes: '' },
    poll: { prompt: 'Where?', options: ['There', 'Here'] },
  },
};
const vietnamese = { language: 'vi', other: { title: '' } } as const;
const english = { language: 'en', other: { title: '' } } as const;

it('puts the texts where the other tour has that language', () => {
  const [same] = copiesFor(vietnamese, vietnamese, [translated]);
  expect({ ...same, id: translated.id }).toEqual(translated);
  const [turned] = copiesFor(english, vietnamese, [translated]);
  expect(turned).toMatchObject({
    ...{ title: 'One', text: 'Seen.' },
    poll: { kind: 'choice', prompt: 'Where?', options: ['There', 'Here'] },
    other: { title: 'Một', text: 'Đã thấy.', poll: { prompt: 'Ở đâu?', options: ['Đó', 'Đây'] } },
  });
  expect(copiesFor(vietnamese, english, [turned!])[0]).toEqual({
    ...translated,
    id: expect.any(String) as string,
  });
});

it('takes the one language that the other tour has, and loses no text that has no translation', () => {
  const [one] = copiesFor({ language: 'en' }, vietnamese, [translated]);
  expect(one).toMatchObject({ title: 'One', text: 'Seen.' });
  expect(one).not.toHaveProperty('other');
  const { other: _none, ...single } = translated;
  expect(copiesFor({ language: 'en' }, { language: 'vi' }, [single])[0]).toMatchObject({
    title: 'Một',
    text: 'Đã thấy.',
  });
  expect(copiesFor(english, { language: 'vi' }, [single])[0]).toMatchObject({
    title: '',
    other: { title: 'Một', text: 'Đã thấy.' },
  });
});

it('takes field by field what there is in the one language of the other tour', () => {
  const partial: OwnTourStep = {
    ...translated,
    other: { title: 'One', text: '', notes: '', poll: { prompt: 'Where?', options: ['There'] } },
  };
  const [one] = copiesFor({ language: 'en' }, vietnamese, [partial]);
  expect(one).toMatchObject({ title: 'One', text: 'Đã thấy.', poll: translated.poll });
});

it('turns no question that is not wholly translated', () => {
  const words = { prompt: '', options: ['There', ''] };
  const partial = { ...translated, other: { ...translated.other!, poll: words } };
  const [turned] = copiesFor(english, vietnamese, [partial]);
  expect(turned).toMatchObject({
    title: 'One',
    poll: translated.poll,
    other: { title: 'Một', poll: words },
  });
});

const line = fc.constantFrom('', ' ', 'Where?', 'km');
const said = fc.constantFrom('Ở đâu?', 'Đó');
const optionsOf = fc.array(said, { minLength: 2, maxLength: 6 });
const question: fc.Arbitrary<Poll> = fc.oneof(
  fc.record({ kind: fc.constantFrom('choice', 'order'), prompt: said, options: optionsOf }),
  fc.record({ kind: fc.constant('number' as const), prompt: said, unit: fc.option(said) }),
  fc.record({ kind: fc.constantFrom('year', 'place'), prompt: said }),
);
const languages = fc.record(
  { language: fc.constantFrom('en', 'vi'), other: fc.constant({ title: '' }) },
  { requiredKeys: [] },
);
const words = fc.record(
  { prompt: line, options: fc.array(line, { maxLength: 8 }), unit: line },
  { requiredKeys: ['prompt'] },
);

it('makes steps that can be read, whatever is translated of them', () => {
  const translation = fc.option(words, { nil: undefined });
  fc.assert(
    fc.property(
      ...[languages, languages, question, translation, line],
      (target, source, poll, otherPoll, title) => {
        const other = { title, text: '', notes: '', ...(otherPoll && { poll: otherPoll }) };
        const step = { ...newStep(''), title: 'Một', poll, other };
        const [copy] = copiesFor(target, source, [step]);
        expect(ownTourStepSchema.safeParse(copy).error).toBeUndefined();
        expect(copy!.poll!.kind).toBe(poll.kind);
      },
    ),
  );
});
