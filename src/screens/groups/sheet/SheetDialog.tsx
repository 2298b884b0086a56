import '../../../styles/groupSheet.css';
import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../app/hooks.ts';
import type { GroupName } from '../../../core/model/group.ts';
import { groupSheets } from '../../../core/view/groups/groupSheet.ts';
import { Button } from '../../parts/Button.tsx';
import { CheckLine } from '../../parts/CheckLine.tsx';
import { SheetField, type SheetsChosen } from './SheetField.tsx';
import { SheetPage } from './SheetPage.tsx';

interface Props {
  readonly group?: GroupName;
  readonly onClose: () => void;
}

/** The sheets as they will be printed, and what is on them. */
export function SheetDialog({ group, onClose }: Props) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const [chosen, setChosen] = useState<SheetsChosen>(group === undefined ? { all: true } : { all: false, group });
  const [namesPersons, setNamesPersons] = useState(false);
  const sheets = useMemo(() => groupSheets(fieldMap, namesPersons), [fieldMap, namesPersons]);
  const shown = chosen.all ? sheets : sheets.filter(({ name }) => name === chosen.group);
  const hasPersons = shown.some(({ members }) => members.some(({ kind }) => kind === 'person'));
  return (
    <ModalOverlay
      className="dialog-scrim sheet-scrim"
      isDismissable
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog sheet-modal">
        <Dialog className="sheet-dialog">
          <header className="sheet-bar">
            <Heading slot="title" level={2}>
              {t('groupPicture:sheet.title')}
            </Heading>
            <SheetField value={chosen} groups={sheets.map(({ name }) => name)} onChange={setChosen} />
            {hasPersons ? (
              <CheckLine label={t('groupPicture:sheet.namesPersons')} isOn={namesPersons} onChange={setNamesPersons} />
            ) : null}
            <span className="end">
              <Button look="primary" onPress={() => window.print()}>
                <Printer className="icon" aria-hidden="true" />
                {t('groupPicture:sheet.print', { count: shown.length })}
              </Button>
              <Button onPress={onClose}>{t('shell:close')}</Button>
            </span>
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to come to it */}
          <section className="sheets" aria-label={t('groupPicture:sheet.preview')} tabIndex={0}>
            {shown.map((sheet, at) => (
              <SheetPage key={sheet.name ?? ''} sheet={sheet} number={at + 1} of={shown.length} />
            ))}
          </section>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
