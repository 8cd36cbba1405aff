/** A passkey from beginning to end, in a real browser with an authenticator of its own: added on the account page, used to sign in, taken away. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from './door.ts';
import { testOffice } from './office.ts';
import { BROWSER, openRealBrowser, type RealBrowser } from './real-browser.ts';

const email = 'ketua@bunder.example';

describe.skipIf(!BROWSER)('a passkey', () => {
  let real: RealBrowser;
  let page: Page;
  let url = '';

  beforeAll(async () => {
    real = await openRealBrowser();
    url = real.url;
    await testOffice(real.world.context, 'bunder', 'sops/001-bunder-medsos.yaml', (who) => real.world.accounts.create(who, `${who.slice(7)}@bunder.example`, PASSWORD));
    page = await (await real.browser.newContext({ locale: 'id-ID' })).newPage();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
  });
  afterAll(() => real?.close());

  const rows = async () => (await real.world.database.pool.query('select name, counter from passkey')).rows;

  it('is added on the account page, signs in without a password, and is of no use once it is taken away', async () => {
    await page.goto(`${url}/masuk`);
    await page.fill('input[name=email]', email);
    await page.fill('input[name=password]', PASSWORD);
    await page.click('main form button:not([type=button])');
    await page.goto(`${url}/o/bunder/akun`);
    await page.fill('#passkey-name', 'Ponsel Ketua');
    await page.click('[data-passkey=add] button');
    await page.getByText('Ponsel Ketua').first().waitFor();
    expect(await rows()).toMatchObject([{ name: 'Ponsel Ketua' }]);

    await page.context().clearCookies();
    await page.goto(`${url}/masuk`);
    await page.click('[data-passkey=sign-in] button');
    await page.waitForURL((address) => !address.pathname.startsWith('/masuk'));
    await page.goto(`${url}/o/bunder/akun`);
    expect(await page.content()).toContain('Ponsel Ketua');

    await page.getByRole('button', { name: /^Hapus Ponsel Ketua/ }).click();
    await page.waitForLoadState();
    expect(await rows()).toEqual([]);
    await page.context().clearCookies();
    await page.goto(`${url}/masuk`);
    const failed = await page.getAttribute('[data-passkey=sign-in]', 'data-failed');
    await page.click('[data-passkey=sign-in] button');
    await page.getByText(failed!).waitFor();
    expect(new URL(page.url()).pathname).toBe('/masuk');
  });

  it('that nobody answers for lets the password through, which can be read before it is sent', async () => {
    const alone = await (await real.browser.newContext({ locale: 'id-ID' })).newPage();
    const devtools = await alone.context().newCDPSession(alone);
    // No authenticator at all: the browser waits.
    await devtools.send('WebAuthn.enable');
    await alone.goto(`${url}/masuk`);
    await alone.click('[data-passkey=sign-in] button');
    await alone.getByText('Menunggu kunci sandi').waitFor();
    await alone.fill('input[name=email]', email);
    await alone.fill('input[name=password]', PASSWORD);
    await alone.getByLabel('Lihat kata sandi').check();
    expect(await alone.getAttribute('input[name=password]', 'type')).toBe('text');
    await alone.click('main form button:not([type=button])');
    await alone.waitForURL((address) => !address.pathname.startsWith('/masuk'));
  });
});
