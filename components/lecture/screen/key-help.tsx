'use client';

import { useTranslations } from 'next-intl';
import { LECTURE_HELP } from '@/lib/lecture/lecture-key';

const ROWS = Object.keys(LECTURE_HELP) as (keyof typeof LECTURE_HELP)[];

/** What each key does. */
export function KeyHelp() {
  const t = useTranslations('lecture');
  return (
    <table className="w-full text-left">
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('key')}</th>
          <th scope="col">{t('does')}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row} className="border-t border-rule align-baseline">
            <td className="py-[0.25em] pr-4">
              <span className="flex flex-wrap gap-1">
                {LECTURE_HELP[row].map((key) => (
                  <kbd
                    key={key}
                    className="rounded-xs border border-control bg-raised px-[0.4em] font-sans text-[0.85em]"
                  >
                    {key}
                  </kbd>
                ))}
              </span>
            </td>
            <td className="py-[0.25em]">{t(`keys.${row}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
