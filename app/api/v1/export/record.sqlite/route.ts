import { recordTablesOf } from '@/lib/export/data-package';
import { sqliteFile } from '@/lib/export/files/sqlite-file';
import packageJson from '@/package.json';
import { noParametersSchema } from '../../parameters';
import { recordRoute } from '../../record-route';
import { servedRecord } from '../served-record';

export const GET = recordRoute('export record.sqlite', noParametersSchema, async () => ({
  body: await sqliteFile(recordTablesOf(await servedRecord(), packageJson.version)),
  mediaType: 'application/vnd.sqlite3',
}));
