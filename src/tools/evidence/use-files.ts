import { useEffect, useRef, useState } from 'preact/hooks';
import { caseFile, dropFile, filesOf, putFile, type CaseFile, type Purpose } from './file-store.ts';

/** The files of the case in view. `begin` gives the case its name when the first file comes; `onCount` hears how many there are. */
export function useFiles(caseId: string, { begin, onCount }: { begin: () => string; onCount: (files: number) => void }) {
  const [files, setFiles] = useState<readonly CaseFile[]>([]);
  const [stored, setStored] = useState(true);
  const inView = useRef(caseId);
  inView.current = caseId;
  const load = async (id: string) => {
    const found = id === '' ? [] : await filesOf(id);
    if (inView.current === id) setFiles(found);
    return found.length;
  };
  useEffect(() => { void load(caseId); }, [caseId]);
  return {
    files,
    /** False once the device had no room for a file; it then lasts until the page is left. */
    stored,
    async add(purpose: Purpose, added: readonly File[]) {
      const id = begin();
      const more = added.map((file) => caseFile(file, purpose));
      setFiles((now) => [...now, ...more]);
      const kept = await Promise.all(more.map((file) => putFile(id, file)));
      if (kept.includes(false)) setStored(false);
      onCount(await load(id));
    },
    async remove(fileId: string) {
      setFiles((now) => now.filter(({ id }) => id !== fileId));
      await dropFile(caseId, fileId);
      onCount(await load(caseId));
    },
  };
}
