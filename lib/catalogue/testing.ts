const TEXT = String.raw`(?:[^<&]|&(?:amp|lt|gt|quot|apos);)*`;
const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const ATTRIBUTE = String.raw`\s+${NAME}="(?:[^<&"]|&(?:amp|lt|gt|quot|apos);)*"`;
const TAG = new RegExp(String.raw`${TEXT}(?:<(${NAME})(?:${ATTRIBUTE})*>|</(${NAME})>)`, 'y');

/**
 * Whether a text is well-formed XML of elements, attributes and text alone: every element is closed in
 * its place, and nothing stands unescaped. Parsers for HTML let such faults pass.
 */
export function isWellFormed(xml: string): boolean {
  TAG.lastIndex = /^<\?xml [^?]*\?>/.exec(xml)?.[0].length ?? 0;
  const open: string[] = [];
  let at = TAG.lastIndex;
  for (let tag = TAG.exec(xml); tag; tag = TAG.exec(xml)) {
    const [, opened, closed] = tag;
    if (opened !== undefined) open.push(opened);
    else if (open.pop() !== closed) return false;
    at = TAG.lastIndex;
    if (open.length === 0) break;
  }
  return at > 0 && open.length === 0 && xml.slice(at).trim() === '';
}
