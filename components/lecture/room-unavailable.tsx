import { useTranslations } from 'next-intl';
import { RequestFailedError } from '@/components/queries/fetch-json';
import { CodeForm } from './code-form';

const WHY: Readonly<Record<number, 'refused' | 'notOpen' | 'ended' | 'crowded'>> = {
  403: 'refused',
  404: 'notOpen',
  410: 'ended',
  429: 'crowded',
  503: 'crowded',
};

/** In place of a lecture that is not there or cannot be had. */
export function RoomUnavailable({ error }: { error: Error }) {
  const t = useTranslations('lecture.room');
  const status = error instanceof RequestFailedError ? error.status : 0;
  const why = WHY[status] ?? 'failed';
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-4 p-6">
      <h1 className="text-3xl font-semibold">{t(`unavailable.${why}`)}</h1>
      <p>{t(`unavailable.${why}More`)}</p>
      <CodeForm />
    </main>
  );
}
