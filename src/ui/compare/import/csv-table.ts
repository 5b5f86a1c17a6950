import Papa from 'papaparse';

/** A file as a table: its headings, and the cells of each row. */
export interface CsvTable {
  headings: string[];
  rows: string[][];
}

/** Why a file cannot be imported. */
export type CsvProblem = 'unread' | 'empty' | 'noRows' | 'tooManyRows' | 'tooLarge' | 'notText';

/** As many as the page is made for. */
export const MOST_ROWS = 10_000;
/** Bytes. */
const LARGEST_FILE = 50_000_000;

/** Reads a file's bytes as a table, whatever parts its columns: a comma, a semicolon, a tab. Never throws. */
export function csvTable(bytes: ArrayBuffer): CsvTable | CsvProblem {
  if (bytes.byteLength > LARGEST_FILE) return 'tooLarge';
  const text = decoded(bytes);
  if (text.includes('\0')) return 'notText';
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const [headings, ...rows] = data;
  if (!headings) return 'empty';
  if (rows.length === 0) return 'noRows';
  if (rows.length > MOST_ROWS) return 'tooManyRows';
  return { headings: headings.map(unescaped), rows: rows.map((cells) => cells.map(unescaped)) };
}

/** Spreadsheets write UTF-8, UTF-16 with its mark, or the old code page of Windows. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Takes off the apostrophe that keeps a spreadsheet from running a cell. */
function unescaped(cell: string): string {
  return cell.trim().replace(/^'(?=\s*[=+\-@＝＋－＠])/, '');
}
