import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { ImportCounts } from '../../core/import/plan.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Button } from '../parts/Button.tsx';

interface Props {
  readonly counts: ImportCounts | null;
  /** Whether the step tells why rows are set aside. */
  readonly isTold: boolean;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** The law of the import, always in sight: rows read = to import + set aside + ignored. */
export function EquationFooter({ counts, isTold, onBack, children }: Props) {
  const { t } = useTranslation();
  return (
    <footer className="import-footer">
      {counts === null ? <span /> : <Equation counts={counts} isTold={isTold} />}
      <div className="footer-actions">
        <Button onPress={onBack}>
          <ChevronLeft className="icon small turns" aria-hidden="true" />
          {t('import:back')}
        </Button>
        {children}
      </div>
    </footer>
  );
}

/** `done`: whether the rows are imported by now. */
interface EquationProps {
  readonly counts: ImportCounts;
  readonly isTold?: boolean;
  readonly done?: boolean;
}

export function Equation({ counts, isTold = true, done = false }: EquationProps) {
  const { t } = useTranslation();
  const { rowsRead, rowsImported, rowsSetAside, rowsIgnored } = counts;
  return (
    <p className={isTold ? 'equation' : 'equation untold'}>
      <span className="visually-hidden">{t('import:equation.label')}: </span>
      <Term name="rowsRead" value={rowsRead} word={t('import:equation.read')} />
      <span className="operator">=</span>
      <Term
        name="rowsImported"
        value={rowsImported}
        word={t(done ? 'import:equation.done' : 'import:equation.imported')}
      />
      <span className="operator">+</span>
      <Term
        name="rowsSetAside"
        value={rowsSetAside}
        word={t(done ? 'import:equation.wasSetAside' : 'import:equation.setAside')}
        bad={isTold && rowsSetAside > 0}
      />
      <span className="operator">+</span>
      <Term name="rowsIgnored" value={rowsIgnored} word={t('import:equation.ignored')} />
    </p>
  );
}

function Term({
  name,
  value,
  word,
  bad = false,
}: {
  readonly name: string;
  readonly value: number;
  readonly word: string;
  readonly bad?: boolean;
}) {
  const { language } = useLanguage();
  return (
    <span className="term">
      <strong className={bad ? 'number bad' : 'number'} data-figure={name}>
        {formatNumber(language, value)}
      </strong>{' '}
      {word}
    </span>
  );
}
