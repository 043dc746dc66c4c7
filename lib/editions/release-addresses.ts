/** The entries of a release as newline-delimited JSON. */
export const releaseFile = (version: string): string =>
  `/api/v1/releases/entries?version=${version}`;
