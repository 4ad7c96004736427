import { buffer } from 'node:stream/consumers';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** The bytes of a blob. */
export const allOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer());

/** What is in a ZIP, read by another program than the one that wrote it; a name that leads out of the folder stops it. */
export async function unpack(zip: Buffer): Promise<{ name: string; bytes: Buffer }[]> {
  const open = await new Promise<ZipFile>((done, fail) => fromBuffer(zip, { lazyEntries: true, strictFileNames: true }, (error, opened) => (error ? fail(error) : done(opened))));
  const entries = await new Promise<Entry[]>((done, fail) => {
    const found: Entry[] = [];
    open.on('entry', (entry: Entry) => { found.push(entry); open.readEntry(); }).on('end', () => done(found)).on('error', fail);
    open.readEntry();
  });
  const read = (entry: Entry) => new Promise<Buffer>((done, fail) => open.openReadStream(entry, (error, stream) => (error ? fail(error) : done(buffer(stream)))));
  const all = [];
  for (const entry of entries) all.push({ name: entry.fileName, bytes: await read(entry) });
  return all;
}
