import { SECTIONS, type Section } from './sections';

export interface MissingPage {
  readonly section: Section;
  /** The id, as it was written; for a dyad both. */
  readonly ids: readonly string[];
}

const MOST_CHARACTERS = 96;

/** What a reader asked for at an address that has no page; null where even that is unclear. */
export function missingPage(pathname: string): MissingPage | null {
  const [, , name, ...ids] = pathname.split('/');
  const section = SECTIONS.find((known) => known === name);
  const written = ids.filter(Boolean).map((id) => decoded(id).slice(0, MOST_CHARACTERS));
  return section && written.length > 0 ? { section, ids: written } : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
