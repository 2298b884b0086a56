import { Plus } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Need } from './needs.ts';
import { useNeedWords } from './useNeedWords.ts';

interface Props {
  readonly needs: readonly Need[];
  readonly onChoose: (need: Need) => void;
}

/** The seats that are missing, in words; each opens a choice of who could take it. */
export function NeedRows({ needs, onChoose }: Props) {
  const { t } = useTranslation();
  const words = useNeedWords();
  if (needs.length === 0) return null;
  return (
    <ul className="seat-needs" aria-label={t('groups:need.label')}>
      {needs.map((need) => (
        <li key={need.kind === 'sector' ? need.sector : need.kind}>
          <Button
            className="seat-need"
            data-need={need.kind === 'sector' ? need.sector : need.kind}
            onPress={() => onChoose(need)}
          >
            <Plus className="icon small" aria-hidden="true" />
            <span dir="auto">{words(need)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
