import { useTranslation } from 'react-i18next';
import { organizationMetrics } from '../../core/network/catalogue.ts';
import { methods } from '../../core/network/methods.ts';
import { networkFigures } from '../../core/network/networkFigures.ts';

interface Described {
  readonly key: string;
  readonly group: string;
}

const described: readonly Described[] = [
  ...organizationMetrics,
  ...networkFigures.map(({ key }) => ({ key, group: 'network' })),
  ...methods,
];
const groups: readonly string[] = [...new Set(described.map(({ group }) => group))];

/** Every figure with its plain sentence, by what it speaks of; each group opens when asked for. */
export function HelpFigures() {
  const { t } = useTranslation();
  return (
    <div className="help-figures">
      {groups.map((group) => (
        <details key={group}>
          <summary>{t(`metrics:group.${group}`)}</summary>
          <dl>
            {described
              .filter((one) => one.group === group)
              .map(({ key }) => (
                <div key={key}>
                  <dt>{t(`metrics:${key}.name`)}</dt>
                  <dd>{t(`metrics:${key}.plain`)}</dd>
                </div>
              ))}
          </dl>
        </details>
      ))}
    </div>
  );
}
