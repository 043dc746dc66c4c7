import { afterEach, expect, it } from 'vitest';
import { getQueryClient } from '@/components/queries/query-client';
import { wholeToursQuery } from '@/components/queries/tour-queries';
import { ownToursQuery } from '@/components/tours/own-tour-queries';
import { newOwnTour, newSlideStep, newStep } from '@/lib/tours/new-own-tour';
import { gatherTours } from './gather-tours';

afterEach(() => getQueryClient().clear());

it('has the reader’s own tours in the language of the files, with all that their steps hold', async () => {
  const other = { title: 'Một', text: '', notes: '' };
  const tour = newOwnTour('2026-11-28T10:00:00.000Z', {
    ...{ title: 'A tour', language: 'en', other: { title: 'Hành trình' } },
    steps: [
      { ...newStep('from=2018&to=2019'), title: 'One', other, seconds: 40 },
      newSlideStep('end', 'Questions?'),
    ],
  });
  const client = getQueryClient();
  client.setQueryData(wholeToursQuery('vi').queryKey, []);
  const stored = { id: tour.id, read: { ok: true as const, tour }, isPersisted: true };
  client.setQueryData(ownToursQuery().queryKey, { tours: [stored], isKept: true } as never);
  client.setDefaultOptions({ queries: { staleTime: Infinity } });
  const { tours } = await gatherTours('vi');
  expect(tours.map(({ tour: shown }) => shown.title)).toEqual(['Hành trình']);
  expect(tours[0]!.source).toEqual(tour);
  const [first, last] = tours[0]!.tour.steps;
  expect(first).toMatchObject({ title: 'Một', seconds: 40 });
  expect(last!.slide).toEqual(tour.steps[1]!.slide);
});
