import { describe, expect, it } from 'vitest';
import { spellingKeys, type Romanised } from './spelling-keys';

/** Of the record only the usual spelling counts; what is typed may follow either. */
const meet = (recorded: string, typed: string, language: Romanised) =>
  spellingKeys(typed, language).includes(spellingKeys(recorded, language)[0]!);

describe('spellings of one name meet', () => {
  it.each<[string, string, Romanised]>([
    // McCune–Reischauer, Yale, Revised Romanization.
    ['Pyongyang', 'P’yŏngyang', 'ko'],
    ['Pyongyang', 'Phyengyang', 'ko'],
    ['Pyongyang', 'Pyeongyang', 'ko'],
    ['Kim Jong-un', 'Kim Chŏng-ŭn', 'ko'],
    ['Kim Jong-un', 'Gim Jeong-eun', 'ko'],
    ['Kim Jong-un', 'Kim Cengun', 'ko'],
    ['Kim Il Sung', 'Kim Ilsŏng', 'ko'],
    ['Park Geun-hye', 'Pak Kŭnhye', 'ko'],
    ['Roh Moo-hyun', 'No Muhyŏn', 'ko'],
    ['Lee Myung-bak', 'Yi Myŏngbak', 'ko'],
    ['Panmunjom', 'P’anmunjŏm', 'ko'],
    // Wade–Giles and Hanyu Pinyin.
    ['Beijing', 'Pei-ching', 'zh'],
    ['Xi Jinping', 'Hsi Chin-p’ing', 'zh'],
    ['Zhou Enlai', 'Chou En-lai', 'zh'],
    ['Jiang Zemin', 'Chiang Tse-min', 'zh'],
    ['Dalian', 'Talien', 'zh'],
    // BGN/PCGN, GOST and ISO 9.
    ['Tsedenbal', 'Cedenbal', 'ru'],
    ['Khurelsukh', 'Hürelsüh', 'ru'],
    ['Elbegdorj', 'Elbegdorzh', 'ru'],
    ['Batmunkh', 'Batmönkh', 'ru'],
    ['Gorbachev', 'Gorbačëv', 'ru'],
    ['Yeltsin', 'Elʹcin', 'ru'],
    ['Shevardnadze', 'Ševardnadze', 'ru'],
  ])('%s and %s', (one, other, language) => {
    expect(meet(one, other, language)).toBe(true);
  });

  it.each<[string, string, Romanised]>([
    ['Kim Jong-un', 'Kim Jong-il', 'ko'],
    ['Kim Jong-il', 'Kim Yong-il', 'ko'],
    ['Kim Yong-nam', 'Kim Young-sam', 'ko'],
    ['Rajin', 'Dalian', 'ko'],
    ['Hanoi', 'Seoul', 'ko'],
  ])('but not %s and %s, which are two', (one, other, language) => {
    expect(meet(one, other, language)).toBe(false);
  });

  it('too short a name has no key', () => {
    expect(spellingKeys('Tô', 'zh')).toEqual([]);
    expect(spellingKeys('평양', 'ko')).toEqual([]);
  });
});
