import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button, ComboBox, Label, ListBox, ListBoxItem, Popover, Tag, TagGroup, TagList } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ListLine } from './ListLine.tsx';
import { enteredValue, type NewValueOf, offeredValues } from './listValues.ts';
import { UserText } from './UserText.tsx';

interface Props {
  readonly label: string;
  /** Whether the label is to be seen, or only read out. */
  readonly labelShown?: boolean;
  readonly values: readonly string[];
  /** What one value is, for the words that offer a new one. */
  readonly of: NewValueOf;
  /** Values used elsewhere, offered while typing. */
  readonly known: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly autoFocus?: boolean;
  /** Enter on an empty line. */
  readonly onDone?: () => void;
}

/** Several short texts: chips that can be taken away, and a line that offers known values and, in words, a new one. */
export function ListField(props: Props) {
  const { label, labelShown = false, values, of, known, onChange, autoFocus = false, onDone } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const offered = offeredValues(typed, values, known);
  const options = offered.map(({ value, isNew }) => ({
    id: `${isNew ? 'new' : 'known'}:${value}`,
    value,
    label: isNew ? t(`organizations:list.new.${of}`, { name: value }) : value,
  }));

  function add(value: string | null): void {
    if (value === null) return;
    if (!values.includes(value)) onChange([...values, value]);
    setTyped('');
  }

  function enter(): boolean {
    if (typed.trim() === '') onDone?.();
    else add(enteredValue(typed, offered));
    return true;
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
        menuTrigger="manual"
        items={options}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(key) => {
          add(options.find(({ id }) => id === key)?.value ?? null);
        }}
        onBlur={() => add(enteredValue(typed, offered, 'exact'))}
      >
        <Label className="visually-hidden">{t('organizations:list.add', { field: label })}</Label>
        <ListLine
          placeholder={t('organizations:list.placeholder')}
          openOnFocus
          chosen={values}
          onEnter={enter}
          before={<Plus className="icon small" aria-hidden="true" />}
        />
        <Popover>
          <ListBox className="menu">
            {(one: (typeof options)[number]) => (
              <ListBoxItem id={one.id} textValue={one.label} className="menu-item">
                <UserText>{one.label}</UserText>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
