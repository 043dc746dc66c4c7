import { run } from './child-process.mjs';
import { inProject } from './project.mjs';

/**
 * Runs a TypeScript file of the project in a process of its own.
 *
 * @param {string} file relative to the project
 * @param {readonly string[]} args
 * @param {import('./child-process.mjs').RunOptions} [options]
 */
export function runTypeScript(file, args, options) {
  return run(process.execPath, ['--import', 'tsx', inProject(file), ...args], options);
}
