import { Search } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../../app/app.ts';
import { describeWanted, listWanted } from '../../../app/commands/recruitment.ts';
import { useFieldMap } from '../../../app/hooks.ts';
import { cellKey } from '../../../core/model/target.ts';
import type { WantedCell } from '../../../core/recruitment/shortlist/wantedCell.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { Button } from '../../parts/Button.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { runSaid } from './RowMenu.tsx';
import { useGapWords } from './useGapWords.ts';

/** Somebody to look for: what they should be, the names that people have thought of, and a note. */
export function WantedCard({ wanted }: { readonly wanted: WantedCell }) {
  const { t } = useTranslation();
  const words = useGapWords();
  const markOf = useSectorMarks();
  const { recruitment } = useFieldMap();
  const profile = recruitment.wanted.find((one) => cellKey(one) === cellKey(wanted));
  const names = profile?.names ?? [];
  const note = profile?.note ?? null;
  const cell = words.cell(wanted);
  const describe = (said: { readonly names: readonly string[]; readonly note: string | null }) =>
    fieldStore.run(describeWanted(wanted, said, cell));
  return (
    <li className="recruit-wanted" data-wanted={cellKey(wanted)}>
      <h3>
        {wanted.sector === null ? (
          <Search className="icon" aria-hidden="true" />
        ) : (
          <SectorMark mark={markOf(wanted.sector)} fill="ghost" size={22} />
        )}
        <span>{cell}</span>
      </h3>
      <p className="secondary">{t(`recruit:wanted.missing.${wanted.counted}`, { count: wanted.shortfall })}</p>
      {names.length === 0 ? null : (
        <ul className="recruit-wanted-names">
          {names.map((name) => (
            <Name
              key={name}
              wanted={wanted}
              name={name}
              onDrop={() => describe({ names: names.filter((one) => one !== name), note })}
            />
          ))}
        </ul>
      )}
      <NameField
        cell={cell}
        onAdd={(name) => {
          if (!names.includes(name)) describe({ names: [...names, name], note });
        }}
      />
      <NoteField key={note ?? ''} cell={cell} note={note} onChange={(next) => describe({ names, note: next })} />
    </li>
  );
}

interface NameProps {
  readonly wanted: WantedCell;
  readonly name: string;
  readonly onDrop: () => void;
}

function Name({ wanted, name, onDrop }: NameProps) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  return (
    <li>
      <UserText className="recruit-wanted-name">{name}</UserText>
      <Button
        small
        aria-label={t('recruit:wanted.listNamed', { name })}
        onPress={() => runSaid(listWanted(fieldMap, wanted, name))}
      >
        {t('recruit:wanted.list')}
      </Button>
      <Button small look="quiet" aria-label={t('recruit:wanted.dropNamed', { name })} onPress={onDrop}>
        {t('recruit:wanted.drop')}
      </Button>
    </li>
  );
}

function NameField({ cell, onAdd }: { readonly cell: string; readonly onAdd: (name: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const add = () => {
    if (typed.trim() === '') return;
    onAdd(typed.trim());
    setTyped('');
  };
  return (
    <form
      className="recruit-wanted-add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField className="field" value={typed} onChange={setTyped} aria-label={t('recruit:wanted.nameOf', { cell })}>
        <Input className="input" dir="auto" placeholder={t('recruit:wanted.name')} />
      </TextField>
      <Button type="submit">{t('recruit:wanted.add')}</Button>
    </form>
  );
}

interface NoteProps {
  readonly cell: string;
  readonly note: string | null;
  readonly onChange: (note: string | null) => void;
}

function NoteField({ cell, note, onChange }: NoteProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(note ?? '');
  const keep = () => {
    const next = typed.trim() === '' ? null : typed.trim();
    if (next !== note) onChange(next);
  };
  return (
    <TextField className="field" value={typed} onChange={setTyped} onBlur={keep}>
      <Label>
        {t('recruit:wanted.note')} <span className="visually-hidden">{cell}</span>
      </Label>
      <TextArea className="input" dir="auto" rows={1} />
    </TextField>
  );
}
