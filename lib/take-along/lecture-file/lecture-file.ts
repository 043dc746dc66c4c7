import { z } from 'zod';
import { routing } from '@/lib/i18n/routing';
import type { PresentedTour } from '@/lib/lecture/presented-tour';

/**
 * What the server answers, by the path and query that it is asked by: `/api/v1/flows`. Answers in JSON
 * are packed together, which makes them a third of what they are one by one; tiles, letters and columns
 * are packed one by one, and each is unpacked when it is wanted.
 */
export const answersSchema = z.strictObject({
  texts: z.string(),
  files: z.record(z.string(), z.string()),
});
export type Answers = z.infer<typeof answersSchema>;

/** Where the style sheet stands among the texts. */
export const STYLE_SHEET = '/lecture.css';

/** What `texts` unpacks to: bodies by address. */
export const textsSchema = z.record(z.string(), z.string());
export type Texts = z.infer<typeof textsSchema>;

/** What a file says of itself. */
const aboutFileSchema = z.strictObject({
  /** Content hash of the record, as the health of the atlas has it. */
  edition: z.string(),
  /** ISO 8601. */
  savedAt: z.string(),
  /** Where it was saved: "https://host". */
  site: z.string(),
});
export type AboutFile = z.infer<typeof aboutFileSchema>;

/** Made of a tour when the file was saved, by the same version of the code that reads it. */
const tourSchema = z.custom<PresentedTour>(
  (value) =>
    typeof value === 'object' && value !== null && 'steps' in value && Array.isArray(value.steps),
);

/** Everything in the file of a lecture but its code and its styles. */
export const lectureFileSchema = z.strictObject({
  language: z.enum(routing.locales),
  /** As `serialiseTourReference` writes it: keeps two lectures in one browser apart. */
  reference: z.string(),
  tour: tourSchema,
  about: aboutFileSchema,
  /** Of one address the last of them counts. */
  answers: z.array(answersSchema),
});
export type LectureFile = z.infer<typeof lectureFileSchema>;
