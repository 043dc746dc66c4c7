import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Button } from '@/components/ui/button';

/** For a code that is read off the screen. Works as plain HTML does, as it is wanted on any phone. */
export function CodeForm() {
  const t = useTranslations('lecture.room');
  const id = useId();
  return (
    <form action="follow" className="flex flex-wrap items-end gap-3">
      <div className="flex flex-col gap-1">
        <label htmlFor={id}>{t('code')}</label>
        <input
          id={id}
          name="room"
          required
          maxLength={10}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          className="min-h-11 w-44 rounded-sm border border-control bg-raised px-3 text-xl tracking-widest uppercase"
        />
      </div>
      <Button type="submit" variant="accent" className="min-h-11 px-4">
        {t('enter')}
      </Button>
    </form>
  );
}
