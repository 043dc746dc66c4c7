import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/navigation';

export default function NotFoundPage() {
  const t = useTranslations('errors');
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-4 p-6">
      <h1 className="text-3xl font-semibold">{t('notFoundTitle')}</h1>
      <p>{t('notFoundHelp')}</p>
      <p>
        <Link href="/" className="text-accent underline underline-offset-4">
          {t('toTheMap')}
        </Link>
      </p>
    </main>
  );
}
