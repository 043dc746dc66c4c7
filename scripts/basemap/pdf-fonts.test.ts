import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PDF_FACES } from '@/components/pictures/pdf/pdf-faces';
import { writePdfFonts } from './pdf-fonts';

it('copies whole fonts of TrueType, as PDFs hold them', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pdf-fonts-'));
  try {
    writePdfFonts(folder);
    expect(readdirSync(folder).toSorted()).toEqual(PDF_FACES.map(({ file }) => file).toSorted());
    for (const { file } of PDF_FACES) {
      expect(readFileSync(path.join(folder, file)).readUInt32BE(0)).toBe(0x00010000);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
