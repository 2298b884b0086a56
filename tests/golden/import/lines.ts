import type { GoldenCase } from './goldenCase.ts';

export const lines: readonly GoldenCase[] = [];
