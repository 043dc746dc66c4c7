/** What a policy lets a page run and draw inline; nothing by default. */
interface InlineSources {
  /** `'nonce-…'` or `'sha256-…'`. */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  readonly development?: boolean;
  /** Whether any site may show the page in a frame, and a file of slides as well. */
  readonly framed?: boolean;
}

const ANY_FRAME = 'frame-ancestors * file:';

/** Whether a policy lets any site show its page in a frame. */
export const allowsFrames = (policy: string | null | undefined): boolean =>
  policy?.includes(ANY_FRAME) ?? false;

/**
 * Everything comes from the app itself: no third party, no `unsafe-eval`. Inline scripts run only
 * when they are named, by nonce or by hash; what they load in turn runs too (`strict-dynamic`).
 * MapLibre and deck.gl set styles on elements, which `style-src-attr` covers; `data:` and `blob:`
 * images are canvas pictures of the map's patterns.
 */
export function contentSecurityPolicy({
  scripts = [],
  styles = [],
  development = false,
  framed = false,
}: InlineSources = {}): string {
  const directives: Record<string, string[]> = {
    'default-src': ["'self'"],
    'script-src': [
      "'self'",
      ...scripts,
      "'strict-dynamic'",
      // React's development build evaluates strings to rebuild server stacks; production does not.
      ...(development ? ["'unsafe-eval'"] : []),
    ],
    'style-src': ["'self'", ...(development ? ["'unsafe-inline'"] : styles)],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  };
  return [
    ...Object.entries(directives).map(([directive, sources]) => [directive, ...sources].join(' ')),
    framed ? ANY_FRAME : "frame-ancestors 'none'",
  ].join('; ');
}
