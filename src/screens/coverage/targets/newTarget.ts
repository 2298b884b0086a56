import { anyCell, type Target } from '../../../core/model/target.ts';

/** A target of which nothing is said yet. */
export const newTarget: Target = {
  ...anyCell,
  counted: 'engaged',
  minimum: null,
  ideal: null,
  unit: 'count',
  weight: 1,
  setBy: null,
  reason: null,
  setOn: null,
};
