import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../../../app/app.ts';
import { setSeatingRules } from '../../../../app/commands/seating.ts';
import { useFieldMap } from '../../../../app/hooks.ts';
import type { SeatingWish } from '../../../../core/groups/seating/proposal.ts';
import { type SeatingGoal, seatingGoals } from '../../../../core/model/seatingRules.ts';
import { Button } from '../../../parts/Button.tsx';
import { CheckLine } from '../../../parts/CheckLine.tsx';
import { Segmented } from '../../../parts/Segmented.tsx';

/** What is aimed at beside the rules, each before the next; or a fair draw. */
export function AimsCard({ fill }: SeatingWish) {
  const { t } = useTranslation();
  const { seating } = useFieldMap();
  const key = fill === 'committee' ? 'committeeGoals' : 'groupGoals';
  const goals = seating[key];
  const change = (next: readonly SeatingGoal[]) => fieldStore.run(setSeatingRules({ [key]: next }));
  const isDrawn = fill === 'committee' && seating.choose === 'lottery';
  return (
    <section className="card proposal-aims" aria-labelledby="proposal-aims">
      <header>
        <h2 id="proposal-aims">{t('seating:aims.title')}</h2>
      </header>
      <div className="proposal-who-body">
        {fill === 'committee' ? (
          <Segmented
            label={t('seating:aims.choose')}
            value={seating.choose}
            options={(['best', 'lottery'] as const).map((value) => ({ value, label: t(`seating:aims.${value}`) }))}
            onChange={(choose) => fieldStore.run(setSeatingRules({ choose }))}
          />
        ) : (
          <CheckLine
            label={t('seating:aims.chairs')}
            isOn={seating.chairsOfDifferentSectors}
            onChange={(chairsOfDifferentSectors) => fieldStore.run(setSeatingRules({ chairsOfDifferentSectors }))}
          />
        )}
        <p className="field-note">{t(isDrawn ? 'seating:aims.drawNote' : 'seating:aims.note')}</p>
        {isDrawn ? null : <GoalList goals={goals} onChange={change} />}
      </div>
    </section>
  );
}

interface ListProps {
  readonly goals: readonly SeatingGoal[];
  readonly onChange: (goals: readonly SeatingGoal[]) => void;
}

/** A short list in its order; each can be moved up, down, or left out. */
function GoalList({ goals, onChange }: ListProps) {
  const { t } = useTranslation();
  const more = seatingGoals.filter((goal) => !goals.includes(goal));
  const moved = (at: number, by: number) => {
    const rest = goals.toSpliced(at, 1);
    return rest.toSpliced(at + by, 0, ...goals.slice(at, at + 1));
  };
  return (
    <>
      <ol className="proposal-goals">
        {goals.map((goal, at) => {
          const name = t(`seating:goal.${goal}`);
          return (
            <li key={goal} data-goal={goal}>
              <span>{name}</span>
              <Step
                label={t('seating:aims.up', { name })}
                isDisabled={at === 0}
                onPress={() => onChange(moved(at, -1))}
              >
                <ArrowUp className="icon small" aria-hidden="true" />
              </Step>
              <Step
                label={t('seating:aims.down', { name })}
                isDisabled={at === goals.length - 1}
                onPress={() => onChange(moved(at, 1))}
              >
                <ArrowDown className="icon small" aria-hidden="true" />
              </Step>
              <Step
                label={t('seating:aims.leave', { name })}
                isDisabled={goals.length === 1}
                onPress={() => onChange(goals.toSpliced(at, 1))}
              >
                <X className="icon small" aria-hidden="true" />
              </Step>
            </li>
          );
        })}
      </ol>
      {more.length === 0 ? null : (
        <MenuTrigger>
          <Button small className="proposal-add-one">
            <Plus className="icon small" aria-hidden="true" />
            {t('seating:aims.add')}
          </Button>
          <Popover placement="bottom start">
            <Menu
              className="menu"
              aria-label={t('seating:aims.add')}
              onAction={(key) => onChange([...goals, ...seatingGoals.filter((goal) => goal === key)])}
            >
              {more.map((goal) => (
                <MenuItem key={goal} id={goal} className="menu-item" textValue={t(`seating:goal.${goal}`)}>
                  {t(`seating:goal.${goal}`)}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </>
  );
}

interface StepProps {
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

function Step(props: StepProps) {
  return <Button look="quiet" small iconOnly {...props} />;
}
