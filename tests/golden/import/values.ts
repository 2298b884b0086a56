import type { GoldenCase } from './goldenCase.ts';

export const values: readonly GoldenCase[] = [];
