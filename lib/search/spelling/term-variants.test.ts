import { describe, expect, it } from 'vitest';
import { TermVariants } from './term-variants';

const variants = new TermVariants({
  texts: [
    'The issue of Japanese citizens abducted; abductions held it back.',
    'Vấn đề người Nhật bị bắt cóc; lễ kỷ niệm',
    'A mission, and one that is missed; Vans',
  ],
  names: [
    { text: 'Yumjaagiin Tsedenbal', country: 'MN' },
    { text: 'Park Geun-hye', country: 'KR' },
    { text: 'Wan', country: null },
    { text: 'Bình Nhưỡng', country: 'KP' },
  ],
});

describe('other shapes of a term', () => {
  it('are the forms of an English word', () => {
    expect(variants.of('abductees').alike).toEqual(['abducted', 'abductions']);
    expect(variants.of('missions').alike).toEqual(['mission']);
    expect(variants.of('missing').alike).toEqual(['missed']);
  });

  it('are the spellings of a name that the record spells otherwise', () => {
    expect(variants.of('cedenbal').alike).toEqual(['tsedenbal']);
    expect(variants.of('chedenbal').alike).toEqual(['tsedenbal']);
  });

  it('are Vietnamese y and i', () => {
    const old = new TermVariants({ texts: ['kỷ niệm Mỹ'], names: [] });
    expect(old.of('ki').alike).toEqual(['ky']);
    expect(old.of('mi').alike).toEqual(['my']);
  });

  it('are never forms of a name', () => {
    expect(variants.of('tsedenbal').alike).toEqual([]);
    const names = new TermVariants({ texts: ['Woods'], names: [{ text: 'Woode', country: null }] });
    expect(names.of('woode').alike).toEqual([]);
  });

  it('are the words that were written as one', () => {
    expect(variants.of('batcoc').parts).toEqual(['bat', 'coc']);
    expect(variants.of('binhnhuong').parts).toEqual(['binh', 'nhuong']);
    expect(variants.of('coc').parts).toEqual([]);
  });
});
