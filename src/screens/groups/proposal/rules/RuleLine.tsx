import { ChevronDown } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type EditorProps, RuleEditor } from './RuleEditor.tsx';
import { asksBy, type RuleRow } from './ruleRows.ts';
import { useRowSentence } from './useRowSentence.ts';

interface Props extends EditorProps {
  readonly row: RuleRow;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** One kind of rule as a sentence; pressing it opens where it is changed, in its place. */
export function RuleLine({ row, isOpen, onOpen, ...editor }: Props) {
  const { t } = useTranslation();
  const sentence = useRowSentence();
  const asks = asksBy(editor.rules, row);
  return (
    <Disclosure className="proposal-rule" isExpanded={isOpen} onExpandedChange={onOpen} data-rule={row}>
      <h3>
        <Button slot="trigger" className="proposal-rule-button">
          <span className="proposal-rule-text">
            <span className="proposal-rule-name">{t(`seating:row.${row}`)}</span>
            <span className={asks ? 'proposal-rule-says' : 'proposal-rule-says muted'}>
              {sentence(editor.rules, row)}
            </span>
          </span>
          <ChevronDown className="icon small" aria-hidden="true" />
        </Button>
      </h3>
      <DisclosurePanel>
        <div className="proposal-rule-editor">
          <RuleEditor row={row} {...editor} />
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
