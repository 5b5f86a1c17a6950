import { LEVEL_IDS } from '@/posting/level';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { levelLabel } from '@/words/level-words';
import { Correctable } from './correctable';
import { levelConfidenceLabel, workplaceLabel } from '@/words/posting-words';
import type { Corrector } from './use-correction';
import { useGeographies } from './use-geographies';

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
      name="level"
      unsure={!isIntern && confidence !== 'stated'}
      onUndo={isSet ? () => corrector.change('Level', { level: null }) : undefined}
      groups={[
        {
          heading: isIntern ? 'No internship, but level' : 'Level',
          value: isIntern || ids.length > 1 ? null : assessment.level.id,
          choices: LEVEL_IDS.map((id) => ({
            value: id,
            label: levelLabel([id]),
            onChoose: () => corrector.change('Level', { level: id }),
          })),
        },
      ]}
    >
      <span>{isIntern ? 'Internship' : `${levelLabel(ids)} level, ${levelSource()}`}</span>
    </Correctable>
  );

  function levelSource(): string {
    if (isSet) return 'set by you';
    return assessment.notes.includes('level-from-profile')
      ? 'from your profile'
      : levelConfidenceLabel(confidence);
  }
}

/** The place that the market is taken of, and the choice of another; nothing where there is no market to take. */
export function PlaceMenu({ judged: { posting, assessment }, corrector }: FieldMenuProps) {
  const geographies = useGeographies();
  const { steps, unknownReason, notes, metro } = assessment;
  const isOutside = unknownReason === 'outside-us';
  const label = isOutside ? 'Outside the US' : steps.find(({ kind }) => kind === 'geo')?.label;
  if (label === undefined) return null;
  const isSet = posting.corrected?.correction.metro !== undefined;
  const isAssumed = notes.includes('assumed-national');
  const isHome = notes.includes('home-metro-used');
  const source = [isSet && ', set by you', isHome && ', your home', isAssumed && ', assumed'].find(
    Boolean,
  );
  return (
    <Correctable
      name="place"
      unsure={isAssumed || isHome}
      onUndo={isSet ? () => corrector.change('Place', { metro: null }) : undefined}
      groups={[
        {
          heading: 'Place of the job',
          value: isOutside ? null : metro,
          choices: geographies.map(({ id, label: place }) => ({
            value: id,
            label: place,
            onChoose: () => corrector.change('Place', { metro: id }),
          })),
        },
      ]}
    >
      <span>
        {label}
        {source}
      </span>
    </Correctable>
  );
}

const WORKPLACES = ['remote', 'hybrid', 'onsite'] as const;

/** Where the work is done, and the choice of another. */
export function WorkplaceMenu({ judged: { posting }, corrector }: FieldMenuProps) {
  const { workplace, corrected } = posting;
  const isSet = corrected?.correction.workplace !== undefined;
  return (
    <Correctable
      name="workplace"
      unsure={workplace === 'unknown'}
      onUndo={isSet ? () => corrector.change('Workplace', { workplace: null }) : undefined}
      groups={[
        {
          heading: 'Workplace',
          value: workplace === 'unknown' ? null : workplace,
          choices: WORKPLACES.map((id) => ({
            value: id,
            label: workplaceLabel(id),
            onChoose: () => corrector.change('Workplace', { workplace: id }),
          })),
        },
      ]}
    >
      <span>
        {workplaceLabel(workplace) ?? 'Workplace not said'}
        {isSet && ', set by you'}
      </span>
    </Correctable>
  );
}

/** What the page is: an AI role, another role, or no posting at all. */
export function RoleMenu({ judged: { posting, assessment }, corrector }: FieldMenuProps) {
  const { coverage } = assessment;
  const set = posting.corrected?.correction.coverage;
  const isOther = coverage === 'not-covered';
  const words = set
    ? `${isOther ? 'Not an AI role' : 'AI role'}, set by you`
    : isOther && 'Not an AI role?';
  const actions = [
    coverage !== 'covered' && {
      label: 'This is an AI role',
      onSelect: () => corrector.change('Role', { coverage: 'covered' }),
    },
    coverage !== 'not-covered' && {
      label: 'Not an AI role',
      onSelect: () => corrector.change('Role', { coverage: 'not-covered' }),
    },
    {
      label: 'Not a job posting',
      onSelect: () => corrector.change('Role', { notAPosting: true }),
    },
  ];
  return (
    <Correctable
      name="role"
      onUndo={set && (() => corrector.change('Role', { coverage: null }))}
      actions={actions.filter((action) => action !== false)}
    >
      {words && <span>{words}</span>}
    </Correctable>
  );
}
