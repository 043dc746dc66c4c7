import { z } from 'zod';
import { localisedTextSchema } from '@/lib/text/text-schema';

/** Of a question and of each of its options. */
export const LONGEST_PROMPT = 300;
export const LONGEST_OPTION = 120;

export const POLL_KINDS = ['choice', 'number', 'year', 'place', 'order'] as const;
export type PollKind = (typeof POLL_KINDS)[number];

/** How many options a question of a kind has; the other kinds have none. */
export const OPTION_COUNTS = {
  choice: { least: 2, most: 8 },
  order: { least: 2, most: 6 },
} as const;

function pollOf<Prompt extends z.ZodType, Option extends z.ZodType>(
  prompt: Prompt,
  option: Option,
) {
  const optionsOf = ({ least, most }: { readonly least: number; readonly most: number }) =>
    z.array(option).min(least).max(most);
  return z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('choice'),
      prompt,
      options: optionsOf(OPTION_COUNTS.choice),
    }),
    z.strictObject({ kind: z.literal('number'), prompt, unit: option.nullable() }),
    z.strictObject({ kind: z.literal('year'), prompt }),
    z.strictObject({ kind: z.literal('place'), prompt }),
    /** The options are to be put in order. */
    z.strictObject({ kind: z.literal('order'), prompt, options: optionsOf(OPTION_COUNTS.order) }),
  ]);
}

const textOf = (longest: number) => z.string().trim().min(1).max(longest);

/** What a lecturer asks the room: in a step of a tour, or on the spot. */
export const pollSchema = pollOf(textOf(LONGEST_PROMPT), textOf(LONGEST_OPTION));
export type Poll = z.infer<typeof pollSchema>;

const localisedOf = (longest: number) =>
  localisedTextSchema.extend({ en: textOf(longest), vi: textOf(longest) });

/** The same as the record has it, in each language of the interface. */
export const tourPollSchema = pollOf(localisedOf(LONGEST_PROMPT), localisedOf(LONGEST_OPTION));
export type TourPoll = z.infer<typeof tourPollSchema>;
