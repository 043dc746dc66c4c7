import { MAP_FONT_FILES } from '@/components/map/basemap/font-faces';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { footnotesOf } from '@/lib/lecture/step-sentences';
import { eventSummariesSchema } from '@/lib/model/event-summary';
import {
  STYLE_SHEET,
  type AboutFile,
  type Answers,
} from '@/lib/take-along/lecture-file/lecture-file';
import { neededLetters, type NeededLetters } from '@/lib/take-along/lecture-file/needed-letters';
import { packedText } from '@/lib/take-along/lecture-file/packed';
import { answeringEdition } from './answering-edition';
import { fetchFiles, fetchFilesThere, fetchTexts, requestNow } from './gather-answers';
import { loadLectureKit, type LectureKit } from './lecture-kit';
import { neededByAll, neededByTour, type NeededAnswers } from './needed-answers';

/** How far a file is that is being made. */
export interface TakingOptions {
  readonly signal: AbortSignal;
  /** How much of what is wanted has come: from 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** The name of the file that is being written. */
  readonly onPart: (part: string) => void;
}

export interface StockOptions extends Pick<TakingOptions, 'signal' | 'onProgress'> {
  readonly language: Locale;
}

/** A tour with its name. @param reference as `serialiseTourReference` writes it. */
export interface NamedTour {
  readonly reference: string;
  readonly tour: PresentedTour;
}

/** All that some lectures are made of, fetched from the server. */
export interface LectureStock {
  readonly script: string;
  readonly about: AboutFile;
  /** What every lecture has, and by reference what one has besides. */
  readonly shared: Answers;
  readonly own: ReadonlyMap<string, Answers>;
}

const sizeOf = ({ texts, files }: NeededAnswers) => texts.length + files.length;

/** Of the letters of East Asia only those that a lecture shows by itself: there are thousands. */
function citedEvents(tours: readonly NamedTour[], language: Locale): string[] {
  const cited = tours.flatMap(({ tour }) => tour.steps.flatMap(({ text }) => footnotesOf(text)));
  return [...new Set(cited)].map((id) => `/api/v1/events/${id}?language=${language}`);
}

interface ShownTexts {
  /** Everything that the lecture may show. */
  readonly all: readonly string[];
  readonly cited: readonly string[];
}

function lettersOf(
  { style, eastAsian }: LectureKit,
  texts: ShownTexts,
): Record<'base' | 'more', NeededLetters> {
  const mapFonts = MAP_FONT_FILES.map((file) => `/fonts/${file}`);
  const base = neededLetters(style, texts.all, mapFonts);
  return { base, more: neededLetters(eastAsian, texts.cited) };
}

const askJson = async (path: string, signal: AbortSignal): Promise<unknown> =>
  (await requestNow(path, signal)).json();

/**
 * A record that is replaced while it is fetched would leave a file with parts of two: then all is fetched
 * once more.
 * @returns null where it was replaced again meanwhile
 * @throws RequestFailedError, or what aborted the signal
 */
export async function stockLectures(
  tours: readonly NamedTour[],
  options: StockOptions,
): Promise<LectureStock | null> {
  const { signal } = options;
  for (let left = 2; left > 0; left -= 1) {
    const stock = await fetchStock(tours, options);
    if ((await answeringEdition(signal)).record === stock.about.edition) return stock;
  }
  return null;
}

async function fetchStock(
  tours: readonly NamedTour[],
  { language, signal, onProgress }: StockOptions,
): Promise<LectureStock> {
  // Before the rest, so that nothing is older than the edition that it is said to be of.
  const edition = await answeringEdition(signal);
  const [events, kit] = await Promise.all([
    askJson(`/api/v1/events?language=${language}`, signal),
    loadLectureKit(signal),
  ]);
  const ids = eventSummariesSchema.parse(events).map(({ id }) => id);
  const byAll = neededByAll(language, ids);
  const byTour = tours.map(({ tour }) => neededByTour(tour, language));

  const whole = [byAll, ...byTour].reduce((sum, needed) => sum + sizeOf(needed), 0);
  let come = 0;
  const counted = { signal, onAnswer: () => onProgress((come += 1) / whole) };
  const texts = await fetchTexts(byAll.texts, counted);
  const files = await fetchFiles(byAll.files, counted);
  const own = new Map<string, Answers>();
  for (const [index, { reference }] of tours.entries()) {
    const needed = byTour[index]!;
    own.set(reference, {
      texts: await packedText(JSON.stringify(await fetchTexts(needed.texts, counted))),
      files: await fetchFiles(needed.files, counted),
    });
  }

  const written = JSON.stringify(tours);
  const cited = citedEvents(tours, language).flatMap((address) => texts[address] ?? []);
  const { base, more } = lettersOf(kit, {
    all: [written, ...Object.values(texts)],
    cited: [written, ...cited],
  });
  const uncounted = { signal, onAnswer: () => undefined };
  // They are kept only as they pass by; without them a browser has letters of its own.
  const fetchMore = edition.isKept ? fetchFilesThere : fetchFiles;
  const fonts = {
    ...(await fetchFiles(base.files, uncounted)),
    ...(await fetchMore(more.files, uncounted)),
  };
  return {
    script: kit.script,
    about: {
      edition: edition.record,
      savedAt: new Date().toISOString(),
      site: window.location.origin,
    },
    shared: {
      texts: await packedText(
        JSON.stringify({ ...texts, [STYLE_SHEET]: `${base.css}\n${more.css}` }),
      ),
      files: { ...files, ...fonts },
    },
    own,
  };
}
