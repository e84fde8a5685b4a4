import { rule as characterOutsideAscii } from './characterOutsideAscii';
import { rule as conversionLeftover } from './conversionLeftover';
import { rule as headerBlanks } from './headerBlanks';
import { rule as lineOverHandbook } from './lineOverHandbook';
import { rule as lineOverLimit } from './lineOverLimit';
import { rule as lineOverPractice } from './lineOverPractice';
import { rule as paragraphIndented } from './paragraphIndented';
import { rule as paragraphSpacing } from './paragraphSpacing';
import { rule as tabCharacter } from './tabCharacter';
import type { Rule } from '../rule';

export const LAYOUT_RULES: readonly Rule[] = [
  lineOverLimit,
  lineOverPractice,
  lineOverHandbook,
  headerBlanks,
  paragraphIndented,
  paragraphSpacing,
  characterOutsideAscii,
  tabCharacter,
  conversionLeftover,
];
