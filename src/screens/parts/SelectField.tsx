import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import {
  Button,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  /** The words of the option; also what typing finds. */
  readonly label: string;
  readonly mark?: ReactNode;
  /** The heading under which it stands; those of one heading follow each other. */
  readonly group?: string;
}

interface Props<Value extends string> {
  readonly label: string;
  /** Whether the label stands before the value inside the button ("Size: ties") or is only for screen readers. */
  readonly labelShown?: boolean;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly className?: string;
}

/** A list that is longer ends in the middle of an option, so that it is seen to go on; it never reaches over the whole page. */
const mostHeight = 424;

/** One of several, in a list that opens. */
export function SelectField<Value extends string>({
  label,
  labelShown = true,
  value,
  options,
  onChange,
  className,
}: Props<Value>) {
  const textId = useId();
  const choose = (key: unknown) => {
    const chosen = options.find((option) => option.value === key);
    if (chosen) onChange(chosen.value);
  };
  return (
    <Select aria-label={label} selectedKey={value} onSelectionChange={choose} {...(className ? { className } : {})}>
      <Button className="button select-button" {...(labelShown ? { 'aria-labelledby': textId } : {})}>
        <span id={textId}>
          {labelShown ? `${label}: ` : null}
          <SelectValue>{({ selectedText }) => <strong dir="auto">{selectedText}</strong>}</SelectValue>
        </span>
        <ChevronDown className="icon small" aria-hidden="true" />
      </Button>
      <Popover maxHeight={mostHeight}>
        <ListBox className="menu">
          {byGroup(options).map(([group, those]) =>
            group === undefined ? (
              those.map(optionItem)
            ) : (
              <ListBoxSection key={group} className="menu-section">
                <Header>{group}</Header>
                {those.map(optionItem)}
              </ListBoxSection>
            ),
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

function optionItem<Value extends string>({ value, label, mark }: SelectOption<Value>) {
  return (
    <ListBoxItem key={value} id={value} textValue={label} className="menu-item">
      {mark}
      <bdi dir="auto">{label}</bdi>
    </ListBoxItem>
  );
}

type Grouped<Value extends string> = readonly (readonly [string | undefined, readonly SelectOption<Value>[]])[];

function byGroup<Value extends string>(options: readonly SelectOption<Value>[]): Grouped<Value> {
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.map((group) => [group, options.filter((option) => option.group === group)]);
}
