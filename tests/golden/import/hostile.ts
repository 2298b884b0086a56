import type { GoldenCase } from './goldenCase.ts';

export const hostile: readonly GoldenCase[] = [];
