import '../../../styles/targets.css';
import { useTranslation } from 'react-i18next';
import type { TargetCell } from '../../../core/model/target.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { useTargetWords } from './useTargetWords.ts';

/** What a target is about, with the mark of its sector. */
export function TargetName({ cell, after = '' }: { readonly cell: TargetCell; readonly after?: string }) {
  const { t } = useTranslation();
  const words = useTargetWords();
  const markOf = useSectorMarks();
  const parts = words.parts(cell);
  return (
    <span className="target-name">
      {cell.sector === null ? null : <SectorMark mark={markOf(cell.sector)} />}
      <span>
        {parts.length === 0 ? t('targets:everyone') : null}
        {parts.map((part, at) => (
          // A cell has the same part twice where a topic and a place have one name.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <span key={at}>
            {at === 0 ? null : ' × '}
            <UserText>{part}</UserText>
          </span>
        ))}
        {after}
      </span>
    </span>
  );
}
