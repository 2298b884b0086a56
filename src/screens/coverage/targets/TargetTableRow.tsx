import { Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fieldStore, toastStore } from '../../../app/app.ts';
import { removeTarget, weighTarget } from '../../../app/commands/targets.ts';
import { useLanguage } from '../../../app/hooks.ts';
import type { Target } from '../../../core/model/target.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { Button } from '../../parts/Button.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { AmountCell } from './AmountCell.tsx';
import { TargetName } from './TargetName.tsx';
import { useTargetWords } from './useTargetWords.ts';
import { useWeights } from './useWeights.ts';

interface Props {
  readonly target: Target;
  readonly onEdit: () => void;
}

export function TargetTableRow({ target, onEdit }: Props) {
  const { t } = useTranslation();
  const words = useTargetWords();
  const weights = useWeights(target.weight);
  const named = words.target(target);
  const remove = () => {
    // The row goes, and the focus with it: the dialog is where one goes on.
    document.querySelector<HTMLElement>('.targets-dialog [data-selected]')?.focus();
    fieldStore.run(removeTarget(target, named));
    toastStore.show({ key: 'commands:removeTarget', values: { target: named } }, { undo: true });
  };
  return (
    <tr data-target={words.parts(target).join(' × ')} data-counted={target.counted}>
      <th scope="row">
        <TargetName cell={target} />
        <span className="target-counted">{t(`targets:counts.${target.counted}`)}</span>
      </th>
      <td data-column={t('targets:column.minimum')}>
        <AmountCell target={target} which="minimum" />
      </td>
      <td data-column={t('targets:column.ideal')}>
        <AmountCell target={target} which="ideal" />
      </td>
      <td data-column={t('targets:column.weight')}>
        <SelectField
          label={t('targets:weightOf', { target: named })}
          labelShown={false}
          value={String(target.weight)}
          options={weights}
          onChange={(weight) => fieldStore.run(weighTarget(target, Number(weight), named))}
        />
      </td>
      <td className="target-why">
        <Why target={target} />
      </td>
      <td className="target-row-actions">
        <Button small look="quiet" iconOnly label={t('targets:edit', { target: named })} onPress={onEdit}>
          <Pencil className="icon small" aria-hidden="true" />
        </Button>
        <Button small look="quiet" iconOnly label={t('targets:remove', { target: named })} onPress={remove}>
          <Trash2 className="icon small" aria-hidden="true" />
        </Button>
      </td>
    </tr>
  );
}

function Why({ target: { reason, setBy, setOn } }: Pick<Props, 'target'>) {
  const { language } = useLanguage();
  return (
    <>
      {reason === null ? null : <UserText>{reason}</UserText>}
      <span className="target-set">
        {setBy === null ? null : <UserText>{setBy}</UserText>}
        {setOn === null ? null : <Figure>{formatMoment(language, setOn)}</Figure>}
      </span>
    </>
  );
}
