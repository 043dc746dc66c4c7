import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error';

/** The options of a command, and what stands beside them. @throws UsageError for an option that it does not have */
export function commandOptions<Config extends ParseArgsConfig>(
  parameters: readonly string[],
  config: Config,
) {
  try {
    return parseArgs<Config & { args: string[] }>({ ...config, args: [...parameters] });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
