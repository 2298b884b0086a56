import { Lock } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../app/hooks.ts';
import type { GapReport } from '../../../core/coverage/targets/gapReport.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import { planIntroductions } from '../../../core/recruitment/introductions/planIntroductions.ts';
import { useNarrow } from '../../parts/useNarrow.ts';
import { ApproachPanel } from './ApproachPanel.tsx';
import { DecidedCard } from './DecidedCard.tsx';
import { GapsLeftCard } from './GapsLeftCard.tsx';
import { ListOnMap } from './ListOnMap.tsx';
import { NoIntroductions } from './NoIntroductions.tsx';
import { OrderNote } from './OrderNote.tsx';
import { OtherLists } from './OtherLists.tsx';
import { PanelSheet } from './PanelSheet.tsx';
import { ShortlistCards } from './ShortlistCards.tsx';
import { ShortlistTable } from './ShortlistTable.tsx';
import { countGaps, type ShownAnswer } from './shownAnswer.ts';
import { useBeside } from './useBeside.ts';
import { WantedSection } from './WantedSection.tsx';

interface Props {
  readonly answer: ShownAnswer;
  readonly report: GapReport;
  /** Whether a newer list is on its way. */
  readonly behind: boolean;
}

/** The shortlist with everything about it. */
export function ShortlistReport({ answer, report, behind }: Props) {
  const { chosen } = answer.shortlist;
  const { organizations, ties, rules, recruitment } = useFieldMap();
  const plan = useMemo(
    () =>
      planIntroductions(
        chosen.map(({ id }) => id),
        { organizations, ties, rules, recruitment },
      ),
    [chosen, organizations, ties, rules, recruitment],
  );
  const beside = useBeside();
  const [asked, setAsked] = useState<OrganizationId | null>(null);
  const isListed = chosen.some(({ id }) => id === asked);
  // Beside the list somebody is always shown; over it only whoever was asked for.
  const shown = isListed ? asked : ((beside ? chosen[0]?.id : null) ?? null);
  const at = chosen.findIndex(({ id }) => id === shown);
  const [approach, introduction] = [chosen[at], plan.introductions[at]];
  const without = answer.reasons.without.find(({ id }) => id === shown) ?? null;
  const panel =
    approach === undefined || introduction === undefined ? null : (
      <ApproachPanel
        key={approach.id}
        approach={approach}
        introduction={introduction}
        report={report}
        without={without}
      />
    );
  return (
    <div
      className={panel === null && beside ? 'recruit-report alone' : 'recruit-report'}
      aria-busy={behind}
      data-gaps={countGaps(report)}
    >
      <div className="recruit-column">
        <NoIntroductions />
        {chosen.length === 0 ? null : (
          <ListCard answer={answer} introductions={plan.introductions} shown={shown} onShow={setAsked} />
        )}
        {chosen.length === 0 ? null : <GapsLeftCard gaps={countGaps(report)} chosen={chosen} />}
        <DecidedCard shortlist={answer.shortlist} />
        {chosen.length === 0 ? null : <OtherLists answer={answer} />}
        <WantedSection wanted={answer.wanted} />
      </div>
      <Panel beside={beside} onClose={() => setAsked(null)}>
        {panel}
      </Panel>
    </div>
  );
}

interface PanelProps {
  readonly beside: boolean;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** Beside the list where there is room, else over it. */
function Panel({ beside, onClose, children }: PanelProps) {
  const { t } = useTranslation();
  if (children === null) return null;
  if (!beside) return <PanelSheet onClose={onClose}>{children}</PanelSheet>;
  return (
    <aside className="card recruit-panel" aria-label={t('recruit:panel.label')}>
      {children}
    </aside>
  );
}

interface ListCardProps {
  readonly answer: ShownAnswer;
  readonly introductions: ReturnType<typeof planIntroductions>['introductions'];
  readonly shown: OrganizationId | null;
  readonly onShow: (id: OrganizationId) => void;
}

function ListCard({ answer, introductions, shown, onShow }: ListCardProps) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const ids = answer.shortlist.chosen.map(({ id }) => id);
  const rows = { chosen: answer.shortlist.chosen, introductions, shown, onShow };
  return (
    <section className="card recruit-list">
      <header>
        <h2>{t('recruit:table.title')}</h2>
        <span className="end">
          <Lock className="icon small" aria-hidden="true" />
          {t('recruit:table.private')}
        </span>
        <ListOnMap ids={ids} />
      </header>
      {narrow ? <ShortlistCards {...rows} /> : <ShortlistTable {...rows} />}
      <OrderNote shortlist={answer.shortlist} />
    </section>
  );
}
