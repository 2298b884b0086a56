import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { seatDifference } from './seatDifference.ts';
import { useHolders } from './useHolders.ts';
import type { ShownProposal } from './useProposal.ts';

interface Props {
  readonly shown: ShownProposal | null;
  readonly isBehind: boolean;
}

/** Says to whoever does not see it what a newer proposal changes: who comes and who leaves, or that it is the same. */
export function ProposalNews({ shown, isBehind }: Props) {
  const { t } = useTranslation();
  const holders = useHolders();
  const before = useRef<ShownProposal | null>(null);
  const [news, setNews] = useState('');
  useEffect(() => {
    if (shown === null || isBehind) return;
    const last = before.current;
    before.current = shown;
    if (last === null || last.fill !== shown.fill || last.proposal === shown.proposal) return;
    const changes = seatDifference(last.proposal.seating.groups ?? [], shown.proposal.seating.groups ?? []);
    const said = changes.map(({ group, comes, goes }) => {
      const text = [
        comes.length === 0 ? null : t('seating:news.comes', { names: holders.names(comes) }),
        goes.length === 0 ? null : t('seating:news.leaves', { names: holders.names(goes) }),
      ];
      const both = text.filter((one) => one !== null).join('; ');
      return group === null ? both : t('seating:inGroup', { group, text: both });
    });
    setNews(said.length === 0 ? t('seating:news.same') : said.join('. '));
  }, [shown, isBehind, holders, t]);
  return (
    <p className="visually-hidden" role="status" data-news="">
      {isBehind ? '' : news}
    </p>
  );
}
