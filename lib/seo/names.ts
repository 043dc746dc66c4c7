interface Named {
  readonly name: string;
  readonly names: readonly { readonly text: string }[];
}

/** Every other name, each once. */
export function alternateNames({ name, names }: Named): string[] {
  return [...new Set(names.map(({ text }) => text))].filter((text) => text !== name);
}

/** What an authority file calls a thing. */
type Code = number | string;

const wikidataAddress = (id: Code) => `https://www.wikidata.org/entity/${id}`;

export const viafAddress = (id: Code) => `https://viaf.org/viaf/${id}`;

const geonamesAddress = (id: Code) => `https://sws.geonames.org/${id}/`;

/** Addresses of the same thing elsewhere, by the codes that it has there. */
export const sameAs = ({
  wikidata = null,
  viaf = null,
  geonames = null,
}: Partial<Record<'wikidata' | 'viaf' | 'geonames', Code | null>>): string[] => [
  ...(wikidata === null ? [] : [wikidataAddress(wikidata)]),
  ...(viaf === null ? [] : [viafAddress(viaf)]),
  ...(geonames === null ? [] : [geonamesAddress(geonames)]),
];
