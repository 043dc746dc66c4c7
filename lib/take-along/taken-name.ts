const LONGEST = 60;
/** Windows has devices of these names, and no files. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name of a file for a title in whatever language: letters and digits that every system of files
 * takes, accents off, without the ending.
 */
export function takenName(title: string, instead = 'tour'): string {
  const name = title
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[đĐ]/g, 'd')
    // Back to whole syllables of Hangul.
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-');
  const short = [...name].slice(0, LONGEST).join('').replace(/^-|-$/g, '');
  return short === '' || DEVICE.test(short) ? instead : short;
}
