import type { ReactNode } from 'react';

/** Entries of the legend under a heading. */
export function LegendGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="legend-group">
      <legend>{title}</legend>
      <div className="legend-entries">{children}</div>
    </fieldset>
  );
}
