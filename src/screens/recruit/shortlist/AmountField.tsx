import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';

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

/** A number with a step down and a step up. */
export function AmountField({ label, labelShown = true, value, least, most, step, onChange }: Props) {
  const change = (next: number) => {
    if (!Number.isNaN(next) && next !== value) onChange(next);
  };
  return (
    <NumberField
      className="field recruit-amount"
      value={value}
      minValue={least}
      maxValue={most}
      step={step}
      onChange={change}
    >
      <Label className={labelShown ? '' : 'visually-hidden'}>{label}</Label>
      <Group>
        <Button slot="decrement" className="button small icon-only quiet">
          <Minus className="icon small" aria-hidden="true" />
        </Button>
        <Input className="input" />
        <Button slot="increment" className="button small icon-only quiet">
          <Plus className="icon small" aria-hidden="true" />
        </Button>
      </Group>
    </NumberField>
  );
}
