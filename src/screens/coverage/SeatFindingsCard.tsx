import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import type { Analysis } from '../../core/view/analysis.ts';
import { FindingList } from '../findings/FindingList.tsx';
import { Button } from '../parts/Button.tsx';

/** Who sits where and who does not: the committee, the groups, and the influential who are not engaged. */
export function SeatFindingsCard({ analysis }: { readonly analysis: Analysis }) {
  const { t } = useTranslation();
  const { findings, seatFindings } = analysis;
  if (seatFindings.length === 0) return null;
  return (
    <section className="card">
      <header>
        <h2 className="card-title">{t('findings:seatsTitle')}</h2>
        <span className="end">{t('findings:count', { count: seatFindings.length })}</span>
      </header>
      <FindingList findings={seatFindings} />
      {findings.length === 0 ? null : (
        <footer className="findings-foot">
          <Button look="link" onPress={() => viewStore.go('network')}>
            {t('findings:tiesElsewhere', { count: findings.length })}
          </Button>
        </footer>
      )}
    </section>
  );
}
