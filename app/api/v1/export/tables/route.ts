import { recordTablesOf } from '@/lib/export/data-package';
import { rawTables } from '@/lib/export/record-tables';
import packageJson from '@/package.json';
import { json } from '../../api-route';
import { noParametersSchema } from '../../parameters';
import { recordRoute } from '../../record-route';
import { servedRecord } from '../served-record';

export const GET = recordRoute('export tables', noParametersSchema, async () =>
  json(rawTables(recordTablesOf(await servedRecord(), packageJson.version))),
);
