import { prepareDatabase } from '../seed/prepare-database';

// A process that prepares a database and may be killed for it: fault-layer.ts is loaded before this.
const [root = '', rules = ''] = process.argv.slice(2);
const report = (message: string) => console.log(message);
const operations = globalThis.armFaults?.();
try {
  const embedded = await prepareDatabase({ root, rules, report });
  await embedded?.close();
  console.log(`operations: ${operations?.() ?? 0}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
