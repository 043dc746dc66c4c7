import { hashOf } from './hash-scripts';

/** Where programs that reconcile find the preview that they show in a frame. */
export const PREVIEW_PATH = 'api/v1/reconcile/preview$';

const PREVIEW = new RegExp(`^/${PREVIEW_PATH}`);

/** @param address path, with or without its search */
export const isPreview = (address: string): boolean => PREVIEW.test(address.split('?', 1)[0]!);

export const PREVIEW_STYLE =
  'body{margin:0.75rem;font:0.875rem/1.5 system-ui,sans-serif}h1{margin:0;font:600 1.125rem/1.4 Georgia,serif}p{margin:0.25rem 0 0}.names{opacity:0.75}';

/** Nothing runs and nothing is loaded, one style applies, and any site may show it in a frame. */
export const PREVIEW_POLICY = `default-src 'none'; style-src ${hashOf(PREVIEW_STYLE)}; base-uri 'none'; form-action 'none'; frame-ancestors * file:`;
