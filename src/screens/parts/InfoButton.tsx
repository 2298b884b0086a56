import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';

/** "What does this mean?": an explanation one click away. `about` names what is explained. */
export function InfoButton({ about, children }: { readonly about: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button look="quiet" small iconOnly label={`${about}: ${t('shell:moreInfo')}`}>
        <Info className="icon small" aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <Dialog aria-label={about} className="explanation">
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
