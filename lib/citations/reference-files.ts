import { biblatexOf } from './biblatex';
import { bibtexOf, type IdentifiedCsl } from './bibtex';
import { cslJsonOf } from './csl-json';
import { endnoteXmlOf } from './endnote-xml';
import { risOf } from './ris';

interface ReferenceFile {
  readonly write: (sources: readonly IdentifiedCsl[]) => string;
  readonly ending: string;
  readonly mediaType: string;
}

/** Files that programs for references read. */
export const REFERENCE_FILES = {
  ris: { write: risOf, ending: 'ris', mediaType: 'application/x-research-info-systems' },
  bibtex: { write: bibtexOf, ending: 'bib', mediaType: 'application/x-bibtex' },
  biblatex: { write: biblatexOf, ending: 'biblatex.bib', mediaType: 'application/x-bibtex' },
  csl: {
    write: cslJsonOf,
    ending: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
  endnote: { write: endnoteXmlOf, ending: 'xml', mediaType: 'application/xml' },
} as const satisfies Readonly<Record<string, ReferenceFile>>;
export type ReferenceFileKind = keyof typeof REFERENCE_FILES;
export const REFERENCE_FILE_KINDS = Object.keys(REFERENCE_FILES) as ReferenceFileKind[];
