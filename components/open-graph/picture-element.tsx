import type { CSSProperties, ReactElement } from 'react';
import type { PlacedName } from '@/components/static-map/name-placement';
import type { DrawnPicture } from './map-drawing';
import { NAME_SIZE } from './map-drawing';
import { drawableText } from './drawable-text';
import { mapColour } from './picture-colours';
import { fittedWords, PICTURE_PLAN, type FittedWords } from './picture-layout';
import { PICTURE_SIZE } from '@/lib/routes/picture-address';
import { LEADING } from '@/lib/take-along/set-lines';

export const PREVIEW_FONTS = { serif: 'Source Serif 4', sans: 'Noto Sans' } as const;

export interface PicturedMap {
  readonly map: DrawnPicture;
  readonly width: number;
  /** Of one of two that are compared. */
  readonly label: string | null;
}

export interface PictureWords {
  readonly title: string;
  /** Dates, filters and how much there is. */
  readonly line: string;
  /** Whose picture it is, and its licence. */
  readonly atlas: string;
  readonly licence: string;
  /** Said on a map with nothing on it. */
  readonly nothing: string;
}

const { edge, title: titleRoom, line: lineRoom, maps: mapsRoom, label, foot } = PICTURE_PLAN;

/*
 * Functions with small names that give elements: the rasteriser calls no hook, and the React compiler
 * would put one into a component. It knows flexbox only, and draws letters as outlines.
 */

/** The whole picture, for the rasteriser. */
export function pictureElement(maps: readonly PicturedMap[], words: PictureWords): ReactElement {
  const size = { width: PICTURE_SIZE.width, height: PICTURE_SIZE.height };
  return (
    <div style={{ ...box(0, 0, size.width, size.height), backgroundColor: mapColour('panel') }}>
      {textBlock(fittedWords(words.title, titleRoom, 'serif'), {
        top: titleRoom.top,
        height: titleRoom.height,
        style: { fontFamily: PREVIEW_FONTS.serif, fontWeight: 700, color: mapColour('ink') },
      })}
      {textBlock(fittedWords(words.line, lineRoom, 'sans'), {
        top: lineRoom.top,
        height: lineRoom.height,
        style: { color: mapColour('ink-soft') },
      })}
      {maps.map((one, index) => mapBox(one, index, words.nothing))}
      <div
        style={{
          ...box(edge, size.height - foot.height, titleRoom.width, foot.height),
          alignItems: 'center',
          justifyContent: 'space-between',
          fontSize: foot.size,
        }}
      >
        <div style={{ display: 'flex', fontWeight: 700, color: mapColour('accent') }}>
          {drawableText(words.atlas)}
        </div>
        <div style={{ display: 'flex', color: mapColour('ink-soft') }}>
          {drawableText(words.licence)}
        </div>
      </div>
    </div>
  );
}

const box = (left: number, top: number, width: number, height: number): CSSProperties => ({
  position: 'absolute',
  display: 'flex',
  left,
  top,
  width,
  height,
  fontFamily: PREVIEW_FONTS.sans,
});

interface BlockPlace {
  readonly top: number;
  readonly height: number;
  readonly style: CSSProperties;
}

function textBlock({ lines, size }: FittedWords, { top, height, style }: BlockPlace) {
  return (
    <div
      style={{
        ...box(edge, top, titleRoom.width, height),
        flexDirection: 'column',
        justifyContent: 'center',
        fontSize: size,
        lineHeight: LEADING,
        ...style,
      }}
    >
      {lines.map((line) => (
        <div key={line} style={{ display: 'flex', whiteSpace: 'pre' }}>
          {line}
        </div>
      ))}
    </div>
  );
}

function mapBox({ map, width, label: words }: PicturedMap, index: number, nothing: string) {
  const { top, height, gap } = mapsRoom;
  const source = `data:image/svg+xml;base64,${Buffer.from(map.svg).toString('base64')}`;
  return (
    <div
      key={`map ${index}`}
      style={{ ...box(index * (width + gap), top, width, height), overflow: 'hidden' }}
    >
      {/* oxlint-disable-next-line nextjs/no-img-element -- no page: the rasteriser draws it */}
      <img src={source} alt="" width={width} height={height} />
      {/* Half of a stroke lies inside of the letters, so the halo is half as wide. */}
      {map.names.map((name) =>
        nameBox(name, width, { WebkitTextStroke: `6px ${mapColour('map-land')}` }, 'halo'),
      )}
      {map.names.map((name) => nameBox(name, width, {}, 'letters'))}
      {map.isEmpty && (
        <div
          style={{ ...box(0, 0, width, height), alignItems: 'center', justifyContent: 'center' }}
        >
          <div style={{ ...plate, fontSize: 26 }}>{drawableText(nothing)}</div>
        </div>
      )}
      {words !== null && (
        <div style={{ ...box(0, 0, width, label.height + 12), padding: 8 }}>
          <div style={{ ...plate, fontSize: label.size }}>
            {
              fittedWords(words, { width: width - 60, height: 28, sizes: [label.size, 14] }, 'sans')
                .lines[0]
            }
          </div>
        </div>
      )}
    </div>
  );
}

const plate: CSSProperties = {
  display: 'flex',
  alignItems: 'center',
  padding: '2px 12px',
  backgroundColor: mapColour('panel'),
  color: mapColour('ink'),
  whiteSpace: 'pre',
};

/** How far the middle of a line lies above the base line of its letters, as a share of their size. */
const ABOVE_BASE_LINE = 0.35;
const NAME_LINE = NAME_SIZE * 1.3;

function nameBox(
  { id, name, textX, textY, anchor }: PlacedName,
  width: number,
  style: CSSProperties,
  layer: string,
) {
  const top = textY - ABOVE_BASE_LINE * NAME_SIZE - NAME_LINE / 2;
  // Of a box as wide as the map, one side stands where the letters do.
  const left = { start: textX, middle: textX - width / 2, end: textX - width }[anchor];
  const justifyContent = { start: 'flex-start', middle: 'center', end: 'flex-end' }[anchor];
  return (
    <div
      key={`${id} ${layer}`}
      style={{
        ...box(left, top, width, NAME_LINE),
        justifyContent,
        alignItems: 'center',
        fontSize: NAME_SIZE,
        lineHeight: 1.3,
        color: mapColour('ink'),
        whiteSpace: 'pre',
        ...style,
      }}
    >
      {name}
    </div>
  );
}
