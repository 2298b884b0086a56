import '../../styles/start.css';
import {
  ChevronRight,
  FileSpreadsheet,
  type LucideIcon,
  Map as MapIcon,
  ShieldCheck,
  SquarePlus,
  Upload,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toastStore } from '../../app/app.ts';
import { useLanguage } from '../../app/hooks.ts';
import { openEmptyProject } from '../../app/projects.ts';
import { openSample, type SampleKey } from '../../app/samples.ts';
import { projectEndings, takeFiles } from '../../app/takeFiles.ts';
import { pickFiles } from '../../storage/pickFiles.ts';
import { AppDialog } from '../parts/AppDialog.tsx';
import { Button } from '../parts/Button.tsx';
import { Brand } from '../shell/Brand.tsx';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import { KeptProjects } from './KeptProjects.tsx';

/** The first thing seen: what the program is for, and the ways in. */
export function StartScreen() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [explaining, setExplaining] = useState(false);

  async function sample(key: SampleKey, name: 'shikma' | 'field'): Promise<void> {
    setBusy(true);
    try {
      await openSample(key, language, { title: t(`start:${name}Title`), boundary: t(`start:${name}Boundary`) });
    } catch (fault) {
      toastStore.show({ key: 'start:sampleFailed' }, { tone: 'problem' });
      throw fault;
    } finally {
      setBusy(false);
    }
  }

  async function openFile(): Promise<void> {
    const files = await pickFiles(projectEndings, false);
    if (files.length > 0) await takeFiles(files, [], t('shell:project.untitled'));
  }

  return (
    <div className="start">
      <img className="start-picture" src="sample-map.svg" alt="" />
      <header className="start-bar">
        <Brand size={34} />
        <span className="word-mark" lang="he">
          {t('shell:wordMark.he')}
        </span>
        <span className="word-mark second" lang="en">
          {t('shell:wordMark.en')}
        </span>
        <span className="end">
          <LanguageSwitch />
        </span>
      </header>
      <main className="start-main">
        <h1>{t('start:title')}</h1>
        <p className="lead">{t('start:lead')}</p>
        <div className="ways-in">
          <WayIn
            primary
            icon={MapIcon}
            title={t('start:sample')}
            text={t('start:sampleText')}
            busy={busy}
            onPress={() => void sample('shikma', 'shikma')}
          />
          <WayIn
            icon={FileSpreadsheet}
            title={t('start:import')}
            text={t('start:importText')}
            onPress={() => void openEmptyProject(t('shell:project.untitled'), 'import')}
          />
          <WayIn
            icon={SquarePlus}
            title={t('start:empty')}
            text={t('start:emptyText')}
            onPress={() => void openEmptyProject(t('shell:project.untitled'), 'organizations')}
          />
        </div>
        <p className="start-line">
          <Upload className="icon small" aria-hidden="true" />
          <span>{t('start:drop')}</span>
          <Button look="link" className="end" onPress={() => void openFile()}>
            {t('start:openFile')}
          </Button>
        </p>
        <KeptProjects />
        <Button look="link" onPress={() => void sample('collective-impact-field', 'field')}>
          {t('start:more')}
        </Button>
        <p className="privacy">
          <ShieldCheck className="icon" aria-hidden="true" />
          <span>
            {t('start:privacy')}{' '}
            <Button look="link" onPress={() => setExplaining(true)}>
              {t('start:privacyHow')}
            </Button>
          </span>
        </p>
      </main>
      <p className="start-caption">{t('start:caption')}</p>
      <AppDialog title={t('shell:help.privacyTitle')} isOpen={explaining} onClose={() => setExplaining(false)}>
        <p>{t('shell:help.privacy')}</p>
        <Button onPress={() => setExplaining(false)}>{t('shell:close')}</Button>
      </AppDialog>
    </div>
  );
}

interface WayInProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  readonly primary?: boolean;
  readonly busy?: boolean;
  readonly onPress: () => void;
}

function WayIn({ icon: Icon, title, text, primary = false, busy = false, onPress }: WayInProps) {
  return (
    <button
      type="button"
      className={primary ? 'way-in primary' : 'way-in'}
      aria-busy={busy}
      disabled={busy}
      onClick={onPress}
    >
      <span className="way-icon">
        <Icon className="icon large" aria-hidden="true" />
      </span>
      <span className="way-words">
        <strong>{title}</strong>
        <span>{text}</span>
      </span>
      <ChevronRight className="icon turns" aria-hidden="true" />
    </button>
  );
}
