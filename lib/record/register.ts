import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const paragraphNumber = z.number().int().positive();

/**
 * What `docs/record.md` says beyond the record itself (`data/register.yaml`). Paragraph totals are
 * stored, so that the page is the same in a clone that has no documents beside it.
 */
const registerSchema = z.strictObject({
  documents: z.record(
    z.string().regex(/^\d{3}$/),
    z.strictObject({
      paragraphs: paragraphNumber,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      /** Stretches that are no reading matter, which are not expected to yield events. */
      aside: z
        .array(
          z.strictObject({ from: paragraphNumber, to: paragraphNumber, what: z.string().min(1) }),
        )
        .default([]),
    }),
  ),
  decisions: z.array(z.strictObject({ title: z.string().min(1), text: z.string().min(1) })),
});
export type Register = z.infer<typeof registerSchema>;

/** @param directory the record's, `data/` */
export async function readRegister(directory: string): Promise<Register> {
  const text = await readFile(path.join(directory, 'register.yaml'), 'utf8');
  return registerSchema.parse(parse(text));
}
