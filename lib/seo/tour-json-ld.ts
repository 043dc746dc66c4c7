import type { AtlasTour } from '@/lib/model/atlas-tour';
import type { JsonLd, PageIdentity } from './json-ld';

/** A tour as something to learn from, its steps as the parts of it. */
export function tourJsonLd({ title, summary, steps }: AtlasTour, page: PageIdentity): JsonLd {
  return {
    '@type': 'LearningResource',
    '@id': `${page.address}#tour`,
    name: title,
    description: summary,
    inLanguage: page.language,
    learningResourceType: 'lecture',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    mainEntityOfPage: page.address,
    hasPart: steps.map((step, index) => ({
      '@type': 'LearningResource',
      name: step.title,
      position: index + 1,
      url: `${page.address}#step-${index + 1}`,
    })),
  };
}
