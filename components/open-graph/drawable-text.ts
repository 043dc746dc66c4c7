/**
 * Letters that the picture's own two typefaces have. For any other, the rasteriser would ask a server
 * of somebody else for a font.
 */
const OTHERS =
  /[^\u0020-\u007e\u00a0-\u024f\u0400-\u045f\u0490-\u0493\u04ae-\u04af\u04e8-\u04e9\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2030\u2032\u2033\u20ab\u20ac\u2122]+/gu;

/** Arrows are not in the typefaces. */
const IN_OTHER_WORDS: readonly (readonly [letter: RegExp, written: string])[] = [
  [/\s*[→⟶⇒]\s*/g, ' – '],
  [/\s*[↔⇄]\s*/g, ' – '],
  [/[\u2010-\u2012\u2212]/g, '-'],
  [/[\u2000-\u200a\u202f\u205f\u3000\s]+/g, ' '],
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
];

/** A text in letters that can be drawn; "…" stands for others. */
export function drawableText(text: string): string {
  return IN_OTHER_WORDS.reduce(
    (written, [letter, word]) => written.replace(letter, word),
    text.normalize('NFC'),
  )
    .replace(OTHERS, '…')
    .trim();
}
