interface Named {
  readonly name: string;
  readonly names: readonly { readonly text: string }[];
}

/** Every other name, each once. */
export function alternateNames({ name, names }: Named): string[] {
  return [...new Set(names.map(({ text }) => text))].filter((text) => text !== name);
}

export const wikidataAddress = (id: string) => `https://www.wikidata.org/entity/${id}`;

export const viafAddress = (id: string) => `https://viaf.org/viaf/${id}`;

export const geonamesAddress = (id: number | string) => `https://sws.geonames.org/${id}/`;
