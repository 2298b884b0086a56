import { Filter as FilterIcon, X } from 'lucide-react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useView } from '../../app/hooks.ts';
import { filterFields, isFiltering } from '../../core/model/filter.ts';
import { Button } from './Button.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { useSmall } from './useSmall.ts';

/** Everything that can be filtered on: beside its button, or over the whole page where that is small. */
export function FilterMenu() {
  const { t } = useTranslation();
  const small = useSmall();
  return (
    <DialogTrigger>
      <Button>
        <FilterIcon className="icon small" aria-hidden="true" />
        {t('shell:filter.label')}
      </Button>
      {small ? (
        <ModalOverlay className="dialog-scrim filter-scrim" isDismissable>
          <Modal className="dialog filter-menu">
            <FilterDialog />
          </Modal>
        </ModalOverlay>
      ) : (
        <Popover className="popover filter-menu" placement="bottom start">
          <FilterDialog />
        </Popover>
      )}
    </DialogTrigger>
  );
}

function FilterDialog() {
  const { t } = useTranslation();
  const filter = useView((view) => view.filter);
  return (
    <Dialog>
      {({ close }) => (
        <>
          <header className="filter-head">
            <Heading slot="title" level={2}>
              {t('shell:filter.label')}
            </Heading>
            <Button look="link" isDisabled={!isFiltering(filter)} onPress={() => viewStore.clearFilter()}>
              {t('shell:filter.clear')}
            </Button>
            <Button look="quiet" small iconOnly label={t('shell:close')} onPress={close}>
              <X className="icon" aria-hidden="true" />
            </Button>
          </header>
          <div className="filter-groups">
            {filterFields.map((field) => (
              <FilterGroup key={field} field={field} />
            ))}
          </div>
        </>
      )}
    </Dialog>
  );
}
