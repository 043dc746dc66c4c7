import { z } from 'zod';

interface FileFormat<Content> {
  /** What tells one of our files from others. */
  readonly format: string;
  /** The latest that can be read. */
  readonly version: number;
  readonly largestBytes: number;
  readonly schema: z.ZodType<Content>;
}

export type VersionedFileProblem =
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'not-json' }
  /** It does not say that it is of this format. */
  | { readonly kind: 'foreign' }
  /** Written by a later version of the atlas. */
  | { readonly kind: 'newer'; readonly version: number }
  /** The first field that is wrong, such as `steps.3.title`, and what is wrong with it. */
  | { readonly kind: 'invalid'; readonly field: string; readonly message: string };

type ReadVersionedFile<Content> =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly problem: VersionedFileProblem };

/** Reads a file of the reader's own, which is JSON. It is right, or it is refused with what is wrong. */
export function readVersionedFile<Content>(
  text: string,
  { format, version: latest, largestBytes, schema }: FileFormat<Content>,
): ReadVersionedFile<Content> {
  const refused = (problem: VersionedFileProblem) => ({ ok: false, problem }) as const;
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > largestBytes) return refused({ kind: 'too-large', bytes });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refused({ kind: 'not-json' });
  }
  const envelope = z
    .object({ format: z.literal(format), version: z.number().int().positive() })
    .safeParse(content);
  if (!envelope.success) return refused({ kind: 'foreign' });
  const { version } = envelope.data;
  if (version > latest) return refused({ kind: 'newer', version });
  const parsed = schema.safeParse(content);
  if (parsed.success) return { ok: true, content: parsed.data };
  const issue = parsed.error.issues[0]!;
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
  return refused({ kind: 'invalid', field: path.join('.'), message: issue.message });
}
