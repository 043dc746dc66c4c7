/** The oldest Node that the packages run on; also in package.json (engines) and .nvmrc. */
export const OLDEST_NODE = '20.19.0';

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
  const found = numbersOf(version);
  const oldest = numbersOf(OLDEST_NODE);
  const first = oldest.findIndex((number, index) => number !== found[index]);
  if (first >= 0 && (found[first] || 0) < (oldest[first] || 0)) {
    return (
      `Node ${version} is too old: the atlas needs Node ${OLDEST_NODE} or newer. ` +
      'Install a newer one (the file .nvmrc names a version that works), then run this again.'
    );
  }
  return undefined;
}

/** @param {string} version */
function numbersOf(version) {
  return version
    .replace(/^v/, '')
    .split('.')
    .map((part) => Number.parseInt(part, 10) || 0);
}

/** Ends the process when its Node is too old. */
export function requireNode() {
  const problem = nodeVersionProblem(process.versions.node);
  if (problem !== undefined) {
    console.error(problem);
    process.exit(1);
  }
}
