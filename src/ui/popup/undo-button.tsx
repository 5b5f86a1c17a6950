import { Undo2 } from 'lucide-react';

/** Takes back what the user set; `name` says what: "Undo level". */
export function UndoButton({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-label={`Undo ${name}`}
      className="inline-flex min-h-6 cursor-pointer items-center gap-1 rounded-md px-1 text-xs font-medium text-accent hover:underline"
      onClick={onClick}
    >
      <Undo2 aria-hidden size={12} />
      Undo
    </button>
  );
}
