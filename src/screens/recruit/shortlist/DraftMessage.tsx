import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toastStore } from '../../../app/app.ts';
import { useLanguage } from '../../../app/hooks.ts';
import { directionOf, type Language } from '../../../i18n/language.ts';
import { Button } from '../../parts/Button.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { ShowRoute } from './ShowRoute.tsx';
import { type DraftOf, useDraft } from './useDraft.ts';

/** A message to whoever is asked, in either language, to be copied; where the browser does not allow that, by hand. */
export function DraftMessage(props: DraftOf) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<Language>(language);
  const [failed, setFailed] = useState(false);
  const text = useDraft(props, chosen);
  const copy = async () => {
    if (text === null) return;
    try {
      await navigator.clipboard.writeText(text);
      setFailed(false);
      toastStore.show({ key: 'recruit:draft.copied' });
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className="recruit-part recruit-draft">
      <header>
        <h3 className="recruit-part-title">{t('recruit:draft.title')}</h3>
        <Segmented
          label={t('recruit:draft.language')}
          value={chosen}
          options={[
            { value: 'he', label: <span lang="he">{t('shell:language.he')}</span> },
            { value: 'en', label: <span lang="en">{t('shell:language.en')}</span> },
          ]}
          onChange={setChosen}
        />
      </header>
      <div className="recruit-message" lang={chosen} dir={directionOf(chosen)}>
        {text}
      </div>
      {failed ? <p role="alert">{t('recruit:draft.failed')}</p> : null}
      <div className="recruit-send">
        <Button look="primary" onPress={() => void copy()}>
          <Copy className="icon small" aria-hidden="true" />
          {t('recruit:draft.copy')}
        </Button>
        <ShowRoute id={props.organization.id} route={props.route} />
      </div>
    </section>
  );
}
