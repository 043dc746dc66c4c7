import fc from 'fast-check';
import { COLLECTED_KINDS, itemKey } from './collected-item';
import { LONGEST_NOTE, type CollectedItem } from './collection-file';

const slug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 3 })
  .map((words) => words.join('-'));

/** Notes that look like what they are kept in, too. */
const note = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '{"kind":"event","id":"never-was","note":""}',
    '\\"}]{"kind":"place","id":"b","note":',
    'x'.repeat(LONGEST_NOTE),
  ),
);

export const collectedItem: fc.Arbitrary<CollectedItem> = fc.record({
  kind: fc.constantFrom(...COLLECTED_KINDS),
  id: slug,
  note,
});

export const collectedItems = fc.uniqueArray(collectedItem, { maxLength: 12, selector: itemKey });
