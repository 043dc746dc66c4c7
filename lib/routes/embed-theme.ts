/** `auto` is that of the reader's system. */
export const EMBED_THEMES = ['auto', 'day', 'night'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** What cannot be read is what the reader's system has. */
export const embedTheme = (search: URLSearchParams): EmbedTheme =>
  EMBED_THEMES.find((theme) => theme === search.get('theme')) ?? 'auto';
