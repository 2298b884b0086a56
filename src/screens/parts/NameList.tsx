import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import { formatNumber } from '../../i18n/format.ts';
import { localeOf } from '../../i18n/language.ts';
import { UserText } from './UserText.tsx';

/** Names in one sentence, "a, b and c", each in its own direction; beyond `most` only how many more there are. */
export function NameList({
  names,
  most = names.length,
}: {
  readonly names: readonly string[];
  readonly most?: number;
}) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  // One name beyond the limit takes no more room than saying so.
  const shown = names.length > most + 1 ? names.slice(0, most) : names;
  const left = names.length - shown.length;
  const more = left > 0 ? [t('network:more', { number: formatNumber(language, left) })] : [];
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  // The letters matter: in Hebrew "and" is written otherwise before a Latin name.
  const items = [...shown, ...more];
  const parts = shown.some(hasAnd) ? apart(items) : list.formatToParts(items);
  const lastName = parts.findLastIndex((part) => part.type === 'element');
  return parts.map((part, index) => {
    // Parts have no key of their own: their place in the sentence is all there is.
    const key = `${index} ${part.value}`;
    const isName = part.type === 'element' && !(left > 0 && index === lastName);
    return isName ? <UserText key={key}>{part.value}</UserText> : <Fragment key={key}>{part.value}</Fragment>;
  });
}

/** Whether a name could be read as two in a list that has commas and "and" of its own. */
function hasAnd(name: string): boolean {
  return /[,;&]|\s(and\s|ו(?=\p{Script=Hebrew}))/iu.test(name);
}

function apart(items: readonly string[]): readonly { readonly type: 'element' | 'literal'; readonly value: string }[] {
  return items.flatMap((value, index) => {
    const element = { type: 'element' as const, value };
    return index === 0 ? [element] : [{ type: 'literal' as const, value: '; ' }, element];
  });
}
