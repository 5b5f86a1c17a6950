import { ChevronDown, Ellipsis } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { chipClass } from '@/ui/components/chip';
import type { ChoiceMenuProps } from '@/ui/components/choice-menu';
import type { FieldName } from './undo-button';
import { UndoButton } from './undo-button';
import { t } from '@/words/t';

/** The menus are not needed for the first paint: they load after it. */
const ChoiceMenu = lazy(async () => ({
  default: (await import('@/ui/components/choice-menu')).ChoiceMenu,
}));

/**
 * A field that was read, and the menu that sets it right; what the user set can be undone.
 *
 * @param field that it is
 * @param children the field's value; nothing where its menu alone is wanted
 * @param unsure nobody stated it
 * @param onUndo given where the user set the field
 */
export function Correctable({
  field,
  children,
  unsure = false,
  onUndo,
  ...menu
}: ChoiceMenuProps & {
  field: FieldName;
  children: ReactNode;
  unsure?: boolean;
  onUndo?: (() => void) | undefined;
}) {
  const [isAsked, setIsAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const parts = { ref: button, field, unsure, children };
  return (
    <span className="inline-flex items-center gap-1">
      <Suspense
        fallback={<FieldButton {...parts} aria-haspopup="menu" onClick={() => setIsAsked(true)} />}
      >
        <ChoiceMenu trigger={<FieldButton {...parts} />} defaultOpen={isAsked} {...menu} />
      </Suspense>
      {onUndo && (
        <UndoButton
          field={field}
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
  field,
  unsure,
  children,
  ...props
}: ComponentProps<'button'> & { field: FieldName; unsure: boolean }) {
  return (
    <button
      type="button"
      title={t('popup.field.change', { field: t(`popup.field.name.${field}`) })}
      {...props}
      className={`${chipClass({ unsure })} min-h-6 cursor-pointer hover:border-ink-3 hover:text-ink aria-expanded:border-accent aria-expanded:text-ink`}
    >
      {children}
      {children ? (
        <ChevronDown aria-hidden size={12} className="shrink-0" />
      ) : (
        <Ellipsis aria-hidden size={14} />
      )}
      <span className="sr-only">
        {t('popup.field.changeSpoken', { field: t(`popup.field.name.${field}`) })}
      </span>
    </button>
  );
}
