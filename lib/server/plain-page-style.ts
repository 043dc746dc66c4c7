/**
 * Of a page that is made without Next. On an element, where the policy lets a style be: the atlas' own
 * sheet has a name of its build.
 */
export const PLAIN_PAGE_STYLE =
  'margin: 0 auto; max-width: 36rem; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif';
