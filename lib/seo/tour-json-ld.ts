import type { AtlasTour } from '@/lib/model/atlas-tour';
import type { JsonLd, PageIdentity } from './json-ld';
import { RECORD_LICENCE } from './record-licence';

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
    license: RECORD_LICENCE,
    mainEntityOfPage: page.address,
    hasPart: steps.map((step, index) => ({
      '@type': 'LearningResource',
      name: step.title,
      position: index + 1,
      url: `${page.address}#step-${index + 1}`,
    })),
  };
}
