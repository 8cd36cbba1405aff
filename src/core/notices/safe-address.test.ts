import { expect, it } from 'vitest';
import { isSafeAddress } from './safe-address.ts';

it('takes https and this machine as safe, and any other http address as open', () => {
  for (const safe of ['https://ppid.go.id', 'HTTPS://10.0.0.4:8443/', 'http://localhost:3000', 'http://desa.localhost', 'http://127.0.0.1:3000/o/desa', 'http://[::1]:3000']) expect([safe, isSafeAddress(safe)]).toEqual([safe, true]);
  for (const open of ['http://ppid.go.id', 'http://192.168.1.5:3000', 'http://localhost.go.id', 'http://127.0.0.1.go.id', 'http://kantor', '']) expect([open, isSafeAddress(open)]).toEqual([open, false]);
});
