/** A typeface of which whole files are at hand: a PDF takes out of them the letters that it needs. */
export type PdfFamily = 'sans' | 'serif';

export interface PdfFace {
  readonly family: PdfFamily;
  readonly weight: number;
  readonly isItalic: boolean;
  /** In `PDF_FONT_FOLDER`. */
  readonly file: string;
  /** Of the package that it is copied from, and the folder in it. */
  readonly source: string;
}

/** Under the address of the site. */
export const PDF_FONT_FOLDER = 'pdf-fonts';

const face = (family: PdfFamily, weight: number, style: string, isItalic = false): PdfFace => {
  const [name, folder] =
    family === 'sans' ? ['NotoSans', 'noto-sans'] : ['SourceSerif4', 'source-serif-4'];
  const file = `${name}_${style}.ttf`;
  const source = `@expo-google-fonts/${folder}/${style}/${file}`;
  return { family, weight, isItalic, file, source };
};

/** The faces that pictures are written in; scripts/basemap/pdf-fonts.ts copies them. */
export const PDF_FACES: readonly PdfFace[] = [
  face('sans', 400, '400Regular'),
  face('sans', 500, '500Medium'),
  face('sans', 700, '700Bold'),
  face('sans', 400, '400Regular_Italic', true),
  face('sans', 700, '700Bold_Italic', true),
  face('serif', 400, '400Regular'),
  face('serif', 600, '600SemiBold'),
  face('serif', 400, '400Regular_Italic', true),
];

export interface LetterLook {
  readonly family: PdfFamily;
  readonly weight: number;
  readonly isItalic: boolean;
}

/** The face that is nearest to a look; of two that are as near, the heavier one. */
export function faceOf({ family, weight, isItalic }: LetterLook): PdfFace {
  const distance = (one: PdfFace) => Math.abs(one.weight - weight);
  return PDF_FACES.filter((one) => one.family === family && one.isItalic === isItalic).toSorted(
    (one, other) => distance(one) - distance(other) || other.weight - one.weight,
  )[0]!;
}

/** What stands in where a face has no such letter: an arrow is in one family and not in the other. */
export const otherFace = (look: LetterLook): PdfFace =>
  faceOf({ ...look, family: look.family === 'sans' ? 'serif' : 'sans' });
