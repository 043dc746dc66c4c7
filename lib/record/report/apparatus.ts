import type { Source } from '@/lib/model/source-schema';
import type { AtlasRecord } from '../read-record';
import { bullets, heading, plain } from './markdown';

/** Sources, and references to them, with something odd about them. */
export function sourcesSection({ sources }: AtlasRecord): string {
  const remarked = sources
    .filter(({ note, citedIn }) => note ?? citedIn.some((cited) => cited.note))
    .toSorted(byId);
  return [
    heading(2, `Remarks on sources (${remarked.length})`),
    bullets(
      remarked.map((source) => `\`${source.id}\` ${plain(source.csl.title)}. ${flaws(source)}`),
    ),
  ].join('\n');
}

function flaws({ note, citedIn }: Source): string {
  const cited = citedIn.flatMap(({ document, footnote, note: remark }) => {
    if (remark === undefined) return [];
    const where = footnote === undefined ? 'reference list' : `n. ${footnote}`;
    return [`In \`${document}\`, ${where}: ${plain(remark.en)}`];
  });
  return [...(note ? [plain(note.en)] : []), ...cited].join(' ');
}

/** Who and what stands under more than one spelling. */
export function spellingsSection({ actors, places }: AtlasRecord): string {
  const spelt = [...actors, ...places]
    .filter(({ names }) => names.some(({ kind }) => kind === 'variant'))
    .toSorted(byId);
  return [
    heading(2, `Spellings (${spelt.length} actors and places)`),
    bullets(
      spelt.map(({ id, names }) => {
        const standard = names.find(
          ({ language, kind }) => language === 'en' && kind === 'standard',
        );
        const variants = names.flatMap(({ kind, text, language, source, note }) => {
          if (kind !== 'variant') return [];
          const remark = note === undefined ? '' : `: ${plain(note)}`;
          return [`“${plain(text)}” (${language}, \`${source}\`${remark})`];
        });
        return `**${plain(standard?.text ?? id)}** (\`${id}\`): ${variants.join('; ')}`;
      }),
    ),
  ].join('\n');
}

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
