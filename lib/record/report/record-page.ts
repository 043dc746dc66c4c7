import type { AtlasRecord } from '../read-record';
import type { Register } from '../register';
import { sourcesSection, spellingsSection } from './apparatus';
import { countsSection } from './counts';
import { contestedSection, remarksSection } from './doubts';
import { bullets, heading } from './markdown';
import { documentsSection } from './paragraphs';

/**
 * `docs/record.md`: what the record holds, what is contested and flawed in it, and what was decided.
 * The same record and register give the same page.
 */
export function recordPage(record: AtlasRecord, register: Register): string {
  return [
    heading(1, 'The record: what it holds, and its doubts'),
    'Written by `npm run record -- coverage` out of `data/`; a test holds it true. The decisions are kept in `data/register.yaml`.\n',
    heading(2, 'Decisions'),
    bullets(register.decisions.map(({ title, text }) => `**${title}.** ${text}`)),
    countsSection(record),
    documentsSection(record, register),
    contestedSection(record),
    remarksSection(record),
    sourcesSection(record),
    spellingsSection(record),
  ].join('\n');
}
