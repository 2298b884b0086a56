import type { GoldenCase } from './goldenCase.ts';

export const identity: readonly GoldenCase[] = [];
