import { MAP_FONT_FILES } from '@/components/map/basemap/font-faces';
import { request } from '@/components/queries/fetch-json';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { footnotesOf } from '@/lib/lecture/step-sentences';
import { eventSummariesSchema } from '@/lib/model/event-summary';
import type { AboutFile, Answers, LectureFile } from '@/lib/take-along/lecture-file/lecture-file';
import { neededLetters } from '@/lib/take-along/lecture-file/needed-letters';
import { healthSchema } from '@/lib/take-along/lecture-file/served-edition';
import { gatherAnswers } from './gather-answers';
import { loadLectureKit, type LectureKit } from './lecture-kit';
import { neededByAll, neededByTour, type NeededAnswers } from './needed-answers';

export interface StockOptions {
  readonly language: Locale;
  readonly signal: AbortSignal;
  /** How much of what is wanted has come: from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** A tour with its name. @param reference as `serialiseTourReference` writes it. */
export interface TakenTour {
  readonly reference: string;
  readonly tour: PresentedTour;
}

/** All that some lectures are made of, fetched from the server. */
export interface LectureStock {
  readonly script: string;
  readonly style: string;
  readonly about: AboutFile;
  /** What every lecture has, and by reference what one has besides. */
  readonly shared: Answers;
  readonly own: ReadonlyMap<string, Answers>;
}

const sizeOf = ({ texts, files }: NeededAnswers) => texts.length + files.length;

/** Of the letters of East Asia only those that a lecture shows by itself: there are thousands. */
function citedEvents(tours: readonly TakenTour[], language: Locale): string[] {
  const cited = tours.flatMap(({ tour }) => tour.steps.flatMap(({ text }) => footnotesOf(text)));
  return [...new Set(cited)].map((id) => `/api/v1/events/${id}?language=${language}`);
}

function stockLetters(
  kit: LectureKit,
  texts: Readonly<Record<string, string>>,
  shown: readonly string[],
) {
  const mapFonts = MAP_FONT_FILES.map((file) => `/fonts/${file}`);
  const base = neededLetters(kit.style, Object.values(texts), mapFonts);
  const eastAsian = neededLetters(kit.eastAsian, shown);
  return { style: `${base.css}\n${eastAsian.css}`, files: [...base.files, ...eastAsian.files] };
}

/** @throws RequestFailedError, or what aborted the signal. */
export async function stockLectures(
  tours: readonly TakenTour[],
  { language, signal, onProgress }: StockOptions,
): Promise<LectureStock> {
  const ask = async (path: string) => (await request(path, signal)).json() as Promise<unknown>;
  const [health, events, kit] = await Promise.all([
    ask('/api/v1/health'),
    ask(`/api/v1/events?language=${language}`),
    loadLectureKit(signal),
  ]);
  const edition = healthSchema.parse(health).record;
  const ids = eventSummariesSchema.parse(events).map(({ id }) => id);
  const byAll = neededByAll(language, ids);
  const byTour = tours.map(({ tour }) => neededByTour(tour, language));

  const whole = [byAll, ...byTour].reduce((sum, needed) => sum + sizeOf(needed), 0);
  let come = 0;
  const onAnswer = () => onProgress((come += 1) / whole);
  const { answers, texts } = await gatherAnswers(byAll, { signal, onAnswer });
  const own = new Map<string, Answers>();
  for (const [index, { reference }] of tours.entries()) {
    const gathered = await gatherAnswers(byTour[index]!, { signal, onAnswer });
    own.set(reference, gathered.answers);
  }

  const shown = citedEvents(tours, language).flatMap((address) => texts[address] ?? []);
  const letters = stockLetters(kit, { ...texts, tours: JSON.stringify(tours) }, [
    JSON.stringify(tours),
    ...shown,
  ]);
  const fonts = await gatherAnswers(
    { texts: [], files: letters.files },
    { signal, onAnswer: () => undefined },
  );
  return {
    script: kit.script,
    style: letters.style,
    about: { edition, savedAt: new Date().toISOString(), site: window.location.origin },
    shared: { ...answers, files: { ...answers.files, ...fonts.answers.files } },
    own,
  };
}

/** The lecture of one tour, with all that it needs or with its own part alone. */
export function lectureOf(
  stock: LectureStock,
  { reference, tour }: TakenTour,
  language: Locale,
  answers: readonly Answers[],
): LectureFile {
  return { language, reference, tour, about: stock.about, answers: [...answers] };
}
