import path from 'node:path';
import { expect, it } from 'vitest';
import { describeProblem } from './record-problem';
import { reviewRecord } from './review-record';

const root = path.join(import.meta.dirname, '../..');

it('the record in data/ stands every check', async () => {
  const { problems, notices } = await reviewRecord({
    directory: path.join(root, 'data'),
    documents: path.join(root, '../shared/sources'),
  });
  for (const notice of notices) process.stderr.write(`${notice}\n`);
  expect(problems.map(describeProblem)).toEqual([]);
}, 60_000);
