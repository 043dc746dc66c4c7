import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PDF_FACES } from '@/components/pictures/pdf/pdf-faces';

const require = createRequire(import.meta.url);

const files = PDF_FACES.map(({ file, source }) => ({ file, source: require.resolve(source) }));

/** Copies the whole faces that PDFs are set in; a page never loads them, only the making of a PDF. */
export function writePdfFonts(folder: string): void {
  for (const { file, source } of files) copyFileSync(source, path.join(folder, file));
}

export const PDF_FONT_INPUTS = files.map(({ source }) => source);
