import { useTranslation } from 'react-i18next';
import { shellStore } from '../../app/shellStore.ts';
import { AppDialog } from '../parts/AppDialog.tsx';
import { Button } from '../parts/Button.tsx';
import { HelpFigures } from './HelpFigures.tsx';

/** How the program works, in a page: privacy, numbers, keys. */
export function HelpDialog() {
  const { t } = useTranslation();
  return (
    <AppDialog title={t('shell:help.title')} isOpen onClose={shellStore.close}>
      <section className="help-part">
        <h3>{t('shell:help.privacyTitle')}</h3>
        <p>{t('shell:help.privacy')}</p>
      </section>
      <section className="help-part">
        <h3>{t('shell:help.numbersTitle')}</h3>
        <p>{t('shell:help.numbers')}</p>
        <HelpFigures />
      </section>
      <section className="help-part">
        <h3>{t('shell:help.keysTitle')}</h3>
        <dl className="keys">
          <dt>
            <kbd>Ctrl K</kbd> <kbd>/</kbd>
          </dt>
          <dd>{t('shell:help.keySearch')}</dd>
          <dt>
            <kbd>Ctrl Z</kbd>
          </dt>
          <dd>{t('shell:help.keyUndo')}</dd>
          <dt>
            <kbd>↑ ↓ ← →</kbd>
          </dt>
          <dd>{t('shell:help.keyMap')}</dd>
          <dt>
            <kbd>Enter</kbd> <kbd>Delete</kbd>
          </dt>
          <dd>{t('shell:help.keyTable')}</dd>
          <dt>
            <kbd>Ctrl Delete</kbd>
          </dt>
          <dd>{t('shell:help.keyDeleteRow')}</dd>
        </dl>
      </section>
      <Button onPress={shellStore.close}>{t('shell:help.close')}</Button>
    </AppDialog>
  );
}
