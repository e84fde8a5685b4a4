import { describe, expect, it } from 'vitest';
import { draft, found, mended } from './support';

/** A classified draft in form; what it says is harmless. */
const classified = (body: string): string => draft(body).replace('UNCLAS', 'C O N F I D E N T I A L');

describe('portion marks', () => {
  it('stand behind the number', () => {
    expect(mended(draft('(U) 1. A.\n'), 'portion-mark-place')).toBe(draft('1. (U) A.\n'));
    expect(found(draft('(U) A.\n\n(C) 2 maps.\n'), 'portion-mark-place')).toEqual([]);
  });

  it.each([
    ['1. A.\n\n2. B.\n', 1],
    ['1. (C) A.\n\n2. B.\n', 0],
    ['1. CONFIDENTIAL - ENTIRE TEXT.\n\n2. B.\n', 0],
    ['1. (C) ENTIRE TEXT.\n\n2. B.\n', 0],
    ['1. (C-ENTIRE TEXT) A.\n\n2. B.\n', 0],
    ['Text without numbers.\n', 0],
  ])('are absent from a classified cable: %j', (body, count) => {
    expect(found(classified(body), 'portion-marks-absent')).toHaveLength(count);
    expect(found(draft(body), 'portion-marks-absent')).toEqual([]);
  });

  it.each([
    ['1. (U) A.\n\n2. (SBU) B.\n', 1],
    ['1. (U) A.\n\n2. (C/NF) B.\n', 0],
    ['(C) SUMMARY: A.\n\n1. (U) B.\n', 0],
    ['1. (U) A.\n\n2. B.\n', 0],
  ])('are all below the whole: %j', (body, count) => {
    expect(found(classified(body), 'portion-marks-below')).toHaveLength(count);
  });
});
