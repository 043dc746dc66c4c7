import { hasLetterIn, unicodeRanges, type UnicodeRange } from '../unicode-ranges';

/** A rule of a style sheet for letters in a file of their own. */
export interface FontRule {
  readonly rule: string;
  /** The address of the file. */
  readonly file: string;
  readonly ranges: readonly UnicodeRange[];
}

const FONT_RULE = /@font-face\s*\{[^}]*\}/g;
const FILE = /url\(\s*["']?(\/fonts\/[\w.-]+)["']?\s*\)/;

const rangesOf = (rule: string) => unicodeRanges(/unicode-range:([^;}]*)/i.exec(rule)?.[1] ?? '');

/** The rules that name a file of ours; those for what is on the machine have none. */
export function fontRules(css: string): FontRule[] {
  return [...css.matchAll(FONT_RULE)].flatMap(([rule]) => {
    const file = FILE.exec(rule)?.[1];
    return file === undefined ? [] : [{ rule, file, ranges: rangesOf(rule) }];
  });
}

/** @param letters code points that may be shown. */
export const isNeeded = ({ ranges }: FontRule, letters: ReadonlySet<number>): boolean =>
  ranges.length === 0 || hasLetterIn(ranges, letters);

/** The style sheet without rules for files that are not taken along. */
export const withoutFonts = (css: string, files: ReadonlySet<string>): string =>
  css.replace(FONT_RULE, (rule) => {
    const file = FILE.exec(rule)?.[1];
    return file === undefined || files.has(file) ? rule : '';
  });

/** The style sheet with other addresses for its files. */
export const withFontAddresses = (css: string, addressOf: (file: string) => string): string =>
  css.replace(new RegExp(FILE, 'g'), (_whole, file: string) => `url("${addressOf(file)}")`);
