import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataciteXml, DOI } from '@/lib/catalogue/datacite-xml';
import { editionAddress } from '@/lib/catalogue/edition-address';
import { cataloguedEdition } from '@/lib/catalogue/record-edition';
import { recordExtent } from '@/lib/catalogue/record-extent';
import { latestEdition } from '@/lib/editions/editions';
import { boundsByContent } from '@/lib/record/event-bounds';
import { readRecord } from '@/lib/record/read-record';
import { commandOptions } from './command-options';
import { RECORD_DIRECTORY } from './folders';
import { UsageError } from './usage-error';

const OPTIONS = {
  doi: { type: 'string' },
  site: { type: 'string' },
  file: { type: 'string' },
} as const;

/**
 * `record datacite`: the record's metadata for DataCite, on the screen or to `--file`. `--doi` is the DOI
 * that was registered or is to be, `--site` the origin of the atlas that has the record.
 */
export async function dataciteCommand(parameters: readonly string[]): Promise<void> {
  const { doi, site, file } = commandOptions(parameters, { options: OPTIONS }).values;
  if (doi !== undefined && !DOI.test(doi)) {
    throw new UsageError('--doi is a DOI without an address before it, such as 10.1234/abcd');
  }
  if (site !== undefined && !URL.canParse(site)) throw new UsageError('--site is an address');
  const { contentHash, events, actors, places } = await readRecord(RECORD_DIRECTORY);
  const boundsOf = boundsByContent(actors);
  const dated = events.map((event) => ({ status: event.status, ...boundsOf(event) }));
  const xml = dataciteXml({
    edition: cataloguedEdition(contentHash),
    extent: recordExtent(dated, places),
    day: latestEdition().date,
    address: site === undefined ? null : editionAddress(new URL(site).origin, contentHash),
    doi: doi ?? null,
  });
  if (file === undefined) {
    process.stdout.write(xml);
    return;
  }
  await writeFile(file, xml);
  console.log(`Wrote ${path.resolve(file)}.`);
}
