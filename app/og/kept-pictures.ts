import { LRUCache } from 'lru-cache';
import { derived } from '@/lib/db/queries/memoized';
import { KeptAnswer } from '@/lib/server/kept-answer';
import { DATA_POLICY } from '@/lib/server/data-policy';
import { refuse, CACHE_CONTROL } from '../api/v1/api-route';
import { inTurn } from './in-turn';

/** Views are without end, so only those asked for last are kept: about two hundred pictures. */
const MOST_BYTES = 32_000_000;

interface Kept {
  readonly answer: KeptAnswer;
  readonly bytes: number;
}

interface Pictures {
  readonly made: LRUCache<string, Kept>;
  /** Those that are being made, for who asks for the same meanwhile. */
  readonly making: Map<string, Promise<KeptAnswer | null>>;
}

/** Pictures of the present record; gone with it. */
const picturesOfRecord = () =>
  derived(['link preview pictures'], async (): Promise<Pictures> => ({
    made: new LRUCache({ maxSize: MOST_BYTES, sizeCalculation: ({ bytes }) => bytes }),
    making: new Map(),
  }));

const HEADERS = { 'Cache-Control': CACHE_CONTROL, 'Content-Security-Policy': DATA_POLICY };

/** Seconds after which there may be room again. */
const TRY_AGAIN = 5;

/**
 * The picture of an address, made once while it is kept; null where the record has no such thing.
 * @param draw makes it, in turn with all others
 */
export async function keptPicture(
  address: string,
  draw: () => Promise<Uint8Array<ArrayBuffer> | null>,
): Promise<KeptAnswer | null> {
  const { made, making } = await picturesOfRecord();
  const known = made.get(address);
  if (known) return known.answer;
  const begun = making.get(address);
  if (begun) return begun;
  const drawing = inTurn(draw);
  if (drawing === null) {
    refuse(503, 'Busy', 'Too many pictures are asked for at the moment.', TRY_AGAIN);
  }
  const answering = drawing
    .then((png) => {
      if (png === null) return null;
      const answer = new KeptAnswer(png, { mediaType: 'image/png', headers: HEADERS });
      made.set(address, { answer, bytes: png.length });
      return answer;
    })
    .finally(() => making.delete(address));
  making.set(address, answering);
  return answering;
}
