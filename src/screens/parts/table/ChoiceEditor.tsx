import { ListBox, ListBoxItem } from 'react-aria-components';
import { UserText } from '../UserText.tsx';
import type { ChoiceOption } from './tableColumn.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  readonly onSave: (value: string) => void;
}

/** One of several; choosing is keeping. */
export function ChoiceEditor({ label, value, options, onSave }: Props) {
  return (
    <ListBox
      aria-label={label}
      autoFocus
      className="menu"
      selectionMode="single"
      selectedKeys={[value]}
      // Choosing what is chosen already takes it away; here that means to leave it.
      onSelectionChange={(keys) => onSave(String([...keys][0] ?? value))}
    >
      {options.map((option) => (
        <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="menu-item">
          {option.mark}
          <UserText>{option.label}</UserText>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
