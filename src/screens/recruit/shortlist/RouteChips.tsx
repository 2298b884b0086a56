import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useOrganizationsById } from '../../../app/hooks.ts';
import type { Route } from '../../../core/recruitment/introductions/route.ts';

interface Props {
  readonly routes: readonly Route[];
  readonly at: number;
  readonly onPick: (at: number) => void;
}

/** The routes through different first contacts, the best first. */
export function RouteChips({ routes, at, onPick }: Props) {
  const { t } = useTranslation();
  const byId = useOrganizationsById();
  return (
    <ToggleButtonGroup
      className="recruit-route-chips"
      aria-label={t('recruit:routes.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[String(at)]}
      onSelectionChange={([key]) => onPick(Number(key))}
    >
      {routes.map(({ path, hops }, place) => {
        const contact = path[0] ?? '';
        const name = path[0] === undefined ? '' : (byId.get(path[0])?.name ?? '');
        return (
          <ToggleButton key={contact} id={String(place)} className="chip">
            {t(place === at ? 'recruit:routes.shown' : 'recruit:routes.other', {
              number: place + 1,
              count: hops,
              name,
            })}
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
