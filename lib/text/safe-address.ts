/**
 * The address of a link in a reader's own text, or null for what is none of ours: the web, mail and
 * the atlas's own pages. A tour may come from anybody, so what is not known to be harmless is text.
 */
export function safeAddress(address: string): string | null {
  // Browsers read "/\" as "//", which leads to another host.
  const isOwnPage = /^\/(?![/\\])/.test(address);
  return isOwnPage || /^(https?:\/\/|mailto:)[^\s]/i.test(address) ? address : null;
}
