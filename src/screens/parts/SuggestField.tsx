import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, ComboBox, FieldError, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { foldForSearch } from '../../core/view/search.ts';
import { ListLine } from './ListLine.tsx';
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
  /** Enter where the arrows are on no suggestion. */
  readonly onEnter?: () => void;
  /** Only what is suggested will do: Enter takes the one suggestion that is left. */
  readonly listOnly?: boolean;
  readonly problem?: string | null;
  readonly autoFocus?: boolean;
}

const offeredAtMost = 50;

/** One line of text that offers what it could be and takes anything. */
export function SuggestField(props: Props) {
  const { label, labelShown = true, text, suggestions, onText, onEnter, problem = null } = props;
  const { listOnly = false, autoFocus = false } = props;
  const { t } = useTranslation();
  const folded = foldForSearch(text);
  const exact = suggestions.find((one) => one.label === text);
  // A line that already holds one of them offers all: whoever opens the list then wants another.
  const offered = suggestions
    .filter((one) => exact !== undefined || foldForSearch(one.label).includes(folded))
    .slice(0, offeredAtMost);

  function enter(isOpen: boolean): boolean {
    const [only] = offered;
    if (listOnly && isOpen && exact === undefined && text.trim() !== '' && offered.length === 1 && only !== undefined) {
      onText(only.label);
      return true;
    }
    onEnter?.();
    return onEnter !== undefined;
  }

  return (
    <ComboBox
      className="field"
      allowsCustomValue
      autoFocus={autoFocus}
      menuTrigger="manual"
      isInvalid={problem !== null}
      items={offered}
      inputValue={text}
      onInputChange={onText}
      selectedKey={exact?.id ?? null}
      onSelectionChange={(key) => {
        const chosen = suggestions.find(({ id }) => id === key);
        if (chosen !== undefined) onText(chosen.label);
      }}
    >
      <Label {...(labelShown ? {} : { className: 'visually-hidden' })}>{label}</Label>
      <ListLine
        placeholder=" "
        chosen={exact?.id}
        onEnter={enter}
        after={
          <Button aria-label={t('organizations:list.open', { field: label })}>
            <ChevronDown className="icon small" aria-hidden="true" />
          </Button>
        }
      />
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
