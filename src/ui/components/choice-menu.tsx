import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactElement } from 'react';

/** One of several, with the one that holds now. */
export interface ChoiceGroup {
  heading: string;
  /** Null where none of the choices holds. */
  value: string | null;
  choices: { value: string; label: string; onChoose: () => void }[];
}

export interface ChoiceMenuProps {
  /** Things to do, above the choices. */
  actions?: { label: string; onSelect: () => void }[];
  groups?: ChoiceGroup[];
}

const ITEM =
  'flex min-h-8 cursor-pointer items-center rounded-md px-2 py-1 text-sm outline-none ' +
  'data-[highlighted]:bg-surface-3 data-[highlighted]:outline-2 data-[highlighted]:-outline-offset-2 data-[highlighted]:outline-accent';

/** A menu that opens from a button; the keyboard comes back to it when the menu closes. */
export function ChoiceMenu({
  trigger,
  defaultOpen,
  actions = [],
  groups = [],
}: ChoiceMenuProps & { trigger: ReactElement; defaultOpen: boolean }) {
  return (
    <DropdownMenu.Root defaultOpen={defaultOpen} modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      {/* In place, not at the end of the page: so it stays within the page's landmarks. */}
      <DropdownMenu.Content
        align="start"
        sideOffset={4}
        collisionPadding={8}
        className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-44 overflow-y-auto rounded-lg border border-edge bg-surface p-1 shadow-lg"
      >
        {actions.map(({ label, onSelect }) => (
          <DropdownMenu.Item
            key={label}
            className={groups.length > 0 ? `${ITEM} pl-7` : ITEM}
            onSelect={onSelect}
          >
            {label}
          </DropdownMenu.Item>
        ))}
        {groups.map(({ heading, value, choices }) => (
          <DropdownMenu.RadioGroup key={heading} value={value ?? ''} aria-label={heading}>
            <DropdownMenu.Label className="px-2 pt-1.5 pb-1 text-xs text-ink-2">
              {heading}
            </DropdownMenu.Label>
            {choices.map((choice) => (
              <DropdownMenu.RadioItem
                key={choice.value}
                value={choice.value}
                className={`${ITEM} relative pl-7`}
                onSelect={choice.onChoose}
              >
                <DropdownMenu.ItemIndicator className="absolute left-2 text-accent">
                  <Check aria-hidden size={14} />
                </DropdownMenu.ItemIndicator>
                {choice.label}
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
