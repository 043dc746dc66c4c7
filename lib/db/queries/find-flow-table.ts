import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import type { FlowTable } from '@/lib/flows/flow-table';
import { rollUpWhenLarge } from '@/lib/flows/roll-up';
import type { Database } from '../connect/database';
import { findFlowRows } from './find-flow-rows';
import { memoized } from './memoized';

/** The legs as columns, or, when the record is large, their roll-ups: what the map is drawn from. */
export const findFlowTable = (database?: Database): Promise<FlowTable> =>
  memoized(
    ['flow table'],
    async (opened) => rollUpWhenLarge(flowTableOfLegs(await findFlowRows(opened))),
    database,
  );
