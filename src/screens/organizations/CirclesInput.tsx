import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { circlesOf, levelWith, markedCircles, otherLevels } from '../../core/recruitment/circlesOf.ts';
import type { OrganizationDraft } from './organizationDraft.ts';
import { LineInput } from './organizationInputs.tsx';

type Props = React.ComponentProps<typeof LineInput>;

/** For whom it is relevant: leading, the wider network, or both. What a file wrote besides stays, as a line of its own. */
export function CirclesInput({ draft, problems, onChange }: Pick<Props, 'draft' | 'problems' | 'onChange'>) {
  const { t } = useTranslation();
  const { level } = draft.texts;
  const marked = circlesOf({ level });
  const set = (text: string | null) => onChange(withLevel(draft, text));
  return (
    <>
      <fieldset className="circles wide">
        <legend className="label">{t('organizations:circle.label')}</legend>
        {markedCircles.map((circle) => (
          <Checkbox
            key={circle}
            className="check"
            isSelected={marked.includes(circle)}
            onChange={(isOn) =>
              set(levelWith(level, isOn ? [...marked, circle] : marked.filter((one) => one !== circle)))
            }
          >
            <span className="box" aria-hidden="true" />
            {t(`organizations:circle.${circle}`)}
          </Checkbox>
        ))}
      </fieldset>
      {otherLevels({ level }).length === 0 ? null : (
        <LineInput draft={draft} problems={problems} onChange={onChange} field="level" wide />
      )}
    </>
  );
}

function withLevel(draft: OrganizationDraft, level: string | null): OrganizationDraft {
  return { ...draft, texts: { ...draft.texts, level: level ?? '' } };
}
