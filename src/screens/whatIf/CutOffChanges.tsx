import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moreFragile } from '../../core/network/whatIf/moreFragile.ts';
import { cutOffChange, mostFragile, type WhatIfFigures } from '../../core/network/whatIf/whatIfFigures.ts';
import { Button } from '../parts/Button.tsx';
import { LeftOut } from './LeftOut.tsx';
import { OneChange } from './OneChange.tsx';
import { OrganizationPicker } from './OrganizationPicker.tsx';
import { useTriable } from './useTriable.ts';

const firstShown = 3;

/**
 * What leaving out did, and who is cut off if an organisation leaves, before and after: of those on whom more hang than before, of
 * the one on whom most depend, of any other.
 */
export function CutOffChanges({ figures }: { readonly figures: WhatIfFigures }) {
  const { t } = useTranslation();
  const { labels } = useTriable();
  const [text, setText] = useState('');
  const chosen = labels.idOf(text);
  const more = moreFragile(figures);
  const elsewhere = new Set([...figures.removed, ...more].map(({ organization }) => organization));
  const others = [...new Set([...(chosen === null ? [] : [chosen]), ...mostFragile(figures)])].filter(
    (id) => id === chosen || !elsewhere.has(id),
  );
  const isLeftOut = figures.removed.some(({ organization }) => organization === chosen);
  const nobody = figures.before.cutOff.size + figures.after.cutOff.size === 0;
  return (
    <div className="what-if-cut-off">
      {figures.removed.map((removed) => (
        <LeftOut key={removed.organization} removed={removed} />
      ))}
      <MoreFragile key={more.map(({ organization }) => organization).join()} changes={more} />
      <h4>{t('whatIf:cutOff.title')}</h4>
      <p className="secondary">{t('whatIf:cutOff.why')}</p>
      {nobody ? <p>{t('whatIf:cutOff.none')}</p> : null}
      {others
        .filter((id) => id !== chosen || !isLeftOut)
        .map((id) => (
          <OneChange key={id} change={cutOffChange(figures, id)} />
        ))}
      <OrganizationPicker label={t('whatIf:cutOff.other')} text={text} labels={labels.all} onText={setText} />
    </div>
  );
}

/** On whom more hang than before: the first three, and the others when asked for. */
function MoreFragile({ changes }: { readonly changes: ReturnType<typeof moreFragile> }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (changes.length === 0) return null;
  const shown = all ? changes : changes.slice(0, firstShown);
  const left = changes.length - shown.length;
  return (
    <section className="what-if-cut-off" data-part="moreFragile">
      <h4>{t('whatIf:moreFragile.title')}</h4>
      {shown.map((change) => (
        <OneChange key={change.organization} change={change} />
      ))}
      {left === 0 ? null : (
        <Button look="link" onPress={() => setAll(true)}>
          {t('whatIf:moreFragile.more', { count: left })}
        </Button>
      )}
    </section>
  );
}
