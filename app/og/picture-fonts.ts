import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PREVIEW_FONTS } from '@/components/open-graph/picture-element';

/** next.config.ts puts these into what a container gets. */
const FOLDER = 'node_modules/@expo-google-fonts';

interface Face {
  readonly name: string;
  readonly weight: 400 | 700;
  readonly style: 'normal';
  readonly data: Buffer;
}

let faces: Promise<Face[]> | undefined;

/** Read once; the rasteriser knows fonts that it has parsed by their list. */
export function pictureFonts(): Promise<Face[]> {
  faces ??= readFaces().catch((error: unknown) => {
    faces = undefined;
    throw error;
  });
  return faces;
}

const readFaces = () =>
  Promise.all([
    face(PREVIEW_FONTS.sans, 400, 'noto-sans/400Regular/NotoSans_400Regular.ttf'),
    face(PREVIEW_FONTS.sans, 700, 'noto-sans/700Bold/NotoSans_700Bold.ttf'),
    face(PREVIEW_FONTS.serif, 700, 'source-serif-4/700Bold/SourceSerif4_700Bold.ttf'),
  ]);

async function face(name: string, weight: Face['weight'], file: string): Promise<Face> {
  const data = await readFile(path.join(/* turbopackIgnore: true */ process.cwd(), FOLDER, file));
  return { name, weight, style: 'normal', data };
}
