/** Hands a text to the user as a file, without any network. */
export function downloadText(text: string, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Firefox starts the download after this turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
