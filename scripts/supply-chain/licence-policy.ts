import satisfies from 'spdx-satisfies';
import type { Package } from './bill-of-materials';

/**
 * Licences under which code or data may reach a reader or the image. MPL-2.0 is a copyleft of single files:
 * it asks for the source of the files under it (mediabunny, used as it is published), and of no other.
 */
const SHIPPED = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Unlicense',
  'Zlib',
];

/** For what only builds and tests. The fonts are copied to the server: OFL-1.1 allows that. */
const ON_THIS_MACHINE = [...SHIPPED, 'CC-BY-3.0', 'LGPL-2.1', 'OFL-1.1'];

/** What their own files say of packages that give no SPDX expression. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  '@visx/vendor': 'MIT AND ISC',
  'png-js': 'MIT',
  'seq-queue': 'MIT',
  tv4: 'MIT',
};

/**
 * The lockfile counts them as optional parts of the server, but they are not in it: next.config.ts keeps
 * sharp out, which resizes pictures, and elkjs draws for Prisma's own studio.
 */
const LEFT_OUT = /^(sharp$|@img\/|elkjs$)/;

export const licenceOf = ({ name, licence }: Package): string | null =>
  READ_BY_HAND[name] ?? licence;

/** Whether the licence of a package fits the way in which the atlas uses it. */
export function isAllowed(used: Package): boolean {
  const licence = licenceOf(used);
  if (licence === null) return false;
  if (LEFT_OUT.test(used.name)) return true;
  try {
    return satisfies(licence, used.development ? ON_THIS_MACHINE : SHIPPED);
  } catch {
    // Not an SPDX expression: somebody has to read it.
    return false;
  }
}
