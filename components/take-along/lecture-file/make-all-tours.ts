import type { Locale } from '@/lib/i18n/routing';
import type { MadeFile } from '../use-made-file';
import { gatherTours } from './gather-tours';
import { lectureFolder } from './lecture-folder';
import { stockLectures, type TakingOptions } from './lecture-stock';
import type { WordsOfLectureFile } from './use-file-words';
import { zipFiles } from './zip-files';

const NAME = 'third-neighbor-tours.zip';

interface AllToursOptions extends TakingOptions {
  readonly language: Locale;
  readonly wordsOf: WordsOfLectureFile;
  readonly words: {
    readonly title: string;
    readonly about: string;
    /** That so many of the reader's own cannot be read. */
    readonly unread: (count: number) => string;
  };
}

/** Every tour in a folder; null as `stockLectures`. @throws RequestFailedError, or what aborted the signal. */
export async function makeAllTours(options: AllToursOptions): Promise<MadeFile | null> {
  const { language, signal, onPart, wordsOf, words } = options;
  const { tours, unread } = await gatherTours(language);
  const stock = await stockLectures(tours, options);
  if (stock === null) return null;
  const folder = lectureFolder(stock, tours, {
    language,
    wordsOf,
    words: {
      title: words.title,
      about: words.about,
      unread: unread > 0 ? words.unread(unread) : null,
      description: wordsOf(words.title, stock.about).description,
    },
  });
  return { name: NAME, file: await zipFiles(folder, { signal, onFile: onPart }) };
}
