import { ChevronDown } from 'lucide-react';
import { useRef } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { MarketPack } from '@/scoring/market-pack';
import { Button } from '@/ui/components/button';
import { FieldGroup } from '@/ui/components/field';
import { ChoiceMenu } from '@/ui/components/choice-menu';
import { t } from '@/words/t';
import { formatFigure } from '@/words/format-number';
import { premiumShare } from './premium-share';
import type { ProfileFormValues } from './profile-form.schema';

interface SwitchedStep {
  id: string;
  label: string;
  /** What it adds to a band, in short. */
  effect: string;
}

/** The steps to the market band that the user switched off, each to be switched on again, and the way to switch off more. */
export function StepsOffField({ pack }: { pack: MarketPack }) {
  const { control } = useFormContext<ProfileFormValues>();
  const { field } = useController({ control, name: 'stepsOff' });
  const more = useRef<HTMLButtonElement>(null);
  const steps = stepsOf(pack);
  const counted = steps.filter(({ id }) => !field.value.includes(id));
  const off = field.value.map(
    (id) =>
      steps.find((step) => step.id === id) ?? {
        id,
        label: id,
        effect: t('options.stepsOff.unknown'),
      },
  );
  return (
    <FieldGroup legend={t('options.stepsOff.legend')} hint={t('options.stepsOff.hint')}>
      {off.length === 0 ? (
        <p className="m-0 text-ink-2">{t('options.stepsOff.none')}</p>
      ) : (
        <ul className="m-0 grid list-none divide-y divide-line rounded-lg border border-line p-0">
          {off.map(({ id, label, effect }) => (
            <li key={id} className="flex items-center gap-3 py-1 pr-1 pl-3">
              <span className="min-w-0 flex-1 wrap-anywhere">
                {label} <span className="text-ink-2 tabular-nums">{effect}</span>
              </span>
              <Button
                look="quiet"
                aria-label={t('options.stepsOff.onStep', { step: label })}
                onClick={() => {
                  field.onChange(field.value.filter((other) => other !== id));
                  // Its own place goes with the row.
                  more.current?.focus();
                }}
              >
                {t('options.stepsOff.on')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ChoiceMenu
        defaultOpen={false}
        trigger={
          <Button ref={more} className="justify-self-start">
            {t('options.stepsOff.off')}
            <ChevronDown aria-hidden size={16} />
          </Button>
        }
        actions={counted.map(({ id, label, effect }) => ({
          label: t('options.stepsOff.choice', { step: label, effect }),
          onSelect: () => field.onChange([...field.value, id]),
        }))}
      />
    </FieldGroup>
  );
}

/** Every step that a market band may take after its level's band. */
function stepsOf({ premiums, policy }: MarketPack): SwitchedStep[] {
  return [
    { id: 'geo', label: t('options.stepsOff.location'), effect: t('options.stepsOff.byPlace') },
    ...premiums
      .filter(({ low }) => low !== null)
      .map((premium) => ({
        id: premium.id,
        label: premium.label,
        effect: premiumShare(premium),
      })),
    {
      id: 'cap',
      label: t('shared.steps.cap'),
      effect: t('options.stepsOff.atMost', { factor: formatFigure(policy.factorCap, 3) }),
    },
  ];
}
