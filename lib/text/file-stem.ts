/** Names that Windows keeps for devices, whatever their ending; `COM¹`, too, is one, and has become `com1` here. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;
/** File systems stop at 255 bytes; a letter takes up to four, and an ending comes after it. */
const LONGEST = 60;

/**
 * A title as the name of a file that every file system takes, without an ending: letters of any script
 * and numbers, Latin ones without marks.
 * @param fallback for a title without a letter.
 */
export function fileStem(title: string, fallback: string): string {
  const name = [
    ...title
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .replace(/[đĐ]/g, 'd')
      // Hangul was taken apart above, and would be twice as long.
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
      .replace(/^-|-$/g, ''),
  ]
    .slice(0, LONGEST)
    .join('')
    .replace(/-$/, '');
  if (name === '') return fallback;
  return RESERVED.test(name) ? `${name}-${fallback}` : name;
}

/** A name each, told apart by numbers where two titles give the same. */
export function distinctStems(titles: readonly string[], fallback: string): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const stem = fileStem(title, fallback);
    let name = stem;
    for (let number = 2; taken.has(name); number += 1) name = `${stem}-${number}`;
    taken.add(name);
    return name;
  });
}
