import type { CiteEntryProps } from '@/components/cite/cite-entry';
import type { TakeAlongImprint } from '@/components/take-along/take-along-section';
import type { Locale } from '@/lib/i18n/routing';
import type { Reported } from './report-part';

/** A step of a tour, as its page has it. */
export interface SharedStep {
  /** From 1. */
  readonly number: number;
  readonly title: string;
  /** A query string without "?"; null for a slide. */
  readonly view: string | null;
}

/** What a page hands over to its dialog: the page has no other data in the browser. */
export interface SharedPage {
  readonly language: Locale;
  readonly title: string;
  /** With the language. */
  readonly path: string;
  readonly cite: CiteEntryProps;
  /** Where it is cited with the sources that it rests on, without the language; null where it has no such page. */
  readonly citePage: string | null;
  /** The address of a file, or the files of the whole record. */
  readonly data: { readonly json: string } | 'record' | null;
  /** A query string of what the map shows of it, without "?"; null where a map is no answer. */
  readonly map: string | null;
  readonly report: Reported | null;
  readonly tour: {
    readonly id: string;
    readonly imprint: TakeAlongImprint;
    readonly step: SharedStep | null;
  } | null;
}
