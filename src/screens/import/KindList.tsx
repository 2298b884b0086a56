import { CheckCircle2, CircleAlert, GitCompareArrows, Info, TriangleAlert } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { Changes } from '../../core/import/preview/changesOf.ts';
import { type IssueGroup, isSolved } from '../../core/import/preview/issueGroups.ts';
import { formatNumber } from '../../i18n/format.ts';
import { GroupTitle } from './GroupTitle.tsx';
import { namesFound, rowsToCount } from './groupWords.ts';
import { amountWords } from './importWords.ts';
import { TextList } from './TextList.tsx';

/** Under which key the list opens what newer files change. */
export const changesKey = 'changes';

interface Props {
  readonly list: RefObject<HTMLElement | null>;
  /** What the files change of a field that is not empty. */
  readonly changes: Changes | null;
  readonly groups: readonly IssueGroup[];
  /** The key of the group that is open; null for the overview. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
}

/** The overview, and the kinds of what was found, each with its number of rows. */
export function KindList({ list, groups, changes, open, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <nav ref={list} className="card kind-list" aria-label={t('import:check.kinds')}>
      <h2 className="import-title kind-heading">{t('import:check.kinds')}</h2>
      <ul>
        <li>
          <button type="button" className="kind-button" {...current(open === null)} onClick={() => onOpen(null)}>
            <CheckCircle2 className="icon kind-icon ok" aria-hidden="true" />
            <span className="kind-words">
              <strong>{t('import:check.understood')}</strong>
              {groups.length === 0 ? <span>{t('import:check.noProblems')}</span> : null}
            </span>
          </button>
        </li>
        {changes === null ? null : (
          <li>
            <button
              type="button"
              className="kind-button"
              {...current(open === changesKey)}
              onClick={() => onOpen(changesKey)}
            >
              <GitCompareArrows className="icon kind-icon info" aria-hidden="true" />
              <ChangesWords changes={changes} />
            </button>
          </li>
        )}
        {groups.map((group) => (
          <li key={group.key}>
            <button
              type="button"
              className="kind-button"
              {...current(open === group.key)}
              onClick={() => onOpen(group.key)}
            >
              <GroupIcon group={group} />
              <GroupWords group={group} />
              {rowsToCount(group) === 0 ? null : <RowCount rows={rowsToCount(group)} />}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ChangesWords({ changes }: { readonly changes: Changes }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { added, changed, kept, missingOrganizations, missingTies } = changes;
  const missing = missingOrganizations.length + missingTies.length;
  const what = amountWords(t, language, added.organizations.count, added.ties.count);
  return (
    <span className="kind-words">
      <strong>{t('import:changes.title')}</strong>
      {what === null ? null : <span>{t('import:changes.added', { what })}</span>}
      {changed.count === 0 ? null : <span>{t('import:changes.changed', { count: changed.count })}</span>}
      {kept.count === 0 ? null : <span>{t('import:changes.kept', { count: kept.count })}</span>}
      {missing === 0 ? null : <span>{t('import:changes.missing', { count: missing })}</span>}
    </span>
  );
}

function GroupWords({ group }: { readonly group: IssueGroup }) {
  const { t } = useTranslation();
  const found = namesFound(t, group) ? [] : group.found.slice(0, 3);
  return (
    <span className="kind-words">
      <GroupTitle group={group} />
      {isSolved(group) ? <span>{t('import:check.solved')}</span> : null}
      {group.setAside && !isSolved(group) ? <span className="kind-aside">{t('import:check.blocks')}</span> : null}
      {found.length === 0 ? null : (
        <span className="kind-found">
          <TextList texts={found.map(({ text }) => text.slice(0, 40))} />
        </span>
      )}
    </span>
  );
}

function RowCount({ rows }: { readonly rows: number }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <span className="kind-count">
      <span aria-hidden="true">{formatNumber(language, rows)}</span>
      <span className="visually-hidden">{t('import:check.fixFor', { count: rows })}</span>
    </span>
  );
}

function GroupIcon({ group }: { readonly group: IssueGroup }) {
  if (isSolved(group)) return <CheckCircle2 className="icon kind-icon ok" aria-hidden="true" />;
  if (group.setAside) return <CircleAlert className="icon kind-icon gap" aria-hidden="true" />;
  if (group.severity === 'note') return <Info className="icon kind-icon info" aria-hidden="true" />;
  return <TriangleAlert className="icon kind-icon warn" aria-hidden="true" />;
}

function current(is: boolean): { 'aria-current'?: true } {
  return is ? { 'aria-current': true } : {};
}
