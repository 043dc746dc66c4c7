import { useTranslations } from 'next-intl';
import { RequestFailedError } from '@/components/queries/fetch-json';
import { CodeForm } from './code-form';

/** In place of a lecture that is not there or cannot be had. */
export function RoomUnavailable({ error }: { error: Error }) {
  const t = useTranslations('lecture.room');
  const status = error instanceof RequestFailedError ? error.status : 0;
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-4 p-6">
      <h1 className="text-3xl font-semibold">
        {status === 404 ? t('gone') : status === 403 ? t('refused') : t('failed')}
      </h1>
      <p>{status === 404 ? t('goneMore') : status === 403 ? t('refusedMore') : t('failedMore')}</p>
      <CodeForm />
    </main>
  );
}
