import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import type { Analysis } from '../../core/view/analysis.ts';
import { FindingList } from '../findings/FindingList.tsx';
import { Button } from '../parts/Button.tsx';

/**
 * What stands out, the most telling first. Always of the network with the backbone: the title says so where the figures
 * beside it (`isWithout`) leave the backbone out.
 */
export function FindingsCard({ analysis, isWithout }: { readonly analysis: Analysis; readonly isWithout: boolean }) {
  const { t } = useTranslation();
  const { findings, seatFindings } = analysis;
  return (
    <section className="card">
      <header>
        <h2 className="card-title">{t(isWithout ? 'findings:titleWith' : 'findings:title')}</h2>
        <span className="end">{findings.length === 0 ? null : t('findings:count', { count: findings.length })}</span>
      </header>
      {findings.length === 0 ? <p className="card-note">{t('findings:none')}</p> : <FindingList findings={findings} />}
      {seatFindings.length === 0 ? null : (
        <footer className="findings-foot">
          <Button look="link" onPress={() => viewStore.go('coverage')}>
            {t('findings:seatsElsewhere', { count: seatFindings.length })}
          </Button>
        </footer>
      )}
    </section>
  );
}
