import { packageZip } from '@/lib/export/files/package-zip';
import packageJson from '@/package.json';
import { noParametersSchema } from '../../parameters';
import { recordRoute } from '../../record-route';
import { servedRecord } from '../served-record';

export const GET = recordRoute('export record.zip', noParametersSchema, async () => ({
  body: await packageZip(await servedRecord(), packageJson.version),
  mediaType: 'application/zip',
}));
