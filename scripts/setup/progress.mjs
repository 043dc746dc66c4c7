import { stripVTControlCharacters } from 'node:util';

/** @param {number} milliseconds */
export function duration(milliseconds) {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** @param {string} text */
export function say(text) {
  const takeBack = process.stdout.isTTY ? '\u001b[2K' : '';
  process.stdout.write(`${takeBack}${text}\n`);
}

/**
 * Shows, to a person who looks on, the line that a long-running program printed last.
 *
 * @param {string} line
 */
export function glimpse(line) {
  const { isTTY, columns } = process.stdout;
  const text = stripVTControlCharacters(line).trim();
  if (!isTTY || text === '') return;
  // Cut, since only one line can be taken back; the next line written takes it back.
  process.stdout.write(`\u001b[2K    ${text.slice(0, columns - 6)}\r`);
}

/**
 * Does one part of the work, telling when it begins and how long it took. The action is handed a
 * `note` for what it finds out on the way ("up to date", "4 migrations applied").
 *
 * @template T
 * @param {string} title
 * @param {(note: (text: string) => void) => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function step(title, action) {
  const started = performance.now();
  /** @type {string[]} */
  const notes = [];
  say(`  … ${title}`);
  try {
    const result = await action((text) => notes.push(text));
    say(`  ✓ ${[title, ...notes].join(' · ')} (${duration(performance.now() - started)})`);
    return result;
  } catch (error) {
    say(`  ✗ ${title} (${duration(performance.now() - started)})`);
    throw error;
  }
}
