'use client';

import { z } from 'zod';
import { storedJson } from '@/components/hooks/stored-value';
import { useStoredValue } from '@/components/hooks/use-stored-value';

/** Of the letters that are right at a metre's distance. */
export const NOTE_SIZES = [0.6, 0.7, 0.85, 1, 1.2, 1.4, 1.7, 2] as const;
const USUAL_SIZE = NOTE_SIZES.indexOf(1);
/** As long as a room is open to others. */
export const LONGEST_LECTURE_MINUTES = 720;

const settingsSchema = z.object({
  /** Index into the sizes. */
  noteSize: z
    .number()
    .int()
    .min(0)
    .max(NOTE_SIZES.length - 1),
  /** How long the whole lecture is to take; null where nobody has said. */
  minutes: z.number().int().min(1).max(LONGEST_LECTURE_MINUTES).nullable(),
});
type SpeakerSettings = z.infer<typeof settingsSchema>;

const stored = storedJson('local', 'speaker-view', settingsSchema);
const USUAL: SpeakerSettings = { noteSize: USUAL_SIZE, minutes: null };

/** How this lecturer likes the speaker's view, on this device and in every lecture. */
export function useSpeakerSettings() {
  const { noteSize, minutes } = useStoredValue(stored).value ?? USUAL;
  const change = (changed: Partial<SpeakerSettings>) =>
    stored.write({ noteSize, minutes, ...changed });
  return {
    noteSize,
    minutes,
    /** One size larger or smaller, as far as there is one. */
    resize: (by: 1 | -1) =>
      change({ noteSize: Math.min(Math.max(noteSize + by, 0), NOTE_SIZES.length - 1) }),
    setMinutes: (next: number | null) => change({ minutes: next }),
  };
}
