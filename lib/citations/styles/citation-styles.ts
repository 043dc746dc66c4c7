import { apa } from './apa';
import { chicagoAuthorDate, chicagoBibliography, chicagoNote } from './chicago';
import { gost } from './gost';
import { harvard } from './harvard';
import { mla } from './mla';
import type { StyleFormatter } from './style-parts';
import { vietnameseThesis } from './vietnamese-thesis';

/** In the order in which a reader chooses. */
export const CITATION_STYLES = [
  'chicago-note',
  'chicago-bibliography',
  'chicago-author-date',
  'apa',
  'mla',
  'harvard',
  'gost',
  'vietnamese-thesis',
] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Formatters by style; the words of each style are in its own language, not in the interface's. */
export const FORMATTERS: Readonly<Record<CitationStyle, StyleFormatter>> = {
  'chicago-note': chicagoNote,
  'chicago-bibliography': chicagoBibliography,
  'chicago-author-date': chicagoAuthorDate,
  apa,
  mla,
  harvard,
  gost,
  'vietnamese-thesis': vietnameseThesis,
};

/** In which language a style writes its own words, for `lang` and for a screen reader. */
export const STYLE_LANGUAGES: Readonly<Record<CitationStyle, 'en' | 'ru' | 'vi'>> = {
  'chicago-note': 'en',
  'chicago-bibliography': 'en',
  'chicago-author-date': 'en',
  apa: 'en',
  mla: 'en',
  harvard: 'en',
  gost: 'ru',
  'vietnamese-thesis': 'vi',
};
