import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import { type Language, languages } from '../../i18n/language.ts';
import { downloadBlob } from '../../storage/files.ts';
import { Button } from '../parts/Button.tsx';
import { Segmented } from '../parts/Segmented.tsx';

type Format = 'xlsx' | 'csv';

/** Tables to fill in and to import again: empty, or with an example, in either language, as a workbook or as text. */
export function TemplateCard() {
  const { t } = useTranslation();
  const shown = useLanguage().language;
  const [language, setLanguage] = useState<Language>(shown);
  const [format, setFormat] = useState<Format>('xlsx');

  async function save(kind: 'empty' | 'example'): Promise<void> {
    // The writer of workbooks comes with it, and is needed by nobody else here.
    const { templateFiles } = await import('../parts/templateFiles.ts');
    for (const { name, bytes, type } of templateFiles({ language, kind, format })) {
      downloadBlob(name, new Blob([bytes], { type }));
    }
  }

  return (
    <section className="card template-card">
      <h2 className="import-title">{t('import:template.title')}</h2>
      <p className="muted">{t('import:template.text')}</p>
      <div className="template-choices">
        <Segmented<Language>
          label={t('import:template.language')}
          value={language}
          options={languages.map((value) => ({ value, label: t(`import:template.in.${value}`) }))}
          onChange={setLanguage}
        />
        <Segmented<Format>
          label={t('import:template.format')}
          value={format}
          options={[
            { value: 'xlsx', label: t('import:template.xlsx') },
            { value: 'csv', label: t('import:template.csv') },
          ]}
          onChange={setFormat}
        />
      </div>
      <div className="template-choices">
        <Button onPress={() => void save('empty')}>
          <Download className="icon small" aria-hidden="true" />
          {t('import:template.empty')}
        </Button>
        <Button onPress={() => void save('example')}>
          <Download className="icon small" aria-hidden="true" />
          {t('import:template.example')}
        </Button>
      </div>
    </section>
  );
}
