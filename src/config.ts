/** Every setting of the program, from the environment. Nothing else reads the environment. */
import { resolve } from 'node:path';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Public address without a slash at its end. */
  readonly baseUrl: string;
  readonly dataFolder: string;
  /** The office's own PostgreSQL; undefined lets the program bring its own. */
  readonly databaseUrl: string | undefined;
  /** Signs sessions; undefined lets the program keep one in its data folder. Several nodes must share one. */
  readonly secret: string | undefined;
  /** Behind a proxy that sets X-Forwarded-For. */
  readonly behindProxy: boolean;
  /** `smtp://user:password@host:port?from=address`, for offices without a mail server of their own. */
  readonly smtpUrl?: string | undefined;
  /** Mail servers in the program's own network that offices may use, where it serves many. */
  readonly insideMailServers?: readonly string[];
  /** Hosts of push services beyond those of the known browsers. */
  readonly pushServices?: readonly string[];
}

/** Throws a sentence for a setting that cannot be. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const port = Number(env['PORT'] || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT harus angka 0 sampai 65535, bukan "${env['PORT']}".`);
  const baseUrl = (env['KENTONGAN_URL'] || `http://localhost:${port}`).replace(/\/+$/, '');
  if (!/^https?:\/\/[^/]+$/.test(baseUrl)) throw new Error(`KENTONGAN_URL harus seperti https://ppid.contoh.go.id, bukan "${baseUrl}".`);
  const secret = env['KENTONGAN_SECRET'] || undefined;
  if (secret !== undefined && secret.length < 32) throw new Error('KENTONGAN_SECRET harus sekurang-kurangnya 32 karakter acak.');
  const smtpUrl = env['KENTONGAN_SMTP_URL'] || undefined;
  if (smtpUrl !== undefined && !/^smtps?:\/\/[^\s]+$/.test(smtpUrl)) throw new Error('KENTONGAN_SMTP_URL harus seperti smtp://nama:sandi@surat.contoh.go.id:587?from=ppid@contoh.go.id');
  return {
    port, host: env['HOST'] || '0.0.0.0', baseUrl, dataFolder: resolve(env['KENTONGAN_DATA'] || 'data'),
    databaseUrl: env['DATABASE_URL'] || undefined, secret, behindProxy: env['KENTONGAN_PROXY'] === '1',
    smtpUrl, insideMailServers: listOf(env['KENTONGAN_MAIL_SERVERS']?.toLowerCase()), pushServices: listOf(env['KENTONGAN_PUSH_SERVICES']),
  };
}

function listOf(text = ''): readonly string[] {
  return text.split(',').map((one) => one.trim()).filter((one) => one !== '');
}
