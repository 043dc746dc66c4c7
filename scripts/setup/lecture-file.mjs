import { contentHash } from './content-hash.mjs';
import { SetupFailure, lastLines } from './failure.mjs';
import { step } from './progress.mjs';
import { PROJECT, inProject } from './project.mjs';
import { isFresh, writeStamp } from './stamp.mjs';
import { runTypeScript } from './typescript.mjs';

const STAMP = inProject('public/lecture-file/inputs.json');
const INPUTS = [
  'app/globals.css',
  'components',
  'lib',
  'messages',
  'public/graphics-worker.js',
  'scripts/build-lecture-file.ts',
  'scripts/lecture-file',
  'scripts/setup/lecture-file.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/** Hash of everything that the code of a lecture in one file is made from. */
export function lectureFileInputs(base = PROJECT) {
  const isSource = (/** @type {string} */ name) =>
    !/\.test\.tsx?$/.test(name) && !name.startsWith('lib/db/');
  return contentHash(base, INPUTS, isSource);
}

/**
 * Builds the code of a lecture that is one file into `public/lecture-file/`, unless it is what the
 * sources would give again.
 */
export async function buildLectureFile() {
  const inputs = lectureFileInputs();
  if (isFresh(STAMP, inputs)) return;
  await step('Lecture in one file', async (note) => {
    let summary = '';
    const { code, output } = await runTypeScript('scripts/build-lecture-file.ts', [], {
      onLine: (line) => {
        summary = line.replace(/^Lecture in one file: /, '');
      },
      onError: () => undefined,
    });
    if (code !== 0) {
      throw new SetupFailure(
        'The code of the lecture in one file could not be built; the lines above say why. Correct that, then run this again.',
        lastLines(output),
      );
    }
    if (summary !== '') note(summary);
    writeStamp(STAMP, inputs);
  });
}
