import { useState } from 'react';

/**
 * A stored value that is shown as chosen at once, while it is still being stored; as stored again where that fails, or
 * once what is stored changes, by this choice or another.
 *
 * @param store stores a choice, and gives whether that went well
 */
export function useChosen<T>(
  stored: T,
  store: (chosen: T) => Promise<boolean>,
): [T, (chosen: T) => void] {
  const [choice, setChoice] = useState<{ value: T } | null>(null);
  const [seen, setSeen] = useState(stored);
  if (seen !== stored) {
    setSeen(stored);
    setChoice(null);
  }
  const choose = async (value: T): Promise<void> => {
    setChoice({ value });
    const isDone = await store(value);
    if (!isDone) setChoice(null);
  };
  return [choice ? choice.value : stored, (value) => void choose(value)];
}
