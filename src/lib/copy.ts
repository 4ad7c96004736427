/** Puts a text on the clipboard; where that is forbidden, selects it in `shownIn` (if given) and tries the old way. False: the reader must copy it. */
export async function copyText(text: string, shownIn?: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return shownIn ? copySelected(shownIn) : copyFromField(text);
  }
}

const copySelection = (): boolean => {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
};

function copySelected(shownIn: HTMLElement): boolean {
  shownIn.scrollIntoView({ block: 'nearest' });
  getSelection()?.selectAllChildren(shownIn);
  return copySelection();
}

function copyFromField(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'vh';
  field.readOnly = true;
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  const copied = copySelection();
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
