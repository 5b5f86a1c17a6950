import { LEVEL_IDS } from '@/posting/level';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { levelLabel } from '@/words/level-words';
import { Correctable } from './correctable';
import { levelConfidenceLabel, workplaceLabel } from '@/words/posting-words';
import type { Corrector } from './use-correction';
import { useGeographies } from './use-geographies';
import { t } from '@/words/t';

interface FieldMenuProps {
  judged: JudgedPosting;
  corrector: Corrector;
}

/** The level that is judged, how it is known, and the choice of another. Setting one makes an internship a job. */
export function LevelMenu({ judged: { posting, assessment }, corrector }: FieldMenuProps) {
  const { ids, confidence } = assessment.level;
  const isSet = posting.corrected?.correction.level !== undefined;
  const isIntern = posting.role.internship;
  return (
    <Correctable
      field="level"
      unsure={!isIntern && confidence !== 'stated'}
      onUndo={isSet ? () => corrector.change('level', { level: null }) : undefined}
      groups={[
        {
          heading: isIntern ? t('popup.field.levelOfIntern') : t('popup.field.level'),
          value: isIntern || ids.length > 1 ? null : assessment.level.id,
          choices: LEVEL_IDS.map((id) => ({
            value: id,
            label: levelLabel([id]),
            onChoose: () => corrector.change('level', { level: id }),
          })),
        },
      ]}
    >
      <span>
        {isIntern
          ? t('popup.field.internship')
          : t('popup.field.levelShown', { level: levelLabel(ids), source: levelSource() })}
      </span>
    </Correctable>
  );

  function levelSource(): string {
    if (isSet) return t('popup.field.sourceOwn');
    return assessment.notes.includes('level-from-profile')
      ? t('popup.field.fromProfile')
      : levelConfidenceLabel(confidence);
  }
}

/** The place that the market is taken of, and the choice of another; nothing where there is no market to take. */
export function PlaceMenu({ judged: { posting, assessment }, corrector }: FieldMenuProps) {
  const geographies = useGeographies();
  const { steps, unknownReason, notes, metro } = assessment;
  const isOutside = unknownReason === 'outside-us';
  const label = isOutside
    ? t('popup.field.outsideUs')
    : steps.find(({ kind }) => kind === 'geo')?.label;
  if (label === undefined) return null;
  const isSet = posting.corrected?.correction.metro !== undefined;
  const isAssumed = notes.includes('assumed-national');
  const isHome = notes.includes('home-metro-used');
  return (
    <Correctable
      field="place"
      unsure={isAssumed || isHome}
      onUndo={isSet ? () => corrector.change('place', { metro: null }) : undefined}
      groups={[
        {
          heading: t('popup.field.place'),
          value: isOutside ? null : metro,
          choices: geographies.map(({ id, label: place }) => ({
            value: id,
            label: place,
            onChoose: () => corrector.change('place', { metro: id }),
          })),
        },
      ]}
    >
      <span>{placeWords(label)}</span>
    </Correctable>
  );

  function placeWords(place: string): string {
    if (isSet) return t('popup.field.setByYou', { value: place });
    if (isHome) return t('popup.field.home', { place });
    return isAssumed ? t('popup.field.assumed', { place }) : place;
  }
}

const WORKPLACES = ['remote', 'hybrid', 'onsite'] as const;

/** Where the work is done, and the choice of another. */
export function WorkplaceMenu({ judged: { posting }, corrector }: FieldMenuProps) {
  const { workplace, corrected } = posting;
  const isSet = corrected?.correction.workplace !== undefined;
  const words = workplaceLabel(workplace) ?? t('popup.field.workplaceUnknown');
  return (
    <Correctable
      field="workplace"
      unsure={workplace === 'unknown'}
      onUndo={isSet ? () => corrector.change('workplace', { workplace: null }) : undefined}
      groups={[
        {
          heading: t('popup.field.workplace'),
          value: workplace === 'unknown' ? null : workplace,
          choices: WORKPLACES.map((id) => ({
            value: id,
            label: workplaceLabel(id),
            onChoose: () => corrector.change('workplace', { workplace: id }),
          })),
        },
      ]}
    >
      <span>{isSet ? t('popup.field.setByYou', { value: words }) : words}</span>
    </Correctable>
  );
}

/** What the page is: an AI role, another role, or no posting at all. */
export function RoleMenu({ judged: { posting, assessment }, corrector }: FieldMenuProps) {
  const { coverage } = assessment;
  const set = posting.corrected?.correction.coverage;
  const isOther = coverage === 'not-covered';
  const value = isOther ? t('popup.field.notAiRole') : t('popup.field.aiRole');
  const words = set
    ? t('popup.field.setByYou', { value })
    : isOther && t('popup.field.notAiRoleAsk');
  const actions = [
    coverage !== 'covered' && {
      label: t('popup.field.isAiRole'),
      onSelect: () => corrector.change('role', { coverage: 'covered' }),
    },
    coverage !== 'not-covered' && {
      label: t('popup.field.notAiRole'),
      onSelect: () => corrector.change('role', { coverage: 'not-covered' }),
    },
    {
      label: t('popup.field.notAPosting'),
      onSelect: () => corrector.change('role', { notAPosting: true }),
    },
  ];
  return (
    <Correctable
      field="role"
      onUndo={set && (() => corrector.change('role', { coverage: null }))}
      actions={actions.filter((action) => action !== false)}
    >
      {words && <span>{words}</span>}
    </Correctable>
  );
}
