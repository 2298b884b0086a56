import { useState } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/Button.tsx';
import type { Stability } from './stabilityOf.ts';

interface Props {
  readonly name: string;
  readonly stability: Stability;
}

/** One to three dots; hovering, focusing or pressing says in a sentence what they stand for. */
export function StabilityDots({ name, stability: { dots, share } }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const sentence = t(`network:stability.dots${dots}`, { name, times: Math.floor(share * 100) });
  return (
    <TooltipTrigger isOpen={isOpen} onOpenChange={setOpen} delay={200} shouldCloseOnPress={false}>
      {/* A finger does not hover: a press opens it too. */}
      <Button look="quiet" small className="stability" aria-label={sentence} onPress={() => setOpen(true)}>
        {[1, 2, 3].map((dot) => (
          <span key={dot} className={dot <= dots ? 'dot full' : 'dot'} aria-hidden="true" />
        ))}
      </Button>
      <Tooltip className="tooltip" placement="top">
        {sentence}
      </Tooltip>
    </TooltipTrigger>
  );
}
