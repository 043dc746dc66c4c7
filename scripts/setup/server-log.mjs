/** Levels of pino, which writes the server's log. */
const [INFO, FATAL] = [30, 60];

/**
 * What the server says while it starts: its log has one JSON object a line.
 *
 * @param {string} line
 * @returns {{ says: string } | { givesUpBecause: string } | null} null for what no person is told: a
 *   failure with a stack is a bug, and is shown with the rest of the log
 */
export function messageOf(line) {
  const { level, msg, err } = parsed(line);
  if (typeof msg !== 'string') return null;
  if (level >= FATAL) return err === undefined ? { givesUpBecause: msg } : null;
  return level === INFO ? { says: msg } : null;
}

/** @param {string} line @returns {Record<string, any>} empty for a line that is no such object */
function parsed(line) {
  try {
    return Object(JSON.parse(line));
  } catch {
    return {};
  }
}
