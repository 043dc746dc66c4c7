import type { ActorDocument } from '../search-documents';
import { PhraseList } from './phrases';

type Office = 'head of state' | 'head of government' | 'foreign minister' | 'leader';

/** What titles of the record are of that office; what is vice, former or of a club is another. */
const TITLES: Readonly<Record<Office, RegExp>> = {
  'head of state': /^(president|chairman of the presidium)/i,
  'head of government': /^(prime minister|premier)/i,
  'foreign minister': /^(minister of foreign affairs|foreign minister)/i,
  leader: /^(president|leader|general secretary|chairman|premier|prime minister)/i,
};
const OF_SOMETHING_ELSE = /academy|club|university|commission/i;

export const OFFICE_WORDS = new PhraseList<Office>()
  .add(['president', 'presidents', 'head of state', 'heads of state'], 'head of state')
  .add(['tổng thống', 'chủ tịch nước', 'nguyên thủ'], 'head of state', true)
  .add(['prime minister', 'prime ministers', 'premier', 'premiers'], 'head of government')
  .add(['thủ tướng'], 'head of government', true)
  .add(['foreign minister', 'foreign ministers'], 'foreign minister')
  .add(['ngoại trưởng', 'bộ trưởng ngoại giao'], 'foreign minister', true)
  .add(['leader', 'leaders'], 'leader')
  .add(['lãnh đạo', 'nhà lãnh đạo', 'các nhà lãnh đạo'], 'leader', true);

/** Who held an office of a state: what "Chinese leaders" means to a record that knows the offices. */
export class OfficeIndex {
  readonly #holders: readonly Pick<ActorDocument, 'id' | 'affiliation' | 'roles'>[];

  constructor(actors: readonly ActorDocument[]) {
    this.#holders = actors.filter(({ kind, roles }) => kind === 'person' && roles.length > 0);
  }

  holders(office: Office, state: string): string[] {
    return this.#holders
      .filter(
        ({ affiliation, roles }) =>
          affiliation === state &&
          roles.some(({ en }) => TITLES[office].test(en) && !OF_SOMETHING_ELSE.test(en)),
      )
      .map(({ id }) => id);
  }
}
