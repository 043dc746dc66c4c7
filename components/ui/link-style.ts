/** How words look that lead somewhere. */
export const LINKED_TEXT =
  'text-ink underline decoration-control decoration-1 underline-offset-4 hover:text-accent hover:decoration-current';

/** The same as a target of its own: 24 pixels high, 44 on a phone. */
export const LINKED_TARGET = `inline-flex min-h-6 items-center max-md:min-h-11 ${LINKED_TEXT}`;
