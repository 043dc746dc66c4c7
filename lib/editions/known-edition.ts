import { editionNamed } from './editions';

const UNKNOWN = 'unknown';

/**
 * The address of a page with one name for all editions that there are not: what it says of them is the
 * same, so the server keeps it once.
 *
 * @param address from `pageAddress`, where the edition is the only parameter of the pages that look at it
 */
export const withKnownEdition = (address: string): string =>
  address.replace(/\?(edition|since)=([^&]*)$/, (search, parameter: string, version: string) =>
    editionNamed(version) === null ? `?${parameter}=${UNKNOWN}` : search,
  );
