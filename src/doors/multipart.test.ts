import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundaryOf, MultipartFault, readMultipart } from './multipart.ts';

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function readAll(bytes: Uint8Array, boundary: string, sizes: readonly number[] = [64], most = 1e7) {
  const parts: { name: string; fileName: string | null; bytes: Buffer }[] = [];
  for await (const part of readMultipart(inPieces(bytes, sizes), boundary, most)) {
    const pieces: Uint8Array[] = [];
    for await (const piece of part.bytes) pieces.push(Buffer.from(piece));
    parts.push({ name: part.name, fileName: part.fileName, bytes: Buffer.concat(pieces) });
  }
  return parts;
}

async function encode(form: FormData) {
  const response = new Response(form);
  return { bytes: new Uint8Array(await response.arrayBuffer()), boundary: boundaryOf(response.headers.get('content-type')) ?? '' };
}

it('gives back every field and file, however the bytes arrive', async () => {
  const piece = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('\r\n--', '--', '\r\n', 'é\u202eب'));
  await fc.assert(fc.asyncProperty(
    fc.array(fc.tuple(fc.stringMatching(/^[a-z.]{1,12}$/), piece, fc.boolean()), { maxLength: 6 }), fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
    async (fields, sizes) => {
      const form = new FormData();
      for (const [name, value, isFile] of fields) form.append(name, isFile ? new File([value], `${name}.txt`) : value);
      const { bytes, boundary } = await encode(form);
      const parts = await readAll(bytes, boundary, sizes);
      expect(parts.map((part) => [part.name, part.fileName])).toEqual(fields.map(([name, , isFile]) => [name, isFile ? `${name}.txt` : null]));
      parts.forEach((part, index) => {
        const value = fields[index]![1];
        // A plain field's line ends are sent as CRLF; a file's bytes as they are.
        const sent = fields[index]![2] ? value : value.replace(/\r\n?|\n/g, '\r\n');
        expect(part.bytes.equals(Buffer.from(sent.toWellFormed()))).toBe(true);
      });
    }), { numRuns: 60 });
});

it('passes over what was not read of a part', async () => {
  const form = new FormData();
  form.append('film', new File(['x'.repeat(100_000)], 'a.mp4'));
  form.append('judul', 'Sesudahnya');
  const { bytes, boundary } = await encode(form);
  const names: string[] = [];
  for await (const part of readMultipart(inPieces(bytes, [1000]), boundary, 1e7)) {
    names.push(part.name);
    for await (const _ of part.bytes) break;
  }
  expect(names).toEqual(['film', 'judul']);
});

it('refuses a body that is cut off, and one that is larger than allowed', async () => {
  const form = new FormData();
  form.append('judul', 'x'.repeat(500));
  const { bytes, boundary } = await encode(form);
  await expect(readAll(bytes.subarray(0, bytes.length - 20), boundary)).rejects.toThrow(MultipartFault);
  await expect(readAll(bytes, boundary, [64], 200)).rejects.toThrow(MultipartFault);
});

it('takes no folder from a file name', async () => {
  const text = '--b\r\nContent-Disposition: form-data; name="f"; filename="C:\\rahasia\\foto.jpg"\r\n\r\nx\r\n--b--\r\n';
  expect(await readAll(Buffer.from(text), 'b')).toMatchObject([{ name: 'f', fileName: 'foto.jpg' }]);
});
