/** Parameters of free words, or of a view that may have them. Everything else is ids, numbers and names. */
const FREE_TEXT = new Set(['text', 'view']);

/** As they are, or percent-encoded: marks that nobody sees, blanks and the ends of lines. */
const UNSEEN = '%E2%80%8[B-F]|%E2%81%A0|%EF%BB%BF|%C2%A[0D]|%0[9AD]|%20|[\\s+\\p{Cf}]';
/** What stands after a link in a sentence, and an escape that was cut. */
const AFTER_A_LINK =
  '[.,;:!?)\\]}>\'"*~…»”’|]|%(?:2[1279AC]|3[ABE]|3F|5D|7[CDE]|C2%BB|E2%80%(?:9[9D]|A6))|%[\\da-f]?$';

const UNSEEN_AT_THE_START = new RegExp(`^(?:${UNSEEN})+`, 'iu');
const UNSEEN_AT_THE_END = new RegExp(`(?:${UNSEEN})+$`, 'iu');
const JUNK_AT_THE_END = new RegExp(`(?:${UNSEEN}|${AFTER_A_LINK})+$`, 'iu');
const AMPERSAND = /&(?:amp(?:;|%3B))+/gi;

/** More than this at an end is no accident, and to look for it would take long. */
const LONGEST_END = 64;
const MOST_REPAIRS = 8;

const withoutEnd = (text: string, end: RegExp) =>
  text.slice(0, -LONGEST_END) + text.slice(-LONGEST_END).replace(end, '');
const seen = (text: string) => withoutEnd(text.replace(UNSEEN_AT_THE_START, ''), UNSEEN_AT_THE_END);

/** `%252C` → `%2C`: a link that was encoded again on its way, or twice. */
const encodedOnce = (text: string) => text.replace(/%(?:25)+(?=[\da-f]{2})/gi, '%');

/** `%3D` → `=`, for the marks that separate the parts of an address. */
const separated = (text: string) =>
  encodedOnce(text).replace(/%(3F|23|26|3D)/gi, (mark) => decodeURIComponent(mark));

function meantParameter(parameter: string, isLast: boolean): string {
  const [written = '', ...rest] = parameter.split('=');
  const name = seen(written);
  if (rest.length === 0) return isLast ? withoutEnd(name, JUNK_AT_THE_END) : name;
  const value = rest.join('=');
  if (FREE_TEXT.has(name)) return `${name}=${value}`;
  const once = seen(encodedOnce(value));
  return `${name}=${isLast ? withoutEnd(once, JUNK_AT_THE_END) : once}`;
}

function meantSearch(search: string): string {
  const written = search.slice(1);
  const whole = written.includes('=') ? written : separated(written);
  const parameters = whole.replace(AMPERSAND, '&').split('&').filter(Boolean);
  const meant = parameters
    .map((parameter, index) => meantParameter(parameter, index === parameters.length - 1))
    .filter(Boolean);
  return meant.length === 0 ? '' : `?${meant.join('&')}`;
}

function mended(address: string): string {
  const [, path = '', search = ''] = /^([^?]*)(\?.*)?$/s.exec(address)!;
  const whole = encodedOnce(path);
  if (search === '' && /%(3F|23)/i.test(whole)) return separated(whole);
  const kept = withoutEnd(path, JUNK_AT_THE_END);
  return `${kept === '' ? '/' : kept}${meantSearch(search)}`;
}

/**
 * What is meant by an address (path and search) that mail or chat has changed: `&amp;` for `&`, a
 * full stop or a bracket of the sentence around it, marks that nobody sees, an escape that was cut,
 * everything encoded twice. Null where it is whole, or is no link of ours at all. A fragment in the path comes back as one.
 */
export function meantAddress(address: string): string | null {
  let meant = address;
  let fragment = '';
  // What one repair lays bare may need another.
  for (let before = '', repairs = 0; before !== meant; repairs += 1) {
    if (repairs > MOST_REPAIRS) return null;
    before = meant;
    const whole = mended(meant);
    const end = whole.indexOf('#');
    if (end >= 0) fragment = `${whole.slice(end)}${fragment}`;
    meant = end < 0 ? whole : whole.slice(0, end);
  }
  // "//" and "/\" would lead to another host.
  meant = `${meant.replace(/^[/\\]+/, '/')}${fragment}`;
  return meant === address ? null : meant;
}
