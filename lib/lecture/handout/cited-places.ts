import { groupBy } from '@/lib/text/group-by';
import type { ReferenceLanguage } from '@/lib/citations/reference';
import { locatorWords } from '@/lib/citations/reference-locator';
import type { HandoutCitation } from './handout';

export interface CitedPlaces {
  /** Numbers of sources, as in `HandoutCitation`. */
  readonly source: number;
  readonly via: number | null;
  /** Where in them, in words; a section is named once for all its paragraphs. Null where nothing is given. */
  readonly where: string | null;
}

/** The claims of an event by source, each source once however often it is cited. */
export function citedPlaces(
  citations: readonly HandoutCitation[],
  words: ReferenceLanguage,
): CitedPlaces[] {
  const bySource = groupBy(citations, ({ source, via }) => `${source} ${via}`);
  return [...bySource.values()].map((cited) => {
    const { source, via } = cited[0]!;
    const sections = groupBy(cited, ({ claim: { locator } }) => locator.section ?? '');
    const where = [...sections].map(([section, claims]) => {
      const within = claims.map(({ claim: { locator } }) =>
        locatorWords({ ...locator, section: undefined }, words),
      );
      const name = section === '' ? null : locatorWords({ section }, words);
      return [...new Set([name, ...within])].filter((part) => part !== null).join(', ');
    });
    return { source, via, where: where.filter((part) => part !== '').join('; ') || null };
  });
}
