import type { Operation } from './operation';
import { COPY_OPERATIONS } from './operations/copies';
import { EXCHANGE_OPERATIONS } from './operations/exchange';
import { LECTURE_OPERATIONS } from './operations/lectures';
import { RECORD_OPERATIONS } from './operations/record';
import { SERVICE_OPERATIONS } from './operations/service';

/** Every operation of the API, in the order of docs/api.md. */
export const OPERATIONS: readonly Operation[] = [
  ...RECORD_OPERATIONS,
  ...EXCHANGE_OPERATIONS,
  ...COPY_OPERATIONS,
  ...LECTURE_OPERATIONS,
  ...SERVICE_OPERATIONS,
];
