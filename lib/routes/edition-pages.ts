/** The editions of the record, what each held, and what changed between two of them. */
export const RECORD_PAGE = '/record';
export const editionPage = (version: string) => `${RECORD_PAGE}/${version}`;
export const editionEntryPage = (version: string, kind: string, id: string) =>
  `${editionPage(version)}/${kind}/${id}`;
export const changesPage = (version: string, since?: string) =>
  `${editionPage(version)}/changes${since === undefined ? '' : `?since=${since}`}`;
