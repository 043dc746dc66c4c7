import { useTranslations } from 'next-intl';
import { FamilySwatch } from '@/components/event/family-swatch';
import { RingDrawing } from '@/components/static-map/node-drawing';
import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import type { MapPicture } from '@/lib/lecture/handout/map-picture';

/** What the lines and rings of a step's maps stand for, as far as they occur there. */
export function MapLegend({ pictures }: { pictures: readonly MapPicture[] }) {
  const t = useTranslations('handout.map');
  const words = useTranslations('vocabulary.family');
  const arcs = pictures.flatMap((picture) => picture.arcs.map(({ arc }) => arc));
  const rings = pictures.flatMap(({ nodes }) => nodes.flatMap((node) => node.rings));
  const hasCorridor = pictures.some(({ corridors }) => corridors.length > 0);
  const isLine = new Set<Family>(arcs.map(({ family }) => family));
  if (hasCorridor) isLine.add('corridor');
  const isRing = new Set<Family>(rings.map(({ family }) => family));
  const shown = FAMILIES.filter((family) => isLine.has(family) || isRing.has(family));
  const hasOutline = [...arcs, ...rings].some(({ occurred }) => !occurred);
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-[0.8em] leading-5 text-ink-soft">
      {shown.map((family) => (
        <li key={family} className="flex items-center gap-1.5">
          {isLine.has(family) ? <FamilySwatch family={family} width={28} /> : null}
          {isRing.has(family) && <RingSwatch family={family} />}
          {words(family)}
        </li>
      ))}
      {rings.length > 0 && <li className="italic">{t('ring')}</li>}
      {hasOutline && <li className="italic">{t('outline')}</li>}
    </ul>
  );
}

/** Decorative: words stand beside it. */
function RingSwatch({ family, occurred = true }: { family: Family; occurred?: boolean }) {
  return (
    <svg aria-hidden width={14} height={14} viewBox="-7 -7 14 14" className="shrink-0">
      <RingDrawing family={family} occurred={occurred} radius={5} />
      <circle r={2} className="fill-ink" />
    </svg>
  );
}
