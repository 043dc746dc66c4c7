import { addProtocol } from 'maplibre-gl';

/**
 * Answers what maps ask for under a scheme of a page's own: tiles and letters.
 * @param read gives the bytes of an address; null where there are none.
 */
export function answerMapFiles(
  scheme: string,
  read: (address: string) => Promise<ArrayBuffer | null>,
): void {
  addProtocol(scheme, async ({ url }) => {
    const data = await read(url);
    // Not an empty tile, which would be sea: without it the map shows the farther one, enlarged.
    if (data === null) throw new Error(`Nothing under ${url}`);
    return { data };
  });
}
