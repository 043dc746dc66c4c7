import { useTranslations } from 'next-intl';
import { focusPicture, PICTURE_ID } from './focus-picture';

/** The first stop of Tab; it is seen while it has the focus. */
export function SkipLink({ isMap }: { isMap: boolean }) {
  const t = useTranslations('header');
  return (
    <a
      href={`#${PICTURE_ID}`}
      onClick={(event) => {
        // The address is the view, and would be shared with a fragment that says nothing of it.
        event.preventDefault();
        focusPicture();
      }}
      className="absolute top-2 left-4 z-50 rounded-sm bg-accent px-3 py-2 text-sm text-accent-ink not-focus:sr-only"
    >
      {isMap ? t('skip') : t('skipPicture')}
    </a>
  );
}
