import { z } from 'zod';
import { request } from '@/components/queries/fetch-json';

/** What the files of all lectures are made of besides their data; scripts/lecture-file builds it. */
export interface LectureKit {
  readonly script: string;
  readonly style: string;
  /** The rules of Hangul and Han. */
  readonly eastAsian: string;
}

const FOLDER = '/lecture-file';
const manifestSchema = z.object({ script: z.string(), style: z.string() });

/** @throws RequestFailedError */
export async function loadLectureKit(signal: AbortSignal): Promise<LectureKit> {
  const textOf = async (path: string) => (await request(path, signal)).text();
  // The names change with what is in the files, so only their list has to be asked for anew.
  const manifest = manifestSchema.parse(JSON.parse(await textOf(`${FOLDER}/manifest.json`)));
  const [script, style, eastAsian] = await Promise.all([
    textOf(`${FOLDER}/${manifest.script}`),
    textOf(`${FOLDER}/${manifest.style}`),
    textOf('/fonts/east-asian.css'),
  ]);
  return { script, style, eastAsian };
}
