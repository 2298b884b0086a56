import '../../styles/duplicates.css';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../app/app.ts';
import { AppDialog } from '../parts/AppDialog.tsx';
import { Button } from '../parts/Button.tsx';
import { type Decision, DecisionNote } from './DecisionNote.tsx';
import { NoPair } from './NoPair.tsx';
import { nextPair, type OpenPair } from './openPairs.ts';
import { PairReview } from './PairReview.tsx';
import { SearchNote } from './SearchNote.tsx';
import { useLookAlikes } from './useLookAlikes.ts';

/** Organisations that look alike, two at a time, to be made one or told apart by a person. */
export function DuplicatesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { status, pairs, tellApart, takeBack } = useLookAlikes();
  const [later, setLater] = useState<readonly string[]>([]);
  const [told, setTold] = useState<readonly string[]>([]);
  const [last, setLast] = useState<Decision | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const open = pairs.filter(({ key }) => !later.includes(key) && !told.includes(key));
  const pair = open.find(({ key }) => key === at) ?? open[0];
  const begun = last !== null || later.length + told.length > 0;
  // What is being looked at stays where a newer search puts another pair before it.
  if (pair !== undefined && pair.key !== at) setAt(pair.key);

  function decide(decision: Decision): void {
    const gone = decision.kind === 'merged' ? decision.pair.second.id : null;
    setAt(nextPair(open, decision.pair, gone)?.key ?? null);
    setLast(decision);
  }
  function apart(decided: OpenPair): void {
    tellApart(decided);
    setTold((before) => [...before, decided.key]);
    decide({ kind: 'apart', pair: decided });
  }
  function wait(decided: OpenPair): void {
    setLater((before) => [...before, decided.key]);
    setAt(nextPair(open, decided)?.key ?? null);
    setLast(null);
  }
  function undo(decision: Decision): void {
    if (decision.kind === 'merged') fieldStore.undo();
    else {
      takeBack(decision.pair);
      setTold((before) => before.filter((key) => key !== decision.pair.key));
    }
    setAt(decision.pair.key);
    setLast(null);
  }

  return (
    <AppDialog title={t('organizations:duplicates.title')} isOpen onClose={onClose} dismissable={false}>
      <div className="duplicate-review">
        <Button
          look="quiet"
          iconOnly
          className="review-close"
          label={t('organizations:duplicates.close')}
          onPress={onClose}
        >
          <X className="icon" aria-hidden="true" />
        </Button>
        <div className="review-state" role="status">
          {pair === undefined ? null : <p>{t('organizations:duplicates.left', { count: open.length })}</p>}
          <SearchNote status={status} hasPairs={pair !== undefined} begun={begun} />
          {last === null ? null : <DecisionNote decision={last} onUndo={() => undo(last)} />}
        </div>
        {pair === undefined ? (
          <NoPair status={status} begun={begun} later={later.length} onLater={() => setLater([])} onClose={onClose} />
        ) : (
          <PairReview
            key={pair.key}
            pair={pair}
            onMerged={(steps) => decide({ kind: 'merged', pair, steps })}
            onApart={() => apart(pair)}
            onLater={() => wait(pair)}
          />
        )}
      </div>
    </AppDialog>
  );
}
