/** What the packages run on; said alike in package.json (engines). .nvmrc names the one to take. */
export const SUPPORTED_NODE = '20.19, 22.12 or 24';

/**
 * What is wrong with a version of Node, as a sentence with the next step, or nothing.
 *
 * This file is read before the check, so it keeps to syntax that old versions understand (Node 12):
 * otherwise they would stop at a SyntaxError instead of the sentence.
 *
 * @param {string} version such as process.versions.node
 * @returns {string | undefined}
 */
export function nodeVersionProblem(version) {
  const numbers = version.replace(/^v/, '').split('.');
  const line = Number.parseInt(numbers[0] || '', 10);
  const minor = Number.parseInt(numbers[1] || '', 10) || 0;
  if (line >= 24 || (line === 22 && minor >= 12) || (line === 20 && minor >= 19)) return undefined;
  return (
    `The atlas does not run on Node ${version}: it needs Node ${SUPPORTED_NODE}, or newer of each line. ` +
    'Install one (the file .nvmrc names a version that works), then run this again.'
  );
}

/** Ends the process when its Node is too old. */
export function requireNode() {
  const problem = nodeVersionProblem(process.versions.node);
  if (problem !== undefined) {
    console.error(problem);
    process.exit(1);
  }
}
