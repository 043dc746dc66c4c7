import { z } from 'zod';
import { localisedTextSchema } from '@/lib/text/text-schema';

/** A string of an entry with the path of its field, such as `claims.0.says.en`. */
export interface FieldText {
  readonly field: string;
  readonly text: string;
}

/** Every string in an entry, in the order of its fields. */
export function textsOf(value: unknown, field = ''): FieldText[] {
  if (typeof value === 'string') return [{ field, text: value }];
  return fieldsOf(value).flatMap(([name, part]) => textsOf(part, join(field, name)));
}

/**
 * The texts of an entry that are ours to word: what is written in each language of the interface,
 * standard names and short ones. Not quotations, spellings found in a source, or the titles of sources.
 */
export function ownTextsOf(value: unknown, field = ''): FieldText[] {
  const localised = ownTextSchema.safeParse(value);
  if (localised.success) return textsOf(localised.data, field);
  const name = ownNameSchema.safeParse(value);
  if (name.success) return [{ field: join(field, 'text'), text: name.data.text }];
  return fieldsOf(value).flatMap(([key, part]) => ownTextsOf(part, join(field, key)));
}

// Not strict: a tour's sentence has its events beside its languages.
const ownTextSchema = z.object(localisedTextSchema.shape);
const ownNameSchema = z.object({ text: z.string(), kind: z.enum(['standard', 'short']) });

function fieldsOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

const join = (field: string, name: string) => (field === '' ? name : `${field}.${name}`);
