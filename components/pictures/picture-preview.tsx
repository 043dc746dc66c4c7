import { useTranslations } from 'next-intl';
import type { Preview } from './use-preview';

interface PicturePreviewProps {
  readonly preview: Preview;
  /** Said where there is nothing to draw. */
  readonly nothing: string;
  /** Width over height. */
  readonly aspect: number;
}

const INSTEAD = { waiting: 'previewMaking', failed: 'previewFailed' } as const;

/** The picture, small, at a place that is as large before it is drawn. */
export function PicturePreview({ preview, nothing, aspect }: PicturePreviewProps) {
  const t = useTranslations('pictures');
  return (
    <figure className="flex flex-col gap-1">
      <figcaption className="text-sm font-semibold">{t('preview')}</figcaption>
      <div
        className="max-h-96 max-w-full self-start overflow-hidden border border-rule bg-panel"
        style={{ aspectRatio: aspect, width: `min(100%, calc(24rem * ${aspect}))` }}
      >
        {preview.kind === 'drawn' ? (
          // oxlint-disable-next-line nextjs/no-img-element -- an address of this page, which no server makes smaller.
          <img src={preview.address} alt={preview.alternative} className="block size-full" />
        ) : (
          <p role="status" className="p-3 text-sm">
            {preview.kind === 'nothing' ? nothing : t(INSTEAD[preview.kind])}
          </p>
        )}
      </div>
    </figure>
  );
}
