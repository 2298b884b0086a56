import { useTranslation } from 'react-i18next';
import type { GroupHealth } from '../../../core/groups/health/health.ts';
import { Button } from '../../parts/Button.tsx';
import { HealthLine } from './HealthLine.tsx';
import { HealthMarks } from './HealthMarks.tsx';

interface Props {
  readonly health: GroupHealth;
  readonly onMore: () => void;
}

/** So many sentences stand in a column; the rest in its panel. */
const shownAtMost = 3;

/** How a group stands: its sectors as marks, then what stands out, the worst first. */
export function HealthCard({ health, onMore }: Props) {
  const { t } = useTranslation();
  const { findings } = health;
  // One sentence beyond the limit takes no more room than saying so.
  const shown = findings.length > shownAtMost + 1 ? findings.slice(0, shownAtMost) : findings;
  const more = findings.length - shown.length;
  return (
    <div className="health-card">
      <HealthMarks health={health} />
      <ul className="health-lines">
        {shown.map((finding) => (
          <li key={finding.code}>
            <HealthLine finding={finding} />
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <Button look="link" className="health-more" onPress={onMore}>
          {t('groups:health.more', { count: more })}
        </Button>
      ) : null}
    </div>
  );
}
