import type { Locale } from '@/lib/i18n/routing';
import type { Slide } from '@/lib/tours/slide';
import { SlideFace } from './slide-face';

interface SlideThumbnailProps {
  readonly slide: Slide;
  readonly title: string;
  /** Of the title, where it is not the page's. */
  readonly lang?: Locale | undefined;
}

/** A slide as a small picture of 16:9, in the proportions of the screen. */
export function SlideThumbnail({ slide, title, lang }: SlideThumbnailProps) {
  return (
    <div
      data-slide={slide.kind}
      className="[container-type:size] aspect-video w-full max-w-md overflow-hidden rounded-sm border border-rule bg-panel"
    >
      <div className="flex h-full flex-col overflow-hidden p-[4cqmin] text-[4.6cqmin]">
        <SlideFace slide={slide} title={title} titleLang={lang} heading="p" />
      </div>
    </div>
  );
}
