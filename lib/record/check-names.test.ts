import { expect, it } from 'vitest';
import { checkNames } from './check-names';
import { actor, entriesOf, told } from './testing';

const problems = (language: string, kind: string) =>
  told(
    checkNames(
      entriesOf({
        actors: [
          actor('rok', {
            names: [
              { language: 'en', text: 'Republic of Korea' },
              { language: 'vi', text: 'Hàn Quốc' },
              { language: 'en', text: 'Korea', kind: 'short' },
            ],
          }),
          actor('empire', {
            names: [
              { language: 'en', text: 'Korean Empire' },
              { language: 'vi', text: 'Đại Hàn' },
              { language, text: 'Korea', kind, source: 'book' },
            ],
          }),
        ],
      }).actors,
    ),
  );

it('a short name that another actor has in the same language is a problem', () => {
  expect(problems('en', 'short')).toEqual([
    'rok › names.2.text: "Korea" is also what "empire" is called',
    'empire › names.2.text: "Korea" is also what "rok" is called',
  ]);
  expect(problems('vi', 'short')).toEqual([]);
});

it('a short name may be a spelling that a source has for another', () => {
  expect(problems('en', 'variant')).toEqual([]);
});
