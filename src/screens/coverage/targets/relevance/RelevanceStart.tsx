import { useTranslation } from 'react-i18next';
import { fieldStore, toastStore } from '../../../../app/app.ts';
import { startRelevance } from '../../../../app/commands/targets.ts';
import { useFieldMap } from '../../../../app/hooks.ts';
import { relevanceStart } from '../../../../core/coverage/relevanceStart.ts';
import { Button } from '../../../parts/Button.tsx';

/** Offers a start for the topics that nobody decided: who works there today, and the community; to be taken and then changed. */
export function RelevanceStart({ open }: { readonly open: readonly string[] }) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const start = relevanceStart(fieldMap).filter(({ topic }) => open.includes(topic));
  if (start.length === 0) return null;
  const take = () => {
    const command = startRelevance(start);
    // The button goes, and the focus with it: to the grid that it has filled.
    document.querySelector<HTMLElement>('.relevance-grid input')?.focus();
    fieldStore.run(command);
    toastStore.show({ ...command.name, key: `commands:${command.name.key}` }, { undo: true });
  };
  return (
    <div className="targets-suggestion">
      <p>{t('targets:relevance.startText')}</p>
      <Button onPress={take}>{t('targets:relevance.start', { count: start.length })}</Button>
    </div>
  );
}
