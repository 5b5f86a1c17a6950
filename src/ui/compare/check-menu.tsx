import { Check, ChevronDown } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { buttonClass } from '@/ui/components/button';

export interface CheckChoice {
  value: string;
  label: string;
  /** Stands at the end of the line. */
  hint?: string;
}

/** Any of several in a menu that stays open while they are chosen; the button says how many are. */
export function CheckMenu({
  label,
  icon,
  choices,
  chosen,
  onToggle,
  foot,
  showCount = true,
}: {
  label: string;
  icon?: ReactNode;
  choices: readonly CheckChoice[];
  chosen: ReadonlySet<string>;
  onToggle: (value: string) => void;
  /** Below the choices: words, or further items. */
  foot?: ReactNode;
  showCount?: boolean;
}) {
  const count = choices.filter(({ value }) => chosen.has(value)).length;
  const isCounted = showCount && count > 0;
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        className={`${buttonClass()} data-[state=open]:bg-surface-2 ${isCounted ? 'border-accent' : ''}`}
      >
        {icon}
        {label}
        {isCounted && (
          <span className="rounded-full bg-accent px-1.5 text-xs text-on-accent tabular-nums">
            {count}
          </span>
        )}
        <ChevronDown aria-hidden size={14} className="text-ink-3" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="start"
        sideOffset={4}
        collisionPadding={8}
        className="z-40 max-h-[min(24rem,var(--radix-dropdown-menu-content-available-height))] max-w-80 min-w-48 overflow-y-auto rounded-xl border border-line bg-surface p-1 text-sm text-ink shadow-lg"
      >
        {choices.map(({ value, label: name, hint }) => (
          <DropdownMenu.CheckboxItem
            key={value}
            checked={chosen.has(value)}
            onSelect={(event) => event.preventDefault()}
            onCheckedChange={() => onToggle(value)}
            className={MENU_ITEM}
          >
            <span className="grid size-4 shrink-0 place-items-center rounded-sm border border-edge">
              <DropdownMenu.ItemIndicator>
                <Check aria-hidden size={13} strokeWidth={3} className="text-accent" />
              </DropdownMenu.ItemIndicator>
            </span>
            <span className="min-w-0 flex-1 wrap-anywhere">{name}</span>{' '}
            {hint && <span className="text-xs text-ink-2 tabular-nums">{hint}</span>}
          </DropdownMenu.CheckboxItem>
        ))}
        {foot}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

/** The classes of a line in such a menu. */
export const MENU_ITEM =
  'flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 py-1 outline-none ' +
  'data-highlighted:bg-surface-3';
