import { escapedXml } from '@/lib/text/escaped-xml';

/** Pixels; `full` is as wide as the text around it. */
export const EMBED_SIZES = {
  small: { width: '400', height: '320' },
  medium: { width: '640', height: '440' },
  large: { width: '960', height: '600' },
  full: { width: '100%', height: '480' },
} as const satisfies Record<string, EmbedSize>;
export type EmbedSizeName = keyof typeof EMBED_SIZES;

export interface EmbedSize {
  readonly width: string;
  readonly height: string;
}

interface Snippet extends EmbedSize {
  /** Whole, with the site. */
  readonly address: string;
  /** What a screen reader says of the frame. */
  readonly title: string;
}

/** HTML that shows a view in another page. Frames further down load when a reader comes near. */
export function embedSnippet({ address, title, width, height }: Snippet): string {
  const attributes = {
    src: address,
    title,
    width,
    height,
    loading: 'lazy',
    style: 'border:0;max-width:100%',
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapedXml(value)}"`,
  );
  return `<iframe ${written.join(' ')} allowfullscreen></iframe>`;
}
