/** What a passkey is called that nobody gave a name. */
import { inBoth } from './language.ts';

export const passkeyWords = inBoth({ unnamed: 'Kunci sandi' }, { unnamed: 'Passkey' });
