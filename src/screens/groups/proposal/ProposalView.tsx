import '../../../styles/recruit.css';
import '../../../styles/proposal.css';
import { useTranslation } from 'react-i18next';
import { seatingStore, viewStore } from '../../../app/app.ts';
import { useFieldMap } from '../../../app/hooks.ts';
import { groupsOf } from '../../../core/groups/groupsOf.ts';
import { Button } from '../../parts/Button.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ProposalHead } from './ProposalHead.tsx';
import { ProposalNews } from './ProposalNews.tsx';
import { ProposalReport } from './ProposalReport.tsx';
import { RulesColumn } from './rules/RulesColumn.tsx';
import { rulesOf } from './ruleText.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useProposal } from './useProposal.ts';

/** Who could sit where by the rules that people set, why each, and why not all of them can be kept. */
export function ProposalView() {
  const { fill, status, isBehind, shown, choose } = useProposal();
  const idle = useIdle(fill);
  const kept = useKeptFocus();
  const isOver = status === 'failed' || status === 'stopped';
  return (
    <>
      <ProposalHead fill={fill} shown={idle === null ? shown : null} isBehind={isBehind} onFill={choose} />
      <ProposalNews shown={idle === null ? shown : null} isBehind={isBehind} />
      <div className="proposal" {...kept}>
        {idle === 'noGroups' ? null : <RulesColumn fill={fill} />}
        <div className="proposal-main">
          {idle === null ? (
            <>
              {isOver && isBehind ? <Over status={status} /> : null}
              {!isOver && isBehind ? <Working /> : null}
              {shown === null || (isOver && isBehind) ? null : <ProposalReport shown={shown} isBehind={isBehind} />}
            </>
          ) : (
            <Idle why={idle} />
          )}
        </div>
      </div>
    </>
  );
}

type WhyIdle = 'noGroups' | 'allKept';

/** Why there is nothing to propose for the working groups: there are none, or all of them are kept as they are. */
function useIdle(fill: 'committee' | 'groups'): WhyIdle | null {
  const fieldMap = useFieldMap();
  if (fill === 'committee') return null;
  const names = groupsOf(fieldMap).flatMap(({ name }) => name ?? []);
  if (names.length === 0) return 'noGroups';
  return names.every((name) => rulesOf(fieldMap, name).begin === 'keep') ? 'allKept' : null;
}

function Idle({ why }: { readonly why: WhyIdle }) {
  const { t } = useTranslation();
  const action =
    why === 'noGroups' ? (
      <Button look="primary" onPress={() => viewStore.set({ groupsView: 'board' })}>
        {t('seating:idle.toBoard')}
      </Button>
    ) : undefined;
  return <EmptyState title={t(`seating:idle.${why}.title`)} text={t(`seating:idle.${why}.text`)} action={action} />;
}

function Working() {
  const { t } = useTranslation();
  return (
    <div className="proposal-working" role="status">
      <span>{t('seating:working')}</span>
      <Button small onPress={seatingStore.stop}>
        {t('shell:job.cancel')}
      </Button>
    </div>
  );
}

function Over({ status }: { readonly status: 'failed' | 'stopped' }) {
  const { t } = useTranslation();
  const again = <Button onPress={seatingStore.again}>{t('shell:job.again')}</Button>;
  return <EmptyState title={t(`seating:${status}.title`)} text={t(`seating:${status}.text`)} action={again} />;
}
