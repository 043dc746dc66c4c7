import { useLocale, useTranslations } from 'next-intl';
import type { ApiParameter } from './api-operation';

/** What is said of a parameter: its type, its bounds, whether it is needed, what stands for it. */
export function useParameterWords(): (parameter: ApiParameter) => string {
  const t = useTranslations('apiPage.parameter');
  const list = new Intl.ListFormat(useLocale(), { type: 'disjunction' });
  return ({ type, choices, bounds: { longest, least, most }, standard, isRequired }) =>
    [
      choices.length > 0 ? t('choice', { choices: list.format(choices) }) : t(`type.${type}`),
      ...(longest === null ? [] : [t('longest', { count: longest })]),
      ...(least === null || most === null ? [] : [t('range', { least, most })]),
      isRequired ? t('required') : t('optional'),
      ...(standard === null ? [] : [t('standard', { value: standard })]),
    ].join(' · ');
}
