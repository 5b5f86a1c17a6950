import { numberFormat } from '@/words/number-format';

const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;

/** "12 kB", "1.4 MB". */
export function fileSize(bytes: number): string {
  const isLarge = bytes >= MEGABYTE;
  return numberFormat({
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(bytes / (isLarge ? MEGABYTE : KILOBYTE));
}
