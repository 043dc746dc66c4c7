/**
 * What makes Markdown cost more than its length: measured, a parser's work grows with the square of
 * the lines (`a⏎=⏎`), of the brackets (`![![a`, `<!--<!--`) and of the marks of emphasis, and with the
 * levels of quotes and lists in each line. Ten times what the longest step of our own tours has; then no text
 * costs more than ten thousand characters of prose, about a tenth of a second.
 */
export const MARKDOWN_BOUNDS = {
  characters: 10_000,
  lines: 400,
  /** Square ones, opening or closing. */
  brackets: 400,
  /** Asterisks and underscores. */
  marks: 1_000,
  /** Opening ones, `<`: the end of a comment that has none is looked for in all that follows. */
  angles: 60,
  /** Quotes and lists in one another at the beginning of a line; a thousand exhaust the stack. */
  levels: 12,
  /** The levels of all lines together. */
  prefixes: 800,
} as const;
type Measures = Record<keyof typeof MARKDOWN_BOUNDS, number>;

/** All texts of a tour are on one page of its handout: so many times what one text may have. */
const TEXTS_OF_A_TOUR = 10;

const LINE_END = /\r\n|\r|\n/;
const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function levelsOf(line: string): number {
  const [beginning] = /^(?:\s|>|[-+*]\s|\d{1,9}[.)]\s)*/.exec(line)!;
  return countOf(beginning, /[>.)+*-]/g);
}

function measured(markdown: string): Measures {
  const levels = markdown.split(LINE_END).map(levelsOf);
  return {
    characters: markdown.length,
    lines: levels.length,
    brackets: countOf(markdown, /[[\]]/g),
    marks: countOf(markdown, /[*_]/g),
    angles: countOf(markdown, /</g),
    levels: levels.reduce((most, level) => Math.max(most, level), 0),
    prefixes: levels.reduce((all, level) => all + level, 0),
  };
}

const BOUNDS = Object.entries(MARKDOWN_BOUNDS) as [keyof Measures, number][];

/**
 * Whether a text is shown as it is written and not read as Markdown, since reading it would make a
 * browser stand still. Nobody writes such a text for an audience; a file from elsewhere may hold one.
 */
export function isPlainOnly(markdown: string): boolean {
  // A text that is far too long is not even looked into.
  if (markdown.length > MARKDOWN_BOUNDS.characters) return true;
  const measures = measured(markdown);
  return BOUNDS.some(([name, most]) => measures[name] > most);
}

/**
 * Which texts of one tour are shown as they are written: each that is too much by itself, and those
 * that come when the whole is too much.
 */
export function plainOnlyTexts(texts: readonly string[]): boolean[] {
  const spent = measured('');
  return texts.map((text) => {
    if (isPlainOnly(text)) return true;
    const measures = measured(text);
    const isTooMuch = BOUNDS.some(
      ([name, most]) => name !== 'levels' && spent[name] + measures[name] > TEXTS_OF_A_TOUR * most,
    );
    if (!isTooMuch) for (const [name] of BOUNDS) spent[name] += measures[name];
    return isTooMuch;
  });
}
