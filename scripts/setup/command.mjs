import { requireNode } from './node-version.mjs';

/**
 * Begins one of our commands, on a Node that can run it. What it consists of is loaded after the check,
 * by a promise and not by `await`: this file must be understood by the Node that the check is for.
 *
 * @param {() => Promise<(args: string[]) => Promise<void>>} load gives what the command does
 */
export function command(load) {
  requireNode();
  void Promise.all([import('./child-process.mjs'), load()]).then(([{ runCommand }, action]) =>
    runCommand(() => action(process.argv.slice(2))),
  );
}
