import { useTranslations } from 'next-intl';
import { LINKED_TARGET } from '@/components/ui/link-style';
import type { ApiAnswer } from './api-answer';
import { curlOf, type ApiRequest } from './api-request';

export interface Trial {
  /** Counts all that were sent. */
  readonly number: number;
  readonly name: string;
  readonly request: ApiRequest;
  readonly answer: ApiAnswer | 'awaited' | 'failed';
}

const CODE =
  'rounded-sm border border-rule bg-raised p-3 text-xs leading-5 whitespace-pre-wrap wrap-anywhere';

/** What was asked, as an address and for a shell, and what was answered. */
export function TrialAnswer({ trial: { name, request, answer } }: { readonly trial: Trial }) {
  const t = useTranslations('apiPage.answer');
  const { origin } = window.location;
  const isThere = typeof answer === 'object';
  return (
    <section aria-label={t('of', { operation: name })} className="mt-3 flex flex-col gap-2">
      <p className="text-xs leading-5 text-ink-soft">{t('request')}</p>
      <pre className={`select-all ${CODE}`}>{`${request.method} ${origin}${request.address}`}</pre>
      <p className="text-xs leading-5 text-ink-soft">{t('curl')}</p>
      <pre className={`select-all ${CODE}`}>{curlOf(request, origin)}</pre>
      <p role="status" className="text-sm leading-6 font-semibold">
        {isThere
          ? t('summary', {
              status: String(answer.status),
              type: answer.mediaType,
              milliseconds: answer.milliseconds,
              bytes: answer.bytes,
            })
          : t(answer)}
      </p>
      {isThere && <AnswerBody answer={answer} name={name} />}
      {request.form === null && (
        <p>
          <a
            href={request.address}
            target="_blank"
            rel="noopener noreferrer"
            className={LINKED_TARGET}
          >
            {t('open')}
          </a>
        </p>
      )}
    </section>
  );
}

function AnswerBody({ answer, name }: { readonly answer: ApiAnswer; readonly name: string }) {
  const t = useTranslations('apiPage.answer');
  const { text, characters } = answer;
  if (text === null) return <p className="text-sm leading-6">{t('noText')}</p>;
  if (text === '') return <p className="text-sm leading-6">{t('empty')}</p>;
  return (
    <>
      {/* It scrolls, so it can be reached by keys. */}
      <div
        role="region"
        aria-label={t('body', { operation: name })}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls.
        tabIndex={0}
        className="max-h-96 overflow-auto"
      >
        <pre className={CODE}>{text}</pre>
      </div>
      {text.length < characters && (
        <p className="text-xs leading-5 text-ink-soft">
          {t('cut', { shown: text.length, total: characters })}
        </p>
      )}
    </>
  );
}
