const ESCAPES_AT_THE_END = /(?:%[\da-f]{2})*(?:%[\da-f]?)?$/i;

/**
 * An address (path and search) whose path was cut within a percent-encoded character, without the rest of
 * that character: mail and chat cut links anywhere. Null for a path that was not, or is broken elsewhere.
 */
export function withoutCutEscape(url: string): string | null {
  const end = url.indexOf('?');
  const [path, search] = end < 0 ? [url, ''] : [url.slice(0, end), url.slice(end)];
  const escapes = ESCAPES_AT_THE_END.exec(path)![0];
  const begun = Buffer.from(escapes.replace(/%[\da-f]?$/i, '').replaceAll('%', ''), 'hex');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    // What is only begun waits for the next bytes, and what can never be a character fails.
    const whole = decoder.decode(begun, { stream: true });
    const kept = path.slice(0, path.length - escapes.length) + encodeURIComponent(whole);
    decodeURIComponent(kept);
    if (kept === path) return null;
    // "//" and "/\\" would lead to another host.
    return kept.replace(/^[/\\]+/, '/').replace(/(?<=.)\/$/, '') + search;
  } catch {
    return null;
  }
}
