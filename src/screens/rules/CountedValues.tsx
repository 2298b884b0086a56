import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { useLanguage } from '../../app/hooks.ts';
import { formatNumber } from '../../i18n/format.ts';
import { UserText } from '../parts/UserText.tsx';

interface Props {
  readonly label: string;
  /** What stands where there are no values. */
  readonly none: string;
  readonly values: readonly string[];
  /** Those that count; empty: all. */
  readonly chosen: readonly string[];
  readonly countOf: (value: string) => number;
  readonly nameOf: (value: string) => string;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Values that count or do not, each with how many ties have it. One at least always counts. */
export function CountedValues({ label, none, values, chosen, countOf, nameOf, onChange }: Props) {
  const { language } = useLanguage();
  const ticked = chosen.length === 0 ? values : values.filter((value) => chosen.includes(value));
  const change = (next: readonly string[]) => {
    const kept = values.filter((value) => next.includes(value));
    if (kept.length > 0) onChange(kept.length === values.length ? [] : kept);
  };
  return (
    <CheckboxGroup className="rule filter-group" value={[...ticked]} onChange={change}>
      <Label>{label}</Label>
      {values.length === 0 ? <p className="muted">{none}</p> : null}
      <div className="rule-values">
        {values.map((value) => (
          <Checkbox key={value} value={value} className="check" isDisabled={ticked.length === 1 && ticked[0] === value}>
            <span className="box" aria-hidden="true" />
            <UserText>{nameOf(value)}</UserText>
            <span className="muted">{formatNumber(language, countOf(value))}</span>
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
