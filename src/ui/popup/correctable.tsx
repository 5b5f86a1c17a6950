import { ChevronDown, Ellipsis } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { chipClass } from '@/ui/components/chip';
import type { ChoiceMenuProps } from '@/ui/components/choice-menu';
import { UndoButton } from './undo-button';

/** The menus are not needed for the first paint: they load after it. */
const ChoiceMenu = lazy(async () => ({
  default: (await import('@/ui/components/choice-menu')).ChoiceMenu,
}));

/**
 * A field that was read, and the menu that sets it right; what the user set can be undone.
 *
 * @param name of the field, as in "Change level"
 * @param children the field's value; nothing where its menu alone is wanted
 * @param unsure nobody stated it
 * @param onUndo given where the user set the field
 */
export function Correctable({
  name,
  children,
  unsure = false,
  onUndo,
  ...menu
}: ChoiceMenuProps & {
  name: string;
  children: ReactNode;
  unsure?: boolean;
  onUndo?: (() => void) | undefined;
}) {
  const [isAsked, setIsAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const field = { ref: button, name, unsure, children };
  return (
    <span className="inline-flex items-center gap-1">
      <Suspense
        fallback={<FieldButton {...field} aria-haspopup="menu" onClick={() => setIsAsked(true)} />}
      >
        <ChoiceMenu trigger={<FieldButton {...field} />} defaultOpen={isAsked} {...menu} />
      </Suspense>
      {onUndo && (
        <UndoButton
          name={name}
          onClick={() => {
            // This button goes with what it undoes: the keyboard stays at the field.
            button.current?.focus();
            onUndo();
          }}
        />
      )}
    </span>
  );
}

function FieldButton({
  name,
  unsure,
  children,
  ...props
}: ComponentProps<'button'> & { name: string; unsure: boolean }) {
  return (
    <button
      type="button"
      title={`Change ${name}`}
      {...props}
      className={`${chipClass({ unsure })} min-h-6 cursor-pointer hover:border-ink-3 hover:text-ink aria-expanded:border-accent aria-expanded:text-ink`}
    >
      {children}
      {children ? (
        <ChevronDown aria-hidden size={12} className="shrink-0" />
      ) : (
        <Ellipsis aria-hidden size={14} />
      )}
      <span className="sr-only">, change {name}</span>
    </button>
  );
}
