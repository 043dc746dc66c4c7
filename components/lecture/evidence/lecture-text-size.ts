'use client';

import { z } from 'zod';
import { storedJson } from '@/components/hooks/stored-value';
import { useStoredValue } from '@/components/hooks/use-stored-value';
import { TEXT_SIZES, textSizeBeside } from '@/lib/lecture/text-size';

const stored = storedJson('local', 'lecture-text-size', z.literal(TEXT_SIZES));

/** The size of text that the lecturer has chosen in this browser, for all lectures. */
export const useLectureTextSize = () => useStoredValue(stored).value ?? 1;

export const changeLectureTextSize = (way: 'larger' | 'smaller') =>
  stored.write(textSizeBeside(stored.read() ?? 1, way));
