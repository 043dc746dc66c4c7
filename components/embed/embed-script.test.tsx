import { beforeEach, describe, expect, it, vi } from 'vitest';
import { framesOfOnePage } from './testing';

beforeEach(() => void vi.useFakeTimers());

let frame = framesOfOnePage();
beforeEach(() => {
  frame = framesOfOnePage();
});

describe('the map of an embed is live', () => {
  it('by a press, and still by the next one', () => {
    const embed = frame();
    expect(embed.button.hidden).toBe(false);
    expect(embed.isLive()).toBe(false);
    expect(embed.told).toEqual([]);
    embed.press();
    expect(embed.isLive()).toBe(true);
    expect(embed.button.getAttribute('aria-pressed')).toBe('true');
    expect(embed.told).toEqual(['want-scripts', 'embed-live']);
    embed.press();
    expect(embed.isLive()).toBe(false);
    expect(embed.button.getAttribute('aria-pressed')).toBe('false');
    expect(embed.told).toEqual(['want-scripts', 'embed-live', 'embed-live']);
  });

  it('by a mouse that rests over it while it is in view', () => {
    const embed = frame();
    embed.point('mouse');
    vi.advanceTimersByTime(5000);
    expect(embed.isLive()).toBe(false);
    embed.comeIntoView();
    embed.point('mouse');
    vi.advanceTimersByTime(300);
    expect(embed.isLive()).toBe(false);
    vi.advanceTimersByTime(300);
    expect(embed.isLive()).toBe(true);
  });

  it.each(['wheel', 'pointerleave', 'pointercancel'])(
    'not by a mouse that only comes past: %s',
    (type) => {
      const embed = frame();
      embed.comeIntoView();
      embed.point('mouse');
      embed.over(type);
      vi.advanceTimersByTime(5000);
      expect(embed.isLive()).toBe(false);
    },
  );

  it('not by a finger that scrolls', () => {
    const embed = frame();
    embed.comeIntoView();
    embed.point('touch');
    vi.advanceTimersByTime(5000);
    expect(embed.isLive()).toBe(false);
  });

  it('until it has been out of view for some seconds', () => {
    const embed = frame();
    embed.comeIntoView();
    embed.press();
    embed.leaveView();
    vi.advanceTimersByTime(2000);
    embed.comeIntoView();
    vi.advanceTimersByTime(60_000);
    expect(embed.isLive()).toBe(true);
    embed.leaveView();
    vi.advanceTimersByTime(5000);
    expect(embed.isLive()).toBe(false);
  });

  it('once, where its script runs again', () => {
    const embed = frame();
    embed.begin();
    embed.press();
    expect(embed.told).toHaveLength(2);
    // A second one would count the first as another frame.
    for (const other of [frame(), frame()]) other.press();
    expect(embed.isLive()).toBe(true);
  });
});

describe('of several on one page', () => {
  const six = () => Array.from({ length: 6 }, () => frame());
  const live = (embeds: ReturnType<typeof six>) => embeds.map((embed) => embed.isLive());

  it('those that went live last are', () => {
    const embeds = six();
    for (const embed of embeds) embed.press();
    expect(live(embeds)).toEqual([false, false, false, true, true, true]);
    embeds[0]!.press();
    expect(live(embeds)).toEqual([true, false, false, false, true, true]);
  });

  it('one that has ended, or whose frame is gone, takes no place', () => {
    const embeds = six();
    for (const embed of embeds.slice(0, 3)) embed.press();
    embeds[1]!.press();
    embeds[2]!.close();
    embeds[3]!.press();
    embeds[4]!.press();
    expect(live(embeds)).toEqual([true, false, false, true, true, false]);
    embeds[5]!.press();
    expect(live(embeds)).toEqual([false, false, false, true, true, true]);
  });

  it('one that may not hear the others is live all the same', () => {
    const embeds = [frame({ isDenied: true }), ...six()];
    for (const embed of embeds) embed.press();
    expect(embeds[0]!.isLive()).toBe(true);
  });
});
