import { z } from 'zod';
import { edtfBounds } from './edtf';

function isEdtf(text: string): boolean {
  try {
    edtfBounds(text);
    return true;
  } catch {
    return false;
  }
}

export const edtfSchema = z
  .string()
  .refine(isEdtf, 'expected an EDTF date, such as 2019-02-27, 2013-10, 2011-39 or 2020/2021');
