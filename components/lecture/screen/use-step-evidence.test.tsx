import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useStepEvidence, type StepEvidence } from './use-step-evidence';

type Place = Parameters<typeof useStepEvidence>[0];

const evidence = (footnotes = 3) =>
  renderHook<StepEvidence, Place>((at) => useStepEvidence(at, footnotes), {
    initialProps: { step: 0, sentence: null, live: null },
  });

it('opens the evidence of a digit and closes it by the same', () => {
  const { result } = evidence();
  act(() => expect(result.current.onDigit(2)).toBe(true));
  expect(result.current.open).toBe(2);
  act(() => void result.current.onDigit(3));
  expect(result.current.open).toBe(3);
  act(() => void result.current.onDigit(3));
  expect(result.current.open).toBeNull();
  act(() => expect(result.current.onDigit(4)).toBe(false));
  expect(result.current.open).toBeNull();
});

it('closes once, so that the next Escape is free for something else', () => {
  const { result } = evidence();
  act(() => result.current.toggle('sources'));
  act(() => expect(result.current.close()).toBe(true));
  expect(result.current.close()).toBe(false);
});

it('is gone when the lecture goes on, by a sentence or a step', () => {
  const { result, rerender } = evidence();
  act(() => result.current.toggle(1));
  rerender({ step: 0, sentence: 0, live: null });
  expect(result.current.open).toBeNull();
  act(() => result.current.toggle(1));
  rerender({ step: 1, sentence: 0, live: null });
  expect(result.current.open).toBeNull();
});

it('has no list of sources where a step rests on nothing', () => {
  const { result } = evidence(0);
  act(() => result.current.toggleSources());
  expect(result.current.open).toBeNull();
});

it('is gone when the step is left, has nothing to close there, and stays away at the return', () => {
  const { result, rerender } = evidence();
  act(() => result.current.toggle(1));
  rerender({ step: 0, sentence: null, live: 'from=2013' });
  expect(result.current.open).toBeNull();
  act(() => expect(result.current.close()).toBe(false));
  rerender({ step: 0, sentence: null, live: null });
  expect(result.current.open).toBeNull();
});

it('is not opened unseen while the step is left', () => {
  const { result, rerender } = evidence();
  rerender({ step: 0, sentence: null, live: 'from=2013' });
  act(() => result.current.toggleSources());
  act(() => expect(result.current.onDigit(2)).toBe(false));
  rerender({ step: 0, sentence: null, live: null });
  expect(result.current.open).toBeNull();
});
