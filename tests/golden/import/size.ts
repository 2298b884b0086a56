import type { GoldenCase } from './goldenCase.ts';

export const size: readonly GoldenCase[] = [];
