import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupName } from '../../../core/model/group.ts';
import { Button } from '../../parts/Button.tsx';
import { SheetDialog } from './SheetDialog.tsx';

interface Props {
  /** Whose sheet is shown first, null the committee; absent: those of all groups. */
  readonly group?: GroupName;
  readonly small?: boolean;
  /** Only its icon, where there is no room for the word. */
  readonly iconOnly?: boolean;
}

/** Opens the sheet of a group, or of all, to look at and to print. */
export function GroupSheetButton({ group, small = false, iconOnly = false }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const words = t(group === undefined ? 'groupPicture:sheet.openAll' : 'groupPicture:sheet.open');
  return (
    <>
      <Button small={small} iconOnly={iconOnly} label={words} onPress={() => setOpen(true)}>
        <Printer className={small ? 'icon small' : 'icon'} aria-hidden="true" />
        {iconOnly ? null : words}
      </Button>
      {isOpen ? <SheetDialog {...(group === undefined ? {} : { group })} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
