/** Puts a new file into the downloads folder; the browser never replaces one there. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file up after the click has passed.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
