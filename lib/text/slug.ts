/** Lower-case letters, digits and single hyphens. A full stop may separate two slugs: they hold none. */
export const SLUG_PATTERN = '[a-z0-9]+(-[a-z0-9]+)*';

const WHOLE_SLUG = new RegExp(`^${SLUG_PATTERN}$`);

/** Whether a text has the form of a slug. `slugSchema` also limits its length. */
export function isSlug(text: string): boolean {
  return WHOLE_SLUG.test(text);
}
