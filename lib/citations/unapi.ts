import { z } from 'zod';
import { slugSchema } from '@/lib/text/text-schema';
import { escapedXml } from '@/lib/text/escaped-xml';
import { REFERENCE_FILES } from './reference-files';

/*
 * unAPI (https://en.wikipedia.org/wiki/UnAPI): a page names what is on it, and a program, Zotero among
 * them, fetches it whole instead of guessing from the page.
 */

/** Formats that programs take over unAPI, by the names they know. */
export const UNAPI_FORMATS = ['ris', 'bibtex'] as const;

export const UNAPI_SERVER = '/unapi';

/** `source:tran-2025`, as a page names it. */
export const unapiId = (kind: 'event' | 'source', id: string) => `${kind}:${id}`;

const idSchema = z
  .string()
  .regex(/^(event|source):/)
  .transform((text) => text.split(':') as ['event' | 'source', string])
  .pipe(z.tuple([z.enum(['event', 'source']), slugSchema]))
  .transform(([kind, id]) => ({ kind, id }));

/** A format without an id names nothing. */
export const unapiParametersSchema = z
  .object({ id: idSchema.optional(), format: z.enum(UNAPI_FORMATS).optional() })
  .refine(({ id, format }) => format === undefined || id !== undefined, 'a format needs an id');

/** What there is; of one thing where an id is given. */
export function unapiFormats(id: string | null): string {
  const formats = UNAPI_FORMATS.map(
    (name) => `  <format name="${name}" type="${REFERENCE_FILES[name].mediaType}"/>`,
  );
  const of = id === null ? '' : ` id="${escapedXml(id)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<formats${of}>\n${formats.join('\n')}\n</formats>\n`;
}
