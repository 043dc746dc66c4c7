import path from 'node:path';
import { expect, it } from 'vitest';
import { ownTourOfShipped, type ShippedTour } from '@/lib/tours/own-tour-of-shipped';
import { isPlainOnly, plainOnlyTexts } from '@/lib/text/markdown-bounds';
import type { LocalisedText } from '@/lib/text/text-schema';
import type { TourSentence } from '@/lib/model/tour-schema';
import { readRecord } from './read-record';

it('no tour of ours comes near to the bounds of a text, nor of a tour, as a copy of its own', async () => {
  const { tours, events } = await readRecord(path.join(import.meta.dirname, '../../data'));
  expect(tours.length).toBeGreaterThan(5);
  const titles = new Map(events.map(({ id, title }) => [id, title]));
  for (const tour of tours) {
    const shippedIn = (language: 'en' | 'vi'): ShippedTour => {
      const inLanguage = (text: LocalisedText) => text[language];
      const sentences = (all: readonly TourSentence[]) =>
        all.map((sentence) => ({ text: inLanguage(sentence), events: sentence.events }));
      return {
        tour: {
          id: tour.id,
          title: inLanguage(tour.title),
          summary: inLanguage(tour.summary),
          pace: tour.pace,
          steps: tour.steps.map((step) => ({
            title: inLanguage(step.title),
            text: sentences(step.text),
            notes: sentences(step.notes),
            cue: step.cue ? inLanguage(step.cue) : null,
            view: step.view,
          })),
        },
        language,
        eventTitle: (id) => titles.get(id)?.[language],
      };
    };
    for (const [main, other] of [
      ['en', 'vi'],
      ['vi', 'en'],
    ] as const) {
      const own = ownTourOfShipped(shippedIn(main), shippedIn(other), '2026-11-27T12:00:00.000Z');
      const texts = own.steps.flatMap(({ text, notes }) => [text, notes]);
      // Five times as much would still be laid out.
      expect(texts.filter((text) => isPlainOnly(`${text}\n\n`.repeat(5)))).toEqual([]);
      expect(plainOnlyTexts([...texts, ...texts, ...texts])).not.toContain(true);
    }
  }
});
