import { useTranslation } from 'react-i18next';
import type { BoardActions } from '../board/boardContext.ts';
import { HealthLine } from '../board/HealthLine.tsx';
import { HealthMarks } from '../board/HealthMarks.tsx';
import type { BoardGroup } from '../board/useBoard.ts';
import { RemedyButtons } from './RemedyButtons.tsx';

interface Props {
  readonly group: BoardGroup;
  readonly actions: BoardActions;
  readonly onEdit: () => void;
}

/** How a group stands, in all the sentences there are, each with what could be done. */
export function PanelHealth({ group, actions, onEdit }: Props) {
  const { t } = useTranslation();
  const { health } = group;
  return (
    <section className="group-panel-part">
      <h3>{t('groups:health.title')}</h3>
      <HealthMarks health={health} />
      <ul className="panel-lines">
        {health.findings.map((finding) => (
          <li key={finding.code} className="panel-line" data-finding={finding.code}>
            <HealthLine finding={finding} whole />
            <RemedyButtons finding={finding} group={group} actions={actions} onEdit={onEdit} />
          </li>
        ))}
      </ul>
    </section>
  );
}
