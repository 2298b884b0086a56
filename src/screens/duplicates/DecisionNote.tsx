import { useTranslation } from 'react-i18next';
import { useFieldState } from '../../app/hooks.ts';
import { Button } from '../parts/Button.tsx';
import type { OpenPair } from './openPairs.ts';

/** What a person decided about a pair; `steps`: how many steps of the history were done after it. */
export type Decision =
  | { readonly kind: 'merged'; readonly pair: OpenPair; readonly steps: number }
  | { readonly kind: 'apart'; readonly pair: OpenPair };

/** What was decided last, and the way back: messages at the edge of the page are out of reach of a dialog. */
export function DecisionNote({ decision, onUndo }: { readonly decision: Decision; readonly onUndo: () => void }) {
  const { t } = useTranslation();
  const done = useFieldState((state) => state.history.done.length);
  const { first, second } = decision.pair;
  const text =
    decision.kind === 'merged'
      ? t('organizations:duplicates.merged', { keep: first.name, drop: second.name })
      : t('organizations:duplicates.toldApart', { first: first.name, second: second.name });
  // Another step came after the merge, or it is undone already.
  if (decision.kind === 'merged' && done !== decision.steps) return null;
  return (
    <p className="decision-note">
      <span>{text}</span>
      <Button look="link" onPress={onUndo}>
        {t('shell:toast.undo')}
      </Button>
    </p>
  );
}
