import type { GoldenCase } from './goldenCase.ts';

export const workbooks: readonly GoldenCase[] = [];
