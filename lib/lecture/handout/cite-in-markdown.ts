import { eventPage } from '@/lib/routes/page-links';
import { SLUG_PATTERN } from '@/lib/text/slug';
import { escapedMarkdown } from '@/lib/tours/own-tour-of-shipped';

interface CitedEvent {
  readonly id: string;
  readonly title: string;
}

/** Characters of a text, from and to. */
type Range = readonly [start: number, end: number];

/**
 * A link ends at a blank line, and none can stand in another. A backslash at the end would take its bracket
 * for text, and half of a code span all of it.
 */
const canBeLinked = (selected: string): boolean =>
  !/[\n[\]]|\\$/.test(selected) && selected.split('`').length % 2 === 1;

/**
 * Puts a link to an event's page into a Markdown text: over the words that are selected, or, where none
 * are, with the title of the event at the caret. @returns the text, and where the caret is then.
 */
export function withCitation(
  markdown: string,
  [start, end]: Range,
  { id, title }: CitedEvent,
  language: string,
): { readonly text: string; readonly caret: number } {
  const [before, selected, after] = [
    markdown.slice(0, start),
    markdown.slice(start, end),
    markdown.slice(end),
  ];
  const words =
    selected.trim() === '' || !canBeLinked(selected) ? escapedMarkdown(title) : selected;
  const kept = words === selected ? '' : selected;
  const isGluedTo =
    kept === '' ? /[\p{Letter}\p{Number}.,;:!?)”]$/u.test(before) : !/\s$/.test(kept);
  // It would take the bracket of the link for text.
  const isEscaped = kept === '' && before.endsWith('\\');
  const blank = (words !== selected && isGluedTo) || isEscaped ? ' ' : '';
  const text = `${before}${kept}${blank}[${words}](/${language}${eventPage(id)})`;
  return { text: text + after, caret: text.length };
}

/** Words of a link, which may hold escaped brackets, the id of its event, and a title after its address. */
const CITATION = new RegExp(
  ` ?\\[((?:\\\\.|[^\\\\[\\]])*)\\]\\(/[a-z]{2}/events/(${SLUG_PATTERN})[^\\s)"]*(?:\\s+"(?:\\\\.|[^"\\\\])*")?\\s*\\)`,
  'gu',
);

/**
 * Takes the links to an event out of a text. Their words stay; but a number that has the title of the
 * event beside it is the mark of a note, as in copies of tours that ship, and goes as well.
 */
export const withoutCitation = (markdown: string, event: string): string =>
  markdown.replace(CITATION, (link, words: string, id: string) => {
    if (id !== event) return link;
    const blank = link.startsWith(' ') ? ' ' : '';
    const isMark = /^\d*$/.test(words) && /"\s*\)$/.test(link);
    return isMark ? '' : `${blank}${words}`;
  });
