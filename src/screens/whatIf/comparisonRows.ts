import type { TriedNetwork } from '../../core/network/whatIf/triedNetwork.ts';
import type { WhatIfFigures } from '../../core/network/whatIf/whatIfFigures.ts';

/** One figure before and after, by its key in `whatIf:figure`. */
export interface ComparisonRow {
  readonly key: keyof typeof figures;
  readonly before: number | null;
  readonly after: number | null;
  /** Places after the point. */
  readonly digits: number;
}

const figures = {
  organizations: ({ present }: TriedNetwork) => present.size,
  pairs: ({ pairs }: TriedNetwork) => pairs,
  across: ({ across }: TriedNetwork) => across,
  components: ({ components }: TriedNetwork) => components,
  mainGroup: ({ mainGroup }: TriedNetwork) => mainGroup.length,
  isolates: ({ isolates }: TriedNetwork) => isolates.length,
  fragile: ({ cutOff }: TriedNetwork) => cutOff.size,
  meanDistance: ({ meanDistance }: TriedNetwork) => meanDistance,
};

/** In the order in which they are shown. */
export function comparisonRows({ before, after }: WhatIfFigures): readonly ComparisonRow[] {
  return (Object.keys(figures) as ComparisonRow['key'][]).map((key) => ({
    key,
    before: figures[key](before),
    after: figures[key](after),
    digits: key === 'meanDistance' ? 1 : 0,
  }));
}

/** By how much a figure changes, as rounded as it is shown: "+7", "−2", "0" for none. Null where one of them is not known. */
export function changeText(locale: string, { before, after, digits }: Omit<ComparisonRow, 'key'>): string | null {
  if (before === null || after === null) return null;
  const unit = 10 ** digits;
  const change = (Math.round(after * unit) - Math.round(before * unit)) / unit;
  if (change === 0) return '0';
  return new Intl.NumberFormat(locale, {
    signDisplay: 'always',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(change)
    .replace('-', '−');
}
