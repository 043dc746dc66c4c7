import { fontRules, isNeeded, withoutFonts } from './font-rules';

/** In words of the interface and on maps, whatever a text has. */
const ALWAYS = 'AZaz09–—…“”‘’×→−·';

export interface NeededLetters {
  /** The style sheet with the rules of these files alone. */
  readonly css: string;
  /** Addresses of the font files. */
  readonly files: readonly string[];
}

/**
 * What of a style sheet's letters some texts need.
 * @param always addresses of files that are needed in any case.
 */
export function neededLetters(
  css: string,
  texts: Iterable<string>,
  always: readonly string[] = [],
): NeededLetters {
  const letters = new Set<number>();
  for (const text of [ALWAYS, ...texts]) {
    for (const letter of text) letters.add(letter.codePointAt(0)!);
  }
  const needed = fontRules(css).filter((rule) => isNeeded(rule, letters));
  const files = new Set([...needed.map(({ file }) => file), ...always]);
  return { css: withoutFonts(css, files), files: [...files] };
}
