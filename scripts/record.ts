import { checkCommand } from './record/check';
import { coverageCommand } from './record/coverage';
import { dataciteCommand } from './record/datacite';
import { exportCommand } from './record/export';
import { metadataCommand } from './record/metadata';
import { releaseCommand } from './record/release';
import { UsageError } from './record/usage-error';

const COMMANDS: Readonly<Record<string, (parameters: readonly string[]) => Promise<void>>> = {
  check: checkCommand,
  coverage: coverageCommand,
  datacite: dataciteCommand,
  export: exportCommand,
  metadata: metadataCommand,
  release: releaseCommand,
};

const [name = 'check', ...parameters] = process.argv.slice(2);
const command = COMMANDS[name];

try {
  if (command === undefined) {
    throw new UsageError(`"${name}" is not one of: ${Object.keys(COMMANDS).join(', ')}`);
  }
  await command(parameters);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`record: ${error.message}`);
  process.exitCode = 2;
}
