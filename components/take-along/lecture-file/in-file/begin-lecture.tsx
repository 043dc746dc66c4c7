import { createRoot } from 'react-dom/client';
import { answerMapFiles } from '@/components/map/engine/answer-map-files';
import { takeMapFiles } from '@/components/map/engine/map-files';
import { withFontAddresses } from '@/lib/take-along/lecture-file/font-rules';
import {
  answersSchema,
  lectureFileSchema,
  STYLE_SHEET,
  type Answers,
  type LectureFile,
} from '@/lib/take-along/lecture-file/lecture-file';
import { DATA_ELEMENT, ROOT_ELEMENT } from '@/lib/take-along/lecture-file/lecture-html';
import { FileLecture } from './file-lecture';
import { KeptAnswers } from './kept-answers';

/** The code of workers, each as one classic script. */
interface WorkerTexts {
  readonly map: string;
  readonly graphics: string;
}

/** Of addresses that the map asks for, and that no network knows. */
const SCHEME = 'lecture-file';
const ORIGIN = `${SCHEME}://here`;

const workerAddress = (code: string) =>
  URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));

function readLecture(): LectureFile {
  const text = document.querySelector(`#${DATA_ELEMENT}`)?.textContent ?? '';
  return lectureFileSchema.parse(JSON.parse(text));
}

/** Beside its lectures a folder has what all of them need, in a script that came before this one. */
function sharedAnswers(): Answers[] {
  const shared: unknown = Reflect.get(globalThis, 'sharedAnswers');
  return shared === undefined ? [] : [answersSchema.parse(shared)];
}

/** Styles, with letters from the file: the style sheet names them by their address on the server. */
async function putStyles(answers: KeptAnswers): Promise<void> {
  const addresses = new Map<string, string>();
  for (const file of answers.files) {
    if (!file.startsWith('/fonts/')) continue;
    const letters = await answers.read(file);
    if (letters) addresses.set(file, URL.createObjectURL(new Blob([letters])));
  }
  const style = document.createElement('style');
  const addressOf = (file: string) => addresses.get(file) ?? 'data:,';
  style.textContent = withFontAddresses(answers.text(STYLE_SHEET), addressOf);
  document.head.append(style);
}

function giveMapItsFiles(answers: KeptAnswers, workers: WorkerTexts): void {
  // By its ending MapLibre knows a classic script: a file can start no other from a blob.
  const worker = `${workerAddress(workers.map)}#.cjs`;
  takeMapFiles({ origin: ORIGIN, worker, graphicsWorker: workerAddress(workers.graphics) });
  answerMapFiles(SCHEME, (address) => answers.read(address.slice(ORIGIN.length)));
}

/** Shows the lecture of this file, with everything that it asks for out of the file. */
export async function beginLecture(workers: WorkerTexts): Promise<void> {
  const lecture = readLecture();
  const answers = await KeptAnswers.of([...sharedAnswers(), ...lecture.answers]);
  const fromBrowser = globalThis.fetch.bind(globalThis);
  // MapLibre reads the code of its worker in some browsers.
  const isBlob = (input: RequestInfo | URL) =>
    typeof input === 'string' && input.startsWith('blob:');
  globalThis.fetch = (input, init) =>
    isBlob(input) ? fromBrowser(input, init) : answers.fetch(input, init);
  giveMapItsFiles(answers, workers);
  await putStyles(answers);
  createRoot(document.querySelector(`#${ROOT_ELEMENT}`)!).render(<FileLecture lecture={lecture} />);
}
