import { useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../../app/app.ts';
import { editTarget } from '../../../app/commands/targets.ts';
import { useFieldMap } from '../../../app/hooks.ts';
import { isoToday } from '../../../app/stageHistory.ts';
import { regionWideValue } from '../../../core/model/filter.ts';
import type { Target } from '../../../core/model/target.ts';
import { amountText, checkTarget, draftOf, targetOf } from './targetDraft.ts';
import { useTargetWords } from './useTargetWords.ts';

interface Props {
  readonly target: Target;
  readonly which: 'minimum' | 'ideal';
}

/** A minimum or an ideal that is changed where it stands: kept when one leaves it or presses Enter; Escape brings it back. */
export function AmountCell({ target, which }: Props) {
  const { t } = useTranslation();
  const words = useTargetWords();
  const { targets } = useFieldMap();
  const kept = amountText(target[which], target.unit);
  const [typed, setTyped] = useState<string | null>(null);
  // Working everywhere keeps its own sign here: nobody reads the region of this draft.
  const draft = { ...draftOf(target, regionWideValue), [which]: typed ?? kept };
  const problem =
    typed === null
      ? null
      : (Object.values(checkTarget(draft, { targets, before: target, regionWide: regionWideValue }))[0] ?? null);

  function keep(): void {
    if (typed === null || problem !== null) return;
    setTyped(null);
    if (typed.trim() === kept) return;
    fieldStore.run(editTarget(target, targetOf(draft, regionWideValue, isoToday()), words.target(target)));
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.key === 'Enter') keep();
    if (event.key !== 'Escape' || typed === null) return;
    event.stopPropagation();
    setTyped(null);
  }

  return (
    <TextField
      className="amount-cell"
      aria-label={t(`targets:${which}Of`, { target: words.target(target) })}
      value={typed ?? kept}
      onChange={setTyped}
      onBlur={keep}
      isInvalid={problem !== null}
    >
      <span className="amount-line">
        <Input
          className="input"
          dir="ltr"
          inputMode="decimal"
          autoComplete="off"
          placeholder="–"
          onKeyDown={onKeyDown}
        />
        {target.unit === 'share' ? <span aria-hidden="true">%</span> : null}
      </span>
      {problem === null ? null : (
        <span className="field-error" role="alert">
          {t(`targets:problem.${problem}`)}
        </span>
      )}
    </TextField>
  );
}
