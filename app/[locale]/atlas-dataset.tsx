import { JsonLdScript } from '@/components/pages/json-ld-script';
import type { Locale } from '@/lib/i18n/routing';
import { recordDataset } from './record-dataset';

/** The record for search engines of data, on the atlas's own page. */
export async function AtlasDataset({ language }: { language: Locale }) {
  return <JsonLdScript data={await recordDataset(language)} />;
}
