import type { Locale } from '@/lib/i18n/routing';
import { fileStem } from '@/lib/text/file-stem';
import { lectureHtml } from '@/lib/take-along/lecture-file/lecture-html';
import type { MadeFile } from '../use-made-file';
import { stockLectures, type NamedTour, type TakingOptions } from './lecture-stock';
import type { WordsOfLectureFile } from './use-file-words';

/** One lecture with everything in it; null as `stockLectures`. @throws RequestFailedError, or what aborted the signal. */
export async function makeLectureFile(
  taken: NamedTour,
  options: TakingOptions & { readonly language: Locale; readonly wordsOf: WordsOfLectureFile },
): Promise<MadeFile | null> {
  const { language, wordsOf, onPart } = options;
  const { tour, reference } = taken;
  const stock = await stockLectures([taken], options);
  if (stock === null) return null;
  const name = `${fileStem(tour.title, 'tour')}.html`;
  onPart(name);
  const answers = [stock.shared, stock.own.get(reference)!];
  const lecture = { ...taken, language, about: stock.about, answers };
  const words = wordsOf(tour.title, stock.about);
  const html = await lectureHtml({ lecture, script: stock.script, words });
  return { name, file: new Blob([html], { type: 'text/html' }) };
}
