/** Quotes and lists in one another; a thousand levels would exhaust the browser's stack. */
const MOST_LEVELS = 12;
/** Runs of asterisks and underscores; how they pair takes time that grows with their square. */
const MOST_MARKS = 1000;

/**
 * Whether a text is shown as it is written and not read as Markdown, since reading it would make a
 * browser stand still. Nobody writes such a text for an audience; a file from elsewhere may hold one.
 */
export function isPlainOnly(markdown: string): boolean {
  const isDeep = markdown.split('\n').some((line) => {
    const [beginning] = /^(?:\s|>|[-+*]\s|\d{1,9}[.)]\s)*/.exec(line)!;
    return (beginning.match(/[>.)+*-]/g) ?? []).length > MOST_LEVELS;
  });
  return isDeep || (markdown.match(/[*_]+/g) ?? []).length > MOST_MARKS;
}

/**
 * The address of a link in a reader's own text, or null for what is none of ours: the web, mail and
 * the atlas's own pages. A tour may come from anybody, so what is not known to be harmless is text.
 */
export function safeAddress(address: string): string | null {
  // Browsers read "/\" as "//", which leads to another host.
  const isOwnPage = /^\/(?![/\\])/.test(address);
  return isOwnPage || /^(https?:\/\/|mailto:)[^\s]/i.test(address) ? address : null;
}
