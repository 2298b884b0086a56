import { useTranslation } from 'react-i18next';
import type { TargetReading } from '../../../core/coverage/targets/readTargets.ts';
import type { TargetChanges } from '../../../core/coverage/targets/targetChanges.ts';
import type { Issue } from '../../../core/model/issue.ts';
import type { Target } from '../../../core/model/target.ts';
import { issueValues } from '../../import/issueValues.ts';
import { AmountsOf } from './AmountsOf.tsx';
import { TargetName } from './TargetName.tsx';

interface Props {
  readonly reading: TargetReading;
  readonly changes: TargetChanges;
}

/** What is wrong with a file of targets, row by row, and what it would add, change and remove. */
export function TargetsPreview({ reading: { issues }, changes }: Props) {
  const { t } = useTranslation();
  const errors = issues.filter(({ severity }) => severity === 'error');
  const others = issues.filter(({ severity }) => severity !== 'error');
  return (
    <div className="targets-preview">
      {errors.length === 0 ? null : (
        <section className="preview-refused">
          <h3>{t('targets:import.refused', { count: errors.length })}</h3>
          <p>{t('targets:import.nothingTaken')}</p>
          <IssueLines issues={errors} />
        </section>
      )}
      <Part title={t('targets:import.added', { count: changes.added.length })} targets={changes.added} part="added" />
      <Part
        title={t('targets:import.changed', { count: changes.changed.length })}
        targets={changes.changed.map(({ after }) => after)}
        before={changes.changed.map(({ before }) => before)}
        part="changed"
      />
      <Part title={t('targets:import.gone', { count: changes.gone.length })} targets={changes.gone} part="gone" />
      {changes.same.length === 0 ? null : <p>{t('targets:import.same', { count: changes.same.length })}</p>}
      {others.length === 0 ? null : (
        <section>
          <h3>{t('targets:import.notes')}</h3>
          <IssueLines issues={others} />
        </section>
      )}
    </div>
  );
}

function IssueLines({ issues }: { readonly issues: readonly Issue[] }) {
  const { t } = useTranslation();
  return (
    <ul className="preview-issues">
      {issues.map((issue) => (
        <li key={JSON.stringify(issue)} data-issue={issue.code} data-row={issue.row}>
          {issue.row === null ? null : <span className="pill">{t('targets:import.row', { row: issue.row })}</span>}
          <span>
            <strong>{t(`issues:${issue.code}.title`, issueValues(issue))}</strong>{' '}
            {t(`issues:${issue.code}.fix`, issueValues(issue))}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface PartProps {
  readonly title: string;
  readonly part: 'added' | 'changed' | 'gone';
  readonly targets: readonly Target[];
  /** Of each, what it was. */
  readonly before?: readonly Target[];
}

function Part({ title, part, targets, before = [] }: PartProps) {
  const { t } = useTranslation();
  if (targets.length === 0) return null;
  return (
    <section data-preview={part}>
      <h3>{title}</h3>
      <ul>
        {targets.map((target, at) => (
          <li key={JSON.stringify(target)}>
            <TargetName cell={target} />
            <span>
              {t(`targets:counts.${target.counted}`)}: <AmountsOf target={target} />
              {before[at] === undefined ? null : (
                <>
                  <br />
                  <span className="muted">
                    {t('targets:import.was')} <AmountsOf target={before[at]} />
                  </span>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
