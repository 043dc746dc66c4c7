import { z } from 'zod';

/** Of a line on a slide. */
export const LONGEST_LINE = 300;
/** What a picture shows takes some sentences to say. */
export const LONGEST_ALTERNATIVE = 1000;

/** Pixels of the longer side: what a projector shows. */
export const LONGEST_PICTURE_SIDE = 1600;
/** Four such pictures and the texts fit into a tour file (`LARGEST_FILE_BYTES`). */
export const MOST_PICTURE_BYTES = 350_000;
/** As a data URL: four letters for three bytes, after the type. */
const LONGEST_PICTURE_SOURCE = Math.ceil(MOST_PICTURE_BYTES / 3) * 4 + 32;

const lineSchema = z.string().max(LONGEST_LINE);
const sideSchema = z.number().int().positive().max(LONGEST_PICTURE_SIDE);

/** A picture that a lecturer has chosen, as the editor has drawn it anew. */
export const slidePictureSchema = z.strictObject({
  /** A data URL. Nothing that could hold a script, or be fetched from elsewhere. */
  source: z
    .string()
    .max(LONGEST_PICTURE_SOURCE)
    .regex(/^data:image\/(?:webp|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/),
  width: sideSchema,
  height: sideSchema,
});
export type SlidePicture = z.infer<typeof slidePictureSchema>;

/** What a step of a reader's own tour shows in place of a map, besides its title and its text. */
export const slideSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('title'),
    subtitle: lineSchema,
    author: lineSchema,
    /** As the lecturer writes it: a day, a place, an occasion. */
    date: lineSchema,
    /** Where others can open what is shown, as a QR code and in words. */
    hasAddress: z.boolean(),
  }),
  /** A heading between two parts. */
  z.strictObject({ kind: z.literal('section') }),
  z.strictObject({
    kind: z.literal('image'),
    /** Null until one is chosen, and where a copy of the tour has left it out. */
    picture: slidePictureSchema.nullable(),
    /** What the picture shows, for who does not see it. */
    alternative: z.string().max(LONGEST_ALTERNATIVE),
    caption: lineSchema,
    /** Whose picture it is, and where it is from. */
    credit: lineSchema,
  }),
  z.strictObject({
    kind: z.literal('end'),
    /** The sources of the whole tour. */
    hasSources: z.boolean(),
    hasAddress: z.boolean(),
  }),
]);
export type Slide = z.infer<typeof slideSchema>;
export type SlideKind = Slide['kind'];
export type SlideOf<Kind extends SlideKind> = Extract<Slide, { kind: Kind }>;

export const EMPTY_SLIDES: { readonly [Kind in SlideKind]: SlideOf<Kind> } = {
  title: { kind: 'title', subtitle: '', author: '', date: '', hasAddress: true },
  section: { kind: 'section' },
  image: { kind: 'image', picture: null, alternative: '', caption: '', credit: '' },
  end: { kind: 'end', hasSources: true, hasAddress: true },
};

interface WithSlide {
  readonly slide?: Slide | undefined;
}

/** A step as it goes where no picture fits, into a link or to phones; all but the picture is kept. */
export function withoutPicture<Step extends WithSlide>(step: Step): Step {
  const { slide } = step;
  if (slide?.kind !== 'image' || slide.picture === null) return step;
  return { ...step, slide: { ...slide, picture: null } };
}

/** The same slides have the same text, in whatever order a file holds their fields. */
export const slideText = (slide: Slide): string =>
  JSON.stringify(slide, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : value,
  );
