import type { GoldenCase } from './goldenCase.ts';

export const headers: readonly GoldenCase[] = [];
