import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LINKED_TARGET, LINKED_TEXT } from '@/components/ui/link-style';
import { API_PAGE } from '@/lib/routes/page-links';
import { PageFrame } from '../page-frame';
import { PageSection, PageTitle } from '../page-parts';
import { API_GROUPS, operationName, type ApiOperation } from './api-operation';
import { OperationForm } from './operation-form';
import { useParameterWords } from './use-parameter-words';

/** No page, so no language stands before it. */
const OPENAPI = '/api/v1/openapi.json';

interface ApiPageProps {
  readonly operations: readonly ApiOperation[];
  /** Whole, of the reconciliation service. */
  readonly service: string;
  /** Shows what the forms ask for, which needs scripts. */
  readonly children: ReactNode;
}

/** Each operation of the API in words, with a form that asks this server. */
export function ApiPage({ operations, service, children }: ApiPageProps) {
  const t = useTranslations('apiPage');
  const groups = API_GROUPS.map((group) => ({
    group,
    members: operations.filter((operation) => operation.group === group),
  }));
  const toDocument = (words: ReactNode) => (
    <a href={OPENAPI} className={`py-1 ${LINKED_TEXT}`}>
      {words}
    </a>
  );
  return (
    <PageFrame scripts="at once" path={API_PAGE} section={null}>
      <PageTitle title={t('title')}>
        <p className="text-base leading-7">{t.rich('summary', { link: toDocument })}</p>
        <p className="text-sm leading-6 text-ink-soft">{t('examples')}</p>
      </PageTitle>
      <nav aria-label={t('contents')} className="mb-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {groups.map(({ group }) => (
            <li key={group}>
              <a href={`#${group}`} className={LINKED_TARGET}>
                {t(`group.${group}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ group, members }) => (
        <PageSection key={group} id={group} title={t(`group.${group}`)}>
          {group === 'reconcile' && (
            <p className="mb-4 max-w-3xl text-sm leading-6">
              {t('service')} <code className="wrap-anywhere select-all">{service}</code>
            </p>
          )}
          {members.map((operation) => (
            <Operation key={operation.id} operation={operation} />
          ))}
        </PageSection>
      ))}
      {children}
    </PageFrame>
  );
}

function Operation({ operation }: { readonly operation: ApiOperation }) {
  const t = useTranslations('apiPage');
  const { id, summary, parameters, mediaTypes, canTry } = operation;
  const words = useParameterWords();
  return (
    <article id={id} className="scroll-mt-4 border-t border-rule py-4 first-of-type:border-0">
      <h3 className="text-base leading-6 font-semibold wrap-anywhere">
        <code translate="no">{operationName(operation)}</code>
      </h3>
      <p className="mt-1 max-w-3xl text-sm leading-6">
        <span lang="en">{summary}</span>
        {mediaTypes.length > 0 && (
          <span className="block text-xs leading-5 wrap-anywhere text-ink-soft">
            {t('answers', { types: mediaTypes.join(', ') })}
          </span>
        )}
      </p>
      <div className="mt-3">
        {canTry ? (
          <OperationForm operation={operation} />
        ) : (
          <>
            <dl>
              {parameters.map((parameter) => (
                <div key={parameter.name} className="flex flex-wrap gap-x-3 text-sm leading-6">
                  <dt>
                    <code translate="no">{parameter.name}</code>
                  </dt>
                  <dd className="text-ink-soft">{words(parameter)}</dd>
                </div>
              ))}
            </dl>
            <p className="text-sm leading-6 text-ink-soft">{t('notTried')}</p>
          </>
        )}
      </div>
    </article>
  );
}
