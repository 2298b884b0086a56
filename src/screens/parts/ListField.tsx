import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { foldForSearch } from '../../core/view/search.ts';
import { isOnOption } from './isOnOption.ts';
import { UserText } from './UserText.tsx';

interface Props {
  readonly label: string;
  /** Whether the label is to be seen, or only read out. */
  readonly labelShown?: boolean;
  readonly values: readonly string[];
  /** Values used elsewhere, offered while typing. */
  readonly known: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly autoFocus?: boolean;
  /** Enter on an empty line. */
  readonly onDone?: () => void;
}

const offeredAtMost = 30;

/** Several short texts: chips that can be taken away, and a line that offers known values and takes new ones. */
export function ListField({ label, labelShown = false, values, known, onChange, autoFocus = false, onDone }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const folded = foldForSearch(typed);
  const offered = known
    .filter((value) => !values.includes(value) && foldForSearch(value).includes(folded))
    .slice(0, offeredAtMost);

  function add(text: string): void {
    const value = text.trim();
    if (value !== '' && !values.includes(value)) onChange([...values, value]);
    setTyped('');
  }

  return (
    <div className="list-field">
      {labelShown ? <span className="label">{label}</span> : null}
      {values.length > 0 ? (
        <TagGroup aria-label={label} onRemove={(gone) => onChange(values.filter((value) => !gone.has(value)))}>
          <TagList className="tags" items={values.map((value) => ({ id: value }))}>
            {({ id }) => (
              <Tag className="chip" textValue={id}>
                <UserText>{id}</UserText>
                <Button slot="remove" className="remove" aria-label={t('organizations:list.remove', { name: id })}>
                  <X className="icon" aria-hidden="true" />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      ) : null}
      <ComboBox
        aria-label={label}
        autoFocus={autoFocus}
        allowsCustomValue
        allowsEmptyCollection={false}
        menuTrigger="focus"
        items={offered.map((id) => ({ id }))}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key !== null) add(String(key));
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isOnOption(event.target)) {
            event.continuePropagation();
            return;
          }
          event.preventDefault();
          if (typed.trim() === '') onDone?.();
          else add(typed);
        }}
        onBlur={() => add(typed)}
      >
        <Label className="visually-hidden">{t('organizations:list.add', { field: label })}</Label>
        <div className="framed">
          <Plus className="icon small" aria-hidden="true" />
          <Input dir="auto" placeholder={t('organizations:list.placeholder')} autoComplete="off" />
        </div>
        <Popover>
          <ListBox className="menu">
            {({ id }: { id: string }) => (
              <ListBoxItem id={id} textValue={id} className="menu-item">
                <UserText>{id}</UserText>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
