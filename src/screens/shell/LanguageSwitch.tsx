import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import { languages } from '../../i18n/language.ts';
import { writePreference } from '../../storage/preferences.ts';

/** Both languages, always in sight, each by its own name. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const { language } = useLanguage();
  return (
    <fieldset className="language-switch" aria-label={t('shell:language.label')}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => {
            writePreference('language', one);
            void i18n.changeLanguage(one);
          }}
        >
          {t(`shell:language.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
