import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import { familyIndexOfCategory, mutualCategory, occurredCategory } from './category';

/**
 * The events of one family in one direction between two places, or in none, that came about, or did
 * not.
 */
export interface FlowIdentity {
  /** `<from>~<to>~<family>`, `~mutual` and `~unrealised`: the same in every table of a record. */
  readonly key: string;
  /** Ids of places; equal for a ring. */
  readonly from: string;
  readonly to: string;
  readonly family: Family;
  /** False for planned, proposed, considered, declined and cancelled events. */
  readonly occurred: boolean;
  /** Both ends act alike; `from` is then the one whose id comes first. */
  readonly mutual: boolean;
}

interface FlowColumns {
  readonly length: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly category: Uint16Array;
}

/** Of one family: with or without a direction, come about or not. */
const FLOWS_A_FAMILY = 4;
/** Numbers of one pair of places. */
const FLOWS_A_PAIR = FLOWS_A_FAMILY * FAMILIES.length;

/** A row's flow as one number, which orders flows by pair of places, then by family. */
function flowNumber({ from, to, category }: FlowColumns, row: number, placeCount: number): number {
  const pair = from[row]! * placeCount + to[row]!;
  const kind = category[row]!;
  const ofFamily = mutualCategory[kind]! * 2 + (1 - occurredCategory[kind]!);
  return pair * FLOWS_A_PAIR + familyIndexOfCategory[kind]! * FLOWS_A_FAMILY + ofFamily;
}

function identityOf(number: number, placeIds: readonly string[]): FlowIdentity {
  const pair = Math.floor(number / FLOWS_A_PAIR);
  const from = placeIds[Math.floor(pair / placeIds.length)]!;
  const to = placeIds[pair % placeIds.length]!;
  const family = FAMILIES[Math.floor((number % FLOWS_A_PAIR) / FLOWS_A_FAMILY)]!;
  const mutual = number % FLOWS_A_FAMILY >= 2;
  const occurred = number % 2 === 0;
  const identity = { from, to, family, occurred, mutual };
  return { key: flowKey(identity), ...identity };
}

export const flowKey = ({ from, to, family, occurred, mutual }: Omit<FlowIdentity, 'key'>) =>
  `${from}~${to}~${family}${mutual ? '~mutual' : ''}${occurred ? '' : '~unrealised'}`;

/** The flows of some columns, and for each row the index of its own. */
export function identifyFlows(columns: FlowColumns, placeIds: readonly string[]) {
  const indices = new Map<number, number>();
  const flowOfRow = new Uint32Array(columns.length);
  for (let row = 0; row < columns.length; row += 1) {
    indices.set(flowNumber(columns, row, placeIds.length), 0);
  }
  const ordered = [...indices.keys()].toSorted((one, other) => one - other);
  ordered.forEach((number, index) => indices.set(number, index));
  for (let row = 0; row < columns.length; row += 1) {
    flowOfRow[row] = indices.get(flowNumber(columns, row, placeIds.length))!;
  }
  return { flows: ordered.map((number) => identityOf(number, placeIds)), flowOfRow };
}
