/** A rule of a style sheet for letters in a file of their own. */
export interface FontRule {
  readonly rule: string;
  /** The address of the file. */
  readonly file: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

const FONT_RULE = /@font-face\s*\{[^}]*\}/g;
const FILE = /url\(\s*["']?(\/fonts\/[\w.-]+)["']?\s*\)/;
const RANGE = /U\+([\dA-F]+)(?:-([\dA-F]+))?/gi;

function rangesOf(rule: string): FontRule['ranges'] {
  const declared = /unicode-range:([^;}]*)/i.exec(rule)?.[1] ?? '';
  return [...declared.matchAll(RANGE)].map(([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ]);
}

/** The rules that name a file of ours; those for what is on the machine have none. */
export function fontRules(css: string): FontRule[] {
  return [...css.matchAll(FONT_RULE)].flatMap(([rule]) => {
    const file = FILE.exec(rule)?.[1];
    return file === undefined ? [] : [{ rule, file, ranges: rangesOf(rule) }];
  });
}

/** @param letters code points that may be shown. */
export const isNeeded = ({ ranges }: FontRule, letters: ReadonlySet<number>): boolean =>
  ranges.length === 0 ||
  ranges.some(([first, last]) => {
    // A range may have thousands, a text hundreds.
    for (const letter of letters) if (letter >= first && letter <= last) return true;
    return false;
  });

/** The style sheet without rules for files that are not taken along. */
export const withoutFonts = (css: string, files: ReadonlySet<string>): string =>
  css.replace(FONT_RULE, (rule) => {
    const file = FILE.exec(rule)?.[1];
    return file === undefined || files.has(file) ? rule : '';
  });

/** The style sheet with other addresses for its files. */
export const withFontAddresses = (css: string, addressOf: (file: string) => string): string =>
  css.replace(new RegExp(FILE, 'g'), (_whole, file: string) => `url("${addressOf(file)}")`);
