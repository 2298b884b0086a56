import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { UserText } from './UserText.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One of several, as a line of a form under its label. */
export function ChoiceField({ label, value, options, onChange }: Props) {
  return (
    <Select className="field" selectedKey={value} onSelectionChange={(key) => onChange(String(key))}>
      <Label>{label}</Label>
      <Button className="button select-button">
        <SelectValue>{({ selectedText }) => <bdi dir="auto">{selectedText}</bdi>}</SelectValue>
        <ChevronDown className="icon small" aria-hidden="true" />
      </Button>
      <Popover>
        <ListBox className="menu">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="menu-item">
              <UserText>{option.label}</UserText>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
