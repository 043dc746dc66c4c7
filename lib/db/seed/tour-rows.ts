import { TOUR_PARTS, type Tour } from '@/lib/model/tour-schema';
import { ordinalAt, rowsByLanguage, type TableRows } from './table-rows';

/** The event that a sentence's row points to, so that there is one. */
const LEAD_EVENT = 1;

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
      key: { tour_id: tour.id, step_ordinal: ordinalAt(index) },
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
      cue: step.cue?.[language],
    })),
  );
  const sentences = steps.flatMap(({ step, key }) =>
    TOUR_PARTS.flatMap((part) =>
      step[part].map((sentence, index) => ({
        sentence,
        key: { ...key, part, sentence_ordinal: ordinalAt(index) },
      })),
    ),
  );
  const sentenceRows = sentences.map(({ key: { sentence_ordinal, ...step } }) => ({
    ...step,
    ordinal: sentence_ordinal,
    lead_event: LEAD_EVENT,
  }));
  const sentenceTexts = sentences.flatMap(({ sentence, key }) =>
    rowsByLanguage((language) => ({ ...key, text: sentence[language] })),
  );
  const sentenceEvents = sentences.flatMap(({ sentence, key }) =>
    sentence.events.map((event, index) => ({ ...key, ordinal: ordinalAt(index), event_id: event })),
  );
  return [
    ['tour', tours.map(({ id, pace }) => ({ id, pace }))],
    ['tour_text', texts],
    ['tour_step', stepRows],
    ['tour_step_text', stepTexts],
    ['tour_sentence', sentenceRows],
    ['tour_sentence_text', sentenceTexts],
    ['tour_sentence_event', sentenceEvents],
  ];
}
