/** Puts a text on the clipboard; where that is forbidden it selects the text on the page and tries the old way. False = the reader must copy it. */
export async function copyMessage(text: string, shownIn: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (!shownIn) return false;
    shownIn.scrollIntoView({ block: 'nearest' });
    getSelection()?.selectAllChildren(shownIn);
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}
