import type { BasemapLanguage } from './basemap-options';

/**
 * Names where CLDR's are too long for a map, or are not what readers of the language see on one.
 * The rest comes from Intl.DisplayNames, so no country list is kept by hand.
 */
const SHORTER: Record<string, Partial<Record<BasemapLanguage, string>>> = {
  BA: { en: 'Bosnia and Herzegovina' },
  CD: { en: 'DR Congo', vi: 'CHDC Congo' },
  CG: { en: 'Congo', vi: 'Congo' },
  GB: { vi: 'Anh' },
  AE: { vi: 'UAE' },
  FM: { vi: 'Micronesia' },
  // Broken by hand: on one line each name would run across the peninsula into both seas.
  KP: { en: 'North\nKorea', vi: 'Triều\nTiên' },
  KR: { en: 'South\nKorea', vi: 'Hàn\nQuốc' },
  IO: { en: 'Br. Indian Ocean Terr.' },
  MM: { en: 'Myanmar', vi: 'Myanmar' },
  // The State of Palestine is the name in UN use since 2012; CLDR keeps the older wording.
  PS: { en: 'Palestine', vi: 'Palestine' },
  US: { en: 'United States', vi: 'Hoa Kỳ' },
};

/** Polygons of Natural Earth with no ISO code; they are land all the same and carry its own names. */
const UNCODED: Record<string, Record<BasemapLanguage, string>> = {
  Kosovo: { en: 'Kosovo', vi: 'Kosovo' },
  Somaliland: { en: 'Somaliland', vi: 'Somaliland' },
  'N. Cyprus': { en: 'Northern Cyprus', vi: 'Bắc Síp' },
};

const REGION_NAMES: Record<BasemapLanguage, Intl.DisplayNames> = {
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
  vi: new Intl.DisplayNames(['vi'], { type: 'region' }),
};

/** The country's name in each language of the interface, or undefined where the map shows none. */
export function countryNames(
  code: string | undefined,
  naturalEarthName: string,
): Record<BasemapLanguage, string> | undefined {
  if (code === undefined) return UNCODED[naturalEarthName];
  const name = (language: BasemapLanguage): string =>
    (SHORTER[code]?.[language] ?? REGION_NAMES[language].of(code) ?? naturalEarthName)
      .replace(/ & /g, ' and ')
      .normalize('NFC');
  return { en: name('en'), vi: name('vi') };
}
