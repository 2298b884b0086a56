import type { Alignment } from '../../../core/recruitment/matrix/alignment.ts';

const signs: Readonly<Record<Alignment, string>> = { supports: '+', between: '=', opposes: '−' };

/** A sign beside a sector's mark; its word stands in the legend and in every list. */
export function AlignmentSign({ alignment }: { readonly alignment: Alignment | null }) {
  return alignment === null ? null : (
    <span className="alignment-sign" data-alignment={alignment} aria-hidden="true">
      {signs[alignment]}
    </span>
  );
}
