'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { useViewWords } from '@/components/event/use-view-words';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { copyText } from '@/components/ui/copy-text';
import type { SubjectNames } from '@/lib/filters/subject-names';
import { routing, type Locale } from '@/lib/i18n/routing';
import { embedAddress } from '@/lib/routes/embed-page';
import { EMBED_SIZES, embedSnippet, type EmbedSizeName } from '@/lib/routes/embed-snippet';
import { EMBED_THEMES, type EmbedTheme } from '@/lib/routes/embed-theme';
import { isLoopback } from '@/lib/routes/loopback';
import type { View } from '@/lib/view/view';
import { EmbedPreview } from './embed-preview';

interface EmbedChoicesProps {
  readonly view: View;
  readonly language: Locale;
  readonly names: SubjectNames;
  /** What the page is about that the view is of; without it, the view in words. */
  readonly title?: string;
}

const SIZES = Object.keys(EMBED_SIZES) as EmbedSizeName[];
/** In their own names, as the switch of languages has them. */
const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'English', vi: 'Tiếng Việt' };

/** The view as a frame for another page: how it looks, the HTML to copy, and what comes of it. */
export function EmbedChoices({ view: shown, language, names, title: about }: EmbedChoicesProps) {
  const t = useTranslations('embedDialog');
  const atlas = useTranslations('atlas');
  const format = useFormatter();
  const [size, setSize] = useState<EmbedSizeName>('medium');
  const [theme, setTheme] = useState<EmbedTheme>('auto');
  const [inLanguage, setLanguage] = useState(language);
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const words = useViewWords(names)(shown);
  const view: View = { ...shown, panel: 'none' };
  const { origin } = window.location;
  const path = embedAddress(view, inLanguage, theme);
  const title = [
    atlas('name'),
    ...(about === undefined ? [...words.when, ...words.filters] : [about]),
  ];
  const snippet = embedSnippet({
    address: `${origin}${path}`,
    title: format.list(title, { type: 'unit' }),
    ...EMBED_SIZES[size],
  });
  const copy = async () => setOutcome((await copyText(snippet)) ? 'copied' : 'copyFailed');
  const changed =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setOutcome(null);
      set(value);
    };

  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-prose text-sm leading-6 text-ink-soft">{t('help')}</p>
      {isLoopback(origin) && <Note>{t('noAddress')}</Note>}
      {(view.picture !== 'map' || view.compare !== null) && <Note>{t('mapOnly')}</Note>}
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <Choice title={t('size')}>
          <ChoiceGroup
            label={t('size')}
            value={size}
            choices={SIZES.map((value) => ({ value, text: t(`sizes.${value}`) }))}
            onChange={changed(setSize)}
          />
        </Choice>
        <Choice title={t('theme')}>
          <ChoiceGroup
            label={t('theme')}
            value={theme}
            choices={EMBED_THEMES.map((value) => ({ value, text: t(`themes.${value}`) }))}
            onChange={changed(setTheme)}
          />
        </Choice>
        <Choice title={t('language')}>
          <ChoiceGroup
            label={t('language')}
            value={inLanguage}
            choices={routing.locales.map((value) => ({ value, text: LANGUAGES[value] }))}
            onChange={changed(setLanguage)}
          />
        </Choice>
      </div>
      <textarea
        readOnly
        rows={4}
        aria-label={t('snippet')}
        value={snippet}
        onFocus={(event) => event.target.select()}
        className="w-full resize-none rounded-sm border border-control bg-raised p-2 font-mono text-xs leading-5"
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="accent" onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <p role="status" className="text-sm">
          {outcome && t(outcome)}
        </p>
      </div>
      <h3 className="text-base font-semibold">{t('preview')}</h3>
      <EmbedPreview path={path} title={t('preview')} {...EMBED_SIZES[size]} />
    </div>
  );
}

const Note = ({ children }: { children: ReactNode }) => (
  <p className="border-l-2 border-accent px-3 py-1 text-sm leading-6">{children}</p>
);

const Choice = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="flex flex-col gap-1">
    <p className="text-xs leading-5 text-ink-soft">{title}</p>
    {children}
  </div>
);
