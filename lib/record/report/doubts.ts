import type { EventEntry } from '@/lib/model/event-schema';
import type { AtlasRecord } from '../read-record';
import type { Claim } from '../record-claims';
import { inOrder } from './dated-event';
import { bullets, heading, plain } from './markdown';

/** Events on which the sources differ, each with every claim about it. */
export function contestedSection({ events }: AtlasRecord): string {
  const contested = inOrder(events).filter(({ certainty }) => certainty === 'contested');
  return [
    heading(2, `Contested events (${contested.length})`),
    ...contested.map((event) =>
      [
        heading(3, plain(event.title.en)),
        `${nameOf(event)}. ${remarks(event)}\n`,
        bullets(event.claims.map(claimWords)),
      ].join('\n'),
    ),
  ].join('\n');
}

/** What is flawed, inferred or resolved about the events on which the sources do not differ. */
export function remarksSection({ events }: AtlasRecord): string {
  const remarked = inOrder(events).filter(
    ({ certainty, note }) => certainty !== 'contested' && note !== undefined,
  );
  return [
    heading(2, `Remarks on events (${remarked.length})`),
    'What a source leaves open, says twice or gets wrong, and what was decided. Contested events are above.\n',
    bullets(
      remarked.map((event) => `**${plain(event.title.en)}** (${nameOf(event)}). ${remarks(event)}`),
    ),
  ].join('\n');
}

const nameOf = ({ id, date, certainty }: EventEntry) =>
  [`\`${id}\``, date === null ? 'undated' : `\`${date}\``, certainty].join(', ');

const remarks = ({ note, date, dateNote }: EventEntry) =>
  [
    note && plain(note.en),
    // Of an undated event the note on the date says no more than that, as a rule.
    dateNote && date !== null && `Date: ${plain(dateNote.en)}`,
  ]
    .filter(Boolean)
    .join(' ');

function claimWords(claim: Claim): string {
  const { source, via, quotation, stance, on, says } = claim;
  const from = via === undefined ? `\`${source}\`` : `\`${source}\` by way of \`${via}\``;
  const where = locatorWords(claim.locator);
  return [
    `${stance === 'differs' ? `**differs on ${on}**` : 'supports'}: ${from}${where}.`,
    says && plain(says.en),
    quotation && `“${plain(quotation.text)}”`,
    quotation?.translation?.en && `(In English: ${plain(quotation.translation.en)})`,
  ]
    .filter(Boolean)
    .join(' ');
}

function locatorWords({ section, paragraph, footnote, page, table }: Claim['locator']): string {
  const parts = [
    section && `§ ${plain(section)}`,
    paragraph && `¶ ${paragraph}`,
    footnote && `n. ${footnote}`,
    page && `p. ${plain(page)}`,
    table && plain(table),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `, ${parts.join(', ')}`;
}
