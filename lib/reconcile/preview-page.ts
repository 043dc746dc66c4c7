import type { Locale } from '@/lib/i18n/routing';
import { PREVIEW_STYLE } from '@/lib/server/preview-policy';
import { escapedXml } from '@/lib/text/escaped-xml';
import type { ReconciledEntity } from './reconciled-entity';
import type { ServiceWords } from './service-words';

interface PreviewPage {
  readonly entity: ReconciledEntity;
  /** Whole, of the page of the entity. */
  readonly address: string;
  readonly language: Locale;
  readonly words: ServiceWords;
}

/** A few lines for a frame of another program. It loads nothing and runs nothing. */
export function previewPage({ entity, address, language, words }: PreviewPage): string {
  const others = [...new Set(entity.names)].filter((name) => name !== entity.name).slice(0, 6);
  const facts = [words.type[entity.kind], entity.description].filter((fact) => fact !== '');
  return `<!DOCTYPE html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapedXml(entity.name)}</title>
<style>${PREVIEW_STYLE}</style>
<main>
<h1>${escapedXml(entity.name)}</h1>
<p>${escapedXml(facts.join(' · '))}</p>
${others.length > 0 ? `<p class="names">${escapedXml(others.join(' · '))}</p>` : ''}
<p><a href="${escapedXml(address)}" target="_blank" rel="noopener">${escapedXml(words.open)}</a> · <code>${escapedXml(entity.id)}</code></p>
</main>
</html>
`;
}
