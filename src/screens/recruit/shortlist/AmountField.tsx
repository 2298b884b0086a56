import { Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/Button.tsx';
import { numberFrom } from '../../parts/numberFrom.ts';

interface Props {
  readonly label: string;
  /** Whether the label is to be seen, or only read out. */
  readonly labelShown?: boolean;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/**
 * A number with a step down and a step up. What is typed holds when the field is left or Enter is pressed. Our own: the one of
 * react-aria clears its messages by writing HTML, which the page's policy refuses.
 */
export function AmountField({ label, labelShown = true, value, least, most, step, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);

  function take(wanted: number | null): void {
    const next = wanted === null ? value : Math.min(most, Math.max(least, Math.round(wanted / step) * step));
    setText(String(next));
    if (next !== value) onChange(next);
  }
  const move = (steps: number) => take((numberFrom(text) ?? value) + steps * step);
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = stepsOf(event.key);
    if (steps !== 0) {
      event.preventDefault();
      move(steps);
    }
    if (event.key === 'Enter') take(numberFrom(text));
  };
  return (
    <div className="field recruit-amount">
      <label className={labelShown ? '' : 'visually-hidden'} htmlFor={id}>
        {label}
      </label>
      <div>
        <Button look="quiet" small iconOnly label={t('recruit:amount.less')} onPress={() => move(-1)}>
          <Minus className="icon small" aria-hidden="true" />
        </Button>
        <input
          id={id}
          className="input"
          role="spinbutton"
          inputMode="decimal"
          autoComplete="off"
          aria-valuenow={value}
          aria-valuemin={least}
          aria-valuemax={most}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={() => take(numberFrom(text))}
          onKeyDown={onKeyDown}
        />
        <Button look="quiet" small iconOnly label={t('recruit:amount.more')} onPress={() => move(1)}>
          <Plus className="icon small" aria-hidden="true" />
        </Button>
      </div>
    </div>
  );
}

function stepsOf(key: string): number {
  if (key === 'ArrowUp') return 1;
  return key === 'ArrowDown' ? -1 : 0;
}
