function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // An escape that was cut.
    return text;
  }
}

/**
 * A value in the fragment of an address: letters, digits, hyphens and underscores. It is read also
 * when mail or chat has encoded the link again, broken it into lines, written `&amp;` for `&`, or
 * put the end of a sentence after it. Null where there is none of this name.
 */
export function fragmentValue(fragment: string, name: string): string | null {
  const text = decoded(decoded(fragment.replace(/^#/, '')))
    .replace(/[\p{Cf}\s]/gu, '')
    .replaceAll('&amp;', '&');
  const start = `&${text}`.indexOf(`&${name}=`);
  return start < 0 ? null : /^[\w-]*/.exec(text.slice(start + name.length + 1))![0];
}
