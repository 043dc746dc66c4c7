import type { Tour } from '@/lib/tours/tour-schema';
import { ordinal, rowsByLanguage, type TableRows } from './table-rows';

export function tourRows(tours: readonly Tour[]): TableRows[] {
  const texts = tours.flatMap((tour) =>
    rowsByLanguage((language) => ({
      tour_id: tour.id,
      title: tour.title[language],
      summary: tour.summary[language],
    })),
  );
  const steps = tours.flatMap((tour) =>
    tour.steps.map((step, index) => ({
      step,
      key: { tour_id: tour.id, step_ordinal: ordinal(index) },
    })),
  );
  const stepRows = steps.map(({ step, key }) => ({
    tour_id: key.tour_id,
    ordinal: key.step_ordinal,
    view: step.view,
  }));
  const stepTexts = steps.flatMap(({ step, key }) =>
    rowsByLanguage((language) => ({
      ...key,
      title: step.title[language],
      text: step.text[language],
      notes: step.notes?.[language],
    })),
  );
  const stepEvents = steps.flatMap(({ step, key }) =>
    step.events.map((event, index) => ({ ...key, ordinal: ordinal(index), event_id: event })),
  );
  return [
    ['tour', tours.map(({ id }) => ({ id }))],
    ['tour_text', texts],
    ['tour_step', stepRows],
    ['tour_step_text', stepTexts],
    ['tour_step_event', stepEvents],
  ];
}
