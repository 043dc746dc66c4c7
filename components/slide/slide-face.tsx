import type { ReactNode } from 'react';
import { UnbrokenNames } from '@/components/ui/unbroken-names';
import type { Locale } from '@/lib/i18n/routing';
import type { Slide, SlideOf } from '@/lib/tours/slide';
import { SlidePictureFigure } from './slide-picture';

interface SlideFaceProps {
  readonly slide: Slide;
  readonly title: string;
  /** Of the title, where it is not the page's. */
  readonly lang?: Locale | undefined;
  /** Of the title: what it is on its page, or nothing but words where it is a small picture of the slide. */
  readonly heading: 'h1' | 'p';
  /** The text of the step; left out where there is none. */
  readonly children?: ReactNode;
  /** Where others can open what is shown; left out where there is no such address, or a small picture. */
  readonly address?: ReactNode;
  /** What the whole tour rests on. */
  readonly sources?: ReactNode;
}

/**
 * A slide as large as its place. Everything is measured by the size of type that it is given: of a room by the
 * window, of a small picture by the picture.
 */
export function SlideFace(props: SlideFaceProps) {
  const { slide } = props;
  switch (slide.kind) {
    case 'title':
      return <TitleFace {...props} slide={slide} />;
    case 'section':
      return <SectionFace {...props} />;
    case 'image':
      return <ImageFace {...props} slide={slide} />;
    case 'end':
      return <EndFace {...props} slide={slide} />;
  }
}

type FaceProps<Kind extends Slide['kind']> = Omit<SlideFaceProps, 'slide'> & {
  readonly slide: SlideOf<Kind>;
};

/** Larger than its place it begins at the top, and can be scrolled. */
const CENTRED = 'my-auto w-full';

function Title({
  title,
  lang,
  heading: Heading,
  className,
}: Pick<SlideFaceProps, 'title' | 'lang' | 'heading'> & { readonly className: string }) {
  if (title.trim() === '') return null;
  return (
    <Heading
      lang={lang}
      className={`font-serif leading-[1.12] font-semibold text-pretty wrap-anywhere ${className}`}
    >
      <UnbrokenNames text={title} />
    </Heading>
  );
}

function TitleFace({ slide, title, lang, heading, children, address }: FaceProps<'title'>) {
  const { subtitle, author, date, hasAddress } = slide;
  return (
    <div className={`${CENTRED} flex flex-wrap items-end justify-between gap-[2em]`}>
      <div className="min-w-0 flex-[1_1_14em]">
        <Title title={title} lang={lang} heading={heading} className="text-[2.3em]" />
        {subtitle !== '' && (
          <p className="mt-[0.4em] font-serif text-[1.25em] leading-[1.25] text-pretty wrap-anywhere">
            {subtitle}
          </p>
        )}
        {(author !== '' || date !== '') && (
          <div className="mt-[1.2em] w-fit border-t-[0.12em] border-accent pt-[0.6em] leading-[1.35] wrap-anywhere">
            {author !== '' && <p>{author}</p>}
            {date !== '' && <p className="text-ink-soft">{date}</p>}
          </div>
        )}
        {children && <div className="mt-[1em] max-w-[34em] leading-[1.35]">{children}</div>}
      </div>
      {hasAddress && address}
    </div>
  );
}

function SectionFace({ title, lang, heading, children }: Omit<SlideFaceProps, 'slide'>) {
  return (
    <div className={`${CENTRED} border-l-[0.25em] border-accent py-[0.5em] pl-[1.2em]`}>
      <Title title={title} lang={lang} heading={heading} className="text-[2.1em]" />
      {children && <div className="mt-[0.8em] max-w-[34em] leading-[1.35]">{children}</div>}
    </div>
  );
}

function ImageFace({ slide, title, lang, heading, children }: FaceProps<'image'>) {
  const { caption, credit } = slide;
  return (
    <>
      <Title title={title} lang={lang} heading={heading} className="mb-[0.4em] text-[1.4em]" />
      {/* Beside the picture where there is width for both, else below it. */}
      <div className="flex grow basis-0 gap-x-[1.5em] gap-y-[0.6em] max-md:flex-col portrait:flex-col">
        <SlidePictureFigure
          slide={slide}
          missing="elsewhere"
          className="min-h-[8em] min-w-0 flex-[2_1_0]"
        />
        {children && (
          <div className="min-w-0 flex-[1_1_0] leading-[1.35] max-md:flex-none portrait:flex-none">
            {children}
          </div>
        )}
      </div>
      {(caption !== '' || credit !== '') && (
        <p className="mt-[0.5em] leading-[1.3] wrap-anywhere">
          {caption}
          {caption !== '' && credit !== '' && ' · '}
          {credit !== '' && <span className="text-[0.85em] text-ink-soft">{credit}</span>}
        </p>
      )}
    </>
  );
}

function EndFace({ slide, title, lang, heading, children, address, sources }: FaceProps<'end'>) {
  return (
    <div className={`${CENTRED} flex flex-wrap items-center gap-x-[2.5em] gap-y-[1.2em]`}>
      <div className="flex min-w-0 flex-[1_1_12em] flex-col gap-[0.8em]">
        <Title title={title} lang={lang} heading={heading} className="text-[2.1em]" />
        {children && <div className="leading-[1.35]">{children}</div>}
        {slide.hasAddress && address}
      </div>
      {slide.hasSources && sources && <div className="min-w-0 flex-[1_1_16em]">{sources}</div>}
    </div>
  );
}
