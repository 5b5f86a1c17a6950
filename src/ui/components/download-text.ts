import { downloadFile } from './download-file';

/** Hands a text to the user as a file, without any network. */
export function downloadText(text: string, fileName: string, type: string): void {
  downloadFile(new Blob([text], { type }), fileName);
}
