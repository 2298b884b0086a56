import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../../app/hooks.ts';
import { type GroupSize, newGroup } from '../../../core/model/group.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { UserText } from '../../parts/UserText.tsx';
import { memberName, type Seat } from '../board/boardColumns.ts';
import type { BoardGroup } from '../board/useBoard.ts';

/** What is said of a group. */
export function PanelFacts({ group }: { readonly group: BoardGroup }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { groups } = useFieldMap();
  const { name, seats, filled } = group.column;
  const { purpose, topics, size, start, status } = groups.find((one) => one.name === name) ?? newGroup(name);
  return (
    <section className="group-panel-part">
      {purpose === null ? null : <UserText className="group-purpose">{purpose}</UserText>}
      <dl className="group-facts">
        <Fact name={t('groups:panel.topics')}>
          {topics.length === 0 ? null : (
            <span className="group-topics">
              {topics.map((topic) => (
                <span key={topic} className="pill">
                  <UserText>{topic}</UserText>
                </span>
              ))}
            </span>
          )}
        </Fact>
        <Fact name={t('groups:panel.seats')}>
          {t('groups:column.seats', { count: filled })}
          <Size size={size} />
        </Fact>
        <Fact name={t('groups:office.chair')}>{holder(seats, 'chair') ?? t('groups:column.noChair')}</Fact>
        <Fact name={t('groups:office.coChair')}>{holder(seats, 'coChair')}</Fact>
        <Fact name={t('groupForm:status')}>{status === null ? null : t(`groups:status.${status}`)}</Fact>
        <Fact name={t('groupForm:start')}>{start === null ? null : formatMoment(language, start)}</Fact>
      </dl>
    </section>
  );
}

/** Nothing where nobody said. */
function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Size({ size: { min, max } }: { readonly size: GroupSize }) {
  const { t } = useTranslation();
  if (min === null && max === null) return null;
  if (min !== null && max !== null) return <span className="muted"> · {t('groups:panel.size', { min, max })}</span>;
  return min === null ? (
    <span className="muted"> · {t('groups:panel.atMost', { count: max ?? 0 })}</span>
  ) : (
    <span className="muted"> · {t('groups:panel.atLeast', { count: min })}</span>
  );
}

function holder(seats: readonly Seat[], office: Seat['office']): ReactNode {
  const seat = seats.find((one) => one.office === office);
  return seat === undefined ? null : <UserText>{memberName(seat.member)}</UserText>;
}
