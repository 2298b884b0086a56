import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { foldForSearch } from '../../core/view/search.ts';
import { isOnOption } from './isOnOption.ts';
import { UserText } from './UserText.tsx';

export interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly mark?: ReactNode;
}

interface Props {
  readonly label: string;
  /** Whether the label is to be seen, or only read out. */
  readonly labelShown?: boolean;
  /** What stands in the line. */
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
  readonly onText: (text: string) => void;
  /** Enter where no list is open. */
  readonly onEnter?: () => void;
  readonly problem?: string | null;
  readonly autoFocus?: boolean;
}

const offeredAtMost = 50;

/** One line of text that offers what it could be and takes anything. */
export function SuggestField(props: Props) {
  const { label, labelShown = true, text, suggestions, onText, onEnter, problem = null, autoFocus = false } = props;
  const { t } = useTranslation();
  const folded = foldForSearch(text);
  const exact = suggestions.some((one) => one.label === text);
  // A line that already holds one of them offers all: whoever opens the list then wants another.
  const offered = suggestions
    .filter((one) => exact || foldForSearch(one.label).includes(folded))
    .slice(0, offeredAtMost);

  return (
    <ComboBox
      className="field"
      allowsCustomValue
      autoFocus={autoFocus}
      menuTrigger="input"
      isInvalid={problem !== null}
      items={offered}
      inputValue={text}
      onInputChange={onText}
      selectedKey={null}
      onSelectionChange={(key) => {
        const chosen = suggestions.find(({ id }) => id === key);
        if (chosen !== undefined) onText(chosen.label);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && onEnter !== undefined && !isOnOption(event.target)) onEnter();
        else event.continuePropagation();
      }}
    >
      <Label {...(labelShown ? {} : { className: 'visually-hidden' })}>{label}</Label>
      <div className="framed">
        <Input dir="auto" autoComplete="off" placeholder=" " />
        <Button aria-label={t('organizations:list.open', { field: label })}>
          <ChevronDown className="icon small" aria-hidden="true" />
        </Button>
      </div>
      <FieldError className="field-error">{problem}</FieldError>
      <Popover>
        <ListBox className="menu">
          {(one: Suggestion) => (
            <ListBoxItem id={one.id} textValue={one.label} className="menu-item">
              {one.mark}
              <UserText>{one.label}</UserText>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
