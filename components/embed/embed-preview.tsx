import type { EmbedSize } from '@/lib/routes/embed-snippet';

interface EmbedPreviewProps extends EmbedSize {
  /** Of the embed, without the site. */
  readonly path: string;
  readonly title: string;
}

/** The frame as another page would have it. Another address is another frame: it leaves no way back to the last one. */
export function EmbedPreview({ path, title, width, height }: EmbedPreviewProps) {
  return (
    // It is the atlas itself, and is to be as it is in the page of somebody else.
    // oxlint-disable-next-line react/iframe-missing-sandbox
    <iframe
      key={path}
      src={path}
      title={title}
      width={width}
      height={height}
      className="max-w-full shrink-0 border border-rule"
    />
  );
}
