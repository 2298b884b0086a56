import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { HealthFinding, Severity } from '../../../core/groups/health/health.ts';
import { useHealthWords } from '../useHealthWords.ts';

interface Props {
  readonly finding: HealthFinding;
  /** All that is to say; else a few words. */
  readonly whole?: boolean;
}

const signs = { warning: CircleAlert, note: Info, good: CircleCheck } as const satisfies Record<Severity, unknown>;

/** One thing that stands out in a group, in a sentence. */
export function HealthLine({ finding, whole = false }: Props) {
  const { short, text } = useHealthWords()(finding);
  const Sign = signs[finding.severity];
  return (
    <p className="health-line" data-severity={finding.severity} data-finding={finding.code}>
      <Sign className="icon small" aria-hidden="true" />
      <span>{whole ? text : short}</span>
    </p>
  );
}
