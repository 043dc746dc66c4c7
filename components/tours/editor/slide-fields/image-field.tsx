'use client';

import { ImagePlus, X } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useId, useRef, useState, type DragEvent } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { SlideImage } from '@/components/slide/slide-image';
import { LARGEST_FILE_BYTES } from '@/lib/tours/largest-tour';
import type { SlidePicture } from '@/lib/tours/slide';
import { BROWSER_CODEC } from './browser-codec';
import { encodedPicture, type PictureCodec, type PictureProblem } from './encoded-picture';

interface ImageFieldProps {
  readonly picture: SlidePicture | null;
  /** What it shows, as far as that is written. */
  readonly alternative: string;
  /** Bytes that the tour has left, this picture aside; counted when a picture is there. */
  readonly room: () => number;
  readonly onChange: (picture: SlidePicture | null) => void;
  readonly codec?: PictureCodec;
}

const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;
const bytesOf = ({ source }: SlidePicture) =>
  Math.round(((source.length - source.indexOf(',') - 1) * 3) / 4);

/** The picture of a step: picked, dropped or pasted, and made as small as a tour file needs it. */
export function ImageField(props: ImageFieldProps) {
  const { picture, alternative, room, onChange, codec = BROWSER_CODEC } = props;
  const t = useTranslations('slideEditor');
  const format = useFormatter();
  const id = useId();
  const [state, setState] = useState<PictureProblem | 'making' | null>(null);
  const [isDropping, setDropping] = useState(false);

  // What is written beside it while a picture is made smaller is not to be lost.
  const onChangeRef = useRef(onChange);
  useEffect(() => {
    onChangeRef.current = onChange;
  }, [onChange]);
  const takenRef = useRef(0);

  const take = async (file: File | undefined) => {
    if (!file) return;
    takenRef.current += 1;
    const taken = takenRef.current;
    setState('making');
    const encoded = await encodedPicture(file, room(), codec);
    // Another one has been chosen meanwhile.
    if (taken !== takenRef.current) return;
    setState(encoded.ok ? null : encoded.problem);
    if (encoded.ok) onChangeRef.current(encoded.picture);
  };
  const isOfFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const target = {
    onDragOver: (event: DragEvent) => {
      if (!isOfFiles(event)) return;
      // The editor around it would take a file for a tour.
      event.stopPropagation();
      event.preventDefault();
      setDropping(true);
    },
    onDragLeave: () => setDropping(false),
    onDrop: (event: DragEvent) => {
      if (!isOfFiles(event)) return;
      event.stopPropagation();
      event.preventDefault();
      setDropping(false);
      void take(event.dataTransfer.files[0]);
    },
  };
  usePastedFile((file) => void take(file));
  const problem = state === 'making' ? null : state;
  return (
    <fieldset
      {...target}
      className={`flex flex-col gap-2 rounded-sm border border-dashed border-control p-3 ${isDropping ? 'outline-2 outline-accent outline-dashed' : ''}`}
    >
      <legend className="px-1 text-xs leading-5 text-ink-soft">{t('picture')}</legend>
      {picture && (
        <SlideImage
          picture={picture}
          alternative={alternative}
          className="max-h-48 w-auto max-w-full self-start object-contain"
        />
      )}
      <div className="flex flex-wrap gap-2">
        <label
          className={buttonClass(
            'outline',
            'relative min-h-8 cursor-pointer px-2 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--focus) max-md:min-h-11 max-md:px-3',
          )}
        >
          <ImagePlus aria-hidden size={16} />
          {t(picture ? 'replace' : 'choose')}
          <input
            type="file"
            accept="image/*"
            aria-describedby={`${id}-hint`}
            className="pointer-events-none absolute -inset-px opacity-0"
            onChange={({ currentTarget }) => {
              void take(currentTarget.files?.[0]);
              // The same file once more is a choice, too.
              currentTarget.value = '';
            }}
          />
        </label>
        {picture && (
          <Button variant="quiet" onClick={() => onChange(null)}>
            <X aria-hidden size={16} />
            {t('removePicture')}
          </Button>
        )}
      </div>
      <p id={`${id}-hint`} className="text-xs leading-5 text-ink-soft">
        {t('drop')}
      </p>
      <p role={problem ? 'alert' : 'status'} className="text-xs leading-5 empty:hidden">
        {problem
          ? t(`problem.${problem}`, { most: format.number(LARGEST_FILE_BYTES / MEGABYTE) })
          : state === 'making'
            ? t('making')
            : picture &&
              t('made', {
                width: picture.width,
                height: picture.height,
                size: Math.ceil(bytesOf(picture) / KILOBYTE),
              })}
      </p>
    </fieldset>
  );
}

/** A picture that is pasted anywhere; where there are words beside it, they are for the field that has the focus. */
function usePastedFile(take: (file: File) => void) {
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const file = event.clipboardData?.files[0];
    if (!file || event.clipboardData?.types.includes('text/plain')) return;
    event.preventDefault();
    take(file);
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent) => paste(event);
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, []);
}
