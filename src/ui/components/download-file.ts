/** Hands a file to the user, without any network. */
export function downloadFile(file: Blob, fileName: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Firefox starts the download after this turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
