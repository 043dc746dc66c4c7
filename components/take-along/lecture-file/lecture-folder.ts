import type { Locale } from '@/lib/i18n/routing';
import { distinctStems } from '@/lib/text/file-stem';
import {
  FOLDER_POLICY,
  folderIndex,
  type FolderWords,
} from '@/lib/take-along/lecture-file/folder-index';
import { lecturePage } from '@/lib/take-along/lecture-file/lecture-html';
import { jsonForScript } from '@/lib/take-along/lecture-file/script-text';
import type { OwnTour } from '@/lib/tours/own-tour';
import { writeTourFile } from '@/lib/tours/own-tour-file';
import type { LectureStock, NamedTour } from './lecture-stock';
import type { WordsOfLectureFile } from './use-file-words';
import type { NamedText } from './zip-files';

export interface FolderTour extends NamedTour {
  /** Of a tour of the reader's own, which can be taken in elsewhere. */
  readonly source: OwnTour | null;
}

interface FolderOptions {
  readonly language: Locale;
  readonly words: FolderWords;
  readonly wordsOf: WordsOfLectureFile;
}

/** What all lectures of the folder need; they name it by its place beside them. */
const CODE = 'lecture/lecture.js';
const RECORD = 'lecture/record.js';

/**
 * The files of a folder of lectures: a list, a page for each lecture, and once for all of them the code
 * and the record. A page that is opened without a server may load scripts, and nothing else.
 */
export function* lectureFolder(
  stock: LectureStock,
  tours: readonly FolderTour[],
  { language, words, wordsOf }: FolderOptions,
): Generator<NamedText> {
  const stems = distinctStems(
    tours.map(({ tour }) => tour.title),
    'lecture',
  );
  const listed = tours.map(({ tour }, index) => ({
    title: tour.title,
    summary: tour.summary,
    file: `${stems[index]!}.html`,
  }));
  yield { name: 'index.html', text: folderIndex(listed, { language, words }) };
  for (const [index, { reference, tour, source }] of tours.entries()) {
    const answers = [stock.own.get(reference)!];
    const lecture = { language, reference, tour, about: stock.about, answers };
    const text = lecturePage({
      lecture,
      words: wordsOf(tour.title, stock.about),
      policy: FOLDER_POLICY,
      scripts: [RECORD, CODE].map((file) => `<script src="${file}"></script>`).join('\n'),
    });
    yield { name: listed[index]!.file, text };
    if (source) yield { name: `own/${stems[index]!}.tour.json`, text: writeTourFile(source) };
  }
  yield { name: CODE, text: stock.script };
  yield { name: RECORD, text: `globalThis.sharedAnswers=${jsonForScript(stock.shared)};\n` };
}
